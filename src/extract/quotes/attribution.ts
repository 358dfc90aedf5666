import {
  NO_SPEAKER,
  NO_SPEAKER_NOUNS,
  OPENINGS,
  OPINIONATED,
  VARY,
  VARYING,
} from '../../lexicon/attributions.ts'
import { PEOPLE_NOUNS, STATE_BODIES } from '../../lexicon/speech-nouns.ts'
import { groupAt, wordAt } from '../../text/at.ts'
import type { Sentence, TextDocument } from '../../text/document.ts'
import type { EntityIndex } from '../mentions.ts'
import type { Range } from './draft.ts'
import { nounPhraseEnd } from './noun-phrase.ts'
import { hasFinite, isComma, isName, nextComma } from './words.ts'

/** "selon X", "d'après X", "à en croire X": the phrase, and the words in it that name the speaker. */
export interface Attribution extends Range {
  readonly sentence: Sentence
  /** Its opening words, the cue. */
  readonly cue: Range
  readonly speaker: Range
  readonly rule: string
}

const OF = new Set(['de', "d'", 'du', 'des'])
/** All attributions of a document that stand outside quotation marks. */
export function findAttributions(document: TextDocument, entities: EntityIndex): Attribution[] {
  const found: Attribution[] = []
  for (const token of document.tokens) {
    const openings = OPENINGS_WITH.get(token.normal)
    if (!openings || token.quotation >= 0) continue
    const sentence = document.sentences[token.sentence]!
    if (sentence.kind === 'debris') continue
    const attribution =
      heardAt(document, token.i, sentence) ??
      forWhom(document, entities, token.i, sentence) ??
      readAttribution(document, entities, token.i, sentence, openings)
    if (attribution) found.push(attribution)
  }
  return found
}

