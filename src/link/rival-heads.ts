import type { PeopleContext } from '../extract/people/context.ts'
import { leaderNamed } from './leader.ts'
import type { Titled } from './titled.ts'

/** What only one man or woman of a state is. */
const HEAD =
  /^(?:présidente?(?: de la république)?|roi|reine|émir|sultan|empereur|impératrice|chef(?:fe)? (?:d'|de l')état)$/i

/**
 * Takes the country from a head of state whose title names none, where a sentence tells of him beside the one of the
 * country it was supposed to be: "le roi Mohammed VI a reçu le président X".
 */
export function settleRivalHeads({ tokens }: PeopleContext, titled: readonly Titled[]): void {
  const sentencesOf = ({ person }: Titled) => person.mentions.map((m) => tokens[m.firstToken]!.sentence)
  const sure = new Map<string, Set<number>>()
  for (const one of titled) {
    const { country } = one.person
    if (!country || !isHead(one) || !isSure(one)) continue
    const told = sure.get(country) ?? new Set()
    for (const sentence of sentencesOf(one)) told.add(sentence)
    sure.set(country, told)
  }
  for (const one of titled) {
    const told = sure.get(one.person.country ?? '')
    if (!told || !isHead(one) || isSure(one)) continue
    if (sentencesOf(one).some((sentence) => told.has(sentence))) one.person.country = null
  }
}

const isHead = ({ holdings }: Titled): boolean =>
  holdings.some(({ role }) => HEAD.test(role.title) && role.status === 'current' && !role.organization)

/** The title names the country, or the name is one that is known. */
function isSure({ person, holdings }: Titled): boolean {
  if (holdings.some(({ role }) => role.country === person.country)) return true
  return leaderNamed(person.name)?.country === person.country
}
