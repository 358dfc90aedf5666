import type { Person } from '../extract/mentions.ts'
import type { PeopleContext } from '../extract/people/context.ts'
import type { Holding } from '../extract/people/holders.ts'
import type { RolePhrase } from '../extract/people/roles.ts'
import { countryOf } from '../lexicon/countries.ts'
import { positionOf } from '../lexicon/offices.ts'
import { leaderNamed } from './leader.ts'
import { plainTitle } from './person-roles.ts'
import type { Titled } from './titled.ts'

export const REIGNS = /^(?:souverain|monarque)$/
export const DEFINITE = new Set(['le', 'la', "l'", 'du', 'au', 'ce', 'cet', 'cette'])
const CROWNED = /^(?:roi|émir|sultan|empereur|prince|grand-duc)$/
/** Who leads a state, whatever his title. */
const LEADERS = /^(?:dirigeant|numéro un|homme fort|chef de l'(?:État|Etat)|souverain|monarque|chef d'État)$/
/** What each member of the Swiss government leads: "le chef du Département de l'économie". */
const FEDERAL = /^chef(?:fe)? du (?:département|DF[A-Z]+|DETEC|DDPS)(?! (?:d'état|cantonal))/i
const HEADS = /^(?:président|roi|émir|sultan|empereur|guide suprême|dirigeant|prince)$/

/** A person whom a title fits. */
export interface Found {
  readonly titled: Titled
  /** It names the person's position by another title than those beside the names. */
  readonly other: boolean
}

/** Whom a title that stands alone is of. */
export function personFor(
  context: PeopleContext,
  phrase: RolePhrase,
  titled: readonly Titled[],
  determiner: string,
): Found | null {
  const found: Found[] = []
  const plain = phrase.countries.length === 0
  const rubric = rubricCountry(context, phrase.first)
  for (const one of titled) {
    if (!agrees(one.person, phrase, determiner)) continue
    if (plain && isForeign(one) && !isNamedBefore(one, phrase.first) && rubric !== one.person.country)
      continue
    const fit = fits(phrase, one)
    if (fit) found.push({ titled: one, other: fit === 'position' })
  }
  const sure = found.filter((f) => !f.other)
  const likely = sure.length > 0 ? sure : found
  if (!plain) return nearest(likely, phrase.first)
  const own = ownOfficers(context, phrase, likely, found)
  // "X a reçu son homologue Y. ⟦Le ministre⟧ a …": of whom the article is, not his counterpart.
  const first = own.filter((f) => !isCounterpart(f.titled))
  const told = first.length > 0 ? first : own
  const bare = sure.length === 0 && !phrase.complement
  return (bare ? mostNamed(told, phrase.first) : null) ?? nearest(told, phrase.first)
}

/** "⟦Burundi⟧ : le vice-président représente le pays": the country before a colon that opens the sentence. */
function rubricCountry({ document, tokens }: PeopleContext, token: number): string | null {
  const { firstToken } = document.sentences[tokens[token]!.sentence]!
  for (let i = firstToken + 1; i < Math.min(token, firstToken + LONGEST_RUBRIC); i++) {
    if (tokens[i]!.normal !== ':') continue
    const rubric = document.source.slice(tokens[firstToken]!.start, tokens[i - 1]!.end)
    return countryOf(rubric.toLowerCase())?.code ?? null
  }
  return null
}

const LONGEST_RUBRIC = 8

/** A title without a country is that of somebody introduced so, if all others that it fits are of named states. */
function ownOfficers(
  { tokens }: PeopleContext,
  { office, complement, first }: RolePhrase,
  likely: readonly Found[],
  found: readonly Found[],
): readonly Found[] {
  const isHome = ({ person, holdings }: Titled) =>
    (holdings.length === 0 && readsAsHead(person)) ||
    (!holdings.some(isOfState) &&
      holdings.some(
        ({ phrase, role, supranational }) =>
          phrase.office.kind === 'state' &&
          !phrase.office.plural &&
          !supranational &&
          role.organization === null &&
          DEFINITE.has(tokens[phrase.determiner]?.normal ?? '') &&
          (phrase.complement || !NAMED_AFTER.test(phrase.office.lemma)),
      ))
  const of = NAMED_AFTER.test(office.lemma) || LEADERS.test(office.lemma) ? found : likely
  const heads = office.lemma === 'président' && !complement ? mostNamed(likely, first) : null
  if (heads && presides(heads.titled)) return [heads]
  const home = of.filter(({ titled }) => isHome(titled))
  const foreign = likely.every(({ titled }) => isHome(titled) || titled.holdings.some(isOfState))
  return home.length > 0 && foreign ? home : likely
}

/** "le président" is first of all that of the state: the one of an assembly must be named more often. */
const presides = ({ holdings }: Titled): boolean =>
  holdings.some(({ role }) => role.organization === null && HEAD_OF_STATE.test(role.title))
const HEAD_OF_STATE = /^présidente?(?: de la république)?$/i

/** "le chef de l'État", "le président de la République" */
export const isHeadTitle = ({ countries, title }: RolePhrase): boolean =>
  countries.length === 0 && (positionOf(title) === 'head-of-state' || HEAD_OF_STATE.test(title))

/** Told of before by such a title alone. */
const readsAsHead = ({ roles }: Person): boolean =>
  roles.some(({ rule, title }) => rule === 'title-alone' && positionOf(title) === 'head-of-state')

/** Titles that stand before any holder's name once he is known: "le président X". */
const NAMED_AFTER = /^(?:président|ministre)$/

/** "le président rwandais, X", "son homologue, X" */
const isOfState = ({ phrase }: Holding): boolean =>
  phrase.countries.length > 0 || phrase.office.lemma === 'homologue'

/** Every title that the article gives him names a country. */
const isForeign = ({ holdings }: Titled): boolean => holdings.length > 0 && holdings.every(isOfState)

const isNamedBefore = ({ person }: Titled, token: number): boolean =>
  person.mentions.some(({ firstToken, kind }) => kind === 'name' && firstToken < token)

/** Told of by no other title than "homologue". */
const isCounterpart = ({ holdings }: Titled): boolean =>
  holdings.length > 0 && holdings.every(({ phrase }) => phrase.office.lemma === 'homologue')

export function agrees(person: Person, phrase: RolePhrase, determiner: string): boolean {
  if (isPope(phrase)) return person.gender !== 'f'
  if (phrase.countries.length > 1 || (phrase.supranational && person.country)) return false
  if (person.country && phrase.countries.length === 1 && person.country !== phrase.countries[0]) return false
  const feminine = phrase.office.gender === 'f' || determiner === 'la' || determiner === 'cette'
  const masculine = !feminine && determiner !== "l'" && phrase.office.gender === 'm'
  return !(feminine && person.gender === 'm') && !(masculine && person.gender === 'f')
}

/** "le pontife argentin", "l'évêque de Rome": of the Holy See, wherever he comes from. */
const isPope = ({ title }: RolePhrase): boolean => positionOf(title) === 'pope'

function fits(phrase: RolePhrase, { person, holdings: all }: Titled): 'title' | 'position' | null {
  const title = plainTitle(phrase.title)
  // "⟦Le chef de l'État⟧ recevra son homologue turc, X": whose counterpart X is, he is not.
  const holdings = all.filter(
    ({ phrase: own }) => own.office.lemma !== 'homologue' || own.first < phrase.first,
  )
  if (all.length > 0 && holdings.length === 0) return null
  for (const { role, phrase: own } of holdings) {
    if (role.status === 'former') continue
    const known = plainTitle(role.title)
    // "le président guinéen" is not the president of a commission.
    if (phrase.countries.length > 0 && !person.country && own.complement && own.office.lemma === 'président')
      continue
    if (own.office.lemma === 'conseiller fédéral' && FEDERAL.test(phrase.title)) return 'position'
    const same =
      own.office.lemma === phrase.office.lemma ||
      (known.startsWith(title) && !known.startsWith(`${title} adjoint`))
    if (same && (!phrase.complement || known === title || known.startsWith(`${title} `))) return 'title'
  }
  const bare =
    phrase.countries.length === 0 &&
    !phrase.complement &&
    /^(?:chef de l'(?:État|Etat)|souverain|monarque)$/.test(phrase.office.lemma)
  const state = phrase.countries.length === 1 && person.country === phrase.countries[0]
  if (holdings.length === 0) {
    if (isHeadTitle(phrase) && readsAsHead(person)) return 'position'
    const known = isKnownAs(person, phrase)
    return (state && (known || isMinister(person, phrase))) || (bare && known && isNear(person, phrase))
      ? 'position'
      : null
  }
  const position = positionOf(abroad(phrase))
  for (const { role, phrase: own } of holdings) {
    if (role.status === 'former') continue
    if (
      position &&
      position !== 'head-of-state' &&
      own.office.lemma !== phrase.office.lemma &&
      positionOf(role.title) === position &&
      (state || phrase.countries.length === 0 || isPope(phrase))
    )
      return 'position'
    const lead = own.office.lemma === 'homologue' ? role.title : own.office.lemma
    const head = HEAD_OF_STATE.test(role.title) || (HEADS.test(lead) && !own.complement)
    if (
      (state || bare) &&
      LEADERS.test(phrase.office.lemma) &&
      (REIGNS.test(phrase.office.lemma) ? CROWNED.test(lead) && !own.complement : head) &&
      !role.organization
    )
      return 'position'
  }
  return null
}

/** Where a "chancelier" is the minister of Foreign Affairs, not the head of government. */
const LATIN_AMERICA = /^(?:AR|BO|BR|CL|CO|CR|CU|DO|EC|GT|HN|HT|MX|NI|PA|PE|PY|SV|UY|VE)$/

function abroad({ title, office, countries }: RolePhrase): string {
  return office.lemma === 'chancelier' && LATIN_AMERICA.test(countries[0] ?? '')
    ? 'chef de la diplomatie'
    : title
}

/** "Donald Trump … ⟦Le président américain⟧": a name that needs no title. */
function isKnownAs(person: Person, { office, complement }: RolePhrase): boolean {
  if (complement || !(HEADS.test(office.lemma) || LEADERS.test(office.lemma))) return false
  return leaderNamed(person.name)?.president === true
}

/** "reçu par ⟦le chef de l'État⟧. Elle a souhaité à Faure Gnassingbé …": named a sentence off. */
function isNear({ country, mentions }: Person, { first }: RolePhrase): boolean {
  return country !== null && mentions.some(({ firstToken }) => Math.abs(firstToken - first) < 25)
}

/** "Sergueï Lavrov … ⟦le ministre russe des Affaires étrangères⟧": a name known abroad, of no head of state. */
function isMinister(person: Person, { office, title, countries }: RolePhrase): boolean {
  // Of the United States, the secretary of state is the minister of Foreign Affairs.
  const american = countries[0] === 'US' && /^secrétaire d['’][ÉE]tat$/.test(title)
  const position = american ? 'foreign-minister' : positionOf(title)
  if (office.kind !== 'state' || (position !== 'foreign-minister' && position !== 'head-of-government'))
    return false
  const leader = leaderNamed(person.name)
  return leader !== null && !leader.president
}

/** "Le chef de l'État" of an article that tells of several: the one it has named most, if one it is. */
function mostNamed(found: readonly Found[], token: number): Found | null {
  const count = ({ titled }: Found) =>
    titled.person.mentions.filter(({ firstToken, kind }) => kind === 'name' && firstToken < token).length
  const [first, second] = found.toSorted((a, b) => count(b) - count(a))
  return first && second && count(first) > count(second) ? first : null
}

/** The one named last before the title; before the first of all names (a headline), the only one. */
function nearest(found: readonly Found[], token: number): Found | null {
  let best: Found | null = null
  let closest = -1
  for (const one of found) {
    for (const { firstToken } of one.titled.person.mentions) {
      if (firstToken < token && firstToken > closest) {
        closest = firstToken
        best = one
      }
    }
  }
  return best ?? (found.length === 1 ? found[0]! : null)
}
