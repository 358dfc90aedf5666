import { countryActor, placeActor } from '../extract/meetings/actors.ts'
import type { Complements } from '../extract/meetings/complements.ts'
import type { Actor, ActorPhrase } from '../extract/meetings/model.ts'
import { groupActors } from '../extract/meetings/pronouns.ts'
import type { Scene } from '../extract/meetings/scene.ts'
import { demonymCountry } from '../lexicon/demonyms.ts'

/** All phrases on the right, places among them, in text order. */
export function phrasesOf({ phrases, places }: Complements): ActorPhrase[] {
  return [...phrases, ...places.map(({ phrase }) => phrase)].sort((a, b) => a.first - b.first)
}

export interface Search {
  readonly scene: Scene
  readonly right: Complements
  /** Links that a target may have; see src/lexicon/event-verbs.ts. */
  readonly links: readonly string[]
  /** Where the search starts. */
  readonly from: number
  /** Sides told so far, for "les deux pays". */
  readonly earlier: readonly (readonly Actor[])[]
}

/** The actors at which an action is directed, found by how they are tied to it. */
export function targetsOf(search: Search): Actor[] {
  const phrases = phrasesOf(search.right).filter(({ first }) => first >= search.from)
  for (const link of search.links) {
    const found = link === 'obj' ? objectOf(search, phrases) : linked(search, phrases, link)
    if (found.length > 0) return found
  }
  return []
}

/** "à ⟦X et Y⟧". */
function linked(search: Search, phrases: readonly ActorPhrase[], link: string): Actor[] {
  const end = asideStart(search)
  const at = phrases.findIndex((phrase) => phrase.link === link && !phrase.teller && phrase.first < end)
  if (at >= 0) return withJoined(search, phrases, at)
  if (link === 'par') return []
  // "sanctions contre ⟦des responsables russes⟧", "son ambassadeur ⟦à Paris⟧": no phrase of its own.
  for (let k = search.from; k < end; k++) {
    if (uncontracted(search.scene.word(k)) !== link) continue
    const named =
      placeAt(search.scene, k + 1) ??
      demonymIn(search.scene, k + 1, nounEnd(search.scene, k + 1, search.right.end))
    if (named) return [named]
  }
  return []
}

const CONTRACTED: Readonly<Record<string, string>> = { au: 'à', aux: 'à', du: 'de', des: 'de', "d'": 'de' }

/** \"au\" is \"à\", \"du\" is \"de\". */
export const uncontracted = (word: string): string => CONTRACTED[word] ?? word

/** ", y compris …": what follows is no longer the verb's own. */
function asideStart({ scene, from, right }: Search): number {
  for (let k = from; k < right.end; k++) if (scene.word(k) === ',' && scene.word(k + 1) === 'y') return k
  return right.end
}

/** "son ambassadeur à ⟦Paris⟧": a place inside a title. */
function placeAt(scene: Scene, k: number): Actor | null {
  const found = scene.entities.at(/^(?:l'|la|le|les)$/.test(scene.word(k)) ? k + 1 : k)
  return found?.entity.type === 'place' ? placeActor(found.entity, scene.entities) : null
}

/** The direct object, or whom it is of: "condamne ⟦X⟧", "l'attaque ⟦de X⟧", "les frappes ⟦israéliennes⟧". */
function objectOf(search: Search, phrases: readonly ActorPhrase[]): Actor[] {
  const { scene, from } = search
  const end = nounEnd(scene, from, search.right.end)
  const direct = phrases.findIndex(({ link, first }) => link === '' && first <= end)
  if (direct >= 0 && directly(scene, from, phrases[direct]!.first)) return withJoined(search, phrases, direct)
  const of = phrases.findIndex(({ link, first }) => OF.has(link) && first <= end)
  if (of >= 0) return withJoined(search, phrases, of)
  const adjective = demonymIn(scene, from, end)
  if (adjective) return [adjective]
  // "l'ambassadeur de France", "le coup d'État au Gabon": inside the phrase, or where it is.
  const around = search.right.phrases.find((phrase) => phrase.first < from && from <= phrase.end)
  if (around) return actorsOf(search, around)
  const where = phrases.find(({ place, first }) => place?.kind === 'country' && first <= end)
  return where ? actorsOf(search, where) : []
}

const OF: ReadonlySet<string> = new Set(['de', 'par', 'invitation', 'demande'])

/** Nothing but small words and dates stands before the object. */
function directly(scene: Scene, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const token = scene.tokens[k]!
    if (scene.dateAt[k]! >= 0 || token.tags.has('Adverb') || token.tags.has('Determiner')) continue
    if (token.kind === 'word' && token.shape === 'lower' && !OPENERS.has(token.normal)) return false
  }
  return true
}

const OPENERS = new Set([
  'le',
  'la',
  'les',
  "l'",
  'à',
  'la',
  'fois',
  'ainsi',
  'mardi',
  'lundi',
  'ce',
  'cette',
  'son',
])

function withJoined(search: Search, phrases: readonly ActorPhrase[], at: number): Actor[] {
  const found = [phrases[at]!]
  while (phrases[at + found.length]?.joined) found.push(phrases[at + found.length]!)
  return found.flatMap((phrase) => actorsOf(search, phrase))
}

/** Those whom a phrase names, or takes up: "les deux parties". */
export function actorsOf(
  { scene, earlier }: Pick<Search, 'scene' | 'earlier'>,
  phrase: ActorPhrase,
): Actor[] {
  if (phrase.teller) return []
  if (phrase.actors.length > 0) return [...phrase.actors]
  return phrase.plural && takesUp(scene, phrase) ? [...groupActors(scene, phrase, earlier)] : []
}

/** "ils", "les deux parties", "ces dirigeants": those told before. "les commissaires" are others. */
function takesUp(scene: Scene, { head, first, end }: ActorPhrase): boolean {
  if (head === null) return true
  for (let k = first - 1; k < end; k++) {
    if (/^(?:deux|trois|quatre|cinq|six|ces)$/.test(scene.word(k))) return true
  }
  return false
}

/** Where the noun phrase from a token on ends: before a comma, a verb with a tense, or a word that opens a clause. */
function nounEnd(scene: Scene, from: number, end: number): number {
  for (let k = from; k < end; k++) {
    const word = scene.word(k)
    if (word === ',' || word === ';' || word === ':' || word === 'qui' || word === 'pour') return k
    if (scene.verbAt(k) && scene.verbAt(k)!.tense !== 'past-participle') return k
  }
  return end
}

/** "les frappes ⟦israéliennes⟧": the country of an adjective that no phrase holds. */
function demonymIn(scene: Scene, from: number, end: number): Actor | undefined {
  for (let k = from; k < end; k++) {
    const { normal, shape } = scene.tokens[k]!
    if (shape !== 'lower') continue
    const found = scene.entities.at(k)
    const known = found?.mention.kind === 'demonym' && found.entity.type === 'place' && found.entity.country
    const code = known || (found ? null : demonymCountry(normal))
    if (code) return countryActor(code, scene.entities)
  }
  return undefined
}
