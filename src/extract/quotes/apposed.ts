import { isSpeakerNoun } from '../../lexicon/speech-nouns.ts'
import type { Person } from '../mentions.ts'
import type { Context } from './context.ts'
import type { Range } from './draft.ts'
import { isComma } from './words.ts'

/**
 * "Paul et Anne Martin, parents d'un otage": nouns that stand beside a name, with the person. So that "les parents de
 * l'otage" are known elsewhere in the article. Nouns that stand beside several names tell nobody.
 */
export function readApposed({
  document,
  entities,
}: Pick<Context, 'document' | 'entities'>): Map<string, Person> {
  const { tokens } = document
  const apposed = new Map<string, Person>()
  const several = new Set<string>()
  for (const token of tokens) {
    if (token.shape !== 'lower' || !isSpeakerNoun(token.normal)) continue
    const comma = tokens[token.i - 1]?.tags.has('Determiner') ? token.i - 2 : token.i - 1
    const named = entities.at(comma - 1)
    if (!isComma(tokens[comma]) || named?.entity.type !== 'person' || named.mention.kind !== 'name') continue
    const known = apposed.get(token.normal)
    if (known && known !== named.entity) several.add(token.normal)
    apposed.set(token.normal, named.entity)
  }
  for (const noun of several) apposed.delete(noun)
  return apposed
}

/** The person whom a definite phrase calls by the noun that stands beside his name. */
export function apposedTo(context: Context, { first, end }: Range): Person | null {
  const { tokens } = context.document
  if (end - first < 2 || !/^(?:le|la|l'|les|ces|ce|cette)$/.test(tokens[first]!.normal)) return null
  return context.apposed().get(tokens[first + 1]!.normal) ?? null
}
