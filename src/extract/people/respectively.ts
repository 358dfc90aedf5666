import { wordAt } from '../../text/at.ts'
import type { PeopleContext } from './context.ts'
import type { Given, Names, Tail } from './holders.ts'
import type { NameMention } from './mention.ts'
import type { RolePhrase } from './roles.ts'

/** "X et Y, ⟦respectivement⟧ ministre grec et ministre turc de la Pêche": the titles go to the names in their order. */
export function shareRespectively(
  context: PeopleContext,
  names: Names,
  heldBy: Map<RolePhrase, Given[]>,
): void {
  for (const token of context.tokens) {
    if (token.normal !== 'respectivement') continue
    const titles = titlesAfter(context, names, token.i + 1)
    const mentions = namesBefore(context, names, token.i)
    if (titles.length < 2 || titles.length !== mentions.length) continue
    const last = titles.at(-1)!
    for (const [i, phrase] of titles.entries()) {
      const tail =
        phrase.complement || phrase.office.lemma !== last.office.lemma ? null : complementOf(context, last)
      heldBy.set(phrase, [{ mention: mentions[i]!, country: phrase.countries[0] ?? null, tail }])
    }
  }
}

/** "ministre grec et ministre turc ⟦de la Pêche⟧": what the last title says is said of the first as well. */
function complementOf(context: PeopleContext, phrase: RolePhrase): Tail | null {
  if (!phrase.complement) return null
  let start = phrase.headEnd
  while (start < phrase.end && !/^(?:de|du|des|d'|à|aux|pour)$/.test(context.tokens[start]!.normal)) start++
  const { end, organization, supranational, complement } = phrase
  return { start, end, countries: [], eitherOf: [], drops: [], organization, supranational, complement }
}

function titlesAfter(context: PeopleContext, names: Names, start: number): RolePhrase[] {
  const titles: RolePhrase[] = []
  let at = context.tokens[start]?.normal === 'comme' ? start + 1 : start
  for (;;) {
    const phrase = names.titleAt.get(at)
    if (!phrase || !context.sameSentence(start, at)) return titles
    titles.push(phrase)
    at = phrase.end
    if (context.tokens[at]?.text === ',') at++
    if (context.tokens[at]?.normal === 'et') at++
    if (at === phrase.end) return titles
  }
}

function namesBefore(context: PeopleContext, names: Names, end: number): NameMention[] {
  const mentions: NameMention[] = []
  let at = end
  for (;;) {
    while (
      /^(?:,|et|ainsi|que)$/.test(wordAt(context.tokens, at - 1)) ||
      context.tokens[at - 1]?.text === ','
    )
      at--
    const name = names.ending.get(at)
    if (!name || !context.sameSentence(at - 1, end)) return mentions
    mentions.unshift(name)
    at = names.openingOf.get(name)!
  }
}
