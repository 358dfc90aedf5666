import { demonymReadings, opensCompound } from '../../lexicon/demonyms.ts'
import { PARTICLES, PERSONAL_PARTICLES } from '../../lexicon/name-words.ts'
import { isClosedClass } from '../../tags/tag-sets.ts'
import { wordAt } from '../../text/at.ts'
import { oncePerWord } from '../../text/once-per-word.ts'
import type { PeopleContext } from './context.ts'
import { isNationality } from './nationality.ts'
import type { Run } from './runs.ts'

const TIMES = new Set(
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche'.split(
    ' ',
  ),
)

/** A run without the words at its front that have a capital for another reason: "Selon", "Mozambicain", "Lundi". */
export function trimFront(context: PeopleContext, run: Run, introduced: boolean): Run {
  let { first } = run
  while (first < run.end - 1) {
    const named = context.isCapital(first)
      ? !isNoName(context, first, introduced && first === run.first)
      : first === run.first || PERSONAL_PARTICLES.has(context.tokens[first]!.normal)
    if (named) break
    first++
  }
  return first === run.first ? run : { first, end: run.end }
}

/** A word whose capital is owed to its place, or that is an inhabitant's name. */
export function isNoName(context: PeopleContext, i: number, introduced: boolean): boolean {
  if (introduced) return false
  const token = context.tokens[i]!
  if (token.shape === 'Initial' && token.text.endsWith('.')) return false
  if (TIMES.has(token.normal)) return !context.isGiven(i + 1)
  if (token.shape === 'Title' && isNationality(token)) return true
  const given = context.isGiven(i)
  if (token.normal === 'saint' || token.normal === 'sainte') return context.isGiven(i + 1)
  if (isInhabitantPart(context, i) || isTownsman(context, i)) return true
  if (!context.startsSentence(i)) return !given && isClosedClass(token.tags) && !PARTICLES.has(token.normal)
  if (isClosedClass(token.tags)) return true
  if (given) return false
  if (context.lowers.has(token.normal)) return true
  return token.verbs.length > 0 && context.isGiven(i + 1)
}

/** "le Sud Africain Henri …", "la Néo Zélandaise …": a demonym in two words. */
function isInhabitantPart(context: PeopleContext, i: number): boolean {
  const { tokens } = context
  const pair = (k: number) =>
    k >= 0 &&
    k + 1 < tokens.length &&
    tokens[k]!.kind === 'word' &&
    opensPair(tokens[k]!) &&
    demonymReadings(`${tokens[k]!.normal}-${tokens[k + 1]!.normal}`) !== undefined
  return pair(i) || pair(i - 1)
}

const opensPair = oncePerWord(({ normal }) => opensCompound(normal))

/** Inhabitants of cities and regions: "Strasbourgeois", "Parisienne", "Suissesse". */
export const INHABITANT = /^[a-zà-ÿ-]{3,}(?:ois|oise|ais|aise|ien|ienne|éen|éenne|esse)$/

/** "le ⟦Strasbourgeois⟧ Nathan …". */
function isTownsman(context: PeopleContext, i: number): boolean {
  const { tokens } = context
  if (!INHABITANT.test(tokens[i]!.normal) || !/^(?:le|la|l')$/.test(wordAt(tokens, i - 1))) return false
  return context.isGiven(i + 1) && context.isCapital(i + 2)
}
