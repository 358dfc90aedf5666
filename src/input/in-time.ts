import { Script } from 'node:vm'
import { tooSlow } from './limits.ts'

const WORK = Symbol.for('brief.work')
const scope = globalThis as { [WORK]?: () => unknown }
let script: Script | undefined

/** A text of so few characters for each second it may last ends in time even if work grew with its square. */
const UNWATCHED = 300

/**
 * The result of `work`, which may last so many seconds (0: for ever); then it is broken off wherever it is, within a
 * regular expression too, and an InputFault is thrown. Not to be nested.
 *
 * A watch is a thread, which costs as much as a short article: work of the project's own rules on a text of `length`
 * characters goes without where it cannot be needed; work on a user's rules gives no length.
 */
export function inTime<T>(
  input: string,
  seconds: number,
  work: () => T,
  length = Number.POSITIVE_INFINITY,
): T {
  if (seconds === 0 || length < seconds * UNWATCHED) return work()
  script ??= new Script("globalThis[Symbol.for('brief.work')]()")
  scope[WORK] = work
  try {
    return script.runInThisContext({ timeout: Math.ceil(1000 * seconds) }) as T
  } catch (cause) {
    throw (cause as { code?: unknown } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
      ? tooSlow(input, seconds)
      : cause
  } finally {
    delete scope[WORK]
  }
}
