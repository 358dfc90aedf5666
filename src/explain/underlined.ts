import stringWidth from 'string-width'
import { forTerminal } from '../render/sanitize.ts'
import type { Theme } from '../render/theme.ts'
import type { Span } from '../text/span.ts'
import { findSentence } from './sentence.ts'

export type Stretch = Span

/** The sentence around a stretch, as much of it as has room, and below it a line under the stretch. */
export function underlined(
  { start, end }: Stretch,
  note: string,
  source: string,
  width: number,
  { paint, ellipsis }: Theme,
): string[] {
  const sentence = findSentence(source, start, end)
  const room = Math.max(width - (end - start), 20)
  // What one side leaves of its half, the other takes.
  const half = Math.floor(room / 2) - 2
  const left = Math.max(half, room - 4 - (sentence.end - end))
  const from = Math.max(sentence.start, start - left)
  const to = Math.min(sentence.end, end + Math.max(half, room - 4 - (start - sentence.start)))
  const before = (from > sentence.start ? ellipsis : '') + oneLine(source.slice(from, start))
  const words = oneLine(source.slice(start, end))
  const after = oneLine(source.slice(end, to)) + (to < sentence.end ? ellipsis : '')
  const indent = ' '.repeat(stringWidth(before))
  const line = '^'.repeat(Math.max(1, Math.min(stringWidth(words), width)))
  return [
    `${paint.dim(before)}${paint.bold(words)}${paint.dim(after)}`,
    `${indent}${paint.cyan(line)} ${note}`,
  ]
}

/** As for a terminal, the white space at its ends kept. */
function oneLine(text: string): string {
  const inner = forTerminal(text)
  if (inner === '') return text === '' ? '' : ' '
  return `${/^\s/.test(text) ? ' ' : ''}${inner}${/\s$/.test(text) ? ' ' : ''}`
}
