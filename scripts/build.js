// Bundles: one CommonJS file for the command line (fastest cold start), one ESM file for the library.
import { build } from 'esbuild'

const common = { bundle: true, platform: 'node', target: 'node20', logLevel: 'warning', charset: 'utf8' }

await build({
  ...common,
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/cli.cjs',
  format: 'cjs',
  minify: true,
})
await build({
  ...common,
  entryPoints: ['src/index.ts'],
  outfile: 'dist/index.js',
  format: 'esm',
  packages: 'external',
})
