import { isSpeakerNoun } from '../../lexicon/speech-nouns.ts'
import type { VerbGroup } from '../../tags/verb.ts'
import type { Quotation, Token } from '../../text/document.ts'
import type { Context } from './context.ts'
import type { Range } from './draft.ts'
import { holdsPerson } from './noun-phrase.ts'
import { JOINTS, nounSegments, RELATIVES } from './segments.ts'
import { hasFinite, isComma, isName, isPreposition, isQue, isStop, isTimeWord } from './words.ts'

/** The subject of a verb: the segments of a noun phrase with its appositions, or another verb whose subject it shares. */
export type Subject = { readonly segments: Range[] } | { readonly group: VerbGroup }

const SUBORDINATORS = new Set([
  'si',
  "s'",
  'comme',
  'lorsque',
  "lorsqu'",
  'quand',
  'alors',
  'tandis',
  'parce',
  'puisque',
  "puisqu'",
])
/** A quotation of at most so many tokens may stand inside a subject: le quotidien « X ». */
const SHORT_NAME = 8

/** Finds the subject of a verb group that has no subject pronoun and no inverted subject. */
export function subjectBefore(context: Context, group: VerbGroup): Subject | undefined {
  const { document } = context
  const { tokens } = document
  const { firstToken } = document.sentences[tokens[group.head]!.sentence]!
  const dependent = group.person === null && group.tense !== 'past'
  if (dependent) return sharing(context, group, firstToken)
  const before = lastWord(context, group.firstToken, firstToken)
  if (before < firstToken) return undefined
  if (tokens[before]!.normal === 'qui') return { segments: [antecedent(context, before, firstToken)] }
  if (JOINTS.has(tokens[before]!.normal)) return sharing(context, group, firstToken)
  const start = clauseStart(context, group.firstToken, firstToken)
  if (start < 0) return sharing(context, group, firstToken)
  const found = nounSegments(context, start, group.firstToken)
  // An apposition is closed by a comma before its verb: without one, the part that touches the verb is the subject.
  const open =
    !isComma(tokens[group.firstToken - 1]) &&
    found.length > 1 &&
    !isJoined(context, found.at(-1)!) &&
    !isTitleOf(context, found.at(-2)!, found.at(-1)!)
  const segments = open ? [found.at(-1)!] : found
  return segments.length > 0 ? { segments } : sharing(context, group, firstToken)
}

/** "X, ⟦premier vice-président du Burundi⟧ a réagi": a title without article goes with the name before it. */
function isTitleOf({ document: { tokens }, entities }: Context, name: Range, title: Range): boolean {
  const last = entities.at(name.end - 1)
  if (last?.entity.type !== 'person' || last.mention.kind !== 'name') return false
  for (let k = title.first; k < Math.min(title.end, title.first + 3); k++) {
    const { shape, normal, tags } = tokens[k]!
    if (shape !== 'lower' || tags.has('Determiner')) return false
    if (isSpeakerNoun(normal)) return true
  }
  return false
}

/** "A, B et C ont dit": the last part of an enumeration. */
function isJoined({ document }: Context, { first, end }: Range): boolean {
  for (let k = first; k < end; k++) if (document.tokens[k]!.normal === 'et') return true
  return false
}

/** "Le Conseil :" before the items of a list: the phrase that opens it, the subject of a verb that opens an item. */
export function headOfList(context: Context, group: VerbGroup): Range | null {
  const { tokens, sentences, groupOf } = context.document
  const here = sentences[tokens[group.head]!.sentence]!
  if (!BULLET.test(tokens[here.firstToken]!.text) || group.firstToken !== here.firstToken + 1) return null
  for (let s = here.index - 1; s >= Math.max(0, here.index - LONGEST_LIST); s--) {
    const { firstToken, endToken } = sentences[s]!
    if (tokens[endToken - 1]!.text === ':') {
      for (let k = firstToken; k < endToken; k++) if (groupOf[k]! >= 0) return null
      return { first: firstToken, end: endToken - 1 }
    }
  }
  return null
}

const BULLET = /^[-–—•*·]$/
const LONGEST_LIST = 40

function sharing(context: Context, group: VerbGroup, first: number): Subject | undefined {
  const other = mainVerb(context, group, first) ?? mainVerbAfter(context, group)
  return other && { group: other }
}

/** Steps back over adverbs between subject and verb. */
function lastWord({ document }: Context, from: number, first: number): number {
  let k = from - 1
  // "et « enjoint aux parties »": the mark that opens before the verb
  if (k > first && document.quotations[document.tokens[k]!.quotation]?.open === k) k--
  while (k >= first && document.tokens[k]!.tags.has('Adverb') && document.groupOf[k]! < 0) k--
  return k
}

