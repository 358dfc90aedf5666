import type { TextDocument } from '../../text/document.ts'
import { textSpan } from '../../text/span.ts'
import type { DateMention, EntityIndex, Quote, Reference, TextSpan } from '../mentions.ts'
import { bracketed } from './bracketed.ts'
import { Context } from './context.ts'
import type { Draft, Range } from './draft.ts'
import { indirectQuotes } from './indirect.ts'
import { interviewAnswers } from './interview.ts'
import { markedQuotes } from './marked.ts'
import { rejectQuotes } from './refused.ts'
import { relayOf } from './relay.ts'
import { Speakers } from './speaker.ts'

/** Finds what the article reports somebody as saying or writing, with its speaker, cue and source. */
export function extractQuotes(
  document: TextDocument,
  entities: EntityIndex,
  _dates: readonly DateMention[],
): Quote[] {
  const context = new Context(document, entities)
  const marked = markedQuotes(context)
  const answers = context.interview ? interviewAnswers(context.interview) : []
  const drafts = [...marked, ...answers, ...indirectQuotes(context, marked), ...bracketed(context)]
  drafts.sort((a, b) => a.spans[0]!.first - b.spans[0]!.first || b.spans[0]!.end - a.spans[0]!.end)
  const speakers = new Speakers(context)
  const spoken = drafts.filter((draft) => speakers.of(draft) !== null || !needsSpeaker(draft))
  const said = withoutNested(spoken)
  if (document.rejected) rejectQuotes(context, drafts, spoken, said)
  return said.map((draft, i) => toQuote(context, draft, speakers, i))
}

/** What somebody is reported to report, without marks, is part of the report: "le Kremlin indique que X a promis de …". */
function withoutNested(drafts: readonly Draft[]): Draft[] {
  let whole: Draft | undefined
  return drafts.filter((draft) => {
    const [span] = draft.spans
    const inside =
      draft.kind === 'indirect' && whole !== undefined && draft.spans.at(-1)!.end <= whole.spans.at(-1)!.end
    if (/^(?:cue-que|clause-then-cue)$/.test(draft.rule) && !inside && draft.spans.length === 1) whole = draft
    return !inside || span!.first === whole!.spans[0]!.first
  })
}

/** "Les résultats confirment que …", "à noter que …": a clause under a verb is speech only if somebody speaks. */
function needsSpeaker({ kind, rule }: Draft): boolean {
  return kind === 'indirect' && rule.startsWith('cue-')
}

function toQuote(context: Context, draft: Draft, speakers: Speakers, i: number): Quote {
  const { document } = context
  const span = (range: Range): TextSpan =>
    textSpan(document.source, document.tokens[range.first]!.start, document.tokens[range.end - 1]!.end)
  const speaker = speakers.of(draft)
  return {
    id: `quote-${i + 1}`,
    kind: draft.kind,
    spans: draft.spans.map(span),
    speaker,
    addressee: speakers.addressee(draft, speaker),
    cue: draft.cue && span(draft.cue),
    source: sourceOf(context, draft, speakers, speaker),
    negated: draft.negated,
    evidence: evidence(document, draft),
    rule: draft.rule,
  }
}

/** The medium that relays it, unless it speaks for itself. */
function sourceOf(
  context: Context,
  draft: Draft,
  speakers: Speakers,
  speaker: Reference | null,
): Reference | null {
  const relay = draft.source ?? relayOf(context, draft)
  const source = relay && speakers.ofPhrase(relay)
  const medium = source !== null && !context.entities.people.some(({ id }) => id === source.ref)
  return medium && source.name !== speaker?.name ? source : null
}

/** The sentences that hold the quote and its cue. */
function evidence({ source, tokens, sentences }: TextDocument, { spans, cue }: Draft): TextSpan {
  const first = Math.min(spans[0]!.first, cue?.first ?? Number.POSITIVE_INFINITY)
  const last = Math.max(spans.at(-1)!.end, cue?.end ?? 0) - 1
  return textSpan(source, sentences[tokens[first]!.sentence]!.start, sentences[tokens[last]!.sentence]!.end)
}
