import type { Brief } from '../schema/brief.ts'
import { scoreDates } from './dates.ts'
import type { Gold } from './gold.ts'
import { scoreMeetings } from './meetings.ts'
import { scorePeople } from './people.ts'
import { scoreQuotes } from './quotes.ts'
import type { Tally } from './tally.ts'

/** Adds to a tally how far a brief agrees with the annotation of its article. */
export function scoreBrief(tally: Tally, brief: Brief, gold: Gold): void {
  scorePeople(tally, brief.people, gold.people)
  scoreDates(tally, brief.dates, gold.dates)
  scoreMeetings(tally, brief.meetings, gold.meetings)
  scoreQuotes(tally, brief.quotes, gold.quotes)
}
