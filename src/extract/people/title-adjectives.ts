import { demonym } from '../../lexicon/demonyms.ts'
import { HONORIFICS } from '../../lexicon/honorifics.ts'
import { PERSONAL_PARTICLES } from '../../lexicon/name-words.ts'
import { isClosedClass } from '../../tags/tag-sets.ts'
import type { Token } from '../../text/document.ts'
import type { PeopleContext } from './context.ts'
import { adjectiveCountry, isNationality } from './nationality.ts'
import type { RoleDraft } from './role-draft.ts'

/** Adjectives of rank and reach that papers write with a capital inside a title. */
export const TITLE_ADJECTIVES =
  /^(?:princip|région|nation|génér|spéci|centr|fédér|municip|provinci|département|territori|internation|commerci)(?:al|ale|el|elle|ales|aux)$|^(?:résident|adjoint|délégué|permanent|supérieur|exécutif|exécutive|extraordinaire|plénipotentiaire|honoraire|militaire|suprême|sortant|intérimaire)e?$/

const BODIES =
  /^(?:commission|assemblée|conseil|parlement|union|comité|banque|cour|garde|police|armée|ministère|direction|agence|fonds|tribunal|sûreté|secrétariat)$/
const EUROPEAN = /^européen(?:ne)?$/

export const STATE_ADJECTIVES =
  /^(?:islamique|populaire|démocratique|socialiste|fédérale|unie|arabe|bolivarienne|orientale|fédérative|coopérative|hachémite|hachemite)$/

/** Words that end a title although they look like an adjective. */
const NEVER_ADJECTIVE = new Set(
  'même lui seul hier ici là ainsi dont qui que où avant après né née âgé âgée mort morte décédé vêtu dit dite actuel actuelle'.split(
    ' ',
  ),
)

const PARTICIPLES_OF_OFFICE = /^(?:délégu|charg|adjoint|accrédit|attach|détach|retrait|émérit)/

/** "russe", "délégué", "chargé", "socialiste"; a demonym gives its country and is left out of the title. */
export function readAdjective(context: PeopleContext, draft: RoleDraft, i: number, token: Token): number {
  if (token.shape !== 'lower' && !isCapitalAdjective(context, draft, i) && !isCapitalNationality(context, i))
    return i
  if (token.normal === 'actuel' || token.normal === 'actuelle') {
    draft.drops.push([i, i + 1])
    return i + 1
  }
  const country = isNationality(token) ? adjectiveCountry(token.normal) : undefined
  if (country !== undefined) {
    const next = context.tokens[i + 1]
    const double = next?.shape === 'lower' && isNationality(next) && token.normal !== next.normal
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
  if (/^(?:par|en|à|au|aux|pour|dans|depuis|lors|il)$/.test(next)) return true
  return isDayAt(context, i + 1)
}

/** "le président renversé ⟦le 26 juillet⟧", "… élu ⟦dimanche⟧" */
function isDayAt({ tokens }: PeopleContext, i: number): boolean {
  const token = tokens[i]
  if (!token) return false
  return (
    token.tags.has('Weekday') ||
    (token.normal === 'le' && /^(?:\d{1,2}|1er)$/.test(tokens[i + 1]?.text ?? ''))
  )
}

/** "la Directrice ⟦Régionale⟧", "la République ⟦Islamique⟧": adjectives with the capital of their noun. */
function isCapitalAdjective(context: PeopleContext, draft: RoleDraft, i: number): boolean {
  const { normal, shape } = context.tokens[i]!
  if (shape !== 'Title') return false
  if (STATE_ADJECTIVES.test(normal)) return draft.end === i
  // "de la commission ⟦Européenne⟧ Jane Roe", "de l'assemblée ⟦Nationale⟧"
  if (BODIES.test(context.tokens[i - 1]!.normal) && (EUROPEAN.test(normal) || TITLE_ADJECTIVES.test(normal)))
    return true
  return (
    TITLE_ADJECTIVES.test(normal) &&
    (context.tokens[i - 1]!.shape === 'Title' || (draft.complement && !context.isCapital(i + 1)))
  )
}

/** "le Président ⟦Turc⟧ X": a nationality keeps its capital in some papers. */
function isCapitalNationality(context: PeopleContext, i: number): boolean {
  const { tokens } = context
  if (tokens[i]!.shape !== 'Title' || !isNationality(tokens[i]!)) return false
  if (tokens[i - 1]!.normal.endsWith("'") || context.isGiven(i)) return false
  const next = context.within(i + 1, tokens[i]!.sentence)
  return next !== undefined && (context.isCapital(i + 1) || next.shape === 'lower' || next.text === ',')
}

/** What no adjective of a title is: words of closed classes, days, numbers, finite verbs. */
export function isClosed({ tags }: Token): boolean {
  return isClosedClass(tags) || CLOSED_BESIDE.some((tag) => tags.has(tag))
}

const CLOSED_BESIDE = ['Relative', 'Negation', 'Weekday', 'Numeral', 'Finite'] as const
