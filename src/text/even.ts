/** A text in which each thing is written in one way, and where each of its characters stands in the source. */
export interface EvenText {
  readonly source: string
  readonly text: string
  /** Span of the source that a span of the even text stands for. */
  readonly toSource: (start: number, end: number) => { start: number; end: number }
}

/** A stretch that the even text writes otherwise; offsets are of its start. */
interface Piece {
  readonly even: number
  readonly evenLength: number
  readonly source: number
  readonly sourceLength: number
}

/** Decomposed letters, hyphens of their own code, runs of spaces, line ends of Windows; soft hyphens, also within these. */
const UNEVEN = /\p{L}(?:\u00ad*\p{M}){1,8}|[\u2010\u2011]|[ \u00ad]{2,}|\u00ad|\r[\r\u00ad]*\n?/gu
const MAY_BE_UNEVEN = /\p{M}|[\u00ad\u2010\u2011]| {2}|\r\n/u

/** The text as the extractors read it: NFC, no soft hyphens, one space between words, `\n` at the ends of lines. */
export function evenText(source: string): EvenText {
  if (!MAY_BE_UNEVEN.test(source)) return { source, text: source, toSource: (start, end) => ({ start, end }) }
  const pieces: Piece[] = []
  let shift = 0
  const text = source.replace(UNEVEN, (written, at: number) => {
    const even = evenPiece(written, source, at)
    if (even !== written) {
      pieces.push({
        even: at + shift,
        evenLength: even.length,
        source: at,
        sourceLength: written.length,
      })
      shift += even.length - written.length
    }
    return even
  })
  const toSource = (start: number, end: number) => {
    const from = placeOf(pieces, start).start
    return { start: from, end: end > start ? placeOf(pieces, end - 1).end : from }
  }
  return { source, text, toSource }
}

function evenPiece(written: string, source: string, at: number): string {
  if (written === '\u2010' || written === '\u2011') return '-'
  const plain = written.replaceAll('\u00ad', '')
  if (plain.startsWith('\r')) return plain.endsWith('\n') ? '\n' : plain
  if (!plain.startsWith(' ')) return plain.normalize('NFC')
  // Indents and spaces at the end of a line tell of its form.
  const edge = (unit: string) => unit === '' || unit === '\n' || unit === '\r'
  return edge(source.charAt(at - 1)) || edge(source.charAt(at + written.length)) ? plain : ' '
}

/** Span in the source of one character of the even text. */
function placeOf(pieces: readonly Piece[], offset: number): { start: number; end: number } {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (pieces[middle]!.even <= offset) low = middle + 1
    else high = middle
  }
  const piece = pieces[low - 1]
  if (!piece) return { start: offset, end: offset + 1 }
  const end = piece.source + piece.sourceLength
  if (offset < piece.even + piece.evenLength) return { start: piece.source, end }
  const start = offset - (piece.even + piece.evenLength) + end
  return { start, end: start + 1 }
}
