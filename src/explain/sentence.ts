import type { Span } from '../text/span.ts'

/** The line of the text, or what of it is nearest, that holds a stretch. */
export function findSentence(source: string, start: number, end: number): Span {
  const before = source.lastIndexOf('\n', start - 1)
  const after = source.indexOf('\n', end)
  return { start: start === 0 ? 0 : before + 1, end: after < 0 ? source.length : after }
}
