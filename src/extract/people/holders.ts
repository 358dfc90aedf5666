import { isTitle, type Office } from '../../lexicon/offices.ts'
import { wordAt } from '../../text/at.ts'
import type { Role } from '../mentions.ts'
import { Antecedents } from './antecedents.ts'
import { appointed } from './appointments.ts'
import { bracketCountry, inhabitantCountry, isAfterName, namesAfter, namesBefore } from './beside.ts'
import { chainTitles } from './chain.ts'
import type { PeopleContext } from './context.ts'
import { hold } from './hold.ts'
import type { NameMention } from './mention.ts'
import { isNationality } from './nationality.ts'
import { shareRespectively } from './respectively.ts'
import type { RoleDraft } from './role-draft.ts'
import type { RolePhrase } from './roles.ts'
import type { Roster } from './roster.ts'
import { isDeterminer } from './title-words.ts'

export { bracketCountry, inhabitantCountry }

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

/** Where names open (their forms of address included) and end, and titles start (their article included). */
export interface Names {
  readonly opening: ReadonlyMap<number, NameMention>
  readonly ending: ReadonlyMap<number, NameMention>
  readonly openingOf: ReadonlyMap<NameMention, number>
  readonly titleAt: ReadonlyMap<number, RolePhrase>
  readonly titleEnds: ReadonlySet<number>
  /** Titles that end with another one's: "l'adjoint de l'émir". */
  readonly outer: ReadonlySet<RolePhrase>
  /** Titles at the end of another one: "envoyé ⟦du président⟧, X". */
  readonly within: ReadonlySet<RolePhrase>
  /** Names with a title right before them. */
  readonly titled: ReadonlySet<NameMention>
}

export interface Given {
  readonly mention: NameMention
  readonly country: string | null
  /** What follows the names: "les ministres X et Y ⟦des Affaires étrangères⟧". */
  readonly tail: Tail | null
  /** The holder's part of a title in the plural, in place of the first one's: "…, X, et ⟦de la Défense⟧, Y". */
  readonly own?: Tail
  readonly status?: Role['status']
  /** Told by a verb that puts him in the office. */
  readonly appointed?: boolean
}

/** Whether a name is known as that of one who holds or held an office. */
type IsLeader = (name: NameMention, office: Office) => boolean

export interface Tail extends RoleDraft {
  readonly start: number
}

