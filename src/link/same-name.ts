import { withoutArticle } from '../lexicon/fold.ts'
import { PARTICLES } from '../lexicon/name-words.ts'
import { remembered } from '../text/remembered.ts'

/** Words of a name without what a typing slip doubled: "ryu ryu myong-son" → "ryu myong-son". */
export function withoutDoubles(words: readonly string[]): string[] {
  return words.filter((word, i) => i === 0 || word !== words[i - 1])
}

/** A word of a name with what comparing it needs. */
export interface NameWord {
  readonly text: string
  /** Without hyphens, apostrophes and Arabic article. */
  readonly key: string
  /** The key with letters made one that transliterations change. */
  readonly spelling: string
  readonly initial: boolean
  /**
   * Keys of which two words share at least one if they are the same word: the spelling itself, and what one edit in a
   * long word leaves as it was, its beginning or its first letter with its end; the first part of a compound given name.
   */
  readonly lookups: readonly string[]
}

const nameWord = remembered((text): NameWord => {
  const key = keyOf(text)
  const spelling = romanized(key)
  const lookups = [spelling]
  if (spelling.length > 5)
    lookups.push(`${spelling.slice(0, 3)}-`, `${spelling.charAt(0)}-${spelling.slice(-2)}`)
  const hyphen = text.indexOf('-')
  if (hyphen > 3) lookups.push(romanized(keyOf(text.slice(0, hyphen))))
  return { text, key, spelling, initial: isInitial(text), lookups }
})

const keyOf = (word: string): string => withoutArticle(word).replace(/[-'.’]/g, '')

/** The words of a name without particles. */
export function mainWords(words: readonly string[]): NameWord[] {
  const main: NameWord[] = []
  for (const word of words) if (!PARTICLES.has(word)) main.push(nameWord(word))
  return main
}

/** "peskov" and "peskow", "sergueï" and "sergei", "tayyip" and "tayyp": one name in two spellings. */
function sameWord(a: NameWord, b: NameWord): boolean {
  if (a === b || a.key === b.key) return true
  if (a.key.length < 5 || b.key.length < 5) return false
  const one = a.spelling
  const two = b.spelling
  if (one === two) return true
  return one.charAt(0) === two.charAt(0) && one.length > 5 && two.length > 5 && oneEditApart(one, two)
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/gu(?=[ei])/g, 'g'],
  [/ou/g, 'u'],
  [/ow?$/g, 'ov'],
  [/w/g, 'v'],
  [/tch|tsch/g, 'ch'],
  [/sch/g, 'sh'],
  [/kh/g, 'h'],
  [/ch/g, 'sh'],
  [/[yj]/g, 'i'],
  [/ss/g, 's'],
  [/ph/g, 'f'],
  [/(?<=.)eff?$/g, 'ev'],
  [/off?$/g, 'ov'],
  [/ine$/g, 'in'],
  [/ii+/g, 'i'],
]

function romanized(word: string): string {
  let text = word
  for (const [pattern, to] of SPELLINGS) text = text.replace(pattern, to)
  return text
}

/** One letter more, fewer or other, or two letters swapped. */
function oneEditApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let i = 0
  while (i < short.length && short[i] === long[i]) i++
  if (short.length === long.length) {
    const swapped =
      short[i] === long[i + 1] && short[i + 1] === long[i] && short.slice(i + 2) === long.slice(i + 2)
    return swapped || short.slice(i + 1) === long.slice(i + 1)
  }
  return short.slice(i) === long.slice(i + 1)
}

const isInitial = (word: string): boolean =>
  word.length <= 2 ? /^[^\s.]\.?$/.test(word) : /^(?:[^\s.]\.)+(?:-?[^\s.]\.?)?$/.test(word)

/** Whether two given-name words can be one: equal, alike, or one the other's initial. */
function sameGiven(a: NameWord, b: NameWord): boolean {
  if (a.initial || b.initial) return a.text.charAt(0) === b.text.charAt(0)
  return sameWord(a, b) || isFirstOf(a.text, b.text) || isFirstOf(b.text, a.text)
}

/** Given names of which others are made: "Jean" and "Jean-Claude" are two men's. */
const MAKES_OTHERS = /^(?:jean|marie|pierre|paul|anne|louis|charles|françois|georges|abdel|abd|ben|el|al)$/

/** "félix" of "félix-antoine". */
const isFirstOf = (short: string, long: string): boolean =>
  short.length > 3 && long.length > short.length && long.startsWith(`${short}-`) && !MAKES_OTHERS.test(short)

/** Whether two full names (two words or more, as `mainWords` gives them) are one person's. */
export function sameFullName(a: readonly NameWord[], b: readonly NameWord[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < 2) return false
  if (!sameGiven(short[0]!, long[0]!)) return sameReversed(short, long)
  // "Ali Bongo" and "Ali Bongo Ondimba"; "Robert Hensley" and "Robert J. Hensley".
  let at = 1
  for (let i = 1; i < short.length; i++) {
    const word = short[i]!
    while (
      at < long.length &&
      !sameWord(word, long[at]!) &&
      !(word.initial && word.text.charAt(0) === long[at]!.text.charAt(0))
    )
      at++
    if (at === long.length) return false
    at++
  }
  return true
}

/** "NGUYEN Van Anh" and "Van Anh Nguyen": the same words in another order. */
function sameReversed(a: readonly NameWord[], b: readonly NameWord[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ text }) => b.some((word) => word.text === text)) &&
    sorted(a) === sorted(b)
  )
}

const sorted = (words: readonly NameWord[]): string =>
  words
    .map(({ text }) => text)
    .sort()
    .join(' ')

/** How a part of a name fits a full one, both as `mainWords` gives them: as surname, as given name, or not at all. */
export function partOf(part: readonly NameWord[], full: readonly NameWord[]): 'surname' | 'given' | null {
  if (part.length === 0) return null
  if (part.length >= full.length)
    return part.length === full.length && startsAt(part, full, 0) ? 'surname' : null
  for (let at = full.length - part.length; at >= 0; at--) {
    if (startsAt(part, full, at)) return at > 0 ? 'surname' : 'given'
  }
  return null
}

function startsAt(part: readonly NameWord[], full: readonly NameWord[], at: number): boolean {
  for (let i = 0; i < part.length; i++) if (!sameWord(part[i]!, full[at + i]!)) return false
  return true
}
