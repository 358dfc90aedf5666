import { isSpeakerNoun, OFFICE_HOLDERS } from '../../lexicon/speech-nouns.ts'
import { wordAt } from '../../text/at.ts'
import type { TextDocument } from '../../text/document.ts'
import type { EntityIndex } from '../mentions.ts'
import type { Range } from './draft.ts'
import { HONORIFICS, opensQuantity, startsSpeaker } from './speaker-start.ts'
import {
  hasFinite,
  isComma,
  isName,
  isOf,
  isPreposition,
  isQue,
  isStop,
  isTimeWord,
  nextComma,
  opensNounPhrase,
} from './words.ts'

const LONGEST_PHRASE = 40
const LONGEST_SKIP = 30
const RELATIVES = new Set([
  'qui',
  'dont',
  'où',
  'lequel',
  'laquelle',
  'lesquels',
  'lesquelles',
  'auquel',
  'duquel',
])
/** Prepositions that a title may hold: "ambassadeur à Paris", "conseiller pour la sécurité", "chef d'état-major". */
const INSIDE_TITLE = new Set(['à', 'au', 'aux', 'en', 'pour', 'auprès', 'près', 'chez', 'sous'])

/**
 * The subject that follows an inverted verb: "a annoncé samedi à Lima ⟦la porte-parole du gouvernement, X⟧". Words of
 * time, adverbs, places and parts between commas are passed over. Null where none follows. Only what can speak counts,
 * or, where nothing else than a subject may follow, `any` noun phrase.
 */
export function subjectAfter(
  document: TextDocument,
  entities: EntityIndex,
  from: number,
  end: number,
  any = false,
): Range | null {
  const { tokens } = document
  const last = Math.min(end, from + LONGEST_SKIP)
  let k = from
  while (k < last) {
    const token = tokens[k]!
    if (isTimeWord(tokens, k) || (token.tags.has('Adverb') && !isName(token))) k++
    // "par ailleurs" has no noun phrase of its own, "en outre" neither.
    else if (token.normal === 'en' && tokens[k + 1]?.normal === 'outre') k += 2
    // "a déclaré ⟦de son côté⟧ M. X"
    else if (token.normal === 'de' && isOwnSide(tokens, k + 1)) k += 3
    // « … », a déclaré, ⟦X, porte-parole de Y⟧
    else if (isComma(token) && k === from && isNamed(entities, k + 1)) k++
    else if (isComma(token)) {
      const close = nextComma(document, k + 1, last)
      if (close < 0 || hasFinite(document, k + 1, close)) return null
      k = close + 1
    } else if (isPreposition(token)) {
      const past = prepositionalEnd(document, entities, k, last)
      // "s'est engagée à ⟦développer⟧ …": what follows is the infinitive's.
      if (hasInfinitive(document, k, past)) return null
      k = past
    } else if (isStop(token) || token.kind === 'quote' || isQue(token)) return null
    else if (isOf(token) && opensQuantity(document, k) === k) return null
    else if (!startsSpeaker(document, entities, k) && !(any && opensNounPhrase(token))) return null
    else return { first: k, end: nounPhraseEnd(document, entities, k, end) }
  }
  return null
}

const isOwnSide = (tokens: TextDocument['tokens'], k: number) =>
  /^(?:son|sa|leur)$/.test(wordAt(tokens, k)) && /^(?:côté|part)$/.test(wordAt(tokens, k + 1))

const isNamed = (entities: EntityIndex, k: number) => {
  const found = entities.at(k)
  return found?.entity.type === 'person' && found.mention.kind === 'name' && found.mention.firstToken === k
}

function hasInfinitive({ groupOf, verbGroups }: TextDocument, first: number, end: number): boolean {
  for (let k = first; k < end; k++)
    if (groupOf[k]! >= 0 && verbGroups[groupOf[k]!]!.tense === 'infinitive') return true
  return false
}

/** Where a prepositional phrase ends: before a noun phrase or name that is not its own. */
export function prepositionalEnd(
  document: TextDocument,
  entities: EntityIndex,
  from: number,
  end: number,
): number {
  const { tokens } = document
  let k = from + 1
  if (k < end && (tokens[k]!.tags.has('Determiner') || tokens[k]!.tags.has('Preposition'))) k++
  const mention = k < end ? entities.at(k)?.mention : undefined
  k = mention ? mention.endToken : k + 1
  while (k < end) {
    const token = tokens[k]!
    const linked =
      isOf(tokens[k - 1]!) || tokens[k - 1]!.tags.has('Determiner') || tokens[k - 1]!.tags.has('Preposition')
    if (token.kind !== 'word' && token.kind !== 'number') return k
    if (isQue(token)) return k
    if (
      !linked &&
      (opensNounPhrase(token) ||
        HONORIFICS.has(token.normal) ||
        (isName(token) && entities.at(k)?.mention.firstToken === k))
    )
      return k
    if (!linked && isPreposition(token) && token.normal !== 'à') return k
    const inner = entities.at(k)?.mention
    k = inner && inner.endToken > k ? inner.endToken : k + 1
  }
  return k
}

