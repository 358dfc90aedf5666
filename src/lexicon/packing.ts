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

export function pack(text: string, pieces: readonly string[]): string {
  return pieces.reduce(
    (packed, piece, i) => packed.replaceAll(piece, String.fromCharCode(FIRST_CODE + i)),
    text,
  )
}

export function unpack(packed: string, pieces: readonly string[]): string {
  return packed.replace(CODE, (code) => pieces[code.charCodeAt(0) - FIRST_CODE] ?? code)
}
