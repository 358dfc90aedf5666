import { demonymReadings } from '../../lexicon/demonyms.ts'
import type { PeopleContext } from './context.ts'
import type { Run } from './runs.ts'

const TIMES = new Set(
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche'.split(
    ' ',
  ),
)

/** A run without the words at its front that have a capital for another reason: "Selon", "Mozambicain", "Lundi". */
export function trimFront(context: PeopleContext, run: Run, introduced: boolean): Run {
  let { first } = run
  while (first < run.end - 1 && isNoName(context, first, introduced && first === run.first)) first++
  return first === run.first ? run : { first, end: run.end }
}

/** A word whose capital is owed to its place, or that is an inhabitant's name. */
export function isNoName(context: PeopleContext, i: number, introduced: boolean): boolean {
  if (introduced) return false
  const token = context.tokens[i]!
  if (token.shape === 'Initial' && token.text.endsWith('.')) return false
  if (TIMES.has(token.normal)) return !context.isGiven(i + 1)
  if (demonymReadings(token.normal) !== undefined && token.shape === 'Title') return true
  const given = context.isGiven(i)
  if (!context.startsSentence(i)) return !given && isFunction(context, i) && token.normal.length > 3
  if (isFunction(context, i)) return true
  if (given) return false
  if (context.lowers.has(token.normal)) return true
  return token.verbs.length > 0 && context.isGiven(i + 1)
}

function isFunction(context: PeopleContext, i: number): boolean {
  const { tags } = context.tokens[i]!
  return (
    tags.has('Preposition') ||
    tags.has('Determiner') ||
    tags.has('Pronoun') ||
    tags.has('Conjunction') ||
    tags.has('Subordinator') ||
    tags.has('Adverb')
  )
}