/** The nearest verb before that can lend its subject: a finite one outside relative and reported clauses. */
function mainVerb({ document }: Context, group: VerbGroup, first: number): VerbGroup | undefined {
  const { tokens, verbGroups } = document
  if (group.governor >= 0) return verbGroups[group.governor]
  let fallback: VerbGroup | undefined
  let subordinate: VerbGroup | undefined
  for (let g = group.index - 1; g >= 0; g--) {
    const other = verbGroups[g]!
    if (other.firstToken < first) break
    if (other.person === null || (tokens[other.head]!.quotation >= 0 && tokens[group.head]!.quotation < 0))
      continue
    if (isImpersonal(tokens, other)) continue
    if (isSubordinate(tokens, other, first)) {
      subordinate ??= other
      continue
    }
    fallback ??= other
    if (other.tense === group.tense) return other
  }
  return fallback ?? subordinate
}

/** "Insistant sur …, ⟦X a demandé⟧": the finite verb after what a participle at the start of its sentence governs. */
function mainVerbAfter(context: Context, group: VerbGroup): VerbGroup | undefined {
  const { tokens, verbGroups, sentences } = context.document
  const { firstToken, endToken } = sentences[tokens[group.head]!.sentence]!
  if (group.person !== null || group.firstToken - firstToken > 2) return undefined
  const cue = context.cueOf(group)
  const from = (cue && context.complement(cue)?.end) ?? group.endToken
  for (let g = group.index + 1; g < verbGroups.length && verbGroups[g]!.firstToken < endToken; g++) {
    const other = verbGroups[g]!
    if (other.firstToken < from || other.person === null || tokens[other.head]!.quotation >= 0) continue
    if (!isSubordinate(tokens, other, from)) return other
  }
  return undefined
}

/** "il s'agit", "il faut": nobody's verb. */
const isImpersonal = (tokens: Context['document']['tokens'], group: VerbGroup) =>
  (group.lemma === 'falloir' || (group.lemma === 'agir' && group.reflexive)) &&
  tokens[group.subjectPronoun]?.normal === 'il'

/** Tokens between "que" and the verb of its clause. */
const FARTHEST_QUE = 12

/** In a relative clause, or after a "que" that stands right before its subject. */
function isSubordinate(tokens: Context['document']['tokens'], group: VerbGroup, first: number): boolean {
  for (let k = group.firstToken - 1; k >= Math.max(first, group.firstToken - FARTHEST_QUE); k--) {
    const token = tokens[k]!
    if (token.quotation >= 0 && tokens[group.head]!.quotation < 0) continue
    if (RELATIVES.has(token.normal) || isQue(token)) return true
    if (isComma(token) || token.tags.has('Verb')) return false
  }
  return false
}

/** "X, qui a dit": the noun phrase before "qui". */
function antecedent(context: Context, qui: number, first: number): Range {
  const { entities } = context
  const { tokens } = context.document
  const end = isComma(tokens[qui - 1]) ? qui - 1 : qui
  let start = end
  while (start > first) {
    const token = tokens[start - 1]!
    if (isStop(token) || token.kind === 'quote' || isComma(token) || token.tags.has('Verb')) break
    start--
  }
  while (start < end && (isTimeWord(tokens, start) || isPureAdverb(tokens[start]!))) start++
  const named = entities.at(start - 2)
  // "X, président de Y, qui a dit": the title stands in apposition to the name.
  if (isComma(tokens[start - 1]) && named?.entity.type === 'person' && !holdsPerson(entities, start, end))
    return { first: named.mention.firstToken, end: start - 1 }
  return nameAtEnd(context, { first: start, end })
}

/** "une rencontre à ⟦Pyongyang⟧, qui proteste": of a thing that does not speak, the name at its end. */
function nameAtEnd({ document: { tokens }, entities }: Context, range: Range): Range {
  if (range.end <= range.first) return range
  const head = tokens[range.first]!.tags.has('Determiner') ? range.first + 1 : range.first
  const last = entities.at(range.end - 1)
  const speaks = entities.at(head) || isSpeakerNoun(tokens[head]!.normal)
  if (!last || speaks || last.mention.firstToken < range.first || last.mention.kind === 'demonym')
    return range
  return { first: last.mention.firstToken, end: range.end }
}

const isPureAdverb = (token: Token) =>
  (token.tags.has('Adverb') || token.tags.has('Preposition')) && !token.tags.has('Determiner')

