import { extractDates } from '../src/extract/dates/index.ts'
import { extractMeetings } from '../src/extract/meetings/index.ts'
import { extractNames } from '../src/extract/names.ts'
import { extractQuotes } from '../src/extract/quotes/index.ts'
import { toBrief } from '../src/schema/build.ts'
import { tagDocument } from '../src/tags/tag.ts'
import { evenText } from '../src/text/even.ts'
import { readDocument } from '../src/text/read.ts'
import { tokenize } from '../src/text/tokens.ts'

/** What each stage costs on a corpus, by running them apart: stage → seconds. */
export function timeStages(texts: readonly string[]): Record<string, number> {
  const seconds: Record<string, number> = {}
  const time = <T>(stage: string, run: (text: string, i: number) => T): T[] => {
    const start = performance.now()
    const results = texts.map(run)
    seconds[stage] = (performance.now() - start) / 1000
    return results
  }
  time('tokens alone', (text) => tokenize(text).tokens.length)
  const even = time('even text', (text) => evenText(text))
  const documents = time('sentences and tokens', (_, i) =>
    readDocument({ id: String(i), text: even[i]!.text }),
  )
  time('tags', (_, i) => tagDocument(documents[i]!))
  const dates = time('dates', (_, i) => extractDates(documents[i]!))
  const entities = time('people, organisations, places', (_, i) => extractNames(documents[i]!, dates[i]!))
  const quotes = time('quotes', (_, i) => extractQuotes(documents[i]!, entities[i]!, dates[i]!))
  const meetings = time('meetings', (_, i) =>
    extractMeetings(documents[i]!, entities[i]!, dates[i]!, quotes[i]!),
  )
  const briefs = time('validated brief', (_, i) => {
    const facts = { dates: dates[i]!, entities: entities[i]!, quotes: quotes[i]!, meetings: meetings[i]! }
    return toBrief(documents[i]!, facts, even[i]!)
  })
  time('JSON', (_, i) => JSON.stringify(briefs[i]).length)
  return seconds
}
