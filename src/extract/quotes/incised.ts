import type { Sentence } from '../../text/document.ts'
import { trim } from './clause-end.ts'
import type { Context } from './context.ts'
import { type Cue, type Draft, indirectDraft, type Range } from './draft.ts'
import { inciseRange } from './incise.ts'
import { citedAfter } from './relay.ts'
import { announcesBack } from './standing.ts'
import { hasFinite, isComma, isInvertedPronoun } from './words.ts'

const SHORTEST = 2

/** "Les vols reprendront. C'est ce qu'a déclaré X.": the sentence before is what was said. */
export function toldBefore(context: Context, cue: Cue): Draft | undefined {
  const { sentences } = context.document
  if (!announcesBack(context, cue)) return undefined
  const before = sentences[cue.sentence.index - 1]
  if (before?.kind !== 'text' || !hasFinite(context.document, before.firstToken, before.endToken))
    return undefined
  const first = bodyStart(context, before, before.endToken)
  const span = { first, end: trim(context.document, first, before.endToken) }
  return indirectDraft([span], cue, { by: 'cue', cue }, cue.group.negated, 'sentence-then-cue')
}

/** "Les échanges croissent, a noté X." and "Les échanges, a-t-il noté, croissent." */
export function incised(context: Context, cue: Cue): Draft | undefined {
  const { document } = context
  if (!cue.inverted || !cue.constructions.includes('c')) return undefined
  if (!cue.constructions.includes('q') && !isInvertedPronoun(cue.group)) return undefined
  if (!isComma(document.tokens[cue.first - 1])) return undefined
  const { sentence } = cue
  if (document.tokens[sentence.endToken - 1]!.text === '?') return undefined
  const start = bodyStart(context, sentence, cue.first)
  const incise = inciseRange(context, cue, sentence.endToken)
  const before = { first: clauseStart(context, start, cue), end: trim(document, start, incise.first) }
  if (before.end - before.first < 1) return undefined
  const spans = [before]
  const complete = hasFinite(document, before.first, before.end)
  if (!complete || resumes(context, incise)) {
    const end = trim(document, incise.end, endOfRest(context, incise.end, sentence))
    if (end - incise.end >= SHORTEST && hasFinite(document, incise.end, end))
      spans.push({ first: incise.end, end })
    else if (!complete) return undefined
  }
  const cited = cue.subject && citedAfter(context, cue.subject.end, sentence.endToken)
  const draft = indirectDraft(spans, cue, { by: 'cue', cue }, cue.group.negated, 'clause-then-cue')
  // "— Je n'ai rien décidé, a répondu X.": a dash opens what is spoken as marks do.
  if (/^[–—-]+$/.test(document.tokens[sentence.firstToken]!.text)) draft.kind = 'direct'
  return cited ? { ...draft, speaker: { by: 'phrase', range: cited }, source: cue.subject } : draft
}

/** After the incise's comma the reported sentence goes on: ", a-t-il dit, mais …". */
function resumes({ document }: Context, incise: Range): boolean {
  const next = document.tokens[incise.end]
  return (
    isComma(document.tokens[incise.end - 1]) &&
    next !== undefined &&
    /^(?:mais|et|car|alors|tandis|si|puisque|même)$/.test(next.normal)
  )
}

/** Before the next cue of the sentence. */
function endOfRest(context: Context, from: number, sentence: Sentence): number {
  const next = context
    .cuesOf(sentence.index)
    .find((c) => c.first >= from && (c.inverted || c.group.tense === 'present-participle'))
  return next ? next.first : sentence.endToken
}

/** After a cue of the same sentence, the clause starts behind it. */
function clauseStart(context: Context, start: number, cue: Cue): number {
  const earlier = context
    .cuesOf(cue.sentence.index)
    .findLast((c) => c.first < cue.first && c.inverted && context.used.has(c))
  return earlier ? Math.max(start, inciseRange(context, earlier, cue.first).end) : start
}

/** The sentence's first token after a dateline: "LIMA, 3 mars (Agence) – ⟦Le …". */
export function bodyStart({ document }: Context, sentence: Sentence, before: number): number {
  const { tokens } = document
  const last = Math.min(before, sentence.firstToken + 16)
  for (let k = sentence.firstToken + 1; k < last; k++) {
    const dash = tokens[k]!
    if (!/^[–—-]+$/.test(dash.text) || !dash.spaced) continue
    if (!hasFinite(document, sentence.firstToken, k)) return k + 1
  }
  return /^[–—-]+$/.test(tokens[sentence.firstToken]!.text) ? sentence.firstToken + 1 : sentence.firstToken
}