/** The end of the noun phrase that starts at `first`, with its complements and appositions. */
export function nounPhraseEnd(
  document: TextDocument,
  entities: EntityIndex,
  first: number,
  end: number,
): number {
  const { tokens, groupOf, verbGroups } = document
  const last = Math.min(end, first + LONGEST_PHRASE)
  let named = false
  let k = first
  while (k < last) {
    const token = tokens[k]!
    const found = entities.at(k)
    if (found && found.mention.endToken > k) {
      named ||= found.entity.type === 'person' && found.mention.kind === 'name'
      k = found.mention.endToken
      continue
    }
    if (isComma(token)) {
      const apposed = appositionEnd(document, entities, first, k, end)
      if (apposed < 0) return k
      k = apposed
      named = true
      continue
    }
    const name = quotedName(document, k, first)
    if (name > k) {
      k = name
      named = true
      continue
    }
    if (token.kind === 'quote' || isStop(token) || isQue(token) || RELATIVES.has(token.normal)) return k
    // "le ministère ⟦cité par⟧ l'agence"
    if (k > first && CITED.test(token.normal)) return k
    const group = groupOf[k]! >= 0 ? verbGroups[groupOf[k]!]! : undefined
    if (
      group &&
      k > first &&
      (group.person !== null || group.tense === 'present-participle' || group.tense === 'infinitive')
    )
      return k
    if (k > first && (isTimeWord(tokens, k) || (token.tags.has('Adverb') && !isName(token)))) return k
    if (
      isPreposition(token) &&
      !isOf(token) &&
      (named || !INSIDE_TITLE.has(token.normal) || isOccasion(tokens, k))
    )
      return k
    if (token.normal === 'et' && !continues(document, entities, k + 1, last)) return k
    k++
  }
  return k
}

/** "le ministre ⟦à sa sortie⟧ d'audience", "⟦au terme⟧ de la rencontre": when he speaks, no part of his title. */
const isOccasion = (tokens: TextDocument['tokens'], k: number) =>
  OCCASIONS.test(wordAt(tokens, k + 1)) || OCCASIONS.test(wordAt(tokens, k + 2))

const OCCASIONS = /^(?:sortie|sortir|issue|terme|cours|lendemain|marge|réponse|fin|arrivée|départ|retour)$/

/** "le quotidien « X »": the end of a short name in marks after a noun that takes one; else `k`. */
function quotedName({ tokens, quotations }: TextDocument, k: number, first: number): number {
  const q = tokens[k]!.kind === 'quote' ? quotations[tokens[k]!.quotation] : undefined
  if (!q || q.open !== k || q.close < 0 || q.close - k > 8 || k <= first) return k
  return NAMED_IN_MARKS.has(tokens[k - 1]!.normal) ? q.close + 1 : k
}

const NAMED_IN_MARKS = new Set(
  'journal quotidien hebdomadaire magazine site revue chaîne radio agence blog mensuel périodique'.split(' '),
)

const CITED = /^(?:citée?s?|interrogée?s?|jointe?s?|contactée?s?|interviewée?s?|parvenue?s?)$/

const continues = (document: TextDocument, entities: EntityIndex, k: number, end: number) =>
  k < end &&
  (opensNounPhrase(document.tokens[k]!) ||
    isName(document.tokens[k]!) ||
    entities.at(k) !== undefined ||
    isOf(document.tokens[k]!))

/** ", X" after a title, ", porte-parole de Y" after a name: where the apposition after the comma ends, or -1. */
function appositionEnd(
  document: TextDocument,
  entities: EntityIndex,
  first: number,
  comma: number,
  end: number,
): number {
  const { tokens } = document
  const at = comma + 1
  if (at >= end) return -1
  const close = nextComma(document, at, end, 30)
  const stop = close < 0 ? segmentEnd(document, at, end) : close
  if (hasFinite(document, at, stop)) return -1
  const hasPerson = holdsPerson(entities, first, comma) && !isComplement(document, entities, first, comma)
  if (!hasPerson) {
    const holder = OFFICE_HOLDERS.has(tokens[opensNounPhrase(tokens[first]!) ? first + 1 : first]!.normal)
    const person = entities.at(pastTitle(document, entities, at, holder ? stop : at))
    return person?.entity.type === 'person' ? person.mention.endToken : -1
  }
  const head = tokens[at]!
  const noun = opensNounPhrase(head) ? tokens[at + 1] : head
  if (noun && noun.shape === 'lower' && isSpeakerNoun(noun.normal)) return stop
  return -1
}

/** "le porte-parole ⟦du président X⟧, Y": the name before the comma is another's. */
function isComplement(
  { tokens }: TextDocument,
  entities: EntityIndex,
  first: number,
  comma: number,
): boolean {
  const found = entities.at(comma - 1)
  if (found?.entity.type !== 'person') return false
  const title = found.mention.firstToken - 1
  return (
    title - 1 > first &&
    OFFICE_HOLDERS.has(tokens[title]!.normal) &&
    /^d[eu]$/.test(tokens[title - 1]!.normal)
  )
}

/** ", ⟦M.⟧ X", ", ⟦le général⟧ X", ", ⟦le Congolais⟧ X". */
function pastTitle({ tokens }: TextDocument, entities: EntityIndex, at: number, end: number): number {
  if (HONORIFICS.has(tokens[at]!.normal)) return at + 1
  let k = at
  if (at >= end || !/^(?:le|la|l')$/.test(tokens[k]!.normal)) return k
  for (k++; k < Math.min(end, at + 4); k++) {
    const found = entities.at(k)
    const passed = isSpeakerNoun(tokens[k]!.normal) || found?.mention.kind === 'demonym'
    if (!passed) return k
  }
  return k
}

export function holdsPerson(entities: EntityIndex, first: number, end: number): boolean {
  for (let k = first; k < end; k++) if (entities.at(k)?.entity.type === 'person') return true
  return false
}

function segmentEnd(document: TextDocument, from: number, end: number): number {
  let k = from
  while (k < end && !isStop(document.tokens[k]!) && document.tokens[k]!.kind !== 'quote') k++
  return k
}
