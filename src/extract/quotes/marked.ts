import type { Quotation } from '../../text/document.ts'
import { predicated, reported } from './around-marks.ts'
import type { Attribution } from './attribution.ts'
import { citedAfter, citedInside } from './cited-after.ts'
import { citedBefore } from './cited-before.ts'
import type { Context } from './context.ts'
import type { Cue, Draft } from './draft.ts'
import { giveHeadlinesTheirSpeakers, repeated } from './headline.ts'
import { ownedAfter } from './owned.ts'
import { continued, standing } from './standing.ts'

/** Quotes between marks: each statement is read by the first rule that knows who speaks; terms and titles by none. */
export function markedQuotes(context: Context): Draft[] {
  const drafts: Draft[] = []
  const known = new Set<Draft>()
  const byCue = new Map<Cue | Attribution, Draft>()
  const left: Quotation[][] = []
  for (const statement of context.statements()) {
    const draft =
      citedInside(context, statement) ??
      citedAfter(context, statement) ??
      ownedAfter(context, statement) ??
      citedBefore(context, statement) ??
      continued(context, statement, drafts) ??
      reported(context, statement, byCue) ??
      standing(context, statement, drafts) ??
      predicated(context, statement)
    const begun = draft?.speaker.by === 'cue' ? byCue.get(draft.speaker.cue) : undefined
    if (!draft) left.push(statement)
    else if (begun && begun !== draft) begun.spans.push(...draft.spans)
    else if (!known.has(draft)) {
      known.add(draft)
      drafts.push(draft)
    }
  }
  giveHeadlinesTheirSpeakers(context, drafts)
  return [...drafts, ...repeated(context, left, drafts)]
}
