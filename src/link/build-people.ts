import type { NameCandidate } from '../extract/candidates.ts'
import type { Mention, Person } from '../extract/mentions.ts'
import type { PeopleContext } from '../extract/people/context.ts'
import {
  attachRoles,
  bracketCountry,
  type Holding,
  indexNames,
  inhabitantCountry,
} from '../extract/people/holders.ts'
import type { NameMention } from '../extract/people/mention.ts'
import type { RolePhrase } from '../extract/people/roles.ts'
import type { Roster } from '../extract/people/roster.ts'
import type { Office } from '../lexicon/offices.ts'
import { wordAt } from '../text/at.ts'
import { CountryContext } from './country-context.ts'
import { KnownCountries, type SurePerson } from './known-countries.ts'
import { leaderCalled } from './leader.ts'
import { linkPairs, linkShared } from './leader-pairs.ts'
import { serveOwners } from './owner.ts'
import { linkPeople, type PersonCluster } from './people.ts'
import { aliasesOf, personName } from './person-name.ts'
import { mergeRoles, personCountry, plainTitle, toldCountries } from './person-roles.ts'
import { settleRivalHeads } from './rival-heads.ts'
import { linkRoleMentions } from './role-mentions.ts'
import type { Titled } from './titled.ts'
import { addUserFacts } from './user-facts.ts'
import { tellWhole } from './whole-titles.ts'

/** The persons of a document, from the names that were settled and the titles beside them. */
export function buildPeople(
  context: PeopleContext,
  roster: Roster,
  names: readonly NameMention[],
  candidates: readonly NameCandidate[],
): Person[] {
  const countries = new CountryContext(context.document, candidates, claimedCountries(context, roster.roles))
  const holdings = new Map<NameMention, Holding[]>()
  const attached = new Set<RolePhrase>()
  const index = indexNames(context, roster, names)
  const isLeader = ({ words }: NameMention, { lemma }: Office) => {
    const leader = leaderCalled(words)
    return leader !== null && (leader.president || lemma !== 'président')
  }
  for (const holding of attachRoles(context, roster, index, isLeader)) {
    const own = holdings.get(holding.mention)
    if (own) own.push(holding)
    else holdings.set(holding.mention, [holding])
    attached.add(holding.phrase)
  }
  const told = toldCountries(roster.roles.filter((phrase) => !attached.has(phrase)))
  for (const title of sharedTitles(holdings)) told.delete(title)
  const clusters = linkPeople(names)
  const held = clusters.map(({ mentions }) => {
    const own: Holding[] = []
    for (const mention of mentions) own.push(...(holdings.get(mention) ?? []))
    return own
  })
  const home = homeOf(clusters, held) ?? countries.press
  countries.known = new KnownCountries(
    context,
    roster.roles,
    attached,
    surePersons(clusters, held, countries),
  )
  const titled = clusters.map((cluster, i): Titled => {
    const own = held[i]!
    const called = cluster.leader
    // A bare name follows the article: of a country that it never mentions it says nothing.
    const leader = called && (own.length > 0 || countries.mentions(called.country)) ? called : null
    const served = own.some((holding) => holding.supranational || mediates(holding))
    const beside = firstOf(cluster.mentions, (mention) => bracketCountry(context, mention))
    const country =
      personCountry(own, countries, told, leader, home, beside) ??
      (served ? null : firstOf(cluster.mentions, (mention) => inhabitantCountry(context, index, mention)))
    return { person: personOf(context, cluster, own, `person-${i + 1}`, country), holdings: own }
  })
  settleRivalHeads(context, titled)
  serveOwners(context.document, countries, titled, roster.roles)
  const inner = innerRoles(roster.roles)
  const alone = roster.roles.filter((phrase) => !attached.has(phrase) && !inner.has(phrase))
  tellWhole(alone, titled)
  linkRoleMentions(context, alone, titled)
  linkPairs(context, alone, titled)
  linkShared(context, alone, titled)
  for (const { person } of titled) addUserFacts(context.document, person)
  return titled.map(({ person }) => person)
}

/** Those whose country their titles or names tell by themselves. */
function surePersons(
  clusters: readonly PersonCluster[],
  held: readonly (readonly Holding[])[],
  countries: CountryContext,
): SurePerson[] {
  const sure: SurePerson[] = []
  for (const [i, { mentions, leader }] of clusters.entries()) {
    const own = held[i]!
    const code =
      own.find(
        ({ role, phrase, supranational }) =>
          role.country && phrase.office.kind !== 'person' && !supranational,
      )?.role.country ?? (leader && countries.mentions(leader.country) ? leader.country : null)
    if (code) sure.push({ mentions, titles: own.map(({ role }) => plainTitle(role.title)), code })
  }
  return sure
}

/** "la Norvégienne X, médiatrice ⟦du Centre Y⟧": of no side, whatever the nationality. */
function mediates({ phrase }: Holding): boolean {
  return phrase.complement && /^(?:médiateur|facilitateur)/.test(phrase.office.lemma)
}

