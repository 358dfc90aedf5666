/**
 * The texts (see GroupedTable) of a table as the build prepared it, or undefined: in the source nothing is prepared, and each table
 * computes itself at first use. `scripts/build.js` puts the computed texts in this function's place, so that the
 * bundles start without that work.
 */
export function prepared(_name: string): readonly string[] | undefined {
  return undefined
}
