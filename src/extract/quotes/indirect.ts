import type { Sentence } from '../../text/document.ts'
import type { Attribution } from './attribution.ts'
import { trim } from './clause-end.ts'
import type { Context } from './context.ts'
import type { Cue, Draft, Range } from './draft.ts'
import { inciseRange } from './incise.ts'
import { isMedium } from './medium.ts'
import { citedAfter } from './relay.ts'
import { announcesBack } from './standing.ts'
import { hasFinite, isComma } from './words.ts'

const SHORTEST = 2

/** Reported speech without marks: clauses that a cue governs, incises, and sentences under "selon X". */
export function indirectQuotes(context: Context, marked: readonly Draft[]): Draft[] {
  const drafts: Draft[] = []
  for (const cue of context.cues) {
    if (context.used.has(cue) || cue.quoted) continue
    if (relays(context, cue, [...marked, ...drafts])) continue
    const draft = governed(context, cue) ?? incised(context, cue) ?? toldBefore(context, cue)
    if (draft) drafts.push(draft)
  }
  const outer: Draft[] = []
  for (const attribution of context.attributions) {
    if (context.used.has(attribution)) continue
    if (relayed(context, attribution, [...marked, ...drafts])) continue
    const draft = attributed(context, attribution)
    if (draft) outer.push(draft)
  }
  return [...drafts.filter((draft) => !outer.some((whole) => holds(whole, draft))), ...outer]
}

/** "X se dit prêt à négocier, a rapporté l'agence Y": the incise of a medium only relays what is told before it. */
function relays(context: Context, cue: Cue, drafts: readonly Draft[]): boolean {
  const { tokens } = context.document
  if (!cue.inverted || !cue.subject || !isComma(tokens[cue.first - 1]) || !isMedium(context, cue.subject))
    return false
  const told = drafts.filter(
    (d) =>
      d.cue &&
      d.cue.first < cue.first &&
      tokens[d.cue.first]!.sentence === cue.sentence.index &&
      mainClause(context, cue.sentence.firstToken, d.cue.first),
  )
  for (const draft of told) draft.source ??= cue.subject
  if (told.length > 0) context.used.add(cue)
  return told.length > 0
}

/** Speech told inside what another is reported to say is that other's: "selon X, les parties s'engagent à …". */
function holds(outer: Draft, inner: Draft): boolean {
  return inner.spans.every((s) => outer.spans.some((o) => o.first <= s.first && s.end <= o.end))
}

function draftOf(
  spans: Range[],
  cue: Range,
  speaker: Draft['speaker'],
  negated: boolean,
  rule: string,
): Draft {
  return { kind: 'indirect', spans, cue, speaker, source: null, negated, rule }
}

/** "affirme que …", "promet de …", "se dit prêt à …". */
function governed(context: Context, cue: Cue): Draft | undefined {
  if (cue.unsaid || (cue.group.voice === 'passive' && !cue.group.perfect && !hasAgent(context, cue)))
    return undefined
  const complement = context.complement(cue)
  // "se dit prêt à négocier": an infinitive alone is a whole clause.
  const shortest = complement?.by === 'predicate' ? 1 : SHORTEST
  if (!complement || complement.end - complement.start < shortest) return undefined
  const span = { first: complement.start, end: complement.end }
  return draftOf(
    [span],
    { first: cue.first, end: complement.cueEnd },
    { by: 'cue', cue },
    cue.group.negated || DENIALS.has(cue.group.lemma),
    `cue-${complement.by}`,
  )
}

/** "a nié avoir": what is reported is that it is not so. */
const DENIALS = new Set(['nier', 'démentir'])

/** "est accusé par X de …". */
function hasAgent({ document: { tokens } }: Context, cue: Cue): boolean {
  return tokens[cue.end]?.normal === 'par'
}

/** "Les vols reprendront. C'est ce qu'a déclaré X.": the sentence before is what was said. */
function toldBefore(context: Context, cue: Cue): Draft | undefined {
  const { sentences } = context.document
  if (!announcesBack(context, cue)) return undefined
  const before = sentences[cue.sentence.index - 1]
  if (before?.kind !== 'text' || !hasFinite(context.document, before.firstToken, before.endToken))
    return undefined
  const span = { first: before.firstToken, end: trim(context.document, before.firstToken, before.endToken) }
  return draftOf([span], cue, { by: 'cue', cue }, cue.group.negated, 'sentence-then-cue')
}

