// Bundles: one CommonJS file for the command line (fastest cold start), one ESM file for the library.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'

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

const texts = await prepareTables()

/** Puts `module` in the place of src/lexicon/prepared.ts, and nothing in that of the tables it was made from. */
function preparedTables(module) {
  return {
    name: 'prepared-tables',
    setup({ onLoad }) {
      onLoad({ filter: /lexicon[\\/]prepared\.ts$/ }, () => ({ contents: module, resolveDir: '.' }))
      onLoad({ filter: /lexicon[\\/](?:.*-table|organizations[\\/]\w+)\.ts$/ }, ({ path }) =>
        STILL_READ.test(path)
          ? undefined
          : { contents: readFileSync(path, 'utf8').replace(/`[^`]*`/g, "''"), loader: 'ts' },
      )
    },
  }
}

/** Tables that are also read as they are. */
const STILL_READ = /country-table|prepared-table|grouped-table/

/** The groups of a table's text that Latin-1 can hold, to be read without decoding, and the others, in UTF-8. */
function halves(text) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the letters of Latin-1
  const isWide = (group) => /[^\x00-\xff]/.test(group)
  const groups = text.split('\n\n')
  return [groups.filter((group) => !isWide(group)), groups.filter(isWide)].map((half) => half.join('\n\n'))
}

/** All texts in one file, to be read at once. Gives where each stands, as source. */
function tablesInFile(file) {
  const parts = []
  let length = 0
  const append = (text, encoding) => {
    const bytes = Buffer.from(text, encoding)
    parts.push(bytes)
    length += bytes.length
    return [length - bytes.length, length]
  }
  const places = Object.entries(texts).map(([name, text]) => {
    const [narrow, wide] = halves(text)
    return [name, [...append(narrow, 'latin1'), ...append(wide, 'utf8')]]
  })
  writeFileSync(file, Buffer.concat(parts))
  return JSON.stringify(Object.fromEntries(places))
}

/** The module that cuts a table's text out of the file, whose bytes `load` gives, with what reads letters there. */
const cutting = (places, { head, bytes, latin, wide }) => `
    ${head}
    const PLACES = ${places}
    let bytes
    export function prepared(name) {
      const place = PLACES[name]
      if (!place) return undefined
      bytes ??= ${bytes}
      const [narrow, narrowEnd, wide, wideEnd] = place
      const latin = ${latin}
      return wide === wideEnd ? [latin] : [latin, ${wide}]
    }`

const BY_NODE = { latin: 'bytes.latin1Slice(narrow, narrowEnd)', wide: 'bytes.utf8Slice(wide, wideEnd)' }

/** How each bundle comes by the bytes. */
const READING = {
  cjs: {
    ...BY_NODE,
    head: "import { readFileSync } from 'node:fs'\nimport { join } from 'node:path'",
    bytes: "readFileSync(join(__dirname, 'tables.bin'))",
  },
  esm: {
    ...BY_NODE,
    head: "import { readFileSync } from 'node:fs'",
    bytes: "readFileSync(new URL('./tables.bin', import.meta.url))",
  },
  browser: {
    head: "const file = await (await fetch(new URL('./tables.bin', import.meta.url))).arrayBuffer()",
    bytes: 'new Uint8Array(file)',
    latin: "new TextDecoder('latin1').decode(bytes.subarray(narrow, narrowEnd))",
    wide: 'new TextDecoder().decode(bytes.subarray(wide, wideEnd))',
  },
}

/** A CommonJS bundle of the command line. ASCII, so that bin/brief.js reads the file without decoding it. */
async function commandLine() {
  const outfile = 'dist/cli.cjs'
  await build({
    ...common,
    entryPoints: ['src/cli/main.ts'],
    outfile,
    format: 'cjs',
    minify: true,
    charset: 'ascii',
    // bin/brief.js runs the bundle as a script, which cannot import: it requires.
    supported: { 'dynamic-import': false },
    plugins: [lazyChildProcess, browserAssets, preparedTables(cutting(places, READING.cjs))],
    // Wanted by few runs: loaded from node_modules when it is.
    external: [
      'yaml',
      'compromise/one',
      'csv-stringify/sync',
      'chardet',
      'iconv-lite',
      'linkedom',
      '@mozilla/readability',
      'html-to-text',
      'marked',
      'lilconfig',
      'jiti',
      'cli-progress',
      'tinyglobby',
    ],
  })
  // esbuild leaves regular expressions as they are: without this, "é" in one would be read as two other letters.
  const bundle = readFileSync(outfile, 'utf8')
  writeFileSync(
    outfile,
    // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what must stay
    bundle.replace(/[^\x00-\x7f]/g, (c) => {
      const code = c.charCodeAt(0).toString(16)
      return code.length < 3 ? `\\x${code}` : `\\u${code.padStart(4, '0')}`
    }),
  )
}

/** Scripts and styles of pages are packed in dist/browser, and read when a page is made. */
const browserAssets = {
  name: 'browser-assets',
  setup({ onLoad }) {
    onLoad({ filter: /view[\\/]assets\.ts$/ }, () => ({
      contents: `
        import { readFileSync } from 'node:fs'
        import { join } from 'node:path'
        import { brotliDecompressSync } from 'node:zlib'
        export const asset = (name) =>
          brotliDecompressSync(readFileSync(join(__dirname, 'browser', name + '.br'))).toString('utf8')`,
      resolveDir: '.',
    }))
  },
}

mkdirSync('dist/browser', { recursive: true })
const { outputFiles } = await build({
  bundle: true,
  minify: true,
  target: ['chrome109', 'firefox115', 'safari16.4'],
  logLevel: 'warning',
  entryPoints: [
    'src/view/browser/view.ts',
    'src/view/browser/view.css',
    'src/report/browser/report.ts',
    'src/report/browser/report.css',
  ],
  entryNames: '[name]',
  outdir: 'dist/browser',
  format: 'iife',
  charset: 'ascii',
  write: false,
})
for (const { path, contents } of outputFiles) writeFileSync(`${path}.br`, brotliCompressSync(contents))
const places = tablesInFile('dist/tables.bin')
await commandLine()
// The library, which has its tables from "#tables": for Node, which reads their file, and for browsers, which fetch it.
writeFileSync('dist/tables-node.js', cutting(places, READING.esm))
writeFileSync('dist/tables-browser.js', cutting(places, READING.browser))
await build({
  ...common,
  entryPoints: ['src/index.ts'],
  outfile: 'dist/index.js',
  format: 'esm',
  charset: 'utf8',
  minify: true,
  packages: 'external',
  external: ['#tables'],
  plugins: [preparedTables("export { prepared } from '#tables'")],
})
