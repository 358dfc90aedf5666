import type { Role } from '../extract/mentions.ts'
import { plainName } from '../extract/people/context.ts'
import type { Holding } from '../extract/people/holders.ts'
import { isTitle } from '../lexicon/offices.ts'

/** A person's titles, each once in its fullest form, in text order. */
export function mergeRoles(holdings: readonly Holding[]): Role[] {
  const kept: Role[] = []
  for (const { role, phrase } of holdings) {
    if (
      !isTitle(phrase.office) &&
      !(phrase.office.lemma === 'homologue' || phrase.office.lemma === 'collègue')
    )
      continue
    const title = plainTitle(role.title)
    const twin = kept.findIndex((other) => {
      const known = plainTitle(other.title)
      return (
        known === title ||
        known.startsWith(`${title} `) ||
        title.startsWith(`${known} `) ||
        sameOffice(known, title)
      )
    })
    if (twin < 0) kept.push({ ...role })
    else if (title.length > plainTitle(kept[twin]!.title).length) {
      kept[twin] = {
        ...role,
        country: role.country ?? kept[twin]!.country,
        organization: role.organization ?? kept[twin]!.organization,
      }
    } else {
      kept[twin]!.country ??= role.country
      kept[twin]!.organization ??= role.organization
    }
  }
  return kept
}

export function plainTitle(title: string): string {
  return plainName(title.toLowerCase().normalize('NFC')).replace(/[’'-]/g, ' ').replace(/\s+/g, ' ')
}

/** "président de la République" and "président" aside: "ministre délégué" and "ministre délégué chargé …". */
function sameOffice(a: string, b: string): boolean {
  return a.replace(/ adjointe?\b/, '') === b.replace(/ adjointe?\b/, '')
}

/** The country somebody speaks for: of his first title that names one; none if he serves an organisation. */
export function personCountry(holdings: readonly Holding[]): string | null {
  for (const { role, phrase, supranational } of holdings) {
    if (supranational) return null
    if (role.country && (phrase.office.kind !== 'person' || /opposant|candidat/.test(phrase.office.lemma)))
      return role.country
  }
  return null
}
