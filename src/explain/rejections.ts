import type { Mention } from '../extract/mentions.ts'
import type { Analysis } from '../pipeline.ts'
import type { Part } from '../schema/brief.ts'
import type { Rejected } from '../text/rejected.ts'
import { type TextSpan, textSpan } from '../text/span.ts'

/** Something that looked like a fact, and why it is none. */
export interface Rejection extends TextSpan, Pick<Rejected, 'rule' | 'reason'> {
  readonly part: Part
}

/** What an analysis that noted rejections refused, in text order; what was found after all is left out. */
export function rejectionsIn(analysis: Analysis, only: readonly Part[], offset: number | null): Rejection[] {
  const { document, even } = analysis
  const isFound = foundIn(analysis)
  const seen = new Set<string>()
  const rejections: Rejection[] = []
  for (const rejected of document.rejected ?? []) {
    const { part, rule, reason, firstToken, endToken } = rejected
    const place = `${part} ${firstToken} ${endToken}`
    if (!only.includes(part) || seen.has(place) || isFound(rejected)) continue
    seen.add(place)
    const { start, end } = even.toSource(
      document.tokens[firstToken]!.start,
      document.tokens[endToken - 1]!.end,
    )
    if (offset !== null && !(start <= offset && offset < end)) continue
    rejections.push({ part, rule, reason, ...textSpan(even.source, start, end) })
  }
  return rejections.sort((a, b) => a.start - b.start || b.end - a.end)
}

const ENTITY_PARTS: Readonly<Record<string, Part>> = {
  person: 'people',
  organization: 'organizations',
  place: 'places',
}

/** Whether the words of a rejection belong to a fact of its part after all. */
function foundIn({ dates, meetings, quotes, entities, document }: Analysis): (rejected: Rejected) => boolean {
  const dated = new Set<number>()
  for (const { firstToken, endToken } of dates) for (let t = firstToken; t < endToken; t++) dated.add(t)
  const within = (spans: readonly { start: number; end: number }[], at: number) =>
    spans.some(({ start, end }) => start <= at && at < end)
  const told = meetings.flatMap(({ mentions }) => mentions)
  const cues = quotes.flatMap(({ cue }) => (cue ? [cue] : []))
  return ({ part, reason, firstToken, endToken }) => {
    const { start } = document.tokens[firstToken]!
    if (part === 'dates') return dated.has(firstToken)
    if (part === 'meetings') return within(told, start)
    if (part === 'quotes') return reason !== 'within-quote' && within(cues, start)
    // Capitals that are a place's or body's are no news; a name that gave way to one of its kind neither.
    for (let t = firstToken; t < endToken; t++) {
      const found = entities.at(t)
      if (!found || (reason === 'overlap' && ENTITY_PARTS[found.entity.type] !== part)) return false
      if (reason === 'overlap' && !isLonger(found.mention, firstToken, endToken)) return false
    }
    return true
  }
}

const isLonger = (mention: Mention, firstToken: number, endToken: number) =>
  mention.firstToken <= firstToken && endToken <= mention.endToken
