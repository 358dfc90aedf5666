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

/** The pieces worth a code: those between two values that save most, then what stands between two of these. */
export function commonPieces(texts: readonly string[]): string[] {
  const between = piecesBetween(texts)
  return [...between, ...stretches(texts, between)]
}

function piecesBetween(texts: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const piece of text
      .replace(STRING, (string) => (string.endsWith(':') ? string : '\n'))
      .split('\n')) {
      if (piece.length > 2) counts.set(piece, (counts.get(piece) ?? 0) + 1)
    }
  }
  return [...counts]
    .sort((a, b) => saving(b) - saving(a) || (a[0] < b[0] ? -1 : 1))
    .slice(0, CODES)
    .map(([piece]) => piece)
    .sort((a, b) => b.length - a.length)
}

/** From one code to another one after it, values between included. */
function* fromCodeToCode(text: string): Generator<string> {
  const codes = [...text.matchAll(CODE)].map(({ index }) => index)
  for (const start of codes) for (const end of codes) if (end > start) yield text.slice(start, end + 1)
}

/** What comes again from one code to another ("kind and gender of an office"), the one that saves most first. */
function stretches(texts: readonly string[], pieces: readonly string[]): string[] {
  const found: string[] = []
  let packed = texts.map((text) => replaced(text, pieces))
  while (pieces.length + found.length < CODES) {
    const counts = new Map<string, number>()
    for (const text of packed)
      for (const stretch of fromCodeToCode(text)) counts.set(stretch, (counts.get(stretch) ?? 0) + 1)
    const [best] = [...counts].sort((a, b) => saving(b) - saving(a) || (a[0] < b[0] ? -1 : 1))
    if (!best || saving(best) < LEAST) break
    const code = String.fromCharCode(FIRST_CODE + pieces.length + found.length)
    found.push(best[0])
    packed = packed.map((text) => text.replaceAll(best[0], code))
  }
  return found
}

/** Characters that a further code must save. */
const LEAST = 100

const saving = ([piece, count]: readonly [string, number]) => (piece.length - 1) * (count - 1)

/** With a code for each piece. */
function replaced(text: string, pieces: readonly string[]): string {
  return pieces.reduce((rest, piece, i) => rest.replaceAll(piece, String.fromCharCode(FIRST_CODE + i)), text)
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
  const packed = replaced(text, pieces)
  const first = firstString(packed)
  if (first === null) return packed
  const end = packed.indexOf('"') + first.length
  return packed.slice(0, end) + packed.slice(end).replaceAll(first, AGAIN)
}

export function unpack(packed: string, pieces: readonly string[]): string {
  return expanded(
    packed.includes(AGAIN) ? packed.replaceAll(AGAIN, () => firstString(packed)!) : packed,
    pieces,
  )
}

/** A piece holds only codes of pieces before it. */
function expanded(text: string, pieces: readonly string[]): string {
  return text.replace(CODE, (code) => {
    const piece = pieces[code.charCodeAt(0) - FIRST_CODE]
    return piece === undefined ? code : expanded(piece, pieces)
  })
}
