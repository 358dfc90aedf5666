/** Classes of characters, as the tokenizer needs them. */
export const SPACE = 1
export const NEWLINE = 2
export const LETTER = 3
export const DIGIT = 4
/** Combining marks, soft hyphens, zero-width joiners: part of the word they stand in, never a word of their own. */
export const INNER = 5
export const APOSTROPHE = 6
export const HYPHEN = 7
export const QUOTE = 8
export const PUNCTUATION = 9
export const SYMBOL = 10
export const HIGH_SURROGATE = 11

const classes = new Uint8Array(65536)

/** Typewriter, typographic and modifier apostrophes, and the accents that stand for them on bad keyboards. */
const APOSTROPHES = "'’ʼ`´′"
const HYPHENS = '-‐‑'
/** Single marks that are apostrophes inside a word are quotation marks elsewhere: the word scanner decides. */
const QUOTES = '«»“”„‟"‘‚‹›〝〞＂'
const SYMBOLS = '#@%&*_§°'
const PUNCTUATION_MARKS = '.,;:!?…()[]{}–—―|/\\·•‧'

for (const c of APOSTROPHES) classes[c.charCodeAt(0)] = APOSTROPHE
for (const c of HYPHENS) classes[c.charCodeAt(0)] = HYPHEN
for (const c of QUOTES) classes[c.charCodeAt(0)] = QUOTE
for (const c of SYMBOLS) classes[c.charCodeAt(0)] = SYMBOL
for (const c of PUNCTUATION_MARKS) classes[c.charCodeAt(0)] = PUNCTUATION
for (const c of '\n\r\u2028\u2029\u0085') classes[c.charCodeAt(0)] = NEWLINE
for (const c of ' \t\u00a0\u202f\u2007\u2009\u200b\u200e\u200f\u2060\ufeff') classes[c.charCodeAt(0)] = SPACE
for (const c of '\u00ad\u200c\u200d') classes[c.charCodeAt(0)] = INNER
for (let c = 48; c < 58; c++) classes[c] = DIGIT
for (let c = 65; c < 91; c++) classes[c] = classes[c + 32] = LETTER
// Latin-1 and Latin Extended letters, known without asking a Unicode expression (slow on its first use).
for (let c = 0xc0; c < 0x250; c++) if (c !== 0xd7 && c !== 0xf7) classes[c] = LETTER
for (let c = 0x300; c < 0x370; c++) classes[c] = INNER

/** Class of one UTF-16 code unit; looked up once per character of the world, then remembered. */
export function classOf(unit: number): number {
  const known = classes[unit]!
  return known === 0 ? classify(unit) : known
}

function classify(unit: number): number {
  const c = String.fromCharCode(unit)
  let found = SYMBOL
  if (unit >= 0xd800 && unit < 0xdc00) found = HIGH_SURROGATE
  else if (/\p{L}/u.test(c)) found = LETTER
  else if (/\p{M}/u.test(c)) found = INNER
  else if (/\p{Nd}/u.test(c)) found = DIGIT
  else if (/[\p{Z}\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(c)) found = SPACE
  else if (/\p{P}/u.test(c)) found = PUNCTUATION
  classes[unit] = found
  return found
}

/** Class at an offset; beyond the end and before the start it is white space. */
export function classAt(source: string, offset: number): number {
  return offset >= 0 && offset < source.length ? classOf(source.charCodeAt(offset)) : SPACE
}

export function isUpper(source: string, offset: number): boolean {
  const unit = source.charCodeAt(offset)
  if (unit < 128) return unit >= 65 && unit <= 90
  const c = source.charAt(offset)
  return classAt(source, offset) === LETTER && c !== c.toLowerCase()
}