/** Where the clause of a verb starts; -1 if another verb's object stands in between and no new subject does. */
function clauseStart(context: Context, from: number, first: number): number {
  const { document } = context
  const { tokens, groupOf, verbGroups, quotations } = document
  for (let k = from - 1; k >= first; k--) {
    const token = tokens[k]!
    if (token.kind === 'quote') {
      const q = quotations[token.quotation]
      // "le pape « s'associe à … »": the verb opens what is quoted of its subject.
      if (q && q.open === k && k === from - 1) continue
      if (q?.close !== k || q.open < first || !isPassedOver(document, q, first)) return k + 1
      k = q.open
      continue
    }
    if (token.text === ')') {
      while (k > first && tokens[k]!.text !== '(') k--
      continue
    }
    // "X, ainsi que Y, ont dit"
    if (isQue(token) && tokens[k - 1]?.normal === 'ainsi') continue
    if (isStop(token) || isQue(token) || SUBORDINATORS.has(token.normal)) return k + 1
    // "…, dont X", "à qui X avait demandé"
    const after = token.normal === 'qui' && k > first && isPreposition(tokens[k - 1]!)
    if (after || (RELATIVES.has(token.normal) && token.normal !== 'qui')) return k + 1
    const group = groupOf[k]! >= 0 ? verbGroups[groupOf[k]!]! : undefined
    if (!group || group.person === null) continue
    const before = tokens[group.firstToken - 1]
    const relative = Math.max(
      relativeBefore(tokens, group, first),
      objectRelative(context, group, first, from),
    )
    if (before && group.firstToken > first && RELATIVES.has(before.normal)) k = group.firstToken - 1
    else if (relative >= 0) k = relative
    else return newSubject(document, group.endToken, from)
  }
  return first
}

/** "X⟦, que Y a nommé ministre,⟧ nie": the comma before a relative clause of the person named there; or -1. */
function objectRelative(context: Context, group: VerbGroup, first: number, from: number): number {
  const { tokens } = context.document
  if (!isComma(tokens[from - 1])) return -1
  for (let k = group.firstToken - 1; k > Math.max(first, group.firstToken - FARTHEST_QUE); k--) {
    if (isComma(tokens[k]) || tokens[k]!.tags.has('Verb')) return -1
    if (!isQue(tokens[k]!)) continue
    const named = context.entities.at(k - 2)
    const person = named?.entity.type === 'person' && named.mention.kind === 'name'
    return person && isComma(tokens[k - 1]) ? k - 1 : -1
  }
  return -1
}

/** A name in marks, or an aside: "X, « inquiet de la situation », a appelé". */
function isPassedOver(document: Context['document'], q: Quotation, first: number): boolean {
  if (q.endToken - q.firstToken <= SHORT_NAME) return true
  const aside = q.open > first && isComma(document.tokens[q.open - 1])
  return aside && !hasFinite(document, q.firstToken, q.endToken)
}

/** "X, dont le parti vote, a dit": the relative pronoun that opens the verb's clause; -1 if none does. */
function relativeBefore(tokens: Context['document']['tokens'], group: VerbGroup, first: number): number {
  for (let k = group.firstToken - 1; k >= Math.max(first, group.firstToken - 6); k--) {
    if (tokens[k]!.normal === 'dont' || tokens[k]!.normal === 'où') return k
    if (isComma(tokens[k])) return pastAside(tokens, k, first)
    if (tokens[k]!.tags.has('Verb')) return -1
  }
  return -1
}

/** "qui, comme beaucoup, ne souhaite": the pronoun before the aside that ends with the comma at `comma`; or -1. */
function pastAside(tokens: Context['document']['tokens'], comma: number, first: number): number {
  for (let k = comma - 1; k > Math.max(first, comma - LONGEST_ASIDE); k--) {
    if (isComma(tokens[k])) return RELATIVES.has(tokens[k - 1]!.normal) ? k - 1 : -1
    if (tokens[k]!.tags.has('Verb') || isStop(tokens[k]!)) return -1
  }
  return -1
}

const LONGEST_ASIDE = 8

/** After another verb's complements: past the last "et", "mais" or comma that a noun phrase follows. */
function newSubject({ tokens }: Context['document'], from: number, to: number): number {
  for (let k = to - 1; k >= from; k--) {
    if (k > from && tokens[k]!.shape === 'Title' && tokens[k]!.tags.has('Determiner')) return k
    if (!JOINTS.has(tokens[k]!.normal) && !isComma(tokens[k])) continue
    const next = tokens[k + 1]!
    if (k + 1 < to && ((next.tags.has('Determiner') && !next.tags.has('Preposition')) || isName(next)))
      return k + 1
  }
  return -1
}
