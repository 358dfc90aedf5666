import { plainName, withoutArticle } from '../extract/people/context.ts'
import { type Leader, leaders } from '../lexicon/leaders.ts'
import { isPublicFigure } from '../lexicon/public-figures.ts'
import { sameFullName } from './same-name.ts'

interface Known extends Leader {
  readonly words: readonly string[]
}

let bySurname: Map<string, Known[]> | null = null

function indexed(): Map<string, Known[]> {
  const index = new Map<string, Known[]>()
  for (const leader of leaders()) {
    const words = plainName(leader.name.toLowerCase()).replaceAll('’', "'").split(' ')
    const surname = withoutArticle(words[words.length - 1]!)
    const others = index.get(surname)
    if (others) others.push({ ...leader, words })
    else index.set(surname, [{ ...leader, words }])
  }
  return index
}

/**
 * The head of state or government or foreign minister that a name means, whose country everyone knows; null if none
 * does or if leaders of two countries have that name. A surname alone counts if the press calls somebody by it.
 */
export function leaderCalled(words: readonly string[]): Leader | null {
  if (words.length === 0) return null
  bySurname ??= indexed()
  const found: Known[] = []
  if (words.length === 1) {
    if (isPublicFigure(words[0]!)) found.push(...(bySurname.get(withoutArticle(words[0]!)) ?? []))
  } else {
    for (const word of words) {
      for (const known of bySurname.get(withoutArticle(word)) ?? [])
        if (known.words.length > 1 && sameFullName(words, known.words)) found.push(known)
    }
  }
  const first = found[0]
  return first && found.every(({ country }) => country === first.country) ? first : null
}
