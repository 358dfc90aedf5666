import type { Person } from '../mentions.ts'
import type { Context } from './context.ts'
import type { Range } from './draft.ts'

const found = new WeakMap<Context, ReadonlyMap<string, Person>>()

/**
 * "les parents du jeune homme" where "A et B, parents d'un jeune homme" are named: one of those in whose apposition the
 * plural noun stands. Null where nobody is so called.
 */
export function sharedTitle(context: Context, { first, end }: Range): Person | null {
  const { tokens } = context.document
  if (end - first < 2 || !/^(?:les|ses|leurs)$/.test(tokens[first]!.normal)) return null
  let titles = found.get(context)
  if (!titles) {
    titles = readTitles(context)
    found.set(context, titles)
  }
  return titles.get(tokens[first + 1]!.normal) ?? null
}

/** Plural nouns after a name and a comma: "A et B, ⟦parents⟧ d'un jeune homme". */
function readTitles({ document: { tokens }, entities }: Context): Map<string, Person> {
  const titles = new Map<string, Person>()
  for (let k = 2; k < tokens.length; k++) {
    const noun = tokens[k]!
    if (noun.shape !== 'lower' || !/[sx]$/.test(noun.normal) || tokens[k - 1]!.text !== ',') continue
    const named = entities.at(k - 2)
    if (named?.entity.type !== 'person' || named.mention.kind !== 'name') continue
    const before = tokens[named.mention.firstToken - 1]
    if (before?.normal === 'et' && !titles.has(noun.normal)) titles.set(noun.normal, named.entity)
  }
  return titles
}
