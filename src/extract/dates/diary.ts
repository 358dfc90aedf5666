import type { TextDocument } from '../../text/document.ts'
import { type Day, mondayOf } from './calendar.ts'
import type { Parsed } from './expression.ts'

/** So many weekdays in order make a diary. */
const FEWEST = 3

/**
 * "Lundi. … Mardi. … Mercredi : …": weekdays that stand alone before what happened on them, in the order of one week.
 * Gives each its day, by the token it starts at: the week that holds the document's day or is nearest to it.
 */
export function diaryDays(
  document: TextDocument,
  found: readonly Parsed[],
  now: Day | null,
): ReadonlyMap<number, Day> {
  const days = new Map<number, Day>()
  if (now === null) return days
  const labels = found.flatMap(({ expression: e, start, end }) =>
    e.kind === 'weekday' && e.side === undefined && isLabel(document, start, end)
      ? [{ start, weekday: e.weekday }]
      : [],
  )
  const ordered = labels.every(({ weekday }, k) => k === 0 || weekday > labels[k - 1]!.weekday)
  if (labels.length < FEWEST || !ordered) return days
  const monday = nearestWeek(now, labels[0]!.weekday, labels.at(-1)!.weekday)
  for (const { start, weekday } of labels) days.set(start, monday + weekday - 1)
  return days
}

/** The Monday of the week whose days from one weekday to another hold `now`, or lie nearest to it; the past one of two. */
function nearestWeek(now: Day, first: number, last: number): Day {
  const distance = (monday: Day): number => Math.max(0, monday + first - 1 - now, now - (monday + last - 1))
  const week = mondayOf(now)
  return [week, week - 7, week + 7].toSorted((a, b) => distance(a) - distance(b) || a - b)[0]!
}

/** Opens a paragraph, and a full stop, a colon, a dash or the line's end follows. */
function isLabel({ tokens, sentences }: TextDocument, start: number, end: number): boolean {
  const sentence = sentences[tokens[start]!.sentence]!
  if (sentence.firstToken !== start || sentences[sentence.index - 1]?.paragraph === sentence.paragraph)
    return false
  return end === sentence.endToken || /^(?:\.|:|–|—|-)$/.test(tokens[end]!.text)
}
