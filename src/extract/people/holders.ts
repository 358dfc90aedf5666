import { officeFor } from '../../lexicon/offices.ts'
import type { Role } from '../mentions.ts'
import { readComplements } from './complements.ts'
import type { PeopleContext } from './context.ts'
import type { NameMention } from './mention.ts'
import { adjectiveCountry, isDeterminer, type RoleDraft, type RolePhrase } from './roles.ts'
import type { Roster } from './roster.ts'

/** A title and the name it is given to. */
export interface Holding {
  readonly mention: NameMention
  readonly phrase: RolePhrase
  readonly role: Role
  /** Speaks for an organisation, whatever his nationality. */
  readonly supranational: boolean
  /** The country of the one whose counterpart he is, if the title tells. */
  readonly counterpartOf: string | null
}

/** Where names open (their forms of address included) and end. */
export interface Names {
  readonly opening: ReadonlyMap<number, NameMention>
  readonly ending: ReadonlyMap<number, NameMention>
  readonly openingOf: ReadonlyMap<NameMention, number>
}

export function indexNames(roster: Roster, names: readonly NameMention[]): Names {
  const opening = new Map<number, NameMention>()
  const ending = new Map<number, NameMention>()
  const openingOf = new Map<NameMention, number>()
  for (const name of names) {
    let first = name.firstToken
    for (let form = roster.honorificBefore.get(first); form; form = roster.honorificBefore.get(first))
      first = form.first
    if (!opening.has(first)) opening.set(first, name)
    ending.set(name.endToken, name)
    openingOf.set(name, first)
  }
  return { opening, ending, openingOf }
}

interface Given {
  readonly mention: NameMention
  readonly country: string | null
  /** What follows the names: "les ministres X et Y ⟦des Affaires étrangères⟧". */
  readonly tail: Tail | null
}

/** "Le futur ministre pourrait être X": the title is the subject, the name its complement. */
function nameAfterCopula(context: PeopleContext, names: Names, phrase: RolePhrase): NameMention | undefined {
  if (phrase.determiner < 0) return undefined
  let group = context.document.verbGroups[context.document.groupOf[phrase.end] ?? -1]
  if (group && group.lemma !== 'être')
    group = context.document.verbGroups[context.document.groupOf[group.endToken] ?? -1]
  return group?.lemma === 'être' && !group.negated ? names.opening.get(group.endToken) : undefined
}

interface Tail extends RoleDraft {
  readonly start: number
}

/** Gives every title its holders, by where names stand beside it. */
export function attachRoles(context: PeopleContext, roster: Roster, names: Names): Holding[] {
  const holdings: Holding[] = []
  const heldBy = new Map<RolePhrase, Given[]>()
  for (const phrase of roster.roles) {
    const outer = roster.roleBefore.get(phrase.end)
    if (outer && outer !== phrase) continue
    const given = namesAfter(context, names, phrase) ?? namesBefore(context, names, phrase)
    if (given.length > 0) heldBy.set(phrase, given)
  }
  chainRoles(context, roster, heldBy)
  let antecedent: Holding | null = null
  for (const phrase of roster.roles) {
    for (const given of heldBy.get(phrase) ?? []) {
      const holding = hold(context, phrase, given, antecedent)
      if (!holding) continue
      holdings.push(holding)
    }
    const last = holdings[holdings.length - 1]
    if (
      last?.phrase === phrase &&
      (phrase.office.kind === 'state' || phrase.office.kind === 'envoy' || !antecedent)
    )
      antecedent = last
  }
  return holdings
}

/** Names right after the title, or after a comma: "le ministre X", "le ministre, M. X,", "les présidents X et Y". */
function namesAfter(context: PeopleContext, names: Names, phrase: RolePhrase): Given[] | null {
  const { tokens } = context
  const sentence = tokens[phrase.first]!.sentence
  const comma = tokens[phrase.end]?.text === ','
  if (comma && phrase.determiner < 0 && !context.startsSentence(phrase.first) && !phrase.complement)
    return null
  if (!phrase.office.plural) {
    const at = comma ? phrase.end + 1 : phrase.end
    const mention = names.opening.get(at) ?? nameAfterCopula(context, names, phrase)
    if (!mention || tokens[mention.firstToken]!.sentence !== sentence) return null
    const tail = comma ? null : readTail(context, phrase, mention.endToken)
    return [{ mention, country: phrase.countries[0] ?? null, tail }]
  }
  const given: { mention: NameMention; country: string | null; tail: Tail | null }[] = []
  let country: string | null = null
  let at = phrase.end
  for (let steps = 0; steps < 40; steps++) {
    const token = context.within(at, sentence)
    if (!token) break
    const mention = names.opening.get(at)
    if (mention) {
      given.push({ mention, country: country ?? phrase.countries[given.length] ?? null, tail: null })
      country = null
      at = mention.endToken
    } else if (token.text === ',' || token.normal === 'et' || token.normal === 'respectivement') at++
    else if (token.shape === 'lower' && adjectiveCountry(token.normal)) {
      country = adjectiveCountry(token.normal)!
      at++
    } else break
  }
  if (given.length === 0) return null
  // Names without an adjective of their own share the title's one.
  if (phrase.countries.length === 1 && given.length > 1 && given.slice(1).every((g) => !g.country)) {
    for (const one of given) one.country = phrase.countries[0]!
  }
  const tail = readTail(context, phrase, at)
  return given.map((one) => ({ ...one, tail }))
}