export function indexNames(context: PeopleContext, roster: Roster, mentions: readonly NameMention[]): Names {
  const opening = new Map<number, NameMention>()
  const ending = new Map<number, NameMention>()
  const openingOf = new Map<NameMention, number>()
  const titled = new Set<NameMention>()
  for (const name of mentions) {
    let first = name.firstToken
    for (let form = roster.honorificBefore.get(first); form; form = roster.honorificBefore.get(first))
      first = form.first
    if (!opening.has(first)) opening.set(first, name)
    if (first < name.firstToken && /^(?:le|la|l')$/.test(wordAt(context.tokens, first - 1)))
      opening.set(first - 1, name)
    // "l'adjoint, ⟦le Surinamien⟧ Albert Ramdin"
    if (
      first > 1 &&
      isDeterminer(context.tokens[first - 2]!) &&
      isNationality(context.tokens[first - 1]!) &&
      !opening.has(first - 2)
    )
      opening.set(first - 2, name)
    ending.set(name.endToken, name)
    const bracket = bracketEnd(context, name.endToken)
    if (bracket > 0) ending.set(bracket, name)
    const age = ageEnd(context, name.endToken)
    if (age > 0 && !ending.has(age)) ending.set(age, name)
    const home = homeEnd(context, name.endToken)
    if (home > 0) ending.set(home, name)
    openingOf.set(name, first)
    const title = roster.roleBefore.get(first)
    if (title && context.sameSentence(title.first, first)) titled.add(name)
  }
  const titleAt = new Map<number, RolePhrase>()
  for (const phrase of roster.roles)
    titleAt.set(phrase.determiner >= 0 ? phrase.determiner : phrase.opening, phrase)
  const titleEnds = new Set(roster.roles.map(({ end }) => end))
  const outer = new Set<RolePhrase>()
  const within = new Set<RolePhrase>()
  for (const phrase of roster.roles) {
    const long = roster.roleBefore.get(phrase.end)
    if (long && long !== phrase && long.first < phrase.first) within.add(phrase)
    if (long && long !== phrase && !phrase.office.plural && phrase.determiner >= 0) outer.add(long)
  }
  return { opening, ending, openingOf, titleAt, titleEnds, outer, within, titled }
}

/** "Salif Traoré ⟦(alias Hemed)⟧, commandant": where a bracket of a few words after a name ends, or 0. */
function bracketEnd({ tokens }: PeopleContext, end: number): number {
  if (tokens[end]?.text !== '(') return 0
  for (let i = end + 1; i < end + 7; i++) if (tokens[i]?.text === ')') return i + 1
  return 0
}

/** "X⟦, âgé de 65 ans⟧, vice-consul", "X⟦, 54 ans⟧, ministre": where the age after a name ends, or 0. */
function ageEnd({ tokens }: PeopleContext, end: number): number {
  if (tokens[end]?.text !== ',') return 0
  const at = /^âgée?$/.test(wordAt(tokens, end + 1)) && tokens[end + 2]?.normal === 'de' ? end + 3 : end + 1
  return tokens[at]?.kind === 'number' && tokens[at + 1]?.normal === 'ans' && tokens[at + 2]?.text === ','
    ? at + 2
    : 0
}

/** "Salif Traoré ⟦du Mali⟧, président en exercice": where the country after a name ends, or 0. */
function homeEnd(context: PeopleContext, end: number): number {
  const { tokens } = context
  // "Mme Leila Khelifi, de l'Algérie, est nommée …"
  const apart = tokens[end]?.text === ','
  if (apart) end++
  if (!/^(?:de|du|des|d')$/.test(wordAt(tokens, end)) || !context.sameSentence(end - 1, end)) return 0
  const at = tokens[end + 1]?.normal === 'la' || tokens[end + 1]?.normal === "l'" ? end + 2 : end + 1
  const state = context.known[at]
  if (state?.type !== 'place' || state.place.kind !== 'country' || state.firstToken > at) return 0
  return apart && tokens[state.endToken]?.text !== ',' ? 0 : state.endToken
}

/** Gives every title its holders, by where names stand beside it. `isLeader` knows who leads a state. */
export function attachRoles(
  context: PeopleContext,
  roster: Roster,
  names: Names,
  isLeader: IsLeader,
): Holding[] {
  const holdings: Holding[] = []
  const heldBy = new Map<RolePhrase, Given[]>()
  const inner = new InnerTitles(context, roster, names, isLeader)
  for (const phrase of roster.roles) {
    if (inner.isShut(phrase)) continue
    const given = holdersOf(context, names, inner.reach(phrase))
    if (given.length > 0) heldBy.set(phrase, given)
  }
  chainTitles(context, names, roster, heldBy)
  shareRespectively(context, names, heldBy)
  const antecedents = new Antecedents(context, names)
  for (const phrase of roster.roles) {
    const given = heldBy.get(phrase) ?? []
    if (given.length === 0) antecedents.pass(phrase)
    for (const one of given) {
      const holding = hold(context, inner.reach(phrase), one, antecedents.of(phrase))
      if (!holding) continue
      holdings.push({ ...holding, phrase })
      if (phrase.beside)
        holdings.push({ ...holding, phrase, role: { ...holding.role, ...phrase.beside, country: null } })
    }
    const last = holdings[holdings.length - 1]
    if (last?.phrase === phrase) antecedents.keep(last)
  }
  return holdings
}

function holdersOf(context: PeopleContext, names: Names, phrase: RolePhrase): Given[] {
  const after = namesAfter(context, names, phrase)
  if (after) return after
  const before = namesBefore(context, names, phrase)
  return before.length > 0 ? before : appointed(context, names, phrase)
}

/**
 * Titles inside others. "l'envoyé ⟦du président Moon⟧, X": the inner one is the name's, the outer goes on after it.
 * "X, porte-parole ⟦du secrétaire général⟧, Y": the outer is X's, so the inner is free for Y.
 */
class InnerTitles {
  readonly #outerOf = new Map<RolePhrase, RolePhrase>()
  readonly #reached = new Map<RolePhrase, RolePhrase>()
  readonly #context: PeopleContext
  readonly #names: Names

  readonly #isLeader: IsLeader

  constructor(context: PeopleContext, roster: Roster, names: Names, isLeader: IsLeader) {
    this.#isLeader = isLeader
    this.#context = context
    this.#names = names
    for (const phrase of roster.roles) {
      const outer = roster.roleBefore.get(phrase.end)
      if (!outer || outer === phrase || outer.first > phrase.first) continue
      this.#outerOf.set(phrase, outer)
      const name = names.opening.get(phrase.end) ?? this.#counterpart(phrase, outer)
      if (!name || !this.#isOneMans(phrase, outer, name)) continue
      const source = context.document.source
      const rest = source.slice(context.tokens[phrase.end - 1]!.end, name.end)
      this.#reached.set(outer, {
        ...outer,
        end: name.endToken,
        title: outer.title + rest.replace(/\s+/g, ' '),
      })
    }
  }

  /** "⟦un⟧ émissaire de son homologue turc, ⟦X⟧": the name is of the one who is definite. */
  #counterpart({ office, end }: RolePhrase, outer: RolePhrase): NameMention | undefined {
    const { tokens } = this.#context
    if (office.lemma !== 'homologue' || !/^une?$/.test(wordAt(tokens, outer.determiner))) return undefined
    return tokens[end]?.text === ',' ? this.#names.opening.get(end + 1) : undefined
  }

  /** "du président", "de la ministre": one person's, led to by "de". */
  #isOneMans(phrase: RolePhrase, outer: RolePhrase, name: NameMention): boolean {
    const { tokens } = this.#context
    if (phrase.office.plural || phrase.opening < outer.headEnd || this.#isOfList(phrase, outer)) return false
    if (name === this.#counterpart(phrase, outer)) return true
    // "le porte-parole du président russe X" may name either: X the president if known as one, or if the other follows.
    // "un émissaire de son homologue X": X is the counterpart.
    if (phrase.office.lemma === 'homologue' && name.firstToken === phrase.end) return true
    // "la sœur du dirigeant, X": X is the sister.
    if (tokens[phrase.end]?.text === ',' && !isTitle(outer.office)) return false
    const followed = tokens[name.endToken]?.text === ',' && this.#names.opening.has(name.endToken + 1)
    const led =
      isAfterName(this.#context, this.#names, outer) ||
      namesBefore(this.#context, this.#names, outer).length > 0
    if (!followed && !led && isTitle(outer.office) && !this.#isLeader(name, phrase.office)) return false
    const article = tokens[phrase.determiner]?.normal
    return (
      article === 'du' ||
      (/^(?:la|l'|son|sa|leur)$/.test(article ?? '') &&
        /^(?:de|d')$/.test(tokens[phrase.determiner - 1]!.normal))
    )
  }

  /** Whether the outer title takes the names beside this one. */
  isShut(phrase: RolePhrase): boolean {
    const outer = this.#outerOf.get(phrase)
    if (!outer || this.#reached.has(outer)) return false
    if (this.#isOfList(phrase, outer)) return true
    return namesAfter(this.#context, this.#names, outer) !== null
  }

  /** "M. X, envoyé ⟦du président de Z⟧, M. Y, ambassadeur": in a list of names with their titles behind, Y is no president. */
  #isOfList(phrase: RolePhrase, outer: RolePhrase): boolean {
    const { tokens } = this.#context
    if (tokens[phrase.end]?.text !== ',' || !isAfterName(this.#context, this.#names, outer)) return false
    const name = this.#names.opening.get(phrase.end + 1)
    const title = name && tokens[name.endToken]?.text === ',' && this.#names.titleAt.get(name.endToken + 1)
    return title !== undefined && title !== false && title.determiner < 0
  }

  /** The title as far as it goes: past the name of an inner one. */
  reach(phrase: RolePhrase): RolePhrase {
    return this.#reached.get(phrase) ?? phrase
  }
}
