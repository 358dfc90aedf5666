import type { Person } from '../extract/mentions.ts'
import type { PeopleContext } from '../extract/people/context.ts'
import type { Holding } from '../extract/people/holders.ts'
import type { RolePhrase } from '../extract/people/roles.ts'
import { positionOf } from '../lexicon/offices.ts'
import { wordAt } from '../text/at.ts'
import { leaderNamed } from './leader.ts'
import { plainTitle } from './person-roles.ts'
import type { Titled } from './titled.ts'

/** Titles that tell two persons' position once more, and the titles by which one has it. */
const POSITIONS: readonly (readonly [said: RegExp, has: (holding: Holding) => boolean])[] = [
  [
    /^chef d'[ÉE]tat$/,
    ({ role }) =>
      /^(?:présidente?(?: de la République)?|roi|reine|émir|sultan|empereur|monarque)$/i.test(role.title),
  ],
  [/^chef (?:de|du) gouvernement$/, ({ role }) => positionOf(role.title) === 'head-of-government'],
  [/^chef de la diplomatie$/, ({ role }) => positionOf(role.title) === 'foreign-minister'],
]

/** "Les deux chefs d'État" are the two who were named before as such, if there are just two. Adds titles. */
export function linkPairs(
  context: PeopleContext,
  phrases: readonly RolePhrase[],
  titled: readonly Titled[],
): void {
  for (const phrase of phrases) {
    if (!phrase.office.plural || phrase.status !== 'current' || !isPair(context, phrase)) continue
    const position = POSITIONS.find(([said]) => said.test(phrase.office.lemma))
    if (!position || phrase.organization || phrase.supranational) continue
    const pair = titled.filter(
      ({ person, holdings }) =>
        person.country &&
        person.mentions.some(({ firstToken }) => firstToken < phrase.first) &&
        holdings.some(
          (holding) =>
            holding.role.status === 'current' && !holding.role.organization && position[1](holding),
        ),
    )
    if (pair.length !== 2 || pair[0]!.person.country === pair[1]!.person.country) continue
    for (const { person } of pair) say(context, phrase, person)
  }
}

/**
 * "Les présidents russe et américain se sont parlé. Vladimir Poutine et Donald Trump …": a title in the plural with two
 * countries, and for each the one person of that country who is known in such a position. Adds titles.
 */
export function linkShared(
  context: PeopleContext,
  phrases: readonly RolePhrase[],
  titled: readonly Titled[],
): void {
  for (const phrase of phrases) {
    const { office, countries, status, organization } = phrase
    if (!office.plural || office.kind !== 'state' || status !== 'current' || organization) continue
    if (countries.length !== 2 || countries[0] === countries[1]) continue
    const pair = countries.map((code) =>
      titled.filter(({ person }) => person.country === code && isNextTo(person, phrase)),
    )
    if (!pair.every((persons) => persons.length === 1)) continue
    for (const [{ person, holdings } = { person: null, holdings: [] }] of pair) {
      const bears = holdings.some((holding) => holding.phrase.office.lemma === office.lemma)
      if (person && (bears || isLeader(person, office.lemma))) say(context, phrase, person)
    }
  }
}

const isLeader = ({ name }: Person, lemma: string): boolean => {
  const leader = leaderNamed(name)
  return leader !== null && leader.president === (lemma === 'président')
}

/** Named within a sentence or two. */
const isNextTo = ({ mentions }: Person, { first }: RolePhrase): boolean =>
  mentions.some(({ firstToken }) => Math.abs(firstToken - first) < 45)

/** "les ⟦deux⟧ chefs d'État", not "deux chefs d'État" */
function isPair({ tokens }: PeopleContext, { determiner }: RolePhrase): boolean {
  return tokens[determiner]?.normal === 'deux' && /^(?:les|des|ces|aux)$/.test(wordAt(tokens, determiner - 1))
}

function say({ tokens, document }: PeopleContext, phrase: RolePhrase, person: Person): void {
  const { title, organization, status } = phrase
  if (person.roles.some((role) => plainTitle(role.title) === plainTitle(title))) return
  const start = tokens[phrase.first]!.start
  const end = tokens[phrase.end - 1]!.end
  const text = document.source.slice(start, end)
  person.roles.push({ title, country: person.country, organization, status, start, end, text, rule: 'pair' })
}
