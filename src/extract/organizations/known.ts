import { METONYMS } from '../../lexicon/metonyms.ts'
import { ORGANIZATIONS } from '../../lexicon/organizations.ts'
import { wordAt } from '../../text/at.ts'
import type { Token } from '../../text/document.ts'
import type { OrganizationFacts } from '../candidates.ts'
import { isCapitalised } from '../places/known.ts'
import { opensPerson } from '../places/sites.ts'
import { generic } from './generic.ts'

export interface KnownMention {
  readonly endToken: number
  readonly organization: OrganizationFacts
  readonly confidence: number
  readonly rule: string
}

const ARTICLES: ReadonlySet<string> = new Set(['le', 'la', "l'", 'les', 'au', 'aux', 'du', 'des'])

/** Whether a name of the tables may start with a word. */
export function opensKnownOrganization(token: Token): boolean {
  return ORGANIZATIONS.mayStartAt(token) || METONYMS.mayStartAt(token)
}

/** The longest name of the tables at token `i`. */
export function knownOrganizationAt(tokens: readonly Token[], i: number): KnownMention | undefined {
  const organization = matchTable(tokens, i)
  const metonym = matchMetonym(tokens, i)
  if (!organization) return metonym
  return metonym && metonym.endToken > organization.endToken ? metonym : organization
}

function matchTable(tokens: readonly Token[], i: number): KnownMention | undefined {
  const match = ORGANIZATIONS.match(tokens, i)
  if (!match) return undefined
  const { organization, form, isAcronym, asWord, weak } = match.value
  const { endToken, lowerEnd } = match
  const rule = isAcronym ? 'known-acronym' : 'known-organization'
  if (isAcronym ? !fitsAcronym(tokens[i]!, form, asWord) : !fitsName(tokens, i, endToken, form, lowerEnd))
    return undefined
  if (followedByName(tokens, i, endToken)) return { endToken, organization, confidence: 0.3, rule }
  return { endToken, organization, confidence: weak ? weakConfidence(tokens, i, isAcronym) : 0.95, rule }
}

/** "ONU" in capitals only; "Unesco" with a capital first. */
function fitsAcronym(token: Token, form: string, asWord: boolean): boolean {
  if (token.text === form) return true
  return !asWord && form === form.toUpperCase()
    ? token.shape === 'UPPER' || token.shape === 'Initial'
    : isCapitalised(token)
}

function fitsName(
  tokens: readonly Token[],
  first: number,
  end: number,
  form: string,
  lowerEnd: boolean,
): boolean {
  if (/^[A-ZÀ-ÖØ-Þ\u0100-\u024f]/.test(form) && !isCapitalised(tokens[first]!)) return false
  if (end === first + 1) return true
  return lowerEnd || tokens[end - 1]!.kind !== 'word' || isCapitalised(tokens[end - 1]!)
}

/** "Orange" alone is a colour or a town; "le groupe Orange", "chez Orange" is the company. */
function weakConfidence(tokens: readonly Token[], i: number, isAcronym: boolean): number {
  const before = tokens[i - 1]
  if (!before || before.sentence !== tokens[i]!.sentence) return 0.3
  if (generic(before.normal) || before.normal === 'chez') return 0.8
  if (isAcronym && ARTICLES.has(before.normal)) return 0.8
  const quoted = before.kind === 'quote' ? tokens[i - 2] : undefined
  return quoted && generic(quoted.normal) ? 0.8 : 0.35
}

/** A single known word before another capital may be a piece of a longer name: "Boeing" yes, "Fars Ali" no. */
function followedByName(tokens: readonly Token[], i: number, end: number): boolean {
  if (end > i + 1 || i === 0) return false
  const before = tokens[i - 1]!
  return before.shape === 'Initial' && before.sentence === tokens[i]!.sentence && before.text.endsWith('.')
}

function matchMetonym(tokens: readonly Token[], i: number): KnownMention | undefined {
  const match = METONYMS.match(tokens, i)
  if (!match) return undefined
  const { endToken, value } = match
  const last = tokens[endToken - 1]!
  if (!isCapitalised(last)) return undefined
  // "la présidente de la Douma ⟦Elena …⟧": another's whole name.
  const led = ARTICLES.has(wordAt(tokens, i - 1)) && opensPerson(tokens, endToken)
  if (endToken === i + 1 && !led && followedBySurname(tokens, endToken)) return undefined
  const { name, kind, country } = value
  const organization = { name, acronym: null, kind, country, metonym: true }
  return { endToken, organization, confidence: 0.92, rule: 'metonym' }
}

function followedBySurname(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  return (
    next !== undefined && next.sentence === tokens[at - 1]!.sentence && isCapitalised(next) && next.spaced
  )
}
