import { extractDates } from '../src/extract/dates/index.ts'
import { extractMeetings } from '../src/extract/meetings/index.ts'
import { extractNames } from '../src/extract/names.ts'
import { extractQuotes } from '../src/extract/quotes/index.ts'
import { extract } from '../src/pipeline.ts'
import { tagDocument } from '../src/tags/tag.ts'
import { readDocument } from '../src/text/read.ts'
import { tokenize } from '../src/text/tokens.ts'

/** What each stage costs on a corpus, by running them apart: stage → milliseconds, the best of `rounds`. */
export function timeStages(texts: readonly string[], rounds: number): Record<string, number> {
  const best: Record<string, number> = {}
  const time = <T>(stage: string, run: (text: string, i: number) => T): T[] => {
    const start = performance.now()
    const results = texts.map(run)
    best[stage] = Math.min(best[stage] ?? Number.POSITIVE_INFINITY, performance.now() - start)
    return results
  }
  for (let round = 0; round < rounds; round++) {
    time('tokens', (text) => tokenize(text).tokens.length)
    const documents = time('text', (text, i) => readDocument({ id: String(i), text }))
    time('tags', (_, i) => tagDocument(documents[i]!))
    const dates = time('dates', (_, i) => extractDates(documents[i]!))
    const names = time('names', (_, i) => extractNames(documents[i]!, dates[i]!))
    const quotes = time('quotes', (_, i) => extractQuotes(documents[i]!, names[i]!, dates[i]!))
    time('meetings', (_, i) => extractMeetings(documents[i]!, names[i]!, dates[i]!, quotes[i]!))
    time('whole, to JSON', (text, i) => JSON.stringify(extract({ id: String(i), text })).length)
  }
  return best
}
