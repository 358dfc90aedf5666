import type { NameMention } from '../extract/people/mention.ts'
import { isRoman } from '../extract/people/runs.ts'
import { plainName, stripAccents } from '../lexicon/fold.ts'
import { remembered } from '../text/remembered.ts'

/** The fullest correct form of a person's name among its mentions. */
export function personName(mentions: readonly NameMention[]): string {
  let best = ''
  let bestScore = -1
  const counts = new Map<string, number>()
  let doubled = 0
  for (const mention of mentions) {
    counts.set(mention.text, (counts.get(mention.text) ?? 0) + 1)
    if (writingOf(mention).doubled) doubled++
  }
  for (const mention of mentions) {
    const { whole, undoubled } = writingOf(mention)
    // Twice is no slip: "Lejeune Mbella Mbella".
    const { text, fullness } = doubled > 1 ? whole : undoubled
    const asWritten = text === mention.text ? 0.6 : 0
    const score = fullness + asWritten + Math.min(0.5, counts.get(mention.text)! / 20)
    if (score > bestScore) {
      bestScore = score
      best = text
    }
  }
  return best
}

/** A form of a name in ordinary case, and how full it is. */
interface Form {
  readonly text: string
  readonly fullness: number
}

/** What may be made of a name as it is written: the whole, and without a doubled word. */
interface Writing {
  /** With plain spaces. */
  readonly written: string
  readonly whole: Form
  readonly undoubled: Form
  readonly doubled: boolean
}

const writingOf = ({ full, text }: NameMention): Writing => readWriting(full ?? text)

const readWriting = remembered((name): Writing => {
  const written = name.replace(/\s+/g, ' ')
  const single = undoubled(written)
  const whole = formOf(written)
  const doubled = single !== written
  return { written, whole, undoubled: doubled ? formOf(single) : whole, doubled }
})

function formOf(name: string): Form {
  const text = ordinaryCase(name)
  return { text, fullness: fullness(text) }
}

/** More words, written out rather than by initials, with their accents, not in capitals. */
function fullness(text: string): number {
  let score = 0
  for (const word of text.split(/\s+/)) score += /^[^\s.]\.?$/.test(word) ? 0.5 : 2
  return stripAccents(text) !== text ? score + 0.3 : score
}

/** "Sok Sok Vanna" → "Sok Vanna": a doubled word. */
function undoubled(written: string): string {
  const words = written.split(' ')
  const plain = words.map((word) => plainName(word.toLowerCase().normalize('NFC')))
  return words.filter((_, i) => i === 0 || plain[i] !== plain[i - 1]).join(' ')
}

/** "Orhan TEZCAN" → "Orhan Tezcan"; numbers of kings and initials stay. */
function ordinaryCase(text: string): string {
  return (
    text
      .split(' ')
      .map((word) => (isCapitals(word) ? lowered(word) : word))
      .join(' ')
      // "Vladimir zelensky": a surname has a capital.
      .replace(/(?<= )[a-zß-öø-ÿœ](?=[A-Za-zÀ-ÖØ-öø-\u024f\u1e00-\u1eff]{3,}$)/, (letter) =>
        letter.toUpperCase(),
      )
  )
}

function isCapitals(word: string): boolean {
  const letters = word.replace(/[\s\d'’.-]/g, '')
  return letters.length > 1 && letters === letters.toUpperCase() && !isRoman(word) && !word.includes('.')
}

function lowered(word: string): string {
  return word
    .toLowerCase()
    .replace(/(^|[-'’])([^\s\d'’.-])/g, (_, mark: string, letter: string) => mark + letter.toUpperCase())
}

/** The other ways in which the article names the person. */
export function aliasesOf(name: string, mentions: readonly NameMention[]): string[] {
  const seen = new Set([name])
  for (const { text } of mentions) seen.add(readWriting(text).written)
  seen.delete(name)
  return [...seen]
}
