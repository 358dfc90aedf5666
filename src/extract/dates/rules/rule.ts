import type { Parsed } from '../expression.ts'
import type { Reader } from '../reader.ts'
import type { TimeWord } from '../words.ts'

/** What the first token of an expression may be: one of the readings of a time word, or a number in figures. */
export type Start = keyof TimeWord | 'figure'

/**
 * One form of time expression. `examples` mark the span in brackets and give its EDTF value as seen from 2018-10-23, a
 * Tuesday ("le [22 octobre] = 2018-10-22"); no text of `never` holds a date or interval by any rule.
 */
export interface DateRule {
  readonly name: string
  readonly starts: readonly Start[]
  readonly examples: readonly string[]
  readonly never: readonly string[]
  /** Reads the expression that starts at token `i`; null if this form does not start there. */
  read(r: Reader, i: number): Parsed | null
}
