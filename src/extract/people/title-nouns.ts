import { plainName } from '../../lexicon/fold.ts'
import { HOSTS } from '../../lexicon/name-words.ts'
import { isPortfolioWord } from '../../lexicon/portfolios.ts'
import { isFirstSurname } from '../../lexicon/surnames-first.ts'
import { wordAt } from '../../text/at.ts'
import type { Token } from '../../text/document.ts'
import type { NameCandidate } from '../candidates.ts'
import type { OrganizationType } from '../mentions.ts'
import type { PeopleContext } from './context.ts'
import { adjectiveCountry } from './nationality.ts'
import type { RoleDraft } from './role-draft.ts'
import { STATE_ADJECTIVES } from './title-adjectives.ts'

export const OF = new Set(['de', 'du', 'des', "d'"])

export const ARTICLES = new Set(['la', 'le', "l'", 'les', 'leur', 'son', 'sa', 'ses', 'notre'])

const STATES =
  /^(?:république|royaume|fédération|confédération|principauté|émirat|sultanat|grand-duché|état|etat|union|commonwealth|empire)$/

/** Bodies whose people speak for no state. */
const PRIVATE: ReadonlySet<OrganizationType> = new Set(['party', 'armed-group', 'media', 'company'])

/** "porte-parole du ministère ⟦russe⟧ de la Défense": what is said of them is said of the state. */
export const MINISTRIES: ReadonlySet<OrganizationType> = new Set(['ministry', 'government', 'parliament'])

export function isPortfolio(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && isPortfolioWord(token.normal)
}

/** A state, "la République de Malte", "Royaume d'Espagne": its code and end. */
export function readCountry(
  context: PeopleContext,
  start: number,
): { code: string | null; end: number } | null {
  const { tokens } = context
  if (start >= tokens.length) return null
  let at = start
  // "président des Affaires ⟦d'État⟧ de la RPDC": no state of that name.
  const proper = tokens[at - 1]?.normal === "d'" && /^(?:état|etat)$/.test(tokens[at]!.normal)
  if (STATES.test(tokens[at]!.normal) && !proper) {
    at++
    while (STATE_ADJECTIVES.test(wordAt(tokens, at))) at++
    if (!OF.has(wordAt(tokens, at))) at = start
    else {
      at++
      if (ARTICLES.has(wordAt(tokens, at))) at++
    }
  }
  const candidate = context.known[at]
  // "ministre de l'Eau" leads no emirates (EAU).
  if (isPortfolio(tokens[at]) && tokens[at]?.shape === 'Title' && candidate?.endToken === at + 1) return null
  if (candidate?.type !== 'place' || candidate.place.kind !== 'country' || candidate.firstToken > at)
    return null
  return { code: candidate.place.country, end: candidate.endToken }
}

/**
 * The noun phrase after a preposition: a known name, a portfolio, or a noun with its adjectives; nested "de …" are
 * read by the caller. Stops where a person's name begins.
 */
export function readNoun(
  context: PeopleContext,
  draft: RoleDraft,
  start: number,
  preposition: number,
): number {
  const { tokens } = context
  const sentence = tokens[preposition]!.sentence
  const portfolio = isPortfolio(context.tokens[start]) && context.tokens[start]!.shape === 'Title'
  const candidate = portfolio && context.known[start]?.type === 'place' ? undefined : context.known[start]
  if (candidate && candidate.firstToken >= start - 1) {
    const home = partyHome(context, candidate)
    if (home) {
      draft.organization ??= context.textOf(candidate.firstToken, home)
      return home
    }
    if (candidate.type === 'organization') {
      draft.organization ??= candidate.organization.name
      if (candidate.organization.country && !PRIVATE.has(candidate.organization.kind))
        draft.countries.push(candidate.organization.country)
      else if (candidate.organization.kind === 'international') draft.supranational = true
    } else if (candidate.place.country) draft.countries.push(candidate.place.country)
    dropNationality(context, draft, candidate)
    return candidate.endToken
  }
  const head = context.within(start, sentence)
  // "le président du ⟦Faso⟧" needs no "Burkina".
  if (head?.text === 'Faso' && tokens[start - 1]?.normal === 'du') {
    draft.countries.push('BF')
    return start + 1
  }
  if (head?.kind !== 'word' || isStop(head)) return start
  // "ministre … des ⟦Guinéens⟧ de l'étranger": whose citizens abroad.
  const own = context.isCapital(start) && head.normal.endsWith('s') ? adjectiveCountry(head.normal) : null
  if (own && isAbroad(context, start + 1)) draft.countries.push(own)
  if (head.shape === 'lower' && context.inVerbGroup(start) && head.tags.has('Infinitive')) return start
  let end = start + 1
  const host =
    HOSTS.has(head.normal) || /^(?:parti|mouvement|front|groupe|ministère|syndicat)$/.test(head.normal)
  if (context.isCapital(start) && context.isGiven(start) && !isPortfolio(head)) {
    // "l'épouse de Vincent Lambert": a person's name, whole.
    while (context.isCapital(end) && context.sameSentence(start, end)) end++
    return end
  }
  if (context.isCapital(start) && !isPortfolio(head)) {
    while (context.isCapital(end) && context.sameSentence(start, end) && !startsName(context, end)) end++
    return end
  }
  // "du parti ⟦politique Fanmi Lavalas⟧"
  if (
    host &&
    context.tokens[end]?.tags.has('Adjective') &&
    context.isCapital(end + 1) &&
    context.sameSentence(start, end + 1)
  ) {
    end += 2
    while (context.isCapital(end) && context.sameSentence(start, end)) end++
  }
  if (host && context.isCapital(end) && context.sameSentence(start, end) && !startsName(context, end)) {
    // "l'association ⟦Sistah Space⟧"
    const named = context.known[end]
    end = named?.type === 'organization' && named.firstToken === end ? named.endToken : end + 1
  }
  // "des affaires ⟦Asie-Pacifique⟧"
  const region = context.known[end]
  if (/^(?:affaires|relations)$/.test(head.normal) && region?.type === 'place' && region.firstToken === end)
    end = region.endToken
  while (
    isPortfolio(context.within(end, sentence)) &&
    tokens[end]!.shape === 'Title' &&
    tokens[end - 1]!.shape === 'Title'
  )
    end++
  return end
}

