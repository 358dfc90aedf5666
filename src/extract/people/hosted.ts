import { HOSTS } from '../../lexicon/name-words.ts'
import { wordAt } from '../../text/at.ts'
import { SITE_ADJECTIVES } from '../places/sites.ts'
import type { PeopleContext } from './context.ts'
import { isDeterminer } from './title-words.ts'

/** A noun of places, prizes, works before it: "rue ⟦Jean Jaurès⟧", "prix ⟦Albert Londres⟧". */
export function isHosted(context: PeopleContext, first: number): boolean {
  const quoted = context.tokens[first - 1]?.kind === 'quote' && context.sameSentence(first - 2, first)
  // 'l'école "⟦Jules Ferry⟧"', 'le poste frontalier "⟦X⟧"'
  if (quoted) {
    const noun = /(?:al|ale|el|elle|ier|ière|ique|aire)$/.test(context.tokens[first - 2]!.normal)
      ? first - 3
      : first - 2
    return HOSTS.has(wordAt(context.tokens, noun)) || QUOTED_HOST.test(wordAt(context.tokens, noun))
  }
  const before = context.tokens[first - 1]
  if (!before || !context.sameSentence(first - 1, first)) return false
  if (HOSTS.has(before.normal)) return true
  // "l'aéroport international ⟦Léopold Sédar Senghor⟧"
  if (SITE_ADJECTIVES.has(before.normal) && HOSTS.has(wordAt(context.tokens, first - 2))) return true
  if (
    before.normal === 'de' &&
    context.tokens[first - 2]?.normal === 'place' &&
    context.tokens[first - 3]?.normal === 'la'
  )
    return false
  if (before.normal !== 'de' && before.normal !== "d'" && before.normal !== 'du') return false
  const host = context.tokens[first - 2]
  return host !== undefined && HOST_OF.has(host.normal) && context.sameSentence(first - 2, first)
}

/** Sites whose name stands between marks. */
const QUOTED_HOST =
  /^(?:poste|point|passage|base|caserne|camp|barrage|complexe|salle|centre|école|académie|station|zone|port)$/

/** These take the name with "de" too: "la fondation de X" is X's own, "l'affaire de" none. */
const HOST_OF = new Set([
  'rue',
  'place',
  'aéroport',
  'stade',
  'lycée',
  'hôpital',
  'université',
  'loi',
  'syndrome',
  'maladie',
  'ordre',
  'gare',
  'île',
  'lac',
])

/** Names of persons have no article before them: "la ⟦Banque mondiale⟧", "les ⟦Jeunes Turcs⟧". */
export function afterArticle(context: PeopleContext, first: number): boolean {
  const before = context.tokens[first - 1]
  if (!before || !context.sameSentence(first - 1, first) || !isDeterminer(before)) return false
  return before.normal !== 'deux' && before.normal !== 'trois'
}
