import { InputFault } from '../input/article.ts'
import { codeOf } from '../input/code-of.ts'
import { type Message, message, tell, type Value } from '../messages/message.ts'

/** Exit status of the program. */
export const DONE = 0
/** It ran and has something to report: an input failed. */
export const REPORTED = 1
/** It could not run: a wrong flag, nothing to read. */
export const COULD_NOT_RUN = 2

/** A mistake of the user's: one line that says what is wrong and what to do; `Error.message` has it in English. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly told: Message

  constructor(told: Message, options?: ErrorOptions) {
    super(tell(told, 'en'), options)
    this.told = told
  }
}

/** The output cannot be written to, now or later: the disk is full, a folder may not be written to. Ends the run. */
export class OutputFault extends UsageError {}

/** What is wrong with all that is written, by the system's name for it, and what to do. */
const ENDING: Readonly<Record<string, Message>> = {
  ENOSPC: message('do.space'),
  EDQUOT: message('do.space'),
  EIO: message('do.disk'),
  EROFS: message('do.writable'),
  EACCES: message('do.mayWrite'),
  EPERM: message('do.mayWrite'),
  EMFILE: message('do.openFiles'),
}

/** The fault of a file, or of standard output, that the system does not let be written. */
export function outputFault(path: Value, cause: unknown): UsageError {
  const code = codeOf(cause)
  const ending = Object.hasOwn(ENDING, code) ? ENDING[code] : undefined
  const told = message('usage.output', { path, code, remedy: ending ?? message('do.checkFolder') })
  return ending ? new OutputFault(told, { cause }) : new UsageError(told, { cause })
}

/** The result of `work`; what is wrong with an input becomes a mistake of the user's. */
export function asUsage<T>(work: () => T): T {
  try {
    return work()
  } catch (fault) {
    throw fault instanceof InputFault ? new UsageError(fault.told, { cause: fault }) : fault
  }
}

/** By name: commands of the second bundle have a class of their own. */
export const isUsageError = (error: unknown): error is UsageError =>
  error instanceof Error && error.name === 'UsageError'
