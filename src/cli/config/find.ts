import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Files that hold a configuration, the first that is there holds; then the `brief` key of package.json. */
export const CONFIG_FILES = ['json', 'yaml', 'yml', 'ts', 'js', 'mjs', 'cjs'].map(
  (ending) => `brief.config.${ending}`,
)

/** Whether a configuration stands in this folder or one above it. Most runs have none, and need no library to read it. */
export function hasConfig(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if (CONFIG_FILES.some((name) => existsSync(join(at, name))) || hasKey(join(at, 'package.json')))
      return true
    if (dirname(at) === at) return false
  }
}

function hasKey(path: string): boolean {
  try {
    return (JSON.parse(readFileSync(path, 'utf8')) as { brief?: unknown }).brief !== undefined
  } catch {
    return false
  }
}
