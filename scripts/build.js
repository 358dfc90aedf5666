// Bundles: one CommonJS file for the command line (fastest cold start), one ESM file for the library.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { build } from 'esbuild'

const { resolve } = createRequire(import.meta.url)
const common = { bundle: true, platform: 'node', target: 'node20', logLevel: 'warning' }

/** commander loads this module for a feature that is not used here: it is loaded when that asks for it. */
const lazyChildProcess = {
  name: 'lazy-child-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer, path }) =>
      importer.includes('commander') ? { path, namespace: 'lazy' } : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'lazy' }, () => ({
      contents: 'exports.spawn = (...all) => require("child_process").spawn(...all)',
    }))
  },
}

/** The tables of src/lexicon computed once, here, for src/lexicon/prepared.ts in the bundles. */
async function prepareTables() {
  const { outputFiles } = await build({
    ...common,
    entryPoints: ['src/lexicon/tables.ts'],
    format: 'esm',
    write: false,
  })
  const source = Buffer.from(outputFiles[0].contents).toString('base64')
  const { PREPARABLE } = await import(`data:text/javascript;base64,${source}`)
  return Object.fromEntries(PREPARABLE.map((table) => [table.name, table.prepare()]))
}

const prepared = await prepareTables()
const preparedTables = {
  name: 'prepared-tables',
  setup({ onLoad }) {
    onLoad({ filter: /lexicon[\\/]prepared\.ts$/ }, () => ({
      contents: `export const PREPARED = ${JSON.stringify(prepared)}`,
    }))
  },
}

await build({
  ...common,
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/cli.cjs',
  format: 'cjs',
  minify: true,
  // ASCII, so that bin/brief.js reads the file without decoding it.
  charset: 'ascii',
  alias: { tinyglobby: resolve('tinyglobby') },
  plugins: [lazyChildProcess, preparedTables],
  // Wanted by few runs: loaded from node_modules when it is.
  external: ['yaml'],
})
// esbuild leaves regular expressions as they are: without this, "é" in one would be read as two other letters.
const bundle = readFileSync('dist/cli.cjs', 'utf8')
writeFileSync(
  'dist/cli.cjs',
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what must stay
  bundle.replace(/[^\x00-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
)
await build({
  ...common,
  entryPoints: ['src/index.ts'],
  outfile: 'dist/index.js',
  format: 'esm',
  charset: 'utf8',
  packages: 'external',
  plugins: [preparedTables],
})
