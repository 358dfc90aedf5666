import { wordAt } from '../../text/at.ts'
import { isOfList } from './beside.ts'
import type { PeopleContext } from './context.ts'
import type { Given, Names } from './holders.ts'
import type { RolePhrase } from './roles.ts'
import type { Roster } from './roster.ts'

/** Titles of one man side by side: what one of them is given, the other is given too. */
export function chainTitles(
  context: PeopleContext,
  names: Names,
  roster: Roster,
  heldBy: Map<RolePhrase, Given[]>,
): void {
  followTitles(context, names, roster, heldBy)
  leadTitles(context, names, roster, heldBy)
  gatherTitles(context, names, roster, heldBy)
}

/** "⟦les deux médiateurs⟧, le ministre X, et l'ambassadeur Y,": the title in the plural is each one's. */
function gatherTitles(
  context: PeopleContext,
  names: Names,
  roster: Roster,
  heldBy: Map<RolePhrase, Given[]>,
): void {
  const { tokens } = context
  for (const phrase of roster.roles) {
    if (!phrase.office.plural || heldBy.has(phrase) || tokens[phrase.end]?.text !== ',') continue
    const several = tokens[phrase.determiner]?.normal
    const count = SEVERAL.get(several ?? '')
    if (!count || !/^(?:les|ses|leurs|des|aux)$/.test(wordAt(tokens, phrase.determiner - 1))) continue
    const given: Given[] = []
    let at = phrase.end + 1
    while (given.length < count && context.sameSentence(phrase.first, at)) {
      const next = names.titleAt.get(at)
      const held = next && heldBy.get(next)
      const bare = names.opening.get(at)
      if (held?.length === 1) {
        given.push(...own(held, phrase))
        at = Math.max(next!.end, held[0]!.mention.endToken)
      } else if (bare) {
        given.push({ mention: bare, country: phrase.countries[0] ?? null, tail: null })
        at = bare.endToken
      } else break
      while (tokens[at]?.text === ',' || /^(?:et|ainsi|que)$/.test(wordAt(tokens, at))) at++
    }
    if (given.length === count) heldBy.set(phrase, given)
  }
}

const SEVERAL: ReadonlyMap<string, number> = new Map([
  ['deux', 2],
  ['trois', 3],
  ['quatre', 4],
])

const own = (given: readonly Given[], phrase: RolePhrase): Given[] =>
  given.map(({ mention, country }) => ({
    mention,
    country: phrase.countries[0] ?? (phrase.supranational ? null : country),
    tail: null,
  }))

/** "X, secrétaire du Comité ⟦et chef de la Commission⟧, Y": the second goes with the first, behind its holder. */
function followTitles(
  context: PeopleContext,
  names: Names,
  roster: Roster,
  heldBy: Map<RolePhrase, Given[]>,
): void {
  const { tokens } = context
  for (const phrase of roster.roles) {
    const given = heldBy.get(phrase)
    if (!given || given[0]!.mention.firstToken >= phrase.first) continue
    const link = tokens[phrase.end]
    const beside = names.titleAt.get(phrase.end)
    if (!beside && link?.normal !== 'et' && link?.text !== ',') continue
    let at = beside ? phrase.end : phrase.end + 1
    if (link?.text === ',' && tokens[at]?.normal === 'et') at++
    const next = names.titleAt.get(at)
    if (!next || next.determiner >= 0 || !context.sameSentence(phrase.first, next.first)) continue
    const other = heldBy.get(next)
    // "X, ministre, vice-président Y": a name right after its title keeps it.
    if (other && names.opening.has(next.end)) continue
    heldBy.set(next, own(given, next))
  }
}

/** "le ministre de la Défense⟦, le général X⟧", "le secrétaire général du Parti ⟦et président X⟧". */
function leadTitles(
  context: PeopleContext,
  names: Names,
  roster: Roster,
  heldBy: Map<RolePhrase, Given[]>,
): void {
  const { tokens } = context
  for (const phrase of roster.roles.toReversed()) {
    if (heldBy.has(phrase)) continue
    const link = tokens[phrase.end]
    if (!link || !context.sameSentence(phrase.first, phrase.end)) continue
    const adjacent = names.titleAt.get(phrase.end)
    const next = adjacent ?? names.titleAt.get(phrase.end + 1)
    const given = next && heldBy.get(next)
    if (!next || !given || next.end > given[0]!.mention.firstToken) continue
    if (next.office.plural || phrase.office.plural) continue
    if (adjacent ? next.first <= phrase.first : !isLink(context, names, phrase, next)) continue
    heldBy.set(phrase, own(given, phrase))
  }
}

function isLink(context: PeopleContext, names: Names, phrase: RolePhrase, next: RolePhrase): boolean {
  const link = context.tokens[phrase.end]!
  // A second article makes a second man: "le président et le ministre X".
  if (link.normal === 'et') return next.determiner < 0
  return (
    link.text === ',' &&
    !isOfList(context, next) &&
    (phrase.determiner >= 0 ||
      context.startsSentence(phrase.opening) ||
      names.titleEnds.has(phrase.opening - 1))
  )
}
