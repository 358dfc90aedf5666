import { demonym } from '../../lexicon/demonyms.ts'
import { plainName } from '../../lexicon/fold.ts'
import { HONORIFICS } from '../../lexicon/honorifics.ts'
import { MONTH_NAMES } from '../../lexicon/months.ts'
import { HOSTS, PERSONAL_PARTICLES } from '../../lexicon/name-words.ts'
import type { Office } from '../../lexicon/offices.ts'
import { isPortfolioWord } from '../../lexicon/portfolios.ts'
import { isFirstSurname } from '../../lexicon/surnames-first.ts'
import type { Token } from '../../text/document.ts'
import type { NameCandidate } from '../candidates.ts'
import type { OrganizationType } from '../mentions.ts'
import type { PeopleContext } from './context.ts'
import { adjectiveCountry, type RoleDraft } from './roles.ts'

const OF = new Set(['de', 'du', 'des', "d'"])
const OTHER = new Set(['à', 'au', 'aux', 'en', 'pour', 'près', 'auprès', 'chez', 'contre', 'sur'])
const ARTICLES = new Set(['la', 'le', "l'", 'les', 'leur', 'son', 'sa', 'ses', 'notre'])
/** Offices that are held somewhere or for something: "ambassadeur à Canberra", "émissaire pour la Syrie". */
const SEATED =
  /^(?:ambassad|consul|chargé|attaché|envoyé|émissaire|représentant|haut représentant|délégué|nonce|conseiller|secrétaire|ministre|coordin|coordon|rapporteur|directeur|commissaire|haut-commissaire|haut commissaire|médiateur|négociateur|porte-parole|procureur|chef|professeur|maître|chercheur|candidat|sous-secrétaire|vice-ministre|correspondant|responsable|adjoint|directrice)/
const MONTHS = new Set(MONTH_NAMES.flat())
const BOUND = new Set(['par', 'en'])
const BOUND_TAILS = new Set(['intérim', 'exercice', 'chef', 'fonction', 'fonctions'])
const STATES =
  /^(?:république|royaume|fédération|confédération|principauté|émirat|sultanat|grand-duché|état|etat|union|commonwealth|empire)$/
/** Adjectives of rank and reach that papers write with a capital inside a title. */
export const TITLE_ADJECTIVES =
  /^(?:princip|région|nation|génér|spéci|centr|fédér|municip|provinci|département|territori|internation|commerci)(?:al|ale|el|elle|ales|aux)$|^(?:résident|adjoint|délégué|permanent|supérieur|exécutif|exécutive|extraordinaire|plénipotentiaire|honoraire|militaire|suprême|sortant|intérimaire)e?$/
export const STATE_ADJECTIVES =
  /^(?:islamique|populaire|démocratique|socialiste|fédérale|unie|arabe|bolivarienne|orientale|fédérative|coopérative|hachémite|hachemite)$/
/** Words that end a title although they look like an adjective. */
const NEVER_ADJECTIVE = new Set(
  'même lui seul hier ici là ainsi dont qui que où avant après né née âgé âgée mort morte décédé vêtu dit dite actuel actuelle'.split(
    ' ',
  ),
)
/** Bodies whose people speak for no state. */
const PRIVATE: ReadonlySet<OrganizationType> = new Set(['party', 'armed-group', 'media', 'company'])
/** "porte-parole du ministère ⟦russe⟧ de la Défense": what is said of them is said of the state. */
const MINISTRIES: ReadonlySet<OrganizationType> = new Set(['ministry', 'government', 'parliament'])
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
    adjectives = OF.has(token.normal) || OTHER.has(token.normal) ? 0 : adjectives + 1
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
  if (token.kind === 'punctuation') return token.text === ',' ? readContinued(context, office, draft, i) : i
  if (token.kind !== 'word' || token.clitic) return i
  if (OF.has(token.normal)) return readOf(context, draft, i)
  if (BOUND.has(token.normal) && BOUND_TAILS.has(context.tokens[i + 1]?.normal ?? '')) return i + 2
  if (OTHER.has(token.normal)) return readSeat(context, office, draft, i)
  if (token.normal === 'et') return readCoordinated(context, office, draft, i)
  return adjectives < 3 ? readAdjective(context, draft, i, token) : i
}

