import type { Mention, Person, Role } from '../extract/mentions.ts'
import type { PeopleContext } from '../extract/people/context.ts'
import type { Holding } from '../extract/people/holders.ts'
import type { RolePhrase } from '../extract/people/roles.ts'
import { positionOf } from '../lexicon/offices.ts'
import { leaderNamed } from './leader.ts'
import { plainTitle } from './person-roles.ts'

const REIGNS = /^(?:souverain|monarque)$/
const CROWNED = /^(?:roi|émir|sultan|empereur|prince|grand-duc)$/

/** A person with the titles beside his names. */
export interface Titled {
  readonly person: Person
  readonly holdings: readonly Holding[]
}

const DEFINITE = new Set(['le', 'la', "l'", 'du', 'au', 'ce', 'cet', 'cette'])
/** Who leads a state, whatever his title. */
const LEADERS = /^(?:dirigeant|numéro un|homme fort|chef de l'(?:État|Etat)|souverain|monarque|chef d'État)$/
/** What each member of the Swiss government leads: "le chef du Département de l'économie". */
const FEDERAL = /^chef(?:fe)? du (?:département|DF[A-Z]+|DETEC|DDPS)(?! (?:d'état|cantonal))/i
const HEADS = /^(?:président|roi|émir|sultan|empereur|guide suprême|dirigeant|prince)$/

/** Titles that stand for a person named elsewhere: "le chef de la diplomatie", "le ministre". Adds mentions, titles, country. */
export function linkRoleMentions(
  context: PeopleContext,
  phrases: readonly RolePhrase[],
  titled: readonly Titled[],
): void {
  const subject = headlineSubject(context, titled)
  const first = subject && phrases.find((phrase) => isInText(context, phrase))
  for (const phrase of phrases) {
    const determiner = context.tokens[phrase.determiner]
    if (!determiner || !DEFINITE.has(determiner.normal) || phrase.office.plural || phrase.status === 'former')
      continue
    const lead =
      phrase === first && isLead(context, phrase) && agrees(subject!.person, phrase, determiner.normal)
    const found = lead ? { titled: subject!, other: true } : personFor(phrase, titled, determiner.normal)
    if (!found) continue
    const { person } = found.titled
    person.mentions.push(mentionOf(context, phrase))
    if (phrase.countries.length > 0 && !phrase.supranational) person.country ??= phrase.countries[0]!
    // "le souverain" only says once more that he reigns.
    const says = found.other && !REIGNS.test(phrase.office.lemma)
    if (says && !person.roles.some((role) => plainTitle(role.title) === plainTitle(phrase.title))) {
      person.roles.push(roleOf(context, phrase, person))
    }
  }
  for (const { person } of titled) person.mentions.sort((a, b) => a.start - b.start)
}

/** The one person whom the headline names, if the article gives no title beside the name. */
function headlineSubject({ document }: PeopleContext, titled: readonly Titled[]): Titled | null {
  const headline = document.sentences.find(({ kind }) => kind !== 'debris')
  if (headline?.kind !== 'headline') return null
  const named = titled.filter(({ person }) =>
    person.mentions.some(({ firstToken }) => firstToken < headline.endToken),
  )
  return named.length === 1 && named[0]!.holdings.length === 0 ? named[0]! : null
}

const isInText = ({ document, tokens }: PeopleContext, { first }: RolePhrase): boolean =>
  document.sentences[tokens[first]!.sentence]!.kind === 'text'

/** "⟦Le chef de la diplomatie togolaise⟧ achevait mardi …": the first title of the text opens a sentence. */
function isLead({ document, tokens }: PeopleContext, phrase: RolePhrase): boolean {
  const { office, determiner, countries } = phrase
  if ((office.kind !== 'state' && office.kind !== 'envoy') || (countries.length === 0 && !phrase.complement))
    return false
  const { firstToken } = document.sentences[tokens[phrase.first]!.sentence]!
  return determiner === firstToken && document.groupOf[phrase.end]! >= 0
}

interface Found {
  readonly titled: Titled
  /** It names the person's position by another title than those beside the names. */
  readonly other: boolean
}

function personFor(phrase: RolePhrase, titled: readonly Titled[], determiner: string): Found | null {
  const found: Found[] = []
  for (const one of titled) {
    if (!agrees(one.person, phrase, determiner)) continue
    const fit = fits(phrase, one)
    if (fit) found.push({ titled: one, other: fit === 'position' })
  }
  const sure = found.filter((f) => !f.other)
  const bare = sure.length === 0 && phrase.countries.length === 0 && !phrase.complement
  const main = bare ? mostNamed(found, phrase.first) : null
  if (main) return main
  const likely = sure.length > 0 ? sure : found
  // "X a reçu son homologue Y. ⟦Le ministre⟧ a …": of whom the article is, not his counterpart.
  const own = phrase.countries.length === 0 ? likely.filter((f) => !isCounterpart(f.titled)) : []
  return nearest(own.length > 0 ? own : likely, phrase.first)
}

/** Told of by no other title than "homologue". */
const isCounterpart = ({ holdings }: Titled): boolean =>
  holdings.length > 0 && holdings.every(({ phrase }) => phrase.office.lemma === 'homologue')

function agrees(person: Person, phrase: RolePhrase, determiner: string): boolean {
  if (phrase.countries.length > 1 || (phrase.supranational && person.country)) return false
  if (person.country && phrase.countries.length === 1 && person.country !== phrase.countries[0]) return false
  const feminine = phrase.office.gender === 'f' || determiner === 'la' || determiner === 'cette'
  const masculine = !feminine && determiner !== "l'" && phrase.office.gender === 'm'
  return !(feminine && person.gender === 'm') && !(masculine && person.gender === 'f')
}

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
      (state || phrase.countries.length === 0)
    )
      return 'position'
    if (
      (state || bare) &&
      LEADERS.test(phrase.office.lemma) &&
      (REIGNS.test(phrase.office.lemma) ? CROWNED : HEADS).test(
        own.office.lemma === 'homologue' ? role.title : own.office.lemma,
      ) &&
      !own.complement &&
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

function mentionOf(context: PeopleContext, phrase: RolePhrase): Mention {
  const start = context.tokens[phrase.first]!.start
  const end = context.tokens[phrase.end - 1]!.end
  const text = context.document.source.slice(start, end)
  return {
    start,
    end,
    text,
    firstToken: phrase.first,
    endToken: phrase.end,
    rule: 'title-alone',
    kind: 'role',
  }
}

function roleOf(context: PeopleContext, phrase: RolePhrase, person: Person): Role {
  const { start, end, text, rule } = mentionOf(context, phrase)
  const { title, organization, status } = phrase
  return {
    title,
    country: phrase.countries[0] ?? person.country,
    organization,
    status,
    start,
    end,
    text,
    rule,
  }
}