/** "Les échanges croissent, a noté X." and "Les échanges, a-t-il noté, croissent." */
function incised(context: Context, cue: Cue): Draft | undefined {
  const { document } = context
  if (!cue.inverted || !cue.constructions.includes('c') || !cue.constructions.includes('q')) return undefined
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
  const draft = draftOf(spans, cue, { by: 'cue', cue }, cue.group.negated, 'clause-then-cue')
  // "— Je n'ai rien décidé, a répondu X.": a dash opens what is spoken as marks do.
  if (/^[–—-]+$/.test(document.tokens[sentence.firstToken]!.text)) draft.kind = 'direct'
  return cited ? { ...draft, speaker: { by: 'phrase', range: cited }, source: cue.subject } : draft
}

/** "Selon l'agence X, le ministre a dit que …": the medium relays what another says. */
function relayed(
  context: Context,
  { sentence, end, speaker }: Attribution,
  drafts: readonly Draft[],
): boolean {
  const { tokens } = context.document
  const own = drafts.filter(
    (d) => d.cue && tokens[d.cue.first]!.sentence === sentence.index && d.cue.first >= end,
  )
  const said = own.find((d) => d.rule !== 'cue-infinitive' && mainClause(context, end, d.cue!.first))
  if (!said || !isMedium(context, speaker)) return false
  for (const draft of own) draft.source ??= speaker
  return true
}

/** No "qui" or "que" between: the cue is the main verb of what follows. */
function mainClause({ document }: Context, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (/^qu(?:i|e|')$/.test(document.tokens[k]!.normal)) return false
  return true
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
function bodyStart({ document }: Context, sentence: Sentence, before: number): number {
  const { tokens } = document
  const last = Math.min(before, sentence.firstToken + 16)
  for (let k = sentence.firstToken + 1; k < last; k++) {
    const dash = tokens[k]!
    if (!/^[–—-]+$/.test(dash.text) || !dash.spaced) continue
    if (!hasFinite(document, sentence.firstToken, k)) return k + 1
  }
  return /^[–—-]+$/.test(tokens[sentence.firstToken]!.text) ? sentence.firstToken + 1 : sentence.firstToken
}

/** "Selon X, …", "…, selon X" and "…, selon X, …". */
function attributed(context: Context, attribution: Attribution): Draft | undefined {
  const { document } = context
  const { sentence } = attribution
  const start = bodyStart(context, sentence, attribution.first)
  const spans: Range[] = []
  const leading = attribution.first <= start + 1
  if (!leading) {
    const end = trim(document, start, attribution.first)
    if (end - start >= SHORTEST) spans.push({ first: start, end })
  }
  const after = attribution.end
  const comma = isComma(document.tokens[after])
  const restStart = comma || document.tokens[after]?.text === ';' ? after + 1 : after
  const restEnd = trim(document, restStart, selonEnd(context, restStart, sentence))
  const rest = { first: restStart, end: restEnd }
  if (leading || (comma && !hasFinite(document, start, attribution.first))) {
    if (rest.end - rest.first >= SHORTEST) spans.push(rest)
  } else if (!comma && document.tokens[after]?.normal === 'et' && hasFinite(document, rest.first, rest.end)) {
    spans.push({ first: rest.first + 1, end: rest.end })
  }
  if (spans.length === 0 || !spans.some((s) => hasFinite(document, s.first, s.end))) return undefined
  return draftOf(
    spans,
    attribution.cue,
    { by: 'phrase', range: attribution.speaker },
    false,
    `selon-${leading ? 'before' : 'after'}`,
  )
}

/** What follows "selon X," ends with its sentence, or before another cue's incise. */
function selonEnd(context: Context, from: number, sentence: Sentence): number {
  const cue = context
    .cuesOf(sentence.index)
    .find((c) => c.first > from && c.inverted && isComma(context.document.tokens[c.first - 1]))
  const end = cue ? cue.first - 1 : sentence.endToken
  for (let k = from; k < end; k++) if (context.document.tokens[k]!.text === ';') return k
  return end
}
