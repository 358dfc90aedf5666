import { OFFICE_HOLDERS } from '../../lexicon/speech-nouns.ts'
import { wordAt } from '../../text/at.ts'
import type { Mention, Reference } from '../mentions.ts'
import type { Context } from './context.ts'
import type { Range } from './draft.ts'
import { headAt, isAnonymous } from './phrase.ts'
import { referTo, stateOf } from './reference.ts'
import { isOf } from './words.ts'

/** "le message de l'Élysée", "la porte-parole du département d'État": the body that the phrase names. */
export function bodyInComplement(context: Context, range: Range): Reference | null {
  const { entities } = context
  if (isAnonymous(context, range)) return null
  const head = headAt(context, range)
  if (OFFICE_HOLDERS.has(context.document.tokens[head]!.normal)) return null
  for (let k = range.first; k < range.end; k++) {
    const found = entities.at(k)
    if (!found || found.mention.kind === 'demonym' || found.entity.type === 'person') continue
    if (found.mention.firstToken <= head) return stateOf(context, found.entity)
    if (found.entity.type === 'place' && (found.entity.kind !== 'country' || !isOfIt(context, found.mention)))
      return null
    return referTo(found.entity, found.mention)
  }
  return null
}

/** "le porte-parole ⟦de la⟧ Suède"; not "le médiateur ⟦en⟧ Syrie". */
function isOfIt({ document: { tokens } }: Context, { firstToken }: Mention): boolean {
  const article = /^(?:la|l'|les|le)$/.test(wordAt(tokens, firstToken - 1))
  return /^(?:de|d'|du|des)$/.test(wordAt(tokens, article ? firstToken - 2 : firstToken - 1))
}

/** "le service de presse ⟦du ministère⟧", "la cellule de communication ⟦de la présidence⟧": whom a press service speaks for. */
export function pastPressService({ document: { tokens } }: Context, { first, end }: Range): Range | null {
  const head = tokens[first]!.tags.has('Determiner') ? first + 1 : first
  if (head + 4 >= end || !SERVICES.test(tokens[head]!.normal) || !isOf(tokens[head + 1]!)) return null
  const at = tokens[head + 2]!.normal === 'la' || tokens[head + 2]!.normal === "l'" ? head + 3 : head + 2
  if (!PRESS.test(tokens[at]!.normal) || !isOf(tokens[at + 1] ?? tokens[at]!)) return null
  const body = at + 2
  return body < end ? { first: body, end } : null
}

const SERVICES = /^(?:services?|cellule|bureau|direction|département|pôle)$/
const PRESS = /^(?:presse|communication|com|information)$/
