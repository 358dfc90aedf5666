import { wordAt } from '../../text/at.ts'
import type { Sentence, TextDocument } from '../../text/document.ts'
import type { Attribution } from './attribution.ts'
import { trim } from './clause-end.ts'
import type { Context } from './context.ts'
import { type Draft, indirectDraft, type Range } from './draft.ts'
import { bodyStart } from './incised.ts'
import { hasFinite, isComma, isOf, isPreposition, isQue, opensNounPhrase } from './words.ts'

const SHORTEST = 2

/** "Selon X, …", "…, selon X" and "…, selon X, …". */
export function attributed(context: Context, attribution: Attribution): Draft | undefined {
  const { document } = context
  // "X, pour qui le temps presse": what somebody thinks, unless marks tell that he said it
  if (attribution.rule === 'pour-qui') return undefined
  const { sentence } = attribution
  const start = partStart(context, sentence, attribution.first)
  const spans: Range[] = []
  const pour = attribution.rule === 'pour'
  const leading = pour || attribution.first <= start + 1 || followsJoint(document, attribution.first)
  if (!leading && (isLocal(context, attribution, start) || holdsSpeech(context, start, attribution.first)))
    return undefined
  if (!leading) {
    const end = trim(document, start, attribution.first)
    if (end - start >= SHORTEST) spans.push({ first: start, end })
  }
  const after = attribution.end
  const comma = isComma(document.tokens[after])
  // "un projet selon lui d'un autre âge": a word is commented on, no clause is reported.
  if (!leading && !comma && after < sentence.endToken && isOf(document.tokens[after]!)) return undefined
  const restStart = comma || /^[;:]$/.test(document.tokens[after]?.text ?? '') ? after + 1 : after
  const restEnd = trim(document, restStart, selonEnd(context, restStart, sentence))
  const rest = { first: restStart, end: restEnd }
  if (pour && !isOpinion(context, rest)) return undefined
  if (pointsBack(document, start)) return undefined
  // "a démenti, comme l'affirmait le journal, que …": an aside
  if (
    attribution.rule === 'comme' &&
    comma &&
    document.tokens[after + 1] &&
    isQue(document.tokens[after + 1]!)
  )
    return undefined
  if (leading || (comma && !isComplete(document, start, attribution.first))) {
    if (rest.end - rest.first >= SHORTEST) spans.push(rest)
  } else if (
    comma &&
    isComma(document.tokens[attribution.first - 1]) &&
    goesOn(document, rest, attribution.first - 2)
  ) {
    spans.push({ first: rest.first, end: trim(document, rest.first, asideAt(document, rest)) })
  } else if (!comma && document.tokens[after]?.normal === 'et' && hasFinite(document, rest.first, rest.end)) {
    spans.push({ first: rest.first + 1, end: rest.end })
  }
  if (spans.length === 0 || !spans.some((s) => hasFinite(document, s.first, s.end))) return undefined
  return indirectDraft(
    spans,
    attribution.cue,
    { by: 'phrase', range: attribution.speaker },
    false,
    attribution.rule === 'label' ? 'label-colon' : `selon-${leading ? 'before' : 'after'}`,
  )
}