/** "le roi Talal II ⟦de Jordanie⟧", "le ministre X ⟦des Affaires étrangères⟧". */
function readTail(context: PeopleContext, phrase: RolePhrase, at: number): Tail | null {
  const token = context.tokens[at]
  if (
    !token ||
    phrase.complement ||
    !/^(?:de|du|des|d')$/.test(token.normal) ||
    !context.sameSentence(phrase.first, at)
  )
    return null
  const state = context.known[at + 1] ?? context.known[at + 2]
  const country = state?.type === 'place' && state.place.kind === 'country'
  if (!country && !(phrase.office.plural || /ministre/.test(phrase.office.lemma))) return null
  const draft: Tail = {
    start: at,
    end: at,
    countries: [],
    drops: [],
    organization: null,
    supranational: false,
    complement: false,
  }
  readComplements(context, phrase.office, draft)
  return draft.end > at ? draft : null
}

/** A name with the title in apposition: "X, ministre …,", "X (maire de …)", "X est le président …". */
function namesBefore(context: PeopleContext, names: Names, phrase: RolePhrase): Given[] {
  const { tokens } = context
  const first = openingOf(context, phrase)
  const before = context.within(first - 1, tokens[phrase.first]!.sentence)
  const named = names.opening.has(phrase.end) && context.sameSentence(phrase.first, phrase.end)
  if (!before || named) return []
  let end = -1
  if (/^[,(–—-]$/.test(before.text)) end = first - 1
  else {
    const group = context.document.verbGroups[context.document.groupOf[first - 1] ?? -1]
    if (
      group &&
      (group.lemma === 'être' || group.lemma === 'devenir') &&
      !group.negated &&
      group.tense !== 'infinitive'
    )
      end = relativeStart(context, group.firstToken)
  }
  const mention = names.ending.get(end)
  if (!mention || !closes(context, phrase, before.text)) return []
  const country = inhabitantCountry(context, names, mention) ?? phrase.countries[0] ?? null
  if (!phrase.office.plural || oneOf(context, phrase.determiner))
    return [{ mention, country: phrase.countries[0] ?? null, tail: null }]
  const given: Given[] = [{ mention, country, tail: null }]
  let at = names.openingOf.get(mention)!
  for (let steps = 0; steps < 12; steps++) {
    const token = context.within(at - 1, tokens[phrase.first]!.sentence)
    if (!token) break
    const other = names.ending.get(at)
    if (other && other !== mention && !given.some((g) => g.mention === other)) {
      given.unshift({
        mention: other,
        country: inhabitantCountry(context, names, other) ?? phrase.countries[0] ?? null,
        tail: null,
      })
      at = names.openingOf.get(other)!
    } else if (
      token.text === ',' ||
      token.normal === 'et' ||
      isDeterminer(token) ||
      adjectiveCountry(token.normal)
    )
      at--
    else break
  }
  return given
}

/** Where the title starts with its article: "⟦l'un des⟧ conseillers". */
function openingOf(context: PeopleContext, { determiner, opening }: RolePhrase): number {
  if (determiner < 0) return opening
  if (!oneOf(context, determiner)) return determiner
  return context.tokens[determiner - 2]?.normal === "l'" ? determiner - 2 : determiner - 1
}

function oneOf(context: PeopleContext, determiner: number): boolean {
  return (
    /^(?:des|ses|leurs)$/.test(context.tokens[determiner]?.normal ?? '') &&
    /^une?$/.test(context.tokens[determiner - 1]?.normal ?? '')
  )
}

/** "X, ⟦qui⟧ est devenu ministre": where the relative clause with its comma starts. */
function relativeStart(context: PeopleContext, verb: number): number {
  if (context.tokens[verb - 1]?.normal !== 'qui') return verb
  return context.tokens[verb - 2]?.text === ',' ? verb - 2 : verb - 1
}

/** An apposition with "le" is closed by a mark; what a verb follows is a new subject. */
function closes(context: PeopleContext, phrase: RolePhrase, mark: string): boolean {
  const { tokens } = context
  const after = context.within(phrase.end, tokens[phrase.first]!.sentence)
  if (!after || phrase.determiner < 0 || mark === '(') return true
  if (context.inVerbGroup(phrase.end) && after.tags.has('Finite')) return false
  return true
}

/** "⟦L'Australienne⟧ Penelope Wrightson". */
export function inhabitantCountry(context: PeopleContext, names: Names, mention: NameMention): string | null {
  const first = names.openingOf.get(mention)!
  const token = context.within(first - 1, context.tokens[first]!.sentence)
  return token ? (adjectiveCountry(token.normal) ?? null) : null
}

/** "le ministre de la Défense, le général X": the first title goes with the second; "X, ministre et médiateur". */
function chainRoles(context: PeopleContext, roster: Roster, heldBy: Map<RolePhrase, Given[]>): void {
  const { tokens } = context
  const byStart = new Map<number, RolePhrase>()
  for (const phrase of roster.roles)
    byStart.set(phrase.determiner >= 0 ? phrase.determiner : phrase.opening, phrase)
  const plain = (given: Given[]) => given.map((g) => ({ ...g, country: null, tail: null }))
  for (const phrase of [...roster.roles].reverse()) {
    if (heldBy.has(phrase) || tokens[phrase.end]?.text !== ',') continue
    const next = byStart.get(phrase.end + 1)
    const given = next && heldBy.get(next)
    const bare = phrase.determiner >= 0 || context.startsSentence(phrase.first)
    if (next && given && bare && next.end <= given[0]!.mention.firstToken && !next.office.plural) {
      heldBy.set(
        phrase,
        plain(given).map((g) => ({ ...g, country: phrase.countries[0] ?? null })),
      )
    }
  }
  for (const phrase of roster.roles) {
    const given = heldBy.get(phrase)
    if (!given || given[0]!.mention.firstToken >= phrase.first) continue
    const and = tokens[phrase.end]
    const next = and?.normal === 'et' || and?.text === ',' ? byStart.get(phrase.end + 1) : undefined
    if (next && !heldBy.has(next) && next.determiner < 0 && context.sameSentence(phrase.first, next.first)) {
      heldBy.set(
        next,
        plain(given).map((g) => ({ ...g, country: next.countries[0] ?? null })),
      )
    }
  }
}

/** "son homologue turc, X" has the title it repeats; "son collègue de la Défense" its head. */
const REPEATS = new Set(['homologue', 'collègue'])

function hold(
  context: PeopleContext,
  phrase: RolePhrase,
  given: Given,
  antecedent: Holding | null,
): Holding | null {
  const { mention, tail } = given
  let title = phrase.title
  let country = given.country ?? phrase.countries[0] ?? null
  let organization = phrase.organization
  const supranational = phrase.supranational
  if (REPEATS.has(phrase.office.lemma)) {
    if (!antecedent) return null
    const office = antecedent.phrase.office
    const gender =
      phrase.office.gender ??
      mention.honorific?.gender ??
      adjectiveGender(context, phrase) ??
      office.gender ??
      'm'
    const rest = phrase.complement ? phrase.title.slice(phrase.office.singular.length) : restOf(antecedent)
    title = officeFor(office, gender) + rest
    organization = null
    if (!given.country && phrase.office.lemma === 'collègue') country ??= antecedent.role.country
  }
  if (tail) {
    country = tail.countries[0] ?? country
    organization ??= tail.organization
    if (tail.complement)
      title += ` ${context.document.source.slice(context.tokens[tail.start]!.start, context.tokens[tail.end - 1]!.end)}`
  }
  const start = context.tokens[phrase.first]!.start
  const end = context.tokens[phrase.end - 1]!.end
  const text = context.document.source.slice(start, end)
  const rule =
    phrase.office.lemma === 'homologue'
      ? 'counterpart'
      : mention.firstToken >= phrase.end
        ? 'title-before'
        : 'apposition'
  const role: Role = { title, country, organization, status: phrase.status, rule, start, end, text }
  const counterpartOf = phrase.office.lemma === 'homologue' ? (antecedent?.role.country ?? null) : null
  return { mention, phrase, role, supranational, counterpartOf }
}

/** What the antecedent's title says after its head. */
function restOf(antecedent: Holding): string {
  const { title } = antecedent.role
  const { singular } = antecedent.phrase.office
  const at = title.indexOf(singular)
  if (at >= 0) return title.slice(at + singular.length)
  const other = officeFor(antecedent.phrase.office, antecedent.phrase.office.gender === 'f' ? 'm' : 'f')
  return title.startsWith(other) ? title.slice(other.length) : ''
}

function adjectiveGender(context: PeopleContext, phrase: RolePhrase): 'f' | null {
  for (let i = phrase.headEnd; i < phrase.end; i++) {
    const { normal } = context.tokens[i]!
    if (
      adjectiveCountry(normal) !== undefined &&
      /(?:enne|aise|oise|aine|ine|nde|que|ane|onne|ole)$/.test(normal) &&
      !/(?:que|bulgare|belge|russe)$/.test(normal)
    )
      return 'f'
  }
  return null
}