/** "secrétaire général du Parti populaire révolutionnaire ⟦(PPR)⟧": the body's letters are no part of the title. */
function readAcronym(context: PeopleContext, draft: RoleDraft, i: number): number {
  const { tokens } = context
  const letters = context.within(i + 1, tokens[i]!.sentence)
  if (!draft.complement || tokens[i + 2]?.text !== ')' || letters?.kind !== 'word') return i
  if (!/^\p{Lu}[\p{L}\d-]*\p{Lu}[\p{L}\d-]*$/u.test(letters.text)) return i
  draft.drops.push([i, i + 3])
  return i + 3
}

/** "russe", "délégué", "chargé", "socialiste"; a demonym gives its country and is left out of the title. */
function readAdjective(context: PeopleContext, draft: RoleDraft, i: number, token: Token): number {
  if (token.shape !== 'lower' && !isCapitalAdjective(context, draft, i) && !isCapitalNationality(context, i))
    return i
  if (token.normal === 'actuel' || token.normal === 'actuelle') {
    draft.drops.push([i, i + 1])
    return i + 1
  }
  const country = adjectiveCountry(token.normal)
  if (country !== undefined) {
    const next = context.tokens[i + 1]
    const double =
      next?.shape === 'lower' && adjectiveCountry(next.normal) !== undefined && token.normal !== next.normal
    if (double && next) {
      // "chypriote turc": two adjectives, no one country; he speaks for no state.
      draft.supranational = true
      return i + 2
    }
    if (country !== null) {
      draft.countries.push(country)
      draft.drops.push([i, i + 1])
    } else if (!token.normal.includes('-')) {
      draft.eitherOf.push(...demonym(token.normal))
      draft.drops.push([i, i + 1])
    }
    return i + 1
  }
  // "ambassadeur ⟦représentant permanent⟧": another title.
  if (/^(?:représentante?|porte-parole)$/.test(token.normal)) return i
  if (PARTICIPLES_OF_OFFICE.test(token.normal) && token.shape === 'lower' && !opensPhrase(context, i))
    return i + 1
  // "l'émir ⟦cheikh⟧ Tamim"
  if (HONORIFICS.match(context.tokens, i)) return i
  if (NEVER_ADJECTIVE.has(token.normal) || PERSONAL_PARTICLES.has(token.normal) || isClosed(token)) return i
  // "la ministre malgache ⟦quitte⟧ Moscou"
  if (
    draft.drops.some(([, end]) => end === i) &&
    token.verbs.some(({ person, tense }) => person === 3 && tense === 'present')
  )
    if (!/(?:é|ée|i|ie|u|ue|ant|ante|al|ale|el|elle)$/.test(token.normal)) return i
  if (context.inVerbGroup(i) && !/(?:é|ée|és|ées|i|ie|is|u|ue|ant|ante|eur)$/.test(token.normal)) return i
  if (context.inVerbGroup(i) && context.document.groupOf[i] === context.document.groupOf[i - 1]) return i
  if (/^(?:est|a|sont|ont|était|avait|sera|fut)$/.test(token.normal)) return i
  return opensPhrase(context, i) ? i : i + 1
}

