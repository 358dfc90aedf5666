import { Script } from 'node:vm'
import { tooSlow } from './limits.ts'

const WORK = Symbol.for('brief.work')
const scope = globalThis as { [WORK]?: () => unknown }
let script: Script | undefined

/**
 * The result of `work`, which may last so many seconds (0: for ever); then it is broken off wherever it is, within a
 * regular expression too, and an InputFault is thrown. Not to be nested.
 */
export function inTime<T>(input: string, seconds: number, work: () => T): T {
  if (seconds === 0) return work()
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
