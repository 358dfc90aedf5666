import { extractDates } from '../../../src/extract/dates/index.ts'
import type { DateMention } from '../../../src/extract/mentions.ts'
import { tagDocument } from '../../../src/tags/tag.ts'
import type { TextDocument } from '../../../src/text/document.ts'
import { readDocument } from '../../../src/text/read.ts'

/** The day most cases are seen from: a Tuesday. */
export const TODAY = '2018-10-23'

export function readDates(
  text: string,
  created: string | null = TODAY,
): { document: TextDocument; dates: DateMention[] } {
  const document = readDocument({ id: 'test', text, created })
  tagDocument(document)
  return { document, dates: extractDates(document) }
}

/** Dates and intervals as "text = value", in text order. */
export function calendarDates(text: string, created: string | null = TODAY): string[] {
  return readDates(text, created)
    .dates.filter((d) => d.type === 'date' || d.type === 'interval')
    .map((d) => `${d.text} = ${d.value}`)
}

/** Splits "le [22 octobre] = 2018-10-22" into its text and what the last pair of brackets marks. */
export function parseExample(example: string): { text: string; span: string; value: string } {
  const cut = example.lastIndexOf(' = ')
  const marked = example.slice(0, cut)
  const open = marked.lastIndexOf('[')
  const close = marked.lastIndexOf(']')
  return {
    text: marked.slice(0, open) + marked.slice(open + 1, close) + marked.slice(close + 1),
    span: marked.slice(open + 1, close),
    value: example.slice(cut + 3),
  }
}
