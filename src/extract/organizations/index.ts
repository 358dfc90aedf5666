import type { TextDocument, Token } from '../../text/document.ts'
import { oncePerWord } from '../../text/once-per-word.ts'
import type { OrganizationCandidate, OrganizationFacts } from '../candidates.ts'
import type { OrganizationType } from '../mentions.ts'
import { expansionAt, isAcronym, isFreeAcronym } from './acronyms.ts'
import { headOf } from './heads.ts'
import { knownOrganizationAt, opensKnownOrganization } from './known.ts'
import {
  announcedAt,
  clubAt,
  opensShape,
  type ShapedOrganization,
  scope,
  shapedOrganizationAt,
} from './shapes.ts'

/** All names of organisations in a document, in text order; overlaps are left for settling. */
export function findOrganizations(document: TextDocument): OrganizationCandidate[] {
  const found: OrganizationCandidate[] = []
  const expanded = findExpansions(document, found)
  for (const sentence of document.sentences) {
    if (sentence.kind === 'debris') continue
    for (let i = sentence.firstToken; i < sentence.endToken; i++) readAt(document, i, expanded, found)
  }
  return found.sort((a, b) => a.firstToken - b.firstToken)
}

const opensOrganization = oncePerWord(
  (token) => opensKnownOrganization(token) || isAcronym(token) || opensShape(token),
)

type Expanded = Map<string, OrganizationFacts>

function readAt(document: TextDocument, i: number, expanded: Expanded, found: OrganizationCandidate[]): void {
  const { tokens } = document
  const token = tokens[i]!
  if (token.kind !== 'word' || !opensOrganization(token)) return
  const known = knownOrganizationAt(tokens, i)
  if (known) {
    const { endToken, organization, confidence, rule } = known
    const own = endToken === i + 1 ? expanded.get(token.text) : undefined
    found.push(candidate(i, endToken, rule, own ? 0.95 : confidence, own ?? organization))
  } else if (isFreeAcronym(tokens, i)) {
    const own = expanded.get(token.text)
    const facts = own ?? { name: token.text, acronym: token.text, kind: 'other' as const, country: null }
    found.push(
      candidate(
        i,
        i + 1,
        own ? 'explained-acronym' : 'acronym',
        own ? 0.95 : acronymConfidence(tokens, i),
        facts,
      ),
    )
  }
  for (const readShape of SHAPES) {
    const shape = readShape(tokens, i)
    if (!shape) continue
    const named = shapeCandidate(document, shape)
    found.push(named)
    const body = known?.endToken === shape.endToken ? known.organization : named.organization
    if (shape.confidence >= 0.6) readOwnAcronym(document, named.endToken, body, expanded, found)
  }
}

const SHAPES = [shapedOrganizationAt, announcedAt, clubAt]

/** "Fédération internationale de triathlon (⟦ITU⟧)": letters that the French name does not spell. */
function readOwnAcronym(
  document: TextDocument,
  end: number,
  body: OrganizationFacts,
  expanded: Expanded,
  found: OrganizationCandidate[],
): void {
  const { tokens } = document
  const at = end + 1
  const letters = tokens[at]
  if (tokens[at - 1]?.text !== '(' || letters?.kind !== 'word' || tokens[at + 1]?.text !== ')') return
  if (
    expanded.has(letters.text) ||
    !/^[A-ZÀ-ÖØ-Þ\u0100-\u024f][A-Za-zÀ-ÖØ-öø-\u024f\d]?[A-ZÀ-ÖØ-Þ\u0100-\u024f]/.test(letters.text) ||
    letters.text.length > 9
  )
    return
  const facts = { ...body, acronym: letters.text }
  expanded.set(letters.text, facts)
  found.push(candidate(at, at + 1, 'acronym-of-name', 0.9, facts))
}

/** "la DGSN" names a body; letters without an article may be anything. */
function acronymConfidence(tokens: readonly Token[], i: number): number {
  const before = tokens[i - 1]
  const led = before && before.sentence === tokens[i]!.sentence && ARTICLES.has(before.normal)
  return led ? 0.58 : 0.42
}

const ARTICLES: ReadonlySet<string> = new Set(['le', 'la', "l'", 'les', 'du', 'des', 'au', 'aux'])

/** Names that the text itself gives with their acronyms. */
function findExpansions(document: TextDocument, found: OrganizationCandidate[]): Expanded {
  const { tokens } = document
  const expanded = new Map<string, OrganizationFacts>()
  for (let t = 1; t < tokens.length; t++) {
    const expansion = tokens[t]!.text === '(' ? expansionAt(document, t) : undefined
    if (!expansion) continue
    const { firstToken, endToken, acronym } = expansion
    const known = knownOrganizationAt(tokens, firstToken)
    const letters = tokens[acronym]!.text
    const facts =
      known?.endToken === endToken
        ? known.organization
        : {
            name: nameOf(document, firstToken, endToken),
            acronym: letters,
            kind: scope(tokens, firstToken, endToken, kindOf(document, firstToken)),
            country: null,
          }
    expanded.set(letters, facts)
    found.push(candidate(firstToken, endToken, 'name-with-acronym', 0.95, facts))
    found.push(candidate(acronym, acronym + 1, 'acronym-with-name', 0.95, facts))
  }
  return expanded
}

function kindOf(document: TextDocument, first: number): OrganizationType {
  const { text } = document.tokens[first]!
  return headOf(text)?.kind ?? headOf(text.charAt(0).toUpperCase() + text.slice(1))?.kind ?? 'other'
}

function nameOf(document: TextDocument, first: number, end: number): string {
  const { tokens, source } = document
  return source
    .slice(tokens[first]!.start, tokens[end - 1]!.end)
    .replace(/\s+/g, ' ')
    .normalize('NFC')
}

function shapeCandidate(document: TextDocument, shape: ShapedOrganization): OrganizationCandidate {
  const { firstToken, endToken, kind, country, confidence, rule } = shape
  const facts = { name: nameOf(document, firstToken, endToken), acronym: null, kind, country }
  return candidate(firstToken, endToken, rule, confidence, facts)
}

function candidate(
  firstToken: number,
  endToken: number,
  rule: string,
  confidence: number,
  organization: OrganizationFacts,
): OrganizationCandidate {
  return {
    type: 'organization',
    mentionKind: 'name',
    firstToken,
    endToken,
    rule,
    confidence,
    // One body, whichever apostrophe its name is written with.
    key: organization.name.replaceAll('’', "'"),
    nested: false,
    organization,
  }
}
