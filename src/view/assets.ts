import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'

/** A script or style for the browser, as the build packed it. */
export const asset = (name: string): string =>
  brotliDecompressSync(readFileSync(new URL(`../../dist/browser/${name}.br`, import.meta.url))).toString(
    'utf8',
  )
