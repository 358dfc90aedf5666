import { MONTH_NAMES } from '../../lexicon/months.ts'
import type { Office } from '../../lexicon/offices.ts'
import { wordAt } from '../../text/at.ts'
import type { Token } from '../../text/document.ts'
import type { NameCandidate } from '../candidates.ts'
import type { PeopleContext } from './context.ts'
import { isNationality } from './nationality.ts'
import type { RoleDraft } from './role-draft.ts'
import { isClosed, readAdjective } from './title-adjectives.ts'
import { ARTICLES, isPortfolio, OF, readCountry, readNoun } from './title-nouns.ts'
import { readSeat, readSituation } from './title-seats.ts'
import { readNextState } from './title-states.ts'

const OTHER = new Set(['à', 'au', 'aux', 'en', 'pour', 'près', 'auprès', 'chez', 'contre', 'sur'])

const MONTHS = new Set(MONTH_NAMES.flat())

const BOUND = new Set(['par', 'en'])

const BOUND_TAILS = new Set(['intérim', 'exercice', 'chef', 'fonction', 'fonctions'])

const LONGEST = 26

/** Reads adjectives and complements after a title's head; moves `draft.end` behind them. */
export function readComplements(context: PeopleContext, office: Office, draft: RoleDraft): void {
  const { tokens } = context
  const start = draft.end
  const sentence = tokens[start - 1]!.sentence
  let adjectives = 0
  for (let i = draft.end; i - start < LONGEST; ) {
    const token = context.within(i, sentence)
    if (!token) break
    const end = readPart(context, office, draft, i, token, adjectives)
    if (end <= i) break
    const noun =
      OF.has(token.normal) || OTHER.has(token.normal) || token.normal === 'et' || token.text === ','
    adjectives = noun ? 0 : adjectives + 1
    i = end
    draft.end = end
  }
}

function readPart(
  context: PeopleContext,
  office: Office,
  draft: RoleDraft,
  i: number,
  token: Token,
  adjectives: number,
): number {
  if (token.text === '(') return readAcronym(context, draft, i)
  if (token.text === ',' || token.normal === 'et') {
    const state = readNextState(context, office, draft, i)
    if (state > i) return state
  }
  if (token.kind === 'punctuation') return token.text === ',' ? readContinued(context, office, draft, i) : i
  if (token.kind !== 'word' || token.clitic) return i
  if (OF.has(token.normal)) return readBelonging(context, office, draft, i)
  if (token.normal === 'dans') return readSituation(context, office, draft, i)
  // "porte-parole ⟦en matière de transports⟧", "ministre ⟦en charge de la Défense⟧"
  if (token.normal === 'en' && /^(?:matière|charge)$/.test(wordAt(context.tokens, i + 1))) {
    const end = readOf(context, draft, i + 2)
    return end > i + 2 ? end : i
  }
  if (BOUND.has(token.normal) && BOUND_TAILS.has(wordAt(context.tokens, i + 1))) return i + 2
  // "chargé des relations ⟦avec le Parlement⟧"
  if (token.normal === 'avec' && context.tokens[i - 1]?.normal === 'relations')
    return readOf(context, draft, i)
  if (OTHER.has(token.normal)) return readSeat(context, office, draft, i)
  if (token.normal === 'et') return readCoordinated(context, office, draft, i)
  return adjectives < 3 ? readAdjective(context, draft, i, token) : i
}

/** "secrétaire général du Parti populaire révolutionnaire ⟦(PPR)⟧": the body's letters are no part of the title. */
function readAcronym(context: PeopleContext, draft: RoleDraft, i: number): number {
  const { tokens } = context
  const letters = context.within(i + 1, tokens[i]!.sentence)
  if (!(draft.complement || draft.countries.length > 0) || letters?.kind !== 'word') return i
  let close = i + 2
  while (close < i + 14 && tokens[close]?.kind === 'word') close++
  if (tokens[close]?.text !== ')' || !context.sameSentence(i, close)) return i
  const acronym =
    close === i + 2 && /^[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿœ\d-]*[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ÿœŒ\d-]*$/.test(letters.text)
  // "du Grand Khoural ⟦(Parlement mongol)⟧, X", "de la Commission électorale ⟦(Céni)⟧, X"
  const aside =
    (close > i + 2 || letters.shape === 'Title') &&
    tokens[close + 1]?.text === ',' &&
    context.isCapital(close + 2)
  if (!acronym && !aside) return i
  draft.drops.push([i, close + 1])
  return close + 1
}

