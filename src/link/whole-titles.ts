import type { RolePhrase } from '../extract/people/roles.ts'
import { plainTitle } from './person-roles.ts'
import type { Titled } from './titled.ts'

/**
 * "Le ministre égyptien X" where the article tells of "le ministre des Affaires étrangères de l'Égypte", of no other
 * minister of that state without a name and of nobody who bears that title: the title is X's. Completes titles.
 */
export function tellWhole(alone: readonly RolePhrase[], titled: readonly Titled[]): void {
  const wholes = new Map<string, Set<string>>()
  const spelt = new Map<string, string>()
  for (const { office, complement, countries, status, title, determiner, first } of alone) {
    if (office.lemma !== 'ministre' || office.plural || status !== 'current') continue
    // "comparé à ⟦celui⟧ de la ville de Lyon": maybe no minister at all.
    if (determiner === first) continue
    if (!complement || countries.length !== 1) continue
    const plain = plainTitle(title)
    wholes.set(countries[0]!, (wholes.get(countries[0]!) ?? new Set()).add(plain))
    if (!spelt.has(plain)) spelt.set(plain, title)
  }
  for (const { person } of titled) {
    const [whole, ...others] = wholes.get(person.country ?? '') ?? []
    const role = person.roles.find(({ title, status }) => title === 'ministre' && status === 'current')
    if (!role || !whole || others.length > 0 || bears(titled, whole, person.country)) continue
    role.title = spelt.get(whole)!
  }
}

const bears = (titled: readonly Titled[], title: string, country: string | null): boolean =>
  titled.some(
    ({ person }) =>
      person.country === country && person.roles.some((role) => plainTitle(role.title) === title),
  )
