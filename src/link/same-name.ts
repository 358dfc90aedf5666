import { withoutArticle } from '../lexicon/fold.ts'
import { PARTICLES } from '../lexicon/name-words.ts'

/** Words of a name without what a typing slip doubled: "ryu ryu myong-son" → "ryu myong-son". */
export function withoutDoubles(words: readonly string[]): string[] {
  return words.filter((word, i) => i === 0 || word !== words[i - 1])
}

/** Words remembered with what is made of them: names come again. */
const KEPT = 20_000

function remembered(make: (word: string) => string): (word: string) => string {
  const made = new Map<string, string>()
  return (word) => {
    let result = made.get(word)
    if (result === undefined) {
      if (made.size >= KEPT) made.clear()
      result = make(word)
      made.set(word, result)
    }
    return result
  }
}

/** The word as a key: no hyphens, apostrophes; letters that transliterations change made one. */
const key = remembered((word) => withoutArticle(word).replace(/[-'.’]/g, ''))

/** "peskov" and "peskow", "sergueï" and "sergei", "tayyip" and "tayyp": one name in two spellings. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true
  const x = key(a)
  const y = key(b)
  if (x === y) return true
  if (x.length < 5 || y.length < 5) return false
  const one = romanized(x)
  const two = romanized(y)
  if (one === two) return true
  return one.charAt(0) === two.charAt(0) && one.length > 5 && two.length > 5 && oneEditApart(one, two)
}

/**
 * Keys of which two words share at least one if they are the same word: the spelling itself, and what one edit in a
 * long word leaves as it was, its beginning or its first letter with its end; the first part of a compound given name.
 */
export function spellingKeys(word: string): string[] {
  const spelling = romanized(key(word))
  const keys = [spelling]
  if (spelling.length > 5)
    keys.push(`${spelling.slice(0, 3)}-`, `${spelling.charAt(0)}-${spelling.slice(-2)}`)
  const hyphen = word.indexOf('-')
  if (hyphen > 3) keys.push(romanized(key(word.slice(0, hyphen))))
  return keys
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

const romanized = remembered((word) => {
  let text = word
  for (const [pattern, to] of SPELLINGS) text = text.replace(pattern, to)
  return text
})

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

export const isInitial = (word: string): boolean =>
  word.length <= 2 ? /^[^\s.]\.?$/.test(word) : /^(?:[^\s.]\.)+(?:-?[^\s.]\.?)?$/.test(word)

/** Whether two given-name words can be one: equal, alike, or one the other's initial. */
function sameGiven(a: string, b: string): boolean {
  if (isInitial(a) || isInitial(b)) return a.charAt(0) === b.charAt(0)
  return sameWord(a, b) || isFirstOf(a, b) || isFirstOf(b, a)
}

/** Given names of which others are made: "Jean" and "Jean-Claude" are two men's. */
const MAKES_OTHERS = /^(?:jean|marie|pierre|paul|anne|louis|charles|françois|georges|abdel|abd|ben|el|al)$/

/** "félix" of "félix-antoine". */
const isFirstOf = (short: string, long: string): boolean =>
  short.length > 3 && long.startsWith(`${short}-`) && !MAKES_OTHERS.test(short)

export const withoutParticles = (words: readonly string[]): string[] =>
  words.filter((word) => !PARTICLES.has(word))

/** Whether two full names (two words or more) are one person's. */
export function sameFullName(a: readonly string[], b: readonly string[]): boolean {
  const x = withoutParticles(a)
  const y = withoutParticles(b)
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  if (short.length < 2) return false
  if (!sameGiven(short[0]!, long[0]!)) return sameReversed(short, long)
  // "Ali Bongo" and "Ali Bongo Ondimba"; "Robert Hensley" and "Robert J. Hensley".
  let at = 1
  for (const word of short.slice(1)) {
    while (
      at < long.length &&
      !sameWord(word, long[at]!) &&
      !(isInitial(word) && word.charAt(0) === long[at]!.charAt(0))
    )
      at++
    if (at === long.length) return false
    at++
  }
  return true
}

/** "NGUYEN Van Anh" and "Van Anh Nguyen": the same words in another order. */
function sameReversed(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.length > 1 && [...a].sort().join(' ') === [...b].sort().join(' ')
}

/** How a part of a name fits a full one: as surname, as given name, or not at all. */
export function partOf(part: readonly string[], full: readonly string[]): 'surname' | 'given' | null {
  const words = withoutParticles(part)
  const of = withoutParticles(full)
  if (words.length === 0 || words.length >= of.length) {
    return words.length > 0 && words.length === of.length && words.every((word, i) => sameWord(word, of[i]!))
      ? 'surname'
      : null
  }
  for (let at = of.length - words.length; at >= 0; at--) {
    if (words.every((word, i) => sameWord(word, of[at + i]!))) return at > 0 ? 'surname' : 'given'
  }
  return null
}
