import { demonym } from '../../lexicon/demonyms.ts'
import {
  BODY_NOUNS,
  isSpeakerNoun,
  MEDIA_NOUNS,
  SPEAKING_THINGS,
  STATE_BODIES,
} from '../../lexicon/speech-nouns.ts'
import { wordAt } from '../../text/at.ts'
import type { Person } from '../mentions.ts'
import type { Context } from './context.ts'
import type { Range } from './draft.ts'
import { agrees } from './pronouns.ts'
import { AIDES, LEADS, SORTS } from './role-sorts.ts'
import { sentBy } from './sent.ts'
import { isOf } from './words.ts'

/** "Le ministre polonais", "le chef de la diplomatie": the one person of the article whose role or country it names. */
export function matchRole(context: Context, { first, end }: Range): Person | null {
  const { document, entities } = context
  const { tokens } = document
  if (/^(?:madame|monsieur)$/.test(tokens[first]!.normal) && first + 1 < end)
    return matchRole(context, { first: first + 1, end })
  const head = tokens[first]!
  const noun = tokens[first + 1]
  if (!DEFINITE.has(head.normal) || !noun) return null
  // "le Président turc", "le Russe"
  const capital = isSpeakerNoun(noun.normal) || (end - first === 2 && demonym(noun.normal).length > 0)
  if (noun.shape !== 'lower' && !capital) return null
  for (let k = first; k < Math.min(end, first + 8); k++) {
    const at = entities.at(k)
    if (at?.mention.kind !== 'role' || at.entity.type !== 'person') continue
    // "l'entourage ⟦du président⟧": not he himself
    if (k > first + 1 && isOf(tokens[at.mention.firstToken - 1] ?? head)) continue
    if (agrees(context, head.normal, at.entity)) return at.entity
  }
  if (THINGS.has(wordAt(tokens, first + 1))) return null
  const guest = guestOf(context, { first, end }) ?? sentBy(context, { first, end })
  if (guest) return guest
  const words = tokens.slice(first + 1, Math.min(end, first + 8)).map((t) => t.normal)
  const former = /^anci/.test(words[0] ?? '')
  if (QUALITIES.has(words[0] ?? '')) words.shift()
  const countries = countriesNamed(context, { first, end: Math.min(end, first + 12) }, words)
  // "l'office colombien": no person's title
  const titled = isSpeakerNoun(words[0] ?? '') || demonym(words[0] ?? '').length > 0
  const before = entities.people.filter((p) => p.mentions.some((m) => m.firstToken < first))
  const scored = before.map((person) => ({
    person,
    score:
      score(context, person, { words, countries, titled, determiner: head.normal }) +
      (former && wasInOffice(person) ? 1 : 0),
  }))
  const best = Math.max(0, ...scored.map((s) => s.score))
  if (best < 2) return null
  const winners = scored.filter((s) => s.score === best)
  return winners.length === 1
    ? winners[0]!.person
    : nearest(
        winners.map((w) => w.person),
        first,
      )
}

