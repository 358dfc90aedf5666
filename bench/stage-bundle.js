import { join } from 'node:path'
import { build } from 'esbuild'

/** Bundles bench/stages.ts of the project in `root`, with that project's own source, into `outfile`. */
export async function bundleStages(root, outfile) {
  const entry = join(root, 'bench/stages.ts')
  await build({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile,
    logLevel: 'error',
  })
  return outfile
}
