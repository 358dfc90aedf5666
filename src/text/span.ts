/** A stretch of the source text in UTF-16 code units, end exclusive: `source.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span with the characters it covers: `text === source.slice(start, end)`, always. */
export interface TextSpan extends Span {
  readonly text: string
}

/** The span with its text read from the source. */
export function textSpan(source: string, start: number, end: number): TextSpan {
  return { start, end, text: source.slice(start, end) }
}
