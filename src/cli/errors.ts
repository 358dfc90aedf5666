import { InputFault } from '../input/article.ts'
import { codeOf } from '../input/expand.ts'

/** Exit status of the program. */
export const DONE = 0
/** It ran and has something to report: an input failed. */
export const REPORTED = 1
/** It could not run: a wrong flag, nothing to read. */
export const COULD_NOT_RUN = 2

/** A mistake of the user's: one line that says what is wrong and what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** The output cannot be written to, now or later: the disk is full, a folder may not be written to. Ends the run. */
export class OutputFault extends UsageError {}

/** What is wrong with all that is written, by the system's name for it, and what to do. */
const ENDING: Readonly<Record<string, string>> = {
  ENOSPC: 'free some space, or name another place',
  EDQUOT: 'free some space, or name another place',
  EIO: 'check the disk',
  EROFS: 'name a place that can be written to',
  EACCES: 'give yourself permission to write there',
  EPERM: 'give yourself permission to write there',
  EMFILE: 'raise the limit of open files (ulimit -n)',
}

/** The fault of a file, or of standard output, that the system does not let be written. */
export function outputFault(path: string, cause: unknown): UsageError {
  const code = codeOf(cause)
  const told = `${path}: cannot be written (${code})`
  return Object.hasOwn(ENDING, code)
    ? new OutputFault(`${told}; ${ENDING[code]}`, { cause })
    : new UsageError(`${told}; check the folder`, { cause })
}

/** The result of `work`; what is wrong with an input becomes a mistake of the user's. */
export function asUsage<T>(work: () => T): T {
  try {
    return work()
  } catch (fault) {
    throw fault instanceof InputFault ? new UsageError(fault.message) : fault
  }
}

/** By name: commands of the second bundle have a class of their own. */
export const isUsageError = (error: unknown): error is UsageError =>
  error instanceof Error && error.name === 'UsageError'
