import type { NameMention } from '../extract/people/mention.ts'
import { isRoman } from '../extract/people/runs.ts'
import { plainName, stripAccents } from '../lexicon/fold.ts'
import { withoutDoubles } from './same-name.ts'

/** The fullest correct form of a person's name among its mentions. */
export function personName(mentions: readonly NameMention[]): string {
  let best = ''
  let bestScore = -1
  const counts = new Map<string, number>()
  for (const { text } of mentions) counts.set(text, (counts.get(text) ?? 0) + 1)
  // Twice is no slip: "Lejeune Mbella Mbella".
  const own = mentions.filter((mention) => undoubled(mention) !== written(mention)).length > 1
  for (const mention of mentions) {
    const text = ordinaryCase(own ? written(mention) : undoubled(mention))
    const score = fullness(text, mention) + Math.min(0.5, (counts.get(mention.text) ?? 0) / 20)
    if (score > bestScore) {
      bestScore = score
      best = text
    }
  }
  return best
}

/** More words, written out rather than by initials, with their accents, not in capitals. */
function fullness(text: string, mention: NameMention): number {
  const words = text.split(/\s+/)
  let score = 0
  for (const word of words) score += /^[^\s.]\.?$/.test(word) ? 0.5 : 2
  if (stripAccents(text) !== text) score += 0.3
  if (text === mention.text) score += 0.6
  return score
}

const written = ({ full, text }: NameMention): string => (full ?? text).replace(/\s+/g, ' ')

/** "Sok Sok Vanna" → "Sok Vanna": a doubled word. */
function undoubled(mention: NameMention): string {
  const words = written(mention).split(' ')
  const plain = words.map((word) => plainName(word.toLowerCase().normalize('NFC')))
  return withoutDoubles(plain).length === words.length
    ? words.join(' ')
    : words.filter((_, i) => i === 0 || plain[i] !== plain[i - 1]).join(' ')
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
  for (const mention of mentions) seen.add(mention.text.replace(/\s+/g, ' '))
  seen.delete(name)
  return [...seen]
}
