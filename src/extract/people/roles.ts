import { type Office, officeFor } from '../../lexicon/offices.ts'
import { wordAt } from '../../text/at.ts'
import type { Token } from '../../text/document.ts'
import { readComplements } from './complements.ts'
import type { PeopleContext } from './context.ts'
import type { RoleDraft } from './role-draft.ts'
import { mayStandBare, readHead } from './title-head.ts'
import { ARTICLES, isPortfolio, OF } from './title-nouns.ts'
import { titleText } from './title-text.ts'
import { COMING, FORMER, isDeterminer, NEWNESS } from './title-words.ts'

/** A title as it stands in the text, with what it says of its holder. */
export interface RolePhrase {
  /** Token range of the title: from "ancien" or the head to the end of its complements. */
  readonly first: number
  /** Where its adjectives start ("⟦nouveau⟧ président"), else `first`. */
  readonly opening: number
  readonly end: number
  readonly headEnd: number
  /** Token of "le", "son", "un"; -1 if there is none. */
  readonly determiner: number
  readonly office: Office
  readonly status: 'current' | 'former' | 'designate'
  /** Countries of its adjectives and complements, in text order. */
  readonly countries: readonly string[]
  /** If they are none: those that one adjective may mean ("congolais", "coréen"). */
  readonly eitherOf: readonly string[]
  /** One body or movement led or served, by name. */
  readonly organization: string | null
  /** "le président du Sénégal ⟦et de l'Union africaine⟧": the same office of a body beside the state. */
  readonly beside: { readonly title: string; readonly organization: string } | null
  /** An organisation with no country stands in it: its holder speaks for no state. */
  readonly supranational: boolean
  /** "de la Défense", "de l'ONU": what the title is without its nationality is more than its head. */
  readonly complement: boolean
  /** Lower case, singular, without nationality. */
  readonly title: string
}

/** "⟦deuxième⟧ directeur adjoint", "⟦premier⟧ conseiller": of these one body has several. */
const ORDINAL = /^(?:premi(?:er|ère)|seconde?|deuxième|troisième|quatrième|1ère|1re|1er|[2-4]e|2nde?)$/
const DEPUTIES = /^(?:directeur adjoint|vice-|secrétaire|conseiller|sous-|procureur|commissaire)/
const DESIGNATE = /^(?:élue?s?|désignée?s?|pressentie?s?)$/
/** Reads the title whose head starts at token `i`, or null if no title starts there. */
export function readRole(context: PeopleContext, i: number): RolePhrase | null {
  const head = readHead(context, i)
  if (!head) return null
  const { tokens } = context
  const sentence = tokens[i]!.sentence
  let first = i
  let ordinal = -1
  let status: RolePhrase['status'] = head.former ? 'former' : 'current'
  for (
    let before = context.within(first - 1, sentence);
    before;
    before = context.within(first - 1, sentence)
  ) {
    if (FORMER.has(before.normal)) status = 'former'
    else if (COMING.has(before.normal)) status = 'designate'
    else if (ORDINAL.test(before.normal) && DEPUTIES.test(head.office.lemma)) ordinal = first - 1
    else if (!NEWNESS.has(before.normal)) break
    first--
  }
  const before = context.within(first - 1, sentence)
  // "Bruno Le Maire": the article has a capital in mid-sentence.
  if (
    before &&
    before.shape !== 'lower' &&
    isDeterminer(before) &&
    context.isCapital(first - 2) &&
    context.sameSentence(first - 2, first)
  )
    return null
  const determiner = isDeterminer(before) ? first - 1 : -1
  if (determiner < 0 && !mayStandBare(context, first, i, head.office)) return null
  const draft = emptyDraft(head.end)
  readBodyLed(context, i, draft)
  readComplements(context, head.office, draft)
  if (head.office.lemma === 'critique' && !isCritic(context, head.end, draft.end)) return null
  if (/ élue?$/.test(head.office.singular)) status = 'designate'
  for (let k = head.end; k < draft.end; k++) if (DESIGNATE.test(tokens[k]!.normal)) status = 'designate'
  const minister = /ministre/.test(head.office.lemma) && head.office.kind === 'state'
  const kept = status !== 'current' ? firstStatus(tokens, first, i) : ordinal >= 0 ? ordinal : i
  return {
    first: kept,
    opening: first,
    end: draft.end,
    headEnd: head.end,
    determiner,
    office: head.office,
    status,
    countries: draft.countries,
    eitherOf: draft.eitherOf,
    // A minister of "la Francophonie" serves his state.
    organization: minister ? null : draft.organization,
    beside: draft.beside
      ? {
          title: `${head.office.singular} ${context.textOf(draft.beside.first, draft.beside.end)}`,
          organization: draft.beside.organization,
        }
      : null,
    supranational: draft.supranational && !minister,
    complement: draft.complement,
    title: titleText(context, kept, i, head, draft),
  }
}

