import { readFileSync } from 'node:fs'

/** A script or style for the browser, as the build left it. */
export const asset = (name: string): string =>
  readFileSync(new URL(`../../dist/browser/${name}`, import.meta.url), 'utf8')
