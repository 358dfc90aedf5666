import type { Brief } from '../schema/brief.ts'
import { align, overlap } from './align.ts'
import type { GoldQuote } from './gold.ts'
import { partyName } from './names.ts'
import type { Tally } from './tally.ts'

type Quote = Brief['quotes'][number]

/** So much of the words of both must be the same for the one to stand for the other. */
const CLOSE = 0.8
const LOOSE = 0.3

/** Quotes whose words are nearly or roughly those annotated, in marks and without, and the speakers of the near ones. */
export function scoreQuotes(tally: Tally, quotes: readonly Quote[], gold: readonly GoldQuote[]): void {
  const due = gold.filter((g) => !g.optional)
  const loose = alignAt(LOOSE, quotes, gold)
  tally.add('quotes.at30', loose.pairs.length, quotes.length - loose.excused.size, due.length)
  for (const { spans, kind } of loose.missed)
    tally.miss('quotes', 'missed', `${kind}: ${spans.map(({ text }) => text).join(' … ')}`)
  for (const { text, kind } of loose.wrong) tally.miss('quotes', 'wrong', `${kind}: ${text}`)

  const { pairs, excused } = alignAt(CLOSE, quotes, gold)
  const found = quotes.filter((quote) => !excused.has(quote))
  tally.add('quotes.at80', pairs.length, found.length, due.length)
  for (const [measure, of] of [
    ['quotes.marked80', isMarked],
    ['quotes.indirect80', (q: { kind: string }) => !isMarked(q)],
  ] as const) {
    const right = pairs.filter(([p, g]) => of(p) && of(g)).length
    tally.add(measure, right, found.filter(of).length, due.filter(of).length)
  }
  for (const [quote, { speakers }] of pairs) {
    const right = speakers.some((name) => isSpeaker(quote.speaker, name))
    tally.judge('quotes.speaker', right)
    if (!right) {
      const told = `${quote.speaker?.name ?? 'nobody'}, not ${speakers.map((s) => s ?? 'nobody').join(' or ')}`
      tally.miss('quotes', 'speaker', `${told}: ${quote.text}`)
    }
  }
}

function alignAt(bar: number, quotes: readonly Quote[], gold: readonly GoldQuote[]) {
  return align(quotes, gold, (quote, g) => {
    const same = overlap(quote.spans, g.spans)
    return same >= bar ? same : 0
  })
}

const isMarked = ({ kind }: { kind: string }): boolean => kind !== 'indirect'

/** Who has no name may be given by the article's words, but is no entity. */
function isSpeaker(speaker: Quote['speaker'], name: string | null): boolean {
  if (name === null) return speaker?.ref == null
  return speaker !== null && partyName(speaker.name) === partyName(name)
}
