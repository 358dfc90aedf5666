import type { TextDocument } from './document.ts'

/** What something was taken for before it was refused. */
export type Rejectable = 'people' | 'organizations' | 'places' | 'dates' | 'meetings' | 'quotes'

/** Why something that looked like a fact is none. */
export const REASONS = [
  // people, organisations, places
  'body-word',
  'after-article',
  'names-a-thing',
  'single-word',
  'unknown-shape',
  'unsure',
  'overlap',
  // dates
  'bare-number',
  'no-form',
  'no-such-day',
  // meetings
  'one-party',
  'no-encounter',
  'in-name',
  'verb-form',
  'nobody',
  'no-sides',
  'untold',
  'sport',
  'no-country',
  'one-country',
  // quotes
  'no-speaker',
  'no-words',
  'term',
  'unattributed',
  'within-quote',
] as const

export type Reason = (typeof REASONS)[number]

/** A stretch of tokens that a rule looked at and refused. */
export interface Rejected {
  readonly part: Rejectable
  /** The rule that looked at it, or the word that called it. */
  readonly rule: string
  readonly reason: Reason
  readonly firstToken: number
  readonly endToken: number
}

/** Notes a refusal, where refusals are asked for (`document.rejected`). */
export function reject(
  { rejected }: TextDocument,
  part: Rejectable,
  rule: string,
  reason: Reason,
  firstToken: number,
  endToken: number,
): void {
  rejected?.push({ part, rule, reason, firstToken, endToken })
}
