import { wordAt } from '../../text/at.ts'
import { readComplements } from './complements.ts'
import type { PeopleContext } from './context.ts'
import type { Given, Names, Tail } from './holders.ts'
import { adjectiveCountry } from './nationality.ts'
import type { RolePhrase } from './roles.ts'
import { readCountry } from './title-nouns.ts'

const OF = /^(?:de|du|des|d')$/
const BETWEEN = /^(?:,|et|ainsi|que|puis|ou|respectivement|\(|\))$/
const MOST = 60
const RANK = /^(?:général|colonel|amiral|maréchal|commandant|capitaine|lieutenant)/

/** A part of a title of which nothing is known. */
const NOTHING: Omit<Tail, 'start' | 'end'> = {
  countries: [],
  eitherOf: [],
  drops: [],
  organization: null,
  supranational: false,
  complement: false,
}

/**
 * A title in the plural before its holders, each of whom may have a part of his own: "les présidents X et Y", "les
 * ministres français X et allemand Y", "les ministres ⟦de l'Intérieur⟧, X, et ⟦de la Défense⟧, Y", "ses homologues X
 * ⟦du Mali⟧ et Y ⟦du Niger⟧".
 */
export function shareTitle(context: PeopleContext, names: Names, phrase: RolePhrase): Given[] | null {
  const { tokens } = context
  const { sentence } = tokens[phrase.first]!
  const given: { mention: Given['mention']; country: string | null; tail: Tail | null; own?: Tail }[] = []
  let country: string | null = null
  let own: Tail | null = null
  let at = phrase.end
  let reached = at
  let homes = false
  for (let steps = 0; steps < MOST; steps++) {
    const token = context.within(at, sentence)
    if (!token) break
    const mention = names.opening.get(at)
    if (mention) {
      if (own && given.length === 0) return null
      given.push({
        mention,
        country: country ?? phrase.countries[given.length] ?? null,
        tail: null,
        ...(own && { own }),
      })
      country = null
      own = null
      at = mention.endToken
      reached = at
      continue
    }
    const aside = names.titleAt.get(at)
    // "les ministres X et ⟦le général⟧ Y": a rank before the name.
    if (aside && RANK.test(aside.office.lemma) && names.opening.has(aside.end)) {
      at = aside.end
      continue
    }
    if (aside && aside.determiner < 0 && given.length > 0 && tokens[at - 1]!.text === ',') {
      at = aside.end
      continue
    }
    if (BETWEEN.test(token.text === ',' ? ',' : token.normal)) {
      at++
      continue
    }
    const adjective = token.shape === 'lower' ? adjectiveCountry(token.normal) : null
    if (adjective) {
      country = adjective
      at++
      continue
    }
    if (!OF.test(token.normal)) break
    const state = readCountry(context, afterArticle(context, at))
    const last = given[given.length - 1]
    if (state) {
      if (last && at === last.mention.endToken) {
        last.country = state.code
        homes = true
        reached = state.end
      } else country = state.code
      at = state.end
      continue
    }
    // "X, et ⟦de la Défense⟧, Y": the next holder's own part of the title.
    if (given.length === 0 || !phrase.complement) break
    own = readPart(context, phrase, at)
    if (!own || !opensNext(context, names, own.end)) break
    at = own.end
  }
  if (given.length === 0) return null
  // "la Chambre des représentants Jane Roe": the plural is the body's; "Au sommet des ministres, Jane Roe a dit".
  if (given.length === 1 && tokens[phrase.determiner]?.normal === 'des' && !isOneOf(context, phrase))
    return null
  // Names without an adjective of their own share the title's one.
  if (phrase.countries.length === 1 && given.length > 1 && given.slice(1).every((g) => !g.country)) {
    for (const one of given) one.country = phrase.countries[0]!
  }
  const parts = homes || given.some((g) => g.own) ? [] : portfoliosOf(context, phrase)
  if (parts.length === given.length) return given.map((one, i) => ({ ...one, own: parts[i]! }))
  const tail = homes ? null : readTail(context, phrase, reached)
  return given.map((one) => ({ ...one, tail: one.own ?? tail }))
}

/** "les ministres ⟦des Finances⟧ et ⟦des Transports⟧, X et Y": as many portfolios as may go to one each; else none. */
function portfoliosOf(context: PeopleContext, phrase: RolePhrase): Tail[] {
  const { office, countries, headEnd, end } = phrase
  if (!/ministre|secrétaire d'État/.test(office.lemma) || countries.length > 1) return []
  const { tokens } = context
  const starts: number[] = []
  for (let at = headEnd; at < end; at++) {
    const first = starts.length === 0 || /^(?:et|,)$/.test(tokens[at - 1]!.text)
    if (first && OF.test(tokens[at]!.normal)) starts.push(at)
  }
  const parts = starts.map((start, k) => ({
    ...NOTHING,
    start,
    end: k + 1 < starts.length ? starts[k + 1]! - 1 : end,
    complement: true,
  }))
  return parts.length > 1 ? parts : []
}

/** "l'⟦un des⟧ conseillers, X" */
function isOneOf({ tokens }: PeopleContext, { determiner }: RolePhrase): boolean {
  return /^une?$/.test(wordAt(tokens, determiner - 1))
}

function opensNext(context: PeopleContext, names: Names, at: number): boolean {
  return names.opening.has(at) || (context.tokens[at]?.text === ',' && names.opening.has(at + 1))
}

function afterArticle(context: PeopleContext, preposition: number): number {
  return /^(?:la|le|l'|les)$/.test(wordAt(context.tokens, preposition + 1))
    ? preposition + 2
    : preposition + 1
}

/** "le roi Talal II ⟦de Jordanie⟧", "le ministre X ⟦des Affaires étrangères⟧". */
export function readTail(context: PeopleContext, phrase: RolePhrase, at: number): Tail | null {
  const token = context.tokens[at]
  if (!token || phrase.complement || !OF.test(token.normal) || !context.sameSentence(phrase.first, at))
    return null
  const state = context.known[at + 1] ?? context.known[at + 2]
  const country = state?.type === 'place' && state.place.kind === 'country'
  if (!country && !(phrase.office.plural || /ministre/.test(phrase.office.lemma))) return null
  return readPart(context, phrase, at)
}

function readPart(context: PeopleContext, phrase: RolePhrase, at: number): Tail | null {
  const draft: Tail = { ...NOTHING, countries: [], eitherOf: [], drops: [], start: at, end: at }
  readComplements(context, phrase.office, draft)
  return draft.end > at ? draft : null
}