/** ", de la Justice et des Affaires …", ", chargé du Budget": goes on with its portfolios. */
function readContinued(context: PeopleContext, office: Office, draft: RoleDraft, i: number): number {
  if (!/ministre|secrétaire|commissaire|homologue|collègue/.test(office.lemma)) return i
  const { tokens } = context
  if (/^chargée?$/.test(wordAt(tokens, i + 1)) && OF.has(wordAt(tokens, i + 2))) {
    const end = readOf(context, draft, i + 2)
    return end > i + 2 ? end : i
  }
  if (!draft.complement) return i
  const preposition = tokens[i + 1]
  if (!preposition || !OF.has(preposition.normal)) return i
  const at = ARTICLES.has(wordAt(tokens, i + 2)) ? i + 3 : i + 2
  const article = at > i + 2 || /^(?:du|des)$/.test(preposition.normal)
  const named =
    article && context.isCapital(at) && context.known[at]?.type !== 'place' && !context.isGiven(at)
  if (!isPortfolio(tokens[at]) && !named) return i
  return readOf(context, draft, i + 1)
}

/** "et des Finances", "et européennes", "et Développement". */
function readCoordinated(context: PeopleContext, office: Office, draft: RoleDraft, i: number): number {
  const { tokens } = context
  const next = tokens[i + 1]
  if (!next || next.sentence !== tokens[i]!.sentence) return i
  if (next.shape === 'lower' && isNationality(next)) {
    if (!office.plural && !draft.complement) return i
    // "des Affaires étrangères russe et turc"
    if (draft.drops.some(([, end]) => end === i)) draft.drops.push([i, i + 1])
    return readAdjective(context, draft, i + 1, next)
  }
  if (!draft.complement) return readBodyBeside(context, draft, i)
  // "aux affaires politiques et ⟦à la consolidation⟧ de la paix"
  if (/^(?:à|aux|au|pour)$/.test(next.normal)) {
    const end = readSeat(context, office, draft, i + 1, true)
    return end > i + 1 ? end : i
  }
  if (OF.has(next.normal)) {
    const states = draft.countries.length
    const end = readOf(context, draft, i + 1)
    // "des Affaires étrangères du Maroc et du Burundi"
    const joins = draft.countries.length > states && draft.drops.some(([, dropped]) => dropped === i)
    if (joins) draft.drops.push([i, i + 1])
    return end > i + 1 ? end : i
  }
  if (isPortfolio(next)) return readNoun(context, draft, i + 1, i + 1)
  // "pour les affaires étrangères et ⟦la politique⟧ de sécurité"
  if (ARTICLES.has(next.normal) && isPortfolio(tokens[i + 2]) && context.sameSentence(i, i + 2)) {
    const end = readNoun(context, draft, i + 2, i + 1)
    return end > i + 2 ? end : i
  }
  const before = tokens[i - 1]!
  const adjectives =
    before.shape === 'lower' && next.shape === 'lower' && !isClosed(next) && !context.inVerbGroup(i + 1)
  return adjectives &&
    /(?:al|aux|ales|ale|ennes?|ens|[ée]es?|és|iques?|ines?|aires?|ères?|istes?|ifs?|ives?)$/.test(next.normal)
    ? i + 2
    : i
}

/** "le président du Sénégal ⟦et de l'Union africaine⟧": of a state and of a body at once. */
function readBodyBeside(context: PeopleContext, draft: RoleDraft, i: number): number {
  const { tokens } = context
  const first = i + 1
  if (draft.countries.length !== 1 || !OF.has(wordAt(tokens, first))) return i
  const at = ARTICLES.has(wordAt(tokens, first + 1)) ? first + 2 : first + 1
  const body = context.known[at]
  if (body?.type !== 'organization' || body.organization.kind !== 'international') return i
  if (body.firstToken > at || !context.sameSentence(i, at)) return i
  draft.beside = { first, end: body.endToken, organization: body.organization.name }
  draft.drops.push([i, body.endToken])
  return body.endToken
}

