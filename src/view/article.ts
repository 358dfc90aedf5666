import { escapeHtml } from './escape.ts'
import { type Mark, type Segment, segmentsOf } from './marks.ts'

/** The article with its marks, a paragraph a line. */
export function articleHtml(text: string, marks: readonly Mark[]): string {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end)
  const paragraphs: string[] = []
  let next = 0
  let open: Mark[] = []
  for (const { start, end } of linesOf(text)) {
    open = open.filter((mark) => mark.end > start)
    while (next < sorted.length && sorted[next]!.start < end) open.push(sorted[next++]!)
    const html = segmentsOf(open, start, end)
      .map((segment) => segmentHtml(text, segment))
      .join('')
    paragraphs.push(`<p>${html}</p>`)
  }
  return paragraphs.join('\n')
}

function* linesOf(text: string): Generator<{ start: number; end: number }> {
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') yield { start, end: start + line.length }
    start += line.length + 1
  }
}

/** The link to its fact stands on the first segment of a mark; what goes on of it is only marked. */
function segmentHtml(text: string, { start, end, marks }: Segment): string {
  const words = escapeHtml(text.slice(start, end))
  const inner = marks.at(-1)
  if (!inner) return words
  const kinds = [...new Set(marks.map(({ kind }) => kind))].join(' ')
  const facts = [...new Set(marks.map(({ fact }) => fact))].join(' ')
  const ids = marks.filter((mark) => mark.start === start).map(markId)
  const anchors = ids.map((id) => `<span id="${id}"></span>`).join('')
  const shared = `class="m ${kinds}" data-facts="${facts}"`
  const begun = marks.filter((mark) => mark.start === start).at(-1)
  return begun
    ? `${anchors}<a ${shared} href="#${begun.fact}">${words}</a>`
    : `<span ${shared}>${words}</span>`
}

/** The id of a mark's place in the article. */
export const markId = ({ fact, index }: Pick<Mark, 'fact' | 'index'>) => `at-${fact}-${index}`