/** "C'est ce qui ressort de l'enquête, selon X": the words are those of the sentence before. */
function pointsBack({ tokens }: TextDocument, start: number): boolean {
  return (
    /^c'?$/.test(tokens[start]!.normal) &&
    tokens[start + 2]?.normal === 'ce' &&
    /^qu(?:i|e|')$/.test(wordAt(tokens, start + 3))
  )
}

/** "Il a démissionné et, ⟦selon son entourage⟧, il part": what stands before the joint is the narrator's. */
function followsJoint({ tokens }: TextDocument, first: number): boolean {
  const before = isComma(tokens[first - 1]) ? first - 2 : first - 1
  return isComma(tokens[first - 1]) && JOINTS.test(wordAt(tokens, before))
}

const JOINTS = /^(?:et|mais|or|puis)$/

/** "une foule qui a réuni, selon la police, …, défile", "un pays que, selon lui, …": only a relative clause is reported. */
function isLocal({ document }: Context, { first, end }: Attribution, start: number): boolean {
  const { tokens } = document
  let relative = first - 1
  while (relative > start && !RELATIVE.test(tokens[relative]!.normal)) relative--
  if (relative <= start || tokens[relative - 1]!.normal === 'ce') return false
  const verbs = finiteIn(document, relative, first)
  if (verbs === 0)
    return (
      RELATIVE.test(tokens[isComma(tokens[first - 1]) ? first - 2 : first - 1]!.normal) ||
      verbAfter(document, end)
    )
  return (
    verbs === 1 &&
    !isQue(tokens[relative]!) &&
    !hasFinite(document, start, relative) &&
    isComma(tokens[end]) &&
    isComma(tokens[first - 1])
  )
}

const RELATIVE = /^(?:qui|dont|où|que|qu')$/

function finiteIn(document: TextDocument, first: number, end: number): number {
  let verbs = 0
  for (let k = first; k < end; k++) if (hasFinite(document, k, k + 1)) verbs++
  return verbs
}

/** The verb comes right after the attribution: "que le Bénin, selon lui, ⟦abriterait⟧". */
function verbAfter({ groupOf, tokens }: TextDocument, at: number): boolean {
  return (groupOf[isComma(tokens[at]) ? at + 1 : at] ?? -1) >= 0
}

/** « A », prévient X, qui …, selon lui, …: the sentence is another's speech. */
function holdsSpeech(context: Context, start: number, end: number): boolean {
  return context.cuesBetween(start, end).some((cue) => cue.inverted && context.used.has(cue))
}

/** "Il y plaidera, selon X, ⟦pour une reprise⟧", "L'attaque a fait, selon X, ⟦dix morts⟧". */
function goesOn(document: TextDocument, { first, end }: Range, before: number): boolean {
  const { tokens, groupOf } = document
  if (end - first < SHORTEST || hasFinite(document, first, end)) return false
  const object =
    tokens[first]!.kind === 'number' || tokens[first]!.tags.has('Numeral') || opensNounPhrase(tokens[first]!)
  return isPreposition(tokens[first]!) || (object && groupOf[before]! >= 0)
}

/** ", interrompues depuis …": what is added to the last noun. */
function asideAt({ tokens }: TextDocument, { first, end }: Range): number {
  for (let k = first; k + 1 < end; k++)
    if (isComma(tokens[k]) && tokens[k + 1]!.tags.has('Participle')) return k
  return end
}

/** Not "La coordination est, selon X, …": a verb that has not got what it needs. */
function isComplete(document: TextDocument, start: number, end: number): boolean {
  const last = document.groupOf[isComma(document.tokens[end - 1]) ? end - 2 : end - 1]!
  const group = last >= 0 ? document.verbGroups[last] : undefined
  if (group && group.person !== null && UNFINISHED.has(group.lemma)) return false
  return hasFinite(document, start, end)
}

const UNFINISHED = new Set([
  'être',
  'avoir',
  'devoir',
  'pouvoir',
  'rester',
  'demeurer',
  'constituer',
  'représenter',
])

/** The part of the sentence that an attribution stands in: after a colon before it. */
function partStart(context: Context, sentence: Sentence, before: number): number {
  const { tokens } = context.document
  for (let k = before - 1; k > sentence.firstToken; k--) {
    if (tokens[k]!.quotation >= 0) break
    if (tokens[k]!.text === ':' && tokens[k + 1]!.kind === 'word') return k + 1
  }
  return bodyStart(context, sentence, before)
}

/** "Pour X, il est temps …": what somebody thinks is told in the present, what is done for him in the past. */
function isOpinion({ document }: Context, { first, end }: Range): boolean {
  if (!document.tokens[first] || JOINING.has(document.tokens[first]!.normal)) return false
  for (let k = first; k < end; k++) {
    const group = document.groupOf[k]! >= 0 ? document.verbGroups[document.groupOf[k]!]! : undefined
    if (group && group.person !== null)
      return group.tense === 'present' || group.tense === 'conditional' || group.tense === 'future'
  }
  return false
}

const JOINING = new Set(['donc', 'comme', 'notamment', 'ou', 'et', 'soit'])

/** What follows "selon X," ends with its sentence, or before another cue's incise. */
function selonEnd(context: Context, from: number, sentence: Sentence): number {
  const cue = context
    .cuesOf(sentence.index)
    .find((c) => c.first > from && c.inverted && isComma(context.document.tokens[c.first - 1]))
  const end = cue ? cue.first - 1 : sentence.endToken
  for (let k = from; k < end; k++) if (context.document.tokens[k]!.text === ';') return k
  return end
}
