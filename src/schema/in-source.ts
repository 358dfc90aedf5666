import type { EvenText } from '../text/even.ts'
import type { Brief } from './brief.ts'

/** A brief of an even text as one of the text it was made from: spans as they stand there, names as they are. */
export function inSource<T extends Pick<Brief, 'quotes'>>(brief: T, even: EvenText): T {
  if (even.text === even.source) return brief
  const placed = place(brief, even) as T
  for (const quote of placed.quotes) quote.text = quote.spans.map(({ text }) => text).join(' … ')
  return placed
}

function place(value: unknown, even: EvenText): unknown {
  if (Array.isArray(value)) return value.map((item) => place(item, even))
  if (typeof value !== 'object' || value === null) return value
  const placed = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, place(item, even)]))
  const { start, end } = value as { start?: unknown; end?: unknown }
  if (typeof start !== 'number' || typeof end !== 'number') return placed
  const span = even.toSource(start, end)
  return { ...placed, ...span, text: even.source.slice(span.start, span.end) }
}
