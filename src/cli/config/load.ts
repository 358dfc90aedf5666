import { createJiti } from 'jiti'
import { type Loader, lilconfigSync } from 'lilconfig'
import { parse } from 'yaml'
import { message } from '../../messages/message.ts'
import { UsageError } from '../errors.ts'
import { CONFIG_FILES } from './find.ts'

export interface Config {
  /** The file that it stands in. */
  readonly path: string
  readonly values: Readonly<Record<string, unknown>>
}

const yaml: Loader = (path, content) => {
  try {
    return parse(content, { schema: 'core', maxAliasCount: 100 }) as unknown
  } catch (cause) {
    throw new Error(`${path}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  }
}
const script: Loader = (path) => {
  const loaded = createJiti(path, { interopDefault: true })(path) as { default?: unknown }
  return loaded.default ?? loaded
}

/** The configuration that holds in a folder, found upward; null if there is none. Throws a UsageError if it cannot be read. */
export function loadConfig(folder: string): Config | null {
  const search = lilconfigSync('brief', {
    searchPlaces: [...CONFIG_FILES, 'package.json'],
    stopDir: '/',
    loaders: { '.yaml': yaml, '.yml': yaml, '.ts': script, '.js': script, '.mjs': script, '.cjs': script },
  })
  let found: ReturnType<typeof search.search>
  try {
    found = search.search(folder)
  } catch (cause) {
    const told = cause instanceof Error ? cause.message.split('\n')[0]! : String(cause)
    throw new UsageError(message('config.unread', { told }), { cause })
  }
  if (!found || found.isEmpty) return null
  const { config, filepath } = found
  if (typeof config !== 'object' || config === null || Array.isArray(config)) {
    throw new UsageError(message('config.object', { path: filepath }))
  }
  return { path: filepath, values: config as Record<string, unknown> }
}
