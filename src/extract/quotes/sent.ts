import { capitalOf } from '../../lexicon/countries.ts'
import { LED_BY } from '../../lexicon/delegations.ts'
import { demonym } from '../../lexicon/demonyms.ts'
import { wordAt } from '../../text/at.ts'
import type { Person } from '../mentions.ts'
import type { Context } from './context.ts'
import type { Range } from './draft.ts'
import { agrees } from './pronouns.ts'
import { LEADS } from './role-sorts.ts'
import { isOf } from './words.ts'

/**
 * "l'envoyé de Riga", "l'émissaire letton", "l'invité letton": the one person of that country named before who does not
 * lead it; null where several may be meant.
 */
export function sentBy(context: Context, { first, end }: Range): Person | null {
  const { document, entities } = context
  const { tokens } = document
  if (!SENT.test(wordAt(tokens, first + 1))) return null
  const at = SPECIAL.test(wordAt(tokens, first + 2)) ? first + 3 : first + 2
  if (at >= end) return null
  const codes = isOf(tokens[at]!) ? senderAt(context, at + 1) : demonym(tokens[at]!.normal)
  if (codes.length === 0) return null
  const sent = entities.people.filter(
    (p) =>
      p.country !== null &&
      codes.includes(p.country) &&
      !p.roles.some(({ title }) => LEADS.test(title)) &&
      agrees(context, tokens[first]!.normal, p) &&
      p.mentions.some((m) => m.firstToken < first),
  )
  return sent.length === 1 ? sent[0]! : sent.length === 0 ? leaderFrom(context, codes, first) : null
}

const SENT = /^(?:envoyée?|émissaire|invitée?|visiteur|visiteuse)$/
const SPECIAL = /^(?:spéciale?|personnelle?)$/

/** The state that is named after "de", by its own name or its capital's. */
function senderAt({ entities }: Context, at: number): readonly string[] {
  const place = entities.at(at)?.entity
  if (place?.type !== 'place') return []
  if (place.kind === 'country') return place.country ? [place.country] : []
  const code = capitalOf(place.name)?.code
  return code ? [code] : []
}

/** "une délégation rwandaise conduite par ⟦X⟧": the first person named after "par", of the last such delegation. */
function leaderFrom(
  { document, entities }: Context,
  codes: readonly string[],
  before: number,
): Person | null {
  const { tokens } = document
  for (let k = before - 1; k >= Math.max(2, before - FARTHEST_LEADER); k--) {
    if (tokens[k]!.normal !== 'par' || !LED_BY.test(tokens[k - 1]!.normal)) continue
    if (!demonym(tokens[k - 2]!.normal).some((code) => codes.includes(code))) continue
    for (let n = k + 1; n < before && tokens[n]!.sentence === tokens[k]!.sentence; n++) {
      const found = entities.at(n)
      if (found?.entity.type === 'person' && found.mention.kind === 'name') return found.entity
    }
  }
  return null
}

const FARTHEST_LEADER = 200