/** "candidate ⟦favorable à⟧ …", "émissaire ⟦envoyé par⟧ …" say something of the holder; "ministre délégué à …" is a title. */
function opensPhrase(context: PeopleContext, i: number): boolean {
  const { normal } = context.tokens[i]!
  const next = context.within(i + 1, context.tokens[i]!.sentence)?.normal ?? ''
  if (/(?:able|ible|opposée?|hostile|proche|fidèle|favori|favorite)$/.test(normal))
    return /^(?:à|au|aux|de|du|d')$/.test(next)
  if (!/(?:é|ée|i|ie|u|ue|is|ise)$/.test(normal) || PARTICIPLES_OF_OFFICE.test(normal)) return false
  return /^(?:par|en|à|au|aux|pour|dans|depuis|lors|il)$/.test(next)
}

/** "la Directrice ⟦Régionale⟧", "la République ⟦Islamique⟧": adjectives with the capital of their noun. */
function isCapitalAdjective(context: PeopleContext, draft: RoleDraft, i: number): boolean {
  const { normal, shape } = context.tokens[i]!
  if (shape !== 'Title') return false
  if (STATE_ADJECTIVES.test(normal)) return draft.end === i
  return (
    TITLE_ADJECTIVES.test(normal) &&
    (context.tokens[i - 1]!.shape === 'Title' || (draft.complement && !context.isCapital(i + 1)))
  )
}

/** "le Président ⟦Turc⟧ X": a nationality keeps its capital in some papers. */
function isCapitalNationality(context: PeopleContext, i: number): boolean {
  const { tokens } = context
  if (tokens[i]!.shape !== 'Title' || adjectiveCountry(tokens[i]!.normal) === undefined) return false
  if (tokens[i - 1]!.normal.endsWith("'") || context.isGiven(i)) return false
  const next = context.within(i + 1, tokens[i]!.sentence)
  return next !== undefined && (context.isCapital(i + 1) || next.shape === 'lower' || next.text === ',')
}

const PARTICIPLES_OF_OFFICE = /^(?:délégu|charg|adjoint|accrédit|attach|détach|retrait|émérit)/

function isClosed(token: Token): boolean {
  const { tags } = token
  return (
    tags.has('Preposition') ||
    tags.has('Determiner') ||
    tags.has('Pronoun') ||
    tags.has('Conjunction') ||
    tags.has('Subordinator') ||
    tags.has('Adverb') ||
    tags.has('Relative') ||
    tags.has('Negation') ||
    tags.has('Weekday') ||
    tags.has('Numeral') ||
    tags.has('Finite')
  )
}

/** ", de la Justice et des Affaires …" goes on with a list of portfolios. */
function readContinued(context: PeopleContext, office: Office, draft: RoleDraft, i: number): number {
  if (!draft.complement || !/ministre|secrétaire|commissaire/.test(office.lemma)) return i
  const { tokens } = context
  const preposition = tokens[i + 1]
  if (!preposition || !OF.has(preposition.normal)) return i
  const at = ARTICLES.has(tokens[i + 2]?.normal ?? '') ? i + 3 : i + 2
  if (!isPortfolio(tokens[at])) return i
  return readOf(context, draft, i + 1)
}

/** "et des Finances", "et européennes", "et Développement". */
function readCoordinated(context: PeopleContext, office: Office, draft: RoleDraft, i: number): number {
  const { tokens } = context
  const next = tokens[i + 1]
  if (!next || next.sentence !== tokens[i]!.sentence) return i
  if (adjectiveCountry(next.normal) !== undefined && next.shape === 'lower') {
    if (!office.plural && !draft.complement) return i
    // "des Affaires étrangères russe et turc"
    if (draft.drops.some(([, end]) => end === i)) draft.drops.push([i, i + 1])
    return readAdjective(context, draft, i + 1, next)
  }
  if (!draft.complement) return i
  // "aux affaires politiques et ⟦à la consolidation⟧ de la paix"
  if (/^(?:à|aux|au|pour)$/.test(next.normal)) {
    const end = readSeat(context, office, draft, i + 1, true)
    return end > i + 1 ? end : i
  }
  if (OF.has(next.normal)) {
    const end = readOf(context, draft, i + 1)
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

function isPortfolio(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && isPortfolioWord(token.normal)
}

/** "de la Défense", "du Kremlin", "des Affaires étrangères", "de Malte". */
function readOf(context: PeopleContext, draft: RoleDraft, i: number): number {
  const { tokens } = context
  const start = ARTICLES.has(tokens[i + 1]?.normal ?? '') && context.sameSentence(i, i + 1) ? i + 2 : i + 1
  const token = context.within(start, tokens[i]!.sentence)
  if (!token || (token.kind !== 'word' && token.kind !== 'quote')) return i
  if (MONTHS.has(token.normal)) return i
  if (/^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs)$/.test(token.normal))
    return readSides(context, draft, i, start)
  const country = readCountry(context, start)
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
  if (/^(?:pays|états|puissances|capitales|délégations)$/.test(noun.normal)) return i
  draft.drops.push([i, start + 2])
  return start + 2
}

/** "le médiateur ⟦de l'organisation⟧" is that of the body named last. */
function readAnaphor(context: PeopleContext, draft: RoleDraft, i: number, start: number): number {
  const { tokens, document } = context
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
  const name = document.source.slice(tokens[named.firstToken]!.start, tokens[named.endToken - 1]!.end)
  const article = tokens[named.firstToken - 1]?.normal ?? ''
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
  if (!contracted) return start + 1
  draft.anaphor = { first: i, end: start + 1, text: `${contracted}${name}` }
  return start + 1
}

/** A body that the article has named before: "le médiateur de l'organisation". */
const SERVED = /^(?:organisation|institution|alliance|coalition|ong|bloc)$/

/** "à Canberra", "aux Affaires européennes", "auprès de l'ONU", "pour la Syrie". */
function readSeat(
  context: PeopleContext,
  office: Office,
  draft: RoleDraft,
  i: number,
  continued = false,
): number {
  if (!SEATED.test(office.singular) && !SEATED.test(office.lemma)) return i
  const { tokens } = context
  let start = i + 1
  const inside = tokens[i]!.normal === 'au' && tokens[start]?.normal === 'sein'
  if (inside) start++
  if ((inside || /^(?:près|auprès)$/.test(tokens[i]!.normal)) && OF.has(tokens[start]?.normal ?? '')) start++
  if (ARTICLES.has(tokens[start]?.normal ?? '')) start++
  const token = context.within(start, tokens[i]!.sentence)
  if (token?.kind !== 'word') return i
  // "auprès de ⟦Sa Majesté⟧ le Roi X": another's title.
  if (token.shape === 'Title' && HONORIFICS.match(tokens, start)) return i
  const named = context.known[start] !== undefined || context.isCapital(start) || isPortfolio(token)
  if (
    !named &&
    !(
      inside ||
      continued ||
      tokens[i]!.normal === 'pour' ||
      tokens[i]!.normal === 'aux' ||
      tokens[i]!.normal === 'auprès'
    )
  )
    return i
  if (context.isCapital(start) && context.isGiven(start) && !context.known[start]) return i
  const kept = {
    organization: draft.organization,
    supranational: draft.supranational,
    countries: draft.countries.length,
  }
  const end = readNoun(context, draft, start, i)
  if (end <= start) return i
  // A seat is no side: the ambassador to the UN speaks for his state.
  draft.countries.length = kept.countries
  if (draft.countries.length > 0 || office.kind === 'envoy') {
    draft.organization ??= kept.organization
    draft.supranational = kept.supranational
  }
  draft.complement = true
  return end
}

/** A state, "la République de Malte", "Royaume d'Espagne": its code and end. */
export function readCountry(
  context: PeopleContext,
  start: number,
): { code: string | null; end: number } | null {
  const { tokens } = context
  let at = start
  if (STATES.test(tokens[at]!.normal)) {
    at++
    while (STATE_ADJECTIVES.test(tokens[at]?.normal ?? '')) at++
    if (!OF.has(tokens[at]?.normal ?? '')) at = start
    else {
      at++
      if (ARTICLES.has(tokens[at]?.normal ?? '')) at++
    }
  }
  const candidate = context.known[at]
  // "ministre de l'Eau" leads no emirates (EAU).
  if (isPortfolio(tokens[at]) && tokens[at]!.shape === 'Title' && candidate?.endToken === at + 1) return null
  if (candidate?.type !== 'place' || candidate.place.kind !== 'country' || candidate.firstToken > at)
    return null
  return { code: candidate.place.country, end: candidate.endToken }
}

/**
 * The noun phrase after a preposition: a known name, a portfolio, or a noun with its adjectives; nested "de …" are
 * read by the caller. Stops where a person's name begins.
 */
function readNoun(context: PeopleContext, draft: RoleDraft, start: number, preposition: number): number {
  const { tokens } = context
  const sentence = tokens[preposition]!.sentence
  const portfolio = isPortfolio(context.tokens[start]) && context.tokens[start]!.shape === 'Title'
  const candidate = portfolio && context.known[start]?.type === 'place' ? undefined : context.known[start]
  if (candidate && candidate.firstToken >= start - 1) {
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
  if (head?.kind !== 'word' || isStop(head)) return start
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
  if (host && context.isCapital(end) && context.sameSentence(start, end) && !startsName(context, end)) end++
  while (
    isPortfolio(context.within(end, sentence)) &&
    tokens[end]!.shape === 'Title' &&
    tokens[end - 1]!.shape === 'Title'
  )
    end++
  return end
}

/** "le Conseil de sécurité ⟦ukrainien⟧": the body keeps its name, the title loses the nationality. */
function dropNationality(context: PeopleContext, draft: RoleDraft, candidate: NameCandidate): void {
  const last = context.tokens[candidate.endToken - 1]!
  if (candidate.type !== 'organization' || candidate.endToken - candidate.firstToken < 2) return
  // "Organisation des États américains": no nationality.
  if (candidate.organization.kind === 'international' && candidate.rule === 'known-organization') return
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
