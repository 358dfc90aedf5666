import { InputFault } from '../input/article.ts'

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
