import { execFileSync } from 'node:child_process'

/** Builds the bundles before any test, so that tests of the command line never run an old one. */
export function setup(): void {
  execFileSync(process.execPath, ['scripts/build.js'], { stdio: 'inherit' })
  execFileSync(process.execPath, ['scripts/code-cache.js'], { stdio: 'inherit' })
}
