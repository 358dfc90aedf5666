import type { Quotation } from '../../text/document.ts'
import { reject } from '../../text/rejected.ts'
import { leftCue } from './around-marks.ts'
import type { Context } from './context.ts'
import type { Draft, Range } from './draft.ts'
import { isTerm, isTitle } from './terms.ts'

/**
 * Notes what is no quote: drafts without a speaker or within another, verbs of saying that nothing said follows, and
 * marks around terms or words of nobody known.
 */
export function rejectQuotes(
  context: Context,
  drafts: readonly Draft[],
  spoken: readonly Draft[],
  said: readonly Draft[],
): void {
  const { document } = context
  const kept = new Set(said)
  const heard = new Set(spoken)
  for (const draft of drafts) {
    if (kept.has(draft)) continue
    const { first, end } = heard.has(draft) || !draft.cue ? wholeOf(draft) : draft.cue
    reject(document, 'quotes', draft.rule, heard.has(draft) ? 'within-quote' : 'no-speaker', first, end)
  }
  const cued = new Set(drafts.map(({ cue }) => cue?.first))
  for (const cue of context.cues) {
    if (cue.quoted || context.used.has(cue) || cued.has(cue.first)) continue
    // "a vu", "a tenu à": verbs that seldom report, and forms without a subject.
    if (cue.constructions === 'w' || cue.group.person === null) continue
    reject(document, 'quotes', 'cue', 'no-words', cue.first, cue.end)
  }
  const quoted = drafts.flatMap(({ spans }) => spans)
  for (const statement of context.statements()) {
    if (!quoted.some((span) => holds(span, statement[0]!))) rejectMarks(context, statement)
  }
}

const wholeOf = ({ spans }: Draft): Range => ({ first: spans[0]!.first, end: spans.at(-1)!.end })

const holds = (span: Range, { firstToken }: Quotation) => span.first <= firstToken && firstToken < span.end

function rejectMarks(context: Context, statement: readonly Quotation[]): void {
  const [q] = statement
  const term = isTitle(context, q!) || isTerm(context, q!, leftCue(context, q!))
  reject(
    context.document,
    'quotes',
    'marks',
    term ? 'term' : 'unattributed',
    q!.firstToken,
    statement.at(-1)!.endToken,
  )
}