/** "le Parti démocrate ⟦de Serbie⟧": where the country in a party's name ends, or 0. */
function partyHome(context: PeopleContext, candidate: NameCandidate): number {
  if (candidate.type !== 'organization' || candidate.organization.kind !== 'party') return 0
  const { tokens } = context
  const of = candidate.endToken
  if (!tokens[candidate.firstToken]!.normal.startsWith('parti')) return 0
  if (!OF.has(wordAt(tokens, of)) || !context.sameSentence(of - 1, of)) return 0
  const at = ARTICLES.has(wordAt(tokens, of + 1)) ? of + 2 : of + 1
  return readCountry(context, at)?.end ?? 0
}

/** "de l'étranger", "à l'extérieur", "du monde", "établis hors de …" */
function isAbroad({ tokens }: PeopleContext, at: number): boolean {
  const words = tokens
    .slice(at, at + 3)
    .map(({ normal }) => normal)
    .join(' ')
  return /^(?:(?:de|à) l' (?:étranger|extérieur)|(?:résidant|établis) à l'|de la diaspora|établis hors)/.test(
    words,
  )
}

/** "le Conseil de sécurité ⟦ukrainien⟧": the body keeps its name, the title loses the nationality. */
function dropNationality(context: PeopleContext, draft: RoleDraft, candidate: NameCandidate): void {
  const last = context.tokens[candidate.endToken - 1]!
  if (candidate.type !== 'organization' || candidate.endToken - candidate.firstToken < 2) return
  // "Organisation des États américains", "Armée nationale libyenne": a part of the name.
  const { kind, name } = candidate.organization
  if (
    candidate.rule === 'known-organization' &&
    (kind === 'international' || name.endsWith(` ${last.normal}`))
  )
    return
  if (MINISTRIES.has(candidate.organization.kind)) {
    for (let k = candidate.firstToken + 1; k < candidate.endToken - 1; k++) {
      const inner = context.tokens[k]!
      if (inner.shape === 'lower' && adjectiveCountry(inner.normal)) draft.drops.push([k, k + 1])
    }
  }
  const country = last.shape === 'lower' ? adjectiveCountry(last.normal) : null
  if (!country) return
  draft.drops.push([candidate.endToken - 1, candidate.endToken])
  if (!draft.countries.includes(country)) draft.countries.push(country)
}

function isStop(token: Token): boolean {
  return (
    token.tags.has('Relative') ||
    token.tags.has('Subordinator') ||
    token.tags.has('Determiner') ||
    token.tags.has('Pronoun') ||
    token.tags.has('Preposition') ||
    token.tags.has('Conjunction')
  )
}

/** A capitalised word that opens a person's name: a given name, a surname that comes first, or one of two capitals. */
export function startsName(context: PeopleContext, i: number): boolean {
  if (!context.isCapital(i)) return false
  if (context.isGiven(i)) return true
  const next = context.isCapital(i + 1) && context.sameSentence(i, i + 1)
  return next && (isFirstSurname(plainName(context.tokens[i]!.normal)) || !context.known[i])
}