/** In the parliaments of Canada, who speaks for a party on a matter: "critique conservateur ⟦en matière de⟧ santé". */
function isCritic({ tokens }: PeopleContext, from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(({ normal }, i) => normal === 'matière' && tokens[from + i - 1]?.normal === 'en')
}

const SAME = /^cel(?:ui|le)$/

export const opensRepeated = ({ normal }: Token): boolean => SAME.test(normal)

/**
 * "le ministre de la Défense et ⟦celui de la Justice⟧, X": the office of the title before it, for another portfolio,
 * body or country; null if no such title starts at token `i`.
 */
export function readRepeated(
  context: PeopleContext,
  i: number,
  before: RolePhrase | undefined,
): RolePhrase | null {
  const { tokens } = context
  if (!before || !opensRepeated(tokens[i]!) || !OF.has(wordAt(tokens, i + 1))) return null
  if (!context.sameSentence(before.first, i) || before.office.kind === 'person') return null
  const at = ARTICLES.has(wordAt(tokens, i + 2)) ? i + 3 : i + 2
  if (!context.sameSentence(i, at)) return null
  const named = context.known[at] !== undefined && !context.isGiven(at)
  if (!named && !isPortfolio(tokens[at])) return null
  const gender = tokens[i]!.normal === 'celle' ? 'f' : 'm'
  const office = {
    ...before.office,
    singular: officeFor(before.office, gender),
    gender,
    plural: false,
  } as const
  const draft = emptyDraft(i + 1)
  readComplements(context, office, draft)
  if (draft.end === i + 1) return null
  // "le ministre italien X et celui de l'Intérieur": of the same government.
  if (draft.countries.length === 0 && isPortfolio(tokens[at]))
    draft.countries.push(...before.countries.slice(0, 1))
  return {
    first: i,
    opening: i,
    end: draft.end,
    headEnd: i + 1,
    determiner: i,
    office,
    status: before.status,
    countries: draft.countries,
    eitherOf: draft.eitherOf,
    organization: draft.organization,
    beside: null,
    supranational: draft.supranational,
    complement: draft.complement,
    title: titleText(context, i, i, { office, end: i + 1, former: false }, draft),
  }
}

function emptyDraft(end: number): RoleDraft {
  return {
    end,
    countries: [],
    eitherOf: [],
    drops: [],
    organization: null,
    supranational: false,
    complement: false,
  }
}

/** "le chef du ⟦Gouvernement d'union nationale⟧": a body whose name begins inside the title's noun. */
function readBodyLed({ known }: PeopleContext, i: number, draft: RoleDraft): void {
  const body = known[draft.end - 1]
  if (
    body?.type !== 'organization' ||
    body.rule !== 'known-organization' ||
    body.firstToken <= i ||
    body.endToken <= draft.end
  )
    return
  draft.end = body.endToken
  draft.complement = true
  draft.organization = body.organization.name
  if (body.organization.country) draft.countries.push(body.organization.country)
}

function firstStatus(tokens: readonly Token[], first: number, head: number): number {
  for (let i = first; i < head; i++)
    if (FORMER.has(tokens[i]!.normal) || COMING.has(tokens[i]!.normal)) return i
  return head
}
