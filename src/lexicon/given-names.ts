import { MORE_FEMININE, MORE_MASCULINE } from './given-names-more-table.ts'
import { EITHER, FEMININE, MASCULINE } from './given-names-table.ts'
import { PreparedTable } from './prepared-table.ts'

export type Gender = 'm' | 'f'

/** Given names with who bears them: "m", "f", or "-" for both. */
export const GIVEN_NAMES = new PreparedTable<Gender | null>('given-names', rows, (cells) =>
  cells === '-' ? null : (cells as Gender),
)

/** Gender of a given name (lower case, no accents); null if men and women bear it, undefined if it is none. */
export function givenName(plain: string): Gender | null | undefined {
  return GIVEN_NAMES.get(plain)
}

/** Of a name that stands in several lists, the last holds. */
function rows(): Iterable<readonly [name: string, gender: string]> {
  const genders = new Map<string, string>()
  for (const [list, gender] of [
    [MORE_MASCULINE, 'm'],
    [MORE_FEMININE, 'f'],
    [MASCULINE, 'm'],
    [FEMININE, 'f'],
    [EITHER, '-'],
  ] as const) {
    for (const name of list.trim().split(/\s+/)) genders.set(name, gender)
  }
  return genders
}
