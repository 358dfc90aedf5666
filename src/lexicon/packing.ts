/**
 * Values of a table as short texts. JSON repeats the keys of its objects in every row; here each of the commonest
 * pieces between two values (`","kind":"`) is one control character.
 */

const FIRST_CODE = 0x0e
const CODES = 18
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what stands for the pieces
const CODE = /[\x0e-\x1f]/g
/** A string, with the colon that makes it a key. */
const STRING = /"(?:[^"\\]|\\.)*":?/g

/** The pieces worth a code: those that save most. */
export function commonPieces(texts: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const piece of text
      .replace(STRING, (string) => (string.endsWith(':') ? string : '\n'))
      .split('\n')) {
      if (piece.length > 2) counts.set(piece, (counts.get(piece) ?? 0) + 1)
    }
  }
  const saving = ([piece, count]: readonly [string, number]) => (piece.length - 1) * (count - 1)
  return [...counts]
    .sort((a, b) => saving(b) - saving(a) || (a[0] < b[0] ? -1 : 1))
    .slice(0, CODES)
    .map(([piece]) => piece)
    .sort((a, b) => b.length - a.length)
}

/** Stands for the first string of a value where that comes again: a body's name is mostly its form too. */
const AGAIN = '\x02'

/** The first string of a value, with its marks. */
function firstString(text: string): string | null {
  const start = text.indexOf('"')
  if (start < 0) return null
  let end = start + 1
  while (end < text.length && text.charAt(end) !== '"') end += text.charAt(end) === '\\' ? 2 : 1
  return end < text.length ? text.slice(start, end + 1) : null
}

export function pack(text: string, pieces: readonly string[]): string {
  const packed = pieces.reduce(
    (rest, piece, i) => rest.replaceAll(piece, String.fromCharCode(FIRST_CODE + i)),
    text,
  )
  const first = firstString(packed)
  if (first === null) return packed
  const end = packed.indexOf('"') + first.length
  return packed.slice(0, end) + packed.slice(end).replaceAll(first, AGAIN)
}

export function unpack(packed: string, pieces: readonly string[]): string {
  const whole = packed.includes(AGAIN) ? packed.replaceAll(AGAIN, () => firstString(packed)!) : packed
  return whole.replace(CODE, (code) => pieces[code.charCodeAt(0) - FIRST_CODE] ?? code)
}
