import type { Person } from '../extract/mentions.ts'
import type { Holding } from '../extract/people/holders.ts'

/** A person with the titles beside his names. */
export interface Titled {
  readonly person: Person
  readonly holdings: readonly Holding[]
}
