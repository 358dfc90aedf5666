import { plainName, withoutArticle } from '../lexicon/fold.ts'
import { LEADERS, type Leader } from '../lexicon/leaders.ts'
import { isPublicFigure } from '../lexicon/public-figures.ts'
import { remembered } from '../text/remembered.ts'
import { mainWords, sameFullName } from './same-name.ts'

/**
 * The head of state or government or foreign minister that a name means, whose country everyone knows; null if none
 * does or if leaders of two countries have that name. A surname alone counts if the press calls somebody by it.
 */
export function leaderCalled(words: readonly string[]): Leader | null {
  if (words.length === 0) return null
  const found: Leader[] = []
  if (words.length === 1) {
    if (isPublicFigure(words[0]!)) found.push(...(LEADERS.get(withoutArticle(words[0]!)) ?? []))
  } else {
    for (const word of words) {
      for (const known of LEADERS.get(withoutArticle(word)) ?? [])
        if (known.words.length > 1 && sameFullName(mainWords(words), mainWords(known.words)))
          found.push(known)
    }
  }
  const first = found[0]
  return first && found.every(({ country }) => country === first.country) ? first : null
}

/** The same of a name as a brief writes it. */
export const leaderNamed = remembered((name) => leaderCalled(name.toLowerCase().split(' ').map(plainName)))
