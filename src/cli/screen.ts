import type { Screen } from '../render/index.ts'

/** So wide is a table that goes to a file or pipe. */
const WIDTH_WITHOUT_TERMINAL = 100
const NARROWEST = 40

/** What the place that output goes to can show. `color` is what --color/--no-color ask for, if they stand there. */
export async function screenOf(
  stream: NodeJS.WriteStream,
  env: NodeJS.ProcessEnv,
  color: boolean,
): Promise<Screen> {
  const columns = stream.columns ?? (Number.parseInt(env.COLUMNS ?? '', 10) || WIDTH_WITHOUT_TERMINAL)
  return {
    width: Math.max(columns, NARROWEST),
    colors: color ? await colorDepth(stream, env) : 0,
    unicode: showsUnicode(env, process.platform),
  }
}

/** FORCE_COLOR beats NO_COLOR, as in Node itself; both beat what the terminal says of itself. */
async function colorDepth(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Promise<Screen['colors']> {
  const forced = env.FORCE_COLOR
  if (forced !== undefined) {
    if (forced === '0' || forced === 'false') return 0
    return forced === '2' ? 2 : forced === '3' ? 3 : 1
  }
  if (env.NO_COLOR || !stream.isTTY || env.TERM === 'dumb') return 0
  const { Chalk } = await import('chalk')
  return new Chalk().level
}

/** A locale that names another character set than UTF-8 means that lines drawn in Unicode would be garbled. */
export function showsUnicode(env: NodeJS.ProcessEnv, platform: string): boolean {
  if (platform === 'win32') return Boolean(env.WT_SESSION || env.TERM_PROGRAM || env.ConEmuTask)
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || ''
  return env.TERM !== 'linux' && (locale === '' || /utf-?8/i.test(locale))
}
