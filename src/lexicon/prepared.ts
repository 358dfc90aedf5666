/**
 * Tables as the build prepared them, by name. In the source it is empty and each table computes itself at first
 * use; `scripts/build.js` puts the computed forms here, so that the bundles start without that work.
 */
export const PREPARED: Readonly<Record<string, string>> = {}
