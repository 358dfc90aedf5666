import { LED_BY } from '../../lexicon/delegations.ts'
import { demonym } from '../../lexicon/demonyms.ts'
import { isSpeakerNoun } from '../../lexicon/speech-nouns.ts'
import { wordAt } from '../../text/at.ts'
import type { Person } from '../mentions.ts'
import type { Context } from './context.ts'
import type { Range } from './draft.ts'
import { isAnonymous } from './phrase.ts'
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
    if (token.shape !== 'lower') continue
    const { i } = token
    const comma = isComma(tokens[i - 1]) ? i - 1 : i - 2
    if (!isComma(tokens[comma]) || (comma === i - 2 && !tokens[i - 1]!.tags.has('Determiner'))) continue
    if (!isSpeakerNoun(token.normal)) continue
    const named = entities.at(comma - 1)
    if (named?.entity.type !== 'person' || named.mention.kind !== 'name') continue
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
  const named = context.apposed().get(tokens[first + 1]!.normal) ?? null
  for (let k = first + 2; named?.country && k < Math.min(end, first + LONGEST_TITLE); k++) {
    const codes = demonym(tokens[k]!.normal)
    if (codes.length > 0 && !codes.includes(named.country)) return null
  }
  return named
}

const LONGEST_TITLE = 8

/** "son homologue turc" after "les ministres des deux pays, A et B": of the two, who is not the one that spoke last. */
export function counterpart(
  context: Context,
  { first, end }: Range,
  spoke: () => string | null,
): Person | null {
  const { tokens } = context.document
  if (end - first < 2 || !/^(?:son|sa)$/.test(tokens[first]!.normal)) return null
  if (!/^(?:homologue|collègue)$/.test(tokens[first + 1]!.normal)) return null
  const last = spoke()
  return (last && context.pairs().get(last)) || null
}

/** Persons named together, "A et B", each by the id of the other. */
export function readPairs({
  document: { tokens },
  entities,
}: Pick<Context, 'document' | 'entities'>): Map<string, Person> {
  const pairs = new Map<string, Person>()
  for (const token of tokens) {
    if (token.normal !== 'et') continue
    const [a, b] = [entities.at(token.i - 1), entities.at(token.i + 1)]
    if (a?.entity.type !== 'person' || b?.entity.type !== 'person' || a.entity === b.entity) continue
    if (a.mention.kind !== 'name' || b.mention.kind !== 'name') continue
    pairs.set(a.entity.id, b.entity)
    pairs.set(b.entity.id, a.entity)
  }
  return pairs
}

/** "le chef de la délégation" where "la délégation conduite par X" is named. */
export function leaderOf(context: Context, { first, end }: Range): Person | null {
  const { tokens } = context.document
  if (end - first < 4 || !/^(?:chef|cheffe|conducteur)$/.test(tokens[first + 1]!.normal)) return null
  if (!/^(?:délégation|mission)$/.test(tokens[Math.min(end, first + 5) - 1]!.normal)) return null
  const codes = demonym(wordAt(tokens, first + 5))
  // "le chef de la délégation ⟦cubaine⟧" is no Lao.
  const isOther = ({ country }: Person) => country !== null && codes.length > 0 && !codes.includes(country)
  for (let k = first - 1; k >= Math.max(0, first - FARTHEST_LEADER); k--) {
    if (tokens[k]!.normal !== 'par' || !LED_BY.test(wordAt(tokens, k - 1))) continue
    const told = demonym(wordAt(tokens, k - 2))
    if (told.length > 0 && codes.length > 0 && !told.some((code) => codes.includes(code))) continue
    for (let n = k + 1; n < Math.min(first, k + 14) && tokens[n]!.sentence === tokens[k]!.sentence; n++) {
      const found = context.entities.at(n)?.entity
      if (found?.type !== 'person') continue
      if (isOther(found)) break
      return found
    }
  }
  return null
}

const FARTHEST_LEADER = 200

const HONORIFIC = /^(?:mm?\.|mmes?|mlle|dr|mgr|me|monsieur|madame)$/

/**
 * "Un émissaire, ⟦X⟧, a dit", "Le président de la commission, ⟦M. X⟧", "…, ⟦le Congolais X⟧": the person named beside the
 * phrase; of one without a name only if nothing else stands between them and the verb.
 */
export function nameBeside(context: Context, head: Range, next: Range, alone: boolean): Person | null {
  const { document, entities } = context
  const named = alone ? entities.at(next.first) : undefined
  if (named?.entity.type === 'person' && named.mention.kind === 'name' && named.mention.endToken === next.end)
    return named.entity
  if (isAnonymous(context, head)) return null
  for (let at = next.first; at < Math.min(next.end, next.first + 3); at++) {
    const apposed = entities.at(at)
    if (apposed?.entity.type === 'person') return apposed.entity
    const { normal, tags } = document.tokens[at]!
    const passed = HONORIFIC.test(normal) || tags.has('Determiner') || isSpeakerNoun(normal)
    if (apposed?.mention.kind !== 'demonym' && !passed) return null
  }
  return null
}
