// Forms in which names are looked up and compared.

const MARKS = /[\u0300-\u036f]+/g
const PLAIN = /^[ -~]*$/

/** ASCII alone. */
export const isPlain = (text: string) => PLAIN.test(text)

/** "Corée-du-Nord" → "corée du nord": lower case, NFC, straight apostrophes, hyphens as spaces, St as Saint. */
export function fold(phrase: string): string {
  const lower = phrase.toLowerCase()
  const even = PLAIN.test(lower) ? lower : lower.normalize('NFC').replace(/[’ʼ]/g, "'")
  const spaced = even.includes('-') ? even.replaceAll('-', ' ') : even
  return spaced.startsWith('st') ? spaced.replace(/^st(e?) /, 'saint$1 ') : spaced
}

/** Without accents: "québec" → "quebec". */
export function stripAccents(text: string): string {
  if (PLAIN.test(text)) return text
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[œæøłđıß]/g, (letter) => UNMARKED[letter]!)
}

const UNMARKED: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
}

/** Lower case, no accents: the form in which parts of persons' names are compared. Takes a token's `normal`. */
export function plainName(normal: string): string {
  if (PLAIN.test(normal)) return normal
  return stripAccents(normal).replace(/[łøđıßæð]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
}

const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  ð: 'd',
}

/** "al-assad" → "assad". */
export function withoutArticle(word: string): string {
  if (word.charAt(2) !== '-' && word.charAt(3) !== '-') return word
  return word.replace(/^(?:al|el|ul|ad|an|ar|as|ash|ach|at|az|ez|es|ech)-(?=..)/, '')
}
