import type { Brief } from '../schema/brief.ts'
import { align, overlap } from './align.ts'
import type { GoldDate } from './gold.ts'
import { plainDate } from './names.ts'
import type { Tally } from './tally.ts'

/** Dates and intervals by their exact span, by any overlap, and by the value of those that overlap. */
export function scoreDates(tally: Tally, all: Brief['dates'], gold: readonly GoldDate[]): void {
  const dates = all.filter(({ type }) => type === 'date' || type === 'interval')
  const due = gold.filter((g) => !g.optional).length
  const exact = align(dates, gold, (d, g) => (d.start === g.start && d.end === g.end ? 1 : 0))
  tally.add('dates.span', exact.pairs.length, dates.length - exact.excused.size, due)

  const { pairs, excused, missed, wrong } = align(dates, gold, (d, g) => overlap([d], [g]))
  const found = dates.length - excused.size
  const right = pairs.filter(([d, g]) => plainDate(d.value) === plainDate(g.value))
  tally.add('dates.overlap', pairs.length, found, due)
  tally.add('dates.value', right.length, found, due)
  for (const pair of pairs) {
    const [{ text, value }, g] = pair
    if (!right.includes(pair)) tally.miss('dates', 'value', `${text}: ${value}, not ${g.value}`)
  }
  for (const g of missed) tally.miss('dates', 'missed', `${g.text} (${g.value})`)
  for (const { text } of wrong) tally.miss('dates', 'wrong', text)
}