/** The countries that titles name themselves. */
function claimedCountries(context: PeopleContext, roles: readonly RolePhrase[]): Set<string> {
  const claimed = new Set<string>()
  for (const phrase of roles) {
    const { kind, plural } = phrase.office
    if (plural || (kind !== 'state' && kind !== 'envoy') || isRegional(context, phrase)) continue
    for (const code of phrase.countries) claimed.add(code)
  }
  return claimed
}

/** "premier ministre ⟦du Québec⟧": its country is that of a place that stands in the title. */
function isRegional({ known }: PeopleContext, { headEnd, end }: RolePhrase): boolean {
  for (let i = headEnd; i < end; i++) {
    const candidate = known[i]
    if (candidate?.type === 'place' && candidate.place.kind !== 'country') return true
  }
  return false
}

/** Titles that the press gives without a country to those of its own. */
const DOMESTIC =
  /^(?:président de la république|premier ministre|première ministre|chef de l'état|chef du gouvernement|ministre de.+|roi)(?: |$)/

/**
 * Whose "le ministre de l'Intérieur" of an unknown name is: of the state whose known leaders have their titles bare.
 */
function homeOf(clusters: readonly PersonCluster[], held: readonly (readonly Holding[])[]): string | null {
  const codes = new Set<string>()
  for (const [i, cluster] of clusters.entries()) {
    const bare = held[i]!.some(
      ({ role, phrase }) =>
        !role.country &&
        // "que le roi a nommé premier ministre" is no paper's way to tell of its own.
        role.rule !== 'appointed' &&
        phrase.status === 'current' &&
        DOMESTIC.test(role.title.toLowerCase()),
    )
    const abroad = held[i]!.some(({ role }) => role.country)
    const leader = bare && !abroad ? cluster.leader : null
    if (leader) codes.add(leader.country)
  }
  return codes.size === 1 ? [...codes][0]! : null
}

/** Titles inside a longer one: "le porte-parole du ⟦président⟧". Titles come in text order and are short. */
function innerRoles(roles: readonly RolePhrase[]): Set<RolePhrase> {
  const inner = new Set<RolePhrase>()
  let reach: RolePhrase | null = null
  for (const phrase of roles) {
    if (reach && phrase.end <= reach.end) inner.add(phrase)
    else reach = phrase
  }
  return inner
}

function personOf(
  context: PeopleContext,
  cluster: PersonCluster,
  holdings: readonly Holding[],
  id: string,
  country: string | null,
): Person {
  const name = personName(cluster.mentions)
  return {
    type: 'person',
    id,
    name,
    honorific: cluster.honorific,
    gender: genderOf(context, cluster, holdings),
    country,
    aliases: aliasesOf(name, cluster.mentions),
    roles: mergeRoles(holdings),
    mentions: cluster.mentions.map(mentionOf),
    rule: cluster.mentions[0]!.rule,
  }
}

/** A feminine title is sure; a masculine one may be given to a woman too ("le ministre"). */
function genderOf(
  context: PeopleContext,
  { honorificGender, gender }: PersonCluster,
  holdings: readonly Holding[],
): 'm' | 'f' | null {
  if (honorificGender) return honorificGender
  const told = titleGender(context, holdings)
  return told === 'f' ? 'f' : (gender ?? told)
}

/** "la porte-parole", "ambassadrice": what the titles say; null where they say nothing, or not the same. */
function titleGender({ tokens }: PeopleContext, holdings: readonly Holding[]): 'm' | 'f' | null {
  let gender: 'm' | 'f' | null = null
  for (const { phrase } of holdings) {
    if (phrase.office.plural) continue
    const determiner = wordAt(tokens, phrase.determiner)
    const told = /^(?:la|une|cette)$/.test(determiner)
      ? 'f'
      : /^(?:le|un|du|au|ce)$/.test(determiner)
        ? 'm'
        : phrase.office.gender
    if (told && gender && told !== gender) return null
    gender = told ?? gender
  }
  return gender
}

function mentionOf({ start, end, text, firstToken, endToken, rule }: NameMention): Mention {
  return { start, end, text, firstToken, endToken, rule, kind: 'name' }
}

function firstOf<T, R>(items: readonly T[], read: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = read(item)
    if (found !== null) return found
  }
  return null
}

/** Titles that two names or more bear: what is told of one is not told of the other. */
function sharedTitles(holdings: ReadonlyMap<NameMention, readonly Holding[]>): Set<string> {
  const bearers = new Map<string, string>()
  const shared = new Set<string>()
  for (const [mention, own] of holdings) {
    const surname = mention.words[mention.words.length - 1]!
    for (const { role } of own) {
      const title = plainTitle(role.title)
      if ((bearers.get(title) ?? surname) !== surname) shared.add(title)
      bearers.set(title, surname)
    }
  }
  return shared
}