/** "À l'entendre, …", "à les écouter, …": the pronoun names who speaks. */
function heardAt({ tokens }: TextDocument, first: number, sentence: Sentence): Attribution | undefined {
  if (!/^[àa]$/.test(tokens[first]!.normal) || !/^(?:l'|le|la|les)$/.test(wordAt(tokens, first + 1)))
    return undefined
  const end = first + 3
  if (!HEARD.test(wordAt(tokens, first + 2)) || end >= sentence.endToken) return undefined
  // "à l'entendre parler": an infinitive of its own; a phrase that opens or is set apart
  const opens = first === sentence.firstToken || isComma(tokens[first - 1])
  if (!opens || !isComma(tokens[end])) return undefined
  return {
    first,
    end,
    sentence,
    cue: { first, end },
    speaker: { first: first + 1, end: first + 2 },
    rule: 'believe',
  }
}

const HEARD = /^(?:entendre|écouter|lire|croire)$/

/** "chez X, ministre de Y, ⟦pour qui⟧ « … »": the person named before it. */
function forWhom(
  document: TextDocument,
  entities: EntityIndex,
  first: number,
  sentence: Sentence,
): Attribution | undefined {
  const { tokens } = document
  const end = first + 2
  if (tokens[first]!.normal !== 'pour' || tokens[first + 1]?.normal !== 'qui') return undefined
  if (end >= sentence.endToken || !isComma(tokens[first - 1])) return undefined
  for (let k = first - 2; k >= Math.max(sentence.firstToken, first - FARTHEST_NAME); k--) {
    if (hasFinite(document, k, k + 1) || tokens[k]!.kind === 'quote') return undefined
    const found = entities.at(k)
    if (found?.entity.type !== 'person' || found.mention.kind !== 'name') continue
    const speaker = { first: found.mention.firstToken, end: found.mention.endToken }
    return { first, end, sentence, cue: { first, end }, speaker, rule: 'pour-qui' }
  }
  return undefined
}

const FARTHEST_NAME = 16

interface Opening {
  readonly rule: string
  readonly words: readonly string[]
}

/** The openings by their first word, cut once: "de" and "pour" are in every line. */
const OPENINGS_WITH = new Map<string, Opening[]>()
for (const [rule, text] of OPENINGS) {
  const words = text.split(' ')
  const list = OPENINGS_WITH.get(words[0]!)
  if (list) list.push({ rule, words })
  else OPENINGS_WITH.set(words[0]!, [{ rule, words }])
}

function readAttribution(
  document: TextDocument,
  entities: EntityIndex,
  first: number,
  sentence: Sentence,
  openings: readonly Opening[],
): Attribution | undefined {
  const end = sentence.endToken
  let best: { rule: string; end: number } | undefined
  for (const { rule, words } of openings) {
    const matched = matchWords(document, first, end, words)
    if (matched > (best?.end ?? 0)) best = { rule, end: matched }
  }
  if (!best || best.end >= end) return undefined
  if (isNobody(document, best.end, end) || (best.rule === 'selon' && varies(document, first)))
    return undefined
  if (best.rule === 'source' && document.tokens[first - 1]?.clitic) return undefined
  if (best.rule === 'pour' && !isPour(document, entities, first, best.end, end)) return undefined
  const speaker = { first: best.end, end: speakerEnd(document, entities, best.end, end) }
  const closed = relativeEnd(document, speaker.end, end)
  return { first, end: closed, sentence, cue: { first, end: best.end }, speaker, rule: best.rule }
}

/** "varie selon les saisons", "différent selon les régions": no speech. */
function varies({ tokens, groupOf, verbGroups }: TextDocument, first: number): boolean {
  for (let k = first - 1; k >= Math.max(0, first - 4); k--) {
    const token = tokens[k]!
    if (token.sentence !== tokens[first]!.sentence || token.text === ',') return false
    const group = groupOf[k]! >= 0 ? verbGroups[groupOf[k]!] : undefined
    if (VARYING.test(token.normal) || (group && VARY.has(group.lemma))) return true
  }
  return false
}

/** "selon que", "selon lequel", "selon le calendrier prévu". */
function isNobody({ tokens }: TextDocument, head: number, end: number): boolean {
  if (NO_SPEAKER.has(tokens[head]!.normal)) return true
  // "d'après ce que", "selon ceux qui"
  if (/^ce(?:ux|lles|lui|lle)?$/.test(tokens[head]!.normal) && /^qu(?:e|'|i)$/.test(wordAt(tokens, head + 1)))
    return true
  for (let k = head; k < Math.min(end, head + 3); k++)
    if (NO_SPEAKER_NOUNS.has(tokens[k]!.normal)) return true
  return false
}

/** "Pour X, « … »": a person, a body or a pronoun that opens the sentence, and marks that follow. */
function isPour(
  document: TextDocument,
  entities: EntityIndex,
  first: number,
  head: number,
  end: number,
): boolean {
  const { tokens, sentences } = document
  const opens =
    first === sentences[tokens[first]!.sentence]!.firstToken || tokens[first - 1]!.kind === 'punctuation'
  if (!opens) return false
  const phrase = pastParentheses(document, nounPhraseEnd(document, entities, head, end), end)
  if (!isComma(tokens[phrase]) || hasFinite(document, head, phrase)) return false
  if (isName(tokens[head]!) || (head + 1 < phrase && isName(tokens[head + 1]!))) return true
  if (/^(?:lui|elle|eux|elles|ce|cette)$/.test(tokens[head]!.normal)) return true
  for (let k = head; k < phrase; k++) {
    const found = entities.at(k)
    if (found && (found.entity.type !== 'place' || k === head || k === head + 1)) return true
    const { normal } = tokens[k]!
    if (OPINIONATED.has(normal) || PEOPLE_NOUNS.has(normal) || STATE_BODIES.has(normal)) return true
  }
  return false
}

/** "le député X (N-VA), …": past what stands in parentheses. */
function pastParentheses({ tokens }: TextDocument, at: number, end: number): number {
  if (tokens[at]?.text !== '(') return at
  for (let k = at + 1; k < Math.min(end, at + 8); k++) if (tokens[k]!.text === ')') return k + 1
  return at
}

function matchWords({ tokens }: TextDocument, first: number, end: number, words: readonly string[]): number {
  let k = first
  for (const word of words) {
    if (k >= end) return -1
    const { normal } = tokens[k]!
    if (word === '~' ? !OF.has(normal) : normal !== word) return -1
    k++
  }
  return k
}

/** "D'après un sondage publié lundi, …": up to the comma that closes the phrase. */
function speakerEnd(document: TextDocument, entities: EntityIndex, first: number, end: number): number {
  const { tokens } = document
  if (PRONOUN.test(tokens[first]!.normal)) return first + 1
  const whole = nounPhraseEnd(document, entities, first, end)
  const own = nextComma(document, first, whole)
  // "Selon ce journal, X, ministre, ⟦a été reçu⟧": what the verb follows is its subject, no apposition.
  if (own >= 0 && startsVerb(document, pastApposition(document, whole, end))) return own
  const phrase = pastParentheses(document, whole, end)
  if (phrase >= end || isComma(tokens[phrase]) || tokens[phrase]!.kind === 'quote') return phrase
  const comma = nextComma(document, phrase, end, 25)
  return comma >= 0 && !hasFinite(document, phrase, comma) && noQuote(document, phrase, comma)
    ? comma
    : phrase
}

const startsVerb = (document: TextDocument, at: number) => (groupAt(document, at)?.person ?? null) !== null

/** Past the comma at `at`, or past what stands between it and the next, without a verb. */
function pastApposition(document: TextDocument, at: number, end: number): number {
  if (!isComma(document.tokens[at]) || startsVerb(document, at + 1))
    return isComma(document.tokens[at]) ? at + 1 : at
  const close = nextComma(document, at + 1, end, 16)
  return close >= 0 && !hasFinite(document, at + 1, close) ? close + 1 : at
}

const PRONOUN = /^(?:lui|elle|elles|eux|lui-même|elle-même|eux-mêmes|celui-ci|celle-ci|ceux-ci)$/

/** "Selon le journal, qui cite X, …": past the relative clause, if another clause follows it. */
function relativeEnd(document: TextDocument, at: number, end: number): number {
  const { tokens } = document
  if (!isComma(tokens[at]) || !/^(?:qui|dont|où)$/.test(wordAt(tokens, at + 1))) return at
  const close = nextComma(document, at + 1, end)
  // ", dont X,"
  const full = tokens[at + 1]!.normal === 'dont' || hasFinite(document, at + 1, close)
  return close >= 0 && full && hasFinite(document, close, end) ? close : at
}

function noQuote({ tokens }: TextDocument, first: number, end: number): boolean {
  for (let k = first; k < end; k++) if (tokens[k]!.kind === 'quote') return false
  return true
}
