import { plainName } from '../lexicon/fold.ts'
import { leaderCalled } from './leader.ts'
import { plainTitle } from './person-roles.ts'
import type { Titled } from './role-mentions.ts'

/** What only one man or woman of a state is. */
const HEAD =
  /^(?:présidente?(?: de la république)?|roi|reine|émir|sultan|empereur|impératrice|chef(?:fe)? (?:d'|de l')état)$/i

/**
 * Takes the country from a head of state whose title names none, where another holds that of the country it was
 * supposed to be: "le roi du Maroc a reçu le président X".
 */
export function settleRivalHeads(titled: readonly Titled[]): void {
  const sure = new Map<string, Titled>()
  for (const one of titled) {
    const { country } = one.person
    if (country && isHead(one) && isSure(one)) sure.set(country, one)
  }
  for (const one of titled) {
    const holder = sure.get(one.person.country ?? '')
    if (holder && holder !== one && isHead(one) && !isSure(one)) one.person.country = null
  }
}

const isHead = ({ holdings }: Titled): boolean =>
  holdings.some(
    ({ role }) => HEAD.test(plainTitle(role.title)) && role.status === 'current' && !role.organization,
  )

/** The title names the country, or the name is one that is known. */
function isSure({ person, holdings }: Titled): boolean {
  if (holdings.some(({ role }) => role.country === person.country)) return true
  return leaderCalled(person.name.toLowerCase().split(' ').map(plainName))?.country === person.country
}