/** What "de" leads to; the city of a consul is where he serves, not whom. */
function readBelonging(context: PeopleContext, office: Office, draft: RoleDraft, i: number): number {
  const states = draft.countries.length
  const end = readOf(context, draft, i)
  const place = end > i ? context.known[end - 1] : undefined
  const city = place?.type === 'place' && place.place.kind === 'city'
  if (city && office.lemma.startsWith('consul')) draft.countries.length = states
  return end
}

/** "de la Défense", "du Kremlin", "des Affaires étrangères", "de Malte". */
function readOf(context: PeopleContext, draft: RoleDraft, i: number): number {
  const { tokens } = context
  // "le ministre en charge": the text ends here.
  if (!tokens[i]) return i
  const start = ARTICLES.has(wordAt(tokens, i + 1)) && context.sameSentence(i, i + 1) ? i + 2 : i + 1
  const token = context.within(start, tokens[i]!.sentence)
  if (!token || (token.kind !== 'word' && token.kind !== 'quote')) return i
  if (MONTHS.has(token.normal)) return i
  // "diplomate ⟦de carrière⟧"
  if (start === i + 1 && /^(?:formation|carrière|métier|profession)$/.test(token.normal)) {
    draft.drops.push([i, start + 1])
    return start + 1
  }
  if (/^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs)$/.test(token.normal))
    return readSides(context, draft, i, start)
  const country = readCountry(context, start)
  // "la présidente de la Confédération ⟦suisse⟧"
  if (country?.code && /^confédération$/.test(token.normal) && country.end === start + 2) {
    draft.drops.push([start + 1, country.end])
    draft.countries.push(country.code)
    draft.complement = true
    return country.end
  }
  if (country) {
    draft.drops.push([i, country.end])
    if (country.code) draft.countries.push(country.code)
    return country.end
  }
  if (SERVED.test(token.normal) && !context.known[start]) return readAnaphor(context, draft, i, start)
  const end = readNoun(context, draft, start, i)
  if (end > start) draft.complement = true
  return end > start ? end : i
}

/** "les négociateurs ⟦des deux camps⟧" tells how many there are, not what they are. */
function readSides(context: PeopleContext, draft: RoleDraft, i: number, start: number): number {
  const noun = context.within(start + 1, context.tokens[i]!.sentence)
  if (
    !noun ||
    !/^(?:camps?|pays|parties|côtés|capitales|bords|voisins|délégations|puissances|états|gouvernements)$/.test(
      noun.normal,
    )
  )
    return i
  // "les représentants de quatre pays": names nobody.
  const both = context.tokens[i]!.normal === 'des' && context.tokens[start]!.normal === 'deux'
  if (!both && /^(?:pays|états|puissances|capitales|délégations)$/.test(noun.normal)) return i
  draft.drops.push([i, start + 2])
  return start + 2
}

/** "le médiateur ⟦de l'organisation⟧" is that of the body named last. */
function readAnaphor(context: PeopleContext, draft: RoleDraft, i: number, start: number): number {
  const { tokens } = context
  draft.supranational = true
  draft.complement = true
  let at = i - 1
  const isMeant = (candidate: NameCandidate | undefined) =>
    candidate?.type === 'organization' && candidate.organization.kind === 'international'
  while (at >= 0 && i - at < 200 && !isMeant(context.known[at])) at--
  const named = context.known[at]
  const after = tokens[start + 1]
  const alone = after?.kind !== 'word' || !context.sameSentence(start, start + 1)
  if (named?.type !== 'organization' || !isMeant(named) || !alone) return start + 1
  const name = context.textOf(named.firstToken, named.endToken)
  const article = wordAt(tokens, named.firstToken - 1)
  const contracted = {
    le: 'du ',
    du: 'du ',
    au: 'du ',
    les: 'des ',
    des: 'des ',
    la: 'de la ',
    "l'": "de l'",
  }[article]
  draft.organization ??= named.organization.name
  if (!contracted || HEADING.test(wordAt(tokens, i - 1))) return start + 1
  draft.anaphor = { first: i, end: start + 1, text: `${contracted}${name}` }
  return start + 1
}

/** "le secrétaire général de l'organisation", "son président en exercice": its head is called by the article's words. */
const HEADING = /^(?:général|générale|exercice|président|présidente)$/

/** A body that the article has named before: "le médiateur de l'organisation". */
const SERVED = /^(?:organisation|institution|alliance|coalition|ong|bloc)$/
