import { countryName } from '../../lexicon/countries.ts'
import type { Reference } from '../mentions.ts'
import type { Context } from './context.ts'
import type { Range } from './draft.ts'
import { countryReference } from './reference.ts'

/** Numbers of members that name a union. */
const UNIONS: Readonly<Record<string, string>> = {
  'vingt-cinq': 'Union européenne',
  'vingt-sept': 'Union européenne',
  'vingt-huit': 'Union européenne',
}
const SIDES = new Set(
  'ministères pays capitales parties gouvernements États etats états présidences armées camps Corées corées'.split(
    ' ',
  ),
)

/** "les Vingt-Sept", "les deux ministères", "le Nord": several, or one, that a count or a direction names. */
export function collective(context: Context, { first, end }: Range): Reference | null {
  const { tokens } = context.document
  const [article, noun, third] = [tokens[first]!, tokens[first + 1], tokens[first + 2]]
  if (!noun || first + 1 >= end) return null
  if (article.normal === 'les' && noun.shape !== 'lower' && UNIONS[noun.normal]) {
    const name = UNIONS[noun.normal]!
    const known = context.entities.organizations.find((o) => o.name === name)
    return { ref: known?.id ?? null, name }
  }
  if (
    article.normal === 'les' &&
    noun.normal === 'deux' &&
    third &&
    first + 2 < end &&
    SIDES.has(third.normal)
  )
    return mostNamedState(context)
  if (
    end - first === 2 &&
    article.normal === 'le' &&
    noun.shape !== 'lower' &&
    /^(?:nord|sud)$/.test(noun.normal)
  ) {
    const half = context.entities.places.find(
      (p) => p.kind === 'country' && p.name.toLowerCase().endsWith(` du ${noun.normal}`),
    )
    return half ? { ref: half.id, name: half.name } : null
  }
  return null
}

/** Of two states that speak together, the one the article names most, its people counted. */
function mostNamedState(context: Context): Reference | null {
  const { places, people } = context.entities
  const counts = new Map<string, number>()
  const add = (code: string | null, n: number) => code && counts.set(code, (counts.get(code) ?? 0) + n)
  for (const place of places) add(place.country, place.mentions.length)
  for (const person of people) add(person.country, person.mentions.length)
  if (counts.size < 2) return null
  let best: string | null = null
  for (const [code, n] of counts) if (best === null || n > counts.get(best)!) best = code
  return best === null ? null : countryReference(context, countryName(best))
}
