import type { VerbGroup } from '../../tags/verb.ts'
import { groupAt } from '../../text/at.ts'
import type { Quotation } from '../../text/document.ts'
import { leftCue } from './around-marks.ts'
import type { Context } from './context.ts'
import type { Draft, Range, SpeakerSource } from './draft.ts'
import { cutIncises } from './incise.ts'
import { subjectAfter } from './noun-phrase.ts'
import { draftOf, isClause, isColon, opensSentence, sentenceOf } from './statement.ts'
import { isComma, isInvertedPronoun, isQue, lastFinite } from './words.ts'

/** « A, a dit X, B »: a cue between the marks, cut out of what is said. */
export function citedInside(context: Context, statement: readonly Quotation[]): Draft | undefined {
  const cut = cutIncises(context, statement)
  if (!cut) return undefined
  context.used.add(cut.cue)
  const announced = isInvertedPronoun(cut.cue.group) ? announcer(context, statement[0]!.open) : undefined
  const speaker: SpeakerSource = announced ? { by: 'subject', group: announced } : { by: 'cue', cue: cut.cue }
  const draft = draftOf('direct', statement, cut.cue, speaker, 'cue-inside-marks')
  draft.spans = cut.spans
  return draft
}

/** "X sort l'artillerie lourde : « A, dit-il, B »": the verb before the colon, whose subject speaks. */
function announcer(context: Context, open: number): VerbGroup | undefined {
  const { document } = context
  if (!isColon(document.tokens[open - 1])) return undefined
  return lastFinite(document, sentenceOf(context, open).firstToken, open - 1)
}

/** « A », a dit X. */
export function citedAfter(context: Context, statement: readonly Quotation[]): Draft | undefined {
  const { document } = context
  const close = statement.at(-1)!.close
  if (close < 0) return undefined
  const end = followingEnd(context, close)
  let at = close + 1
  while (
    at < end &&
    (isComma(document.tokens[at]) || document.tokens[at]!.text === '–' || document.tokens[at]!.text === '—')
  )
    at++
  if (at >= end) return undefined
  const kind =
    opensSentence(context, statement) || isColon(document.tokens[statement[0]!.open - 1]) ? 'direct' : 'mixed'
  const attribution = context.attributionsOf(document.tokens[at]!.sentence).find((a) => a.first === at)
  if (attribution && sentenceOf(context, statement[0]!.open).index <= attribution.sentence.index) {
    if (leftCue(context, statement[0]!)) return undefined
    context.used.add(attribution)
    return draftOf(
      kind,
      statement,
      attribution.cue,
      { by: 'phrase', range: attribution.speaker },
      'marks-then-selon',
    )
  }
  const group = groupStarting(context, at)
  if (!group) return undefined
  const cue = context.cueOf(group)
  if (cue?.inverted && group.voice === 'active') {
    context.used.add(cue)
    // "X a réaffirmé que « A », précise la même source": X said it.
    if (isQue(document.tokens[statement[0]!.open - 1]) && isGoverned(context, statement[0]!)) return undefined
    return draftOf(kind, statement, cue, { by: 'cue', cue }, 'marks-then-cue')
  }
  return citedByAnyVerb(context, statement, group, at > close + 1, kind)
}

function isGoverned(context: Context, q: Quotation): boolean {
  const left = leftCue(context, q)
  return left !== undefined && 'group' in left && left.group.person === 3
}

/** « A », s'agace X: after a clause in marks and a comma, any verb with its subject behind it reports speech. */
function citedByAnyVerb(
  context: Context,
  statement: readonly Quotation[],
  group: VerbGroup,
  comma: boolean,
  kind: Draft['kind'],
): Draft | undefined {
  const { document, entities } = context
  if (group.person === null || group.lemma === 'être' || group.lemma === 'avoir' || group.voice === 'passive')
    return undefined
  if (!isClause(context, statement) && !opensSentence(context, statement)) return undefined
  const end = document.sentences[document.tokens[group.head]!.sentence]!.endToken
  const reading = isInvertedPronoun(group) ? readingCue(context, group) : undefined
  if (reading) return draftOf(kind, statement, reading, { by: 'subject', group }, 'marks-then-reading')
  const subject = isInvertedPronoun(group)
    ? null
    : comma
      ? subjectAfter(document, entities, group.endToken, end)
      : null
  if (!subject && !isInvertedPronoun(group)) return undefined
  const speaker: SpeakerSource = subject ? { by: 'phrase', range: subject } : { by: 'subject', group }
  return draftOf(
    kind,
    statement,
    { first: group.firstToken, end: group.endToken },
    speaker,
    'marks-then-verb',
  )
}

/** « A », peut-on lire dans …: the cue with its infinitive. */
function readingCue({ document }: Context, group: VerbGroup): Range | undefined {
  const next = document.verbGroups[group.index + 1]
  if (group.lemma !== 'pouvoir' || next?.lemma !== 'lire' || next.firstToken !== group.endToken)
    return undefined
  return { first: group.firstToken, end: next.endToken }
}

function groupStarting({ document }: Context, at: number): VerbGroup | undefined {
  const index = document.groupOf[at]!
  return index >= 0 && document.verbGroups[index]!.firstToken === at ? document.verbGroups[index] : undefined
}

/** End of the sentence that holds the closing mark, or of the next one if that goes on in lower case. */
function followingEnd(context: Context, close: number): number {
  const { tokens, sentences } = context.document
  const sentence = sentenceOf(context, close)
  const next = tokens[sentence.endToken]
  if (close + 1 < sentence.endToken || !next) return sentence.endToken
  // "… », – a dit X": a dash of Russian usage
  const dashed = /^[–—-]$/.test(next.text) && groupAt(context.document, next.i + 1) !== undefined
  if (next.kind !== 'word' && !dashed) return sentence.endToken
  const runsOn =
    dashed || next.shape === 'lower' || next.text === ',' || context.document.groupOf[next.i]! >= 0
  const same = sentences[next.sentence]!.paragraph === sentence.paragraph
  return runsOn && same ? sentences[next.sentence]!.endToken : sentence.endToken
}