/** "l'hôte du Sénégal": of the persons named before, the last who is of another country. */
function guestOf({ document, entities }: Context, { first, end }: Range): Person | null {
  const { tokens } = document
  if (!/^(?:hôte|hôtesse|invitée?)$/.test(wordAt(tokens, first + 1))) return null
  if (!/^(?:de|du|d'|des)$/.test(wordAt(tokens, first + 2))) return null
  for (let k = first + 3; k < Math.min(end, first + 6); k++) {
    const host = entities.at(k)?.entity
    if (host?.type !== 'place' || !host.country) continue
    const guests = entities.people.filter(
      (p) => p.country !== host.country && p.mentions.some((m) => m.firstToken < first),
    )
    return (
      nearest(
        guests.filter(({ country }) => country !== null),
        first,
      ) ?? nearest(guests, first)
    )
  }
  return null
}

const DEFINITE = new Set(['le', 'la', "l'", 'ce', 'cette', 'cet', 'son', 'sa'])

/** What a phrase says of somebody. */
interface Title {
  readonly words: readonly string[]
  readonly countries: ReadonlySet<string>
  /** Its head can be said of a person. */
  readonly titled: boolean
  readonly determiner: string
}

/** "le président turc", "le chef du ministère des Affaires étrangères de la Russie". */
export function countriesOf(context: Context, range: Range): Set<string> {
  return countriesNamed(
    context,
    range,
    context.document.tokens.slice(range.first, range.end).map((t) => t.normal),
  )
}

function countriesNamed({ entities }: Context, { first, end }: Range, words: readonly string[]): Set<string> {
  const countries = new Set(words.flatMap((w) => [...demonym(w)]))
  if (countries.size > 0) return countries
  for (let k = first; k < end; k++) {
    const found = entities.at(k)?.entity
    if (!found || found.type === 'person' || !found.country) continue
    if (found.type === 'organization' || found.kind === 'country') countries.add(found.country)
  }
  return countries
}

function score(context: Context, person: Person, { words, countries, titled, determiner }: Title): number {
  if (!agrees(context, determiner, person)) return 0
  const country = person.country !== null && countries.has(person.country)
  if (countries.size > 0 && !country) return 0
  const of = words.findIndex((word) => /^(?:de|d'|du|des)$/.test(word))
  const complement = of < 0 ? [] : words.slice(of + 1).filter((word) => word.length > 3)
  const role = person.roles.some(({ title, organization }) => {
    const own = title.toLowerCase().split(/[\s'’]+/)
    if (!own.includes(words[0] ?? '')) return false
    return (
      isSameOffice(own, organization, complement) ||
      isOfBody(context, organization, of < 0 ? [] : words.slice(of + 1))
    )
  })
  const fits = role || isSortOf(person, words)
  // "le porte-parole chinois" is not the Chinese president, whoever he is.
  // "l'entourage du président colombien" is nobody in particular.
  const told = words.findIndex((word) => demonym(word).length > 0)
  const governed = of >= 0 && (told < 0 || told > of)
  const aide =
    AIDES.has(words[0] ?? '') ||
    (DIPLOMAT.test(words.join(' ')) && person.roles.some(({ title }) => LEADS.test(title)))
  if (!fits && (!titled || governed || (person.roles.length > 0 && aide))) return 0
  return (country ? 2 : 0) + (fits ? 2 : 0)
}

/** "le diplomate vénézuélien" is not the Venezuelan president. */
const DIPLOMAT = /^(?:haute? )?(?:diplomate|fonctionnaire|émissaire)/

/** "le ministre de l'Intérieur" is not that of foreign affairs, "le directeur du journal" that of no other body. */
function isSameOffice(
  own: readonly string[],
  organization: string | null,
  complement: readonly string[],
): boolean {
  if (complement.length === 0 || complement.some((word) => own.includes(word))) return true
  return own.length <= 2 && organization === null
}

/** "le vice-président de la ⟦BOAD⟧": the body of the title by its initials, or by its name. */
function isOfBody(
  { entities }: Context,
  organization: string | null,
  complement: readonly string[],
): boolean {
  const body =
    organization !== null &&
    entities.organizations.find(({ name, acronym }) => name === organization || acronym === organization)
  if (!body) return false
  const names = [body.name, body.acronym ?? ''].flatMap((name) => name.toLowerCase().split(/[\s'’]+/))
  const first = complement.find((word) => !/^(?:la|l'|les)$/.test(word))
  return first !== undefined && names.includes(first)
}

function isSortOf(person: Person, words: readonly string[]): boolean {
  const phrase = words.join(' ').replaceAll("' ", "'")
  const sort = SORTS.find(([pattern]) => pattern.test(phrase))
  return sort !== undefined && person.roles.some(({ title }) => sort[1].test(title))
}

const wasInOffice = (person: Person) => person.roles.some(({ status }) => status === 'former')

/** Adjectives before a title that are no part of it. */
const QUALITIES = new Set(
  'nouveau nouvelle nouvel ancien ancienne futur future même jeune vieux actuel actuelle'.split(' '),
)

function nearest(people: readonly Person[], before: number): Person | null {
  const last = (p: Person) => Math.max(-1, ...p.mentions.map((m) => m.firstToken).filter((t) => t < before))
  return people.reduce<Person | null>((a, b) => (a && last(a) >= last(b) ? a : b), null)
}

/** Heads that are no person's title, whatever nationality follows. */
const THINGS: ReadonlySet<string> = new Set([
  ...MEDIA_NOUNS,
  ...SPEAKING_THINGS,
  ...STATE_BODIES,
  ...BODY_NOUNS,
])
