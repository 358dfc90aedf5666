import { METONYMS } from '../../lexicon/metonyms.ts'
import type { TextDocument, Token } from '../../text/document.ts'
import { oncePerWord } from '../../text/once-per-word.ts'
import type { PlaceCandidate, PlaceFacts } from '../candidates.ts'
import { contextBefore, likelySurnames, personBefore } from './context.ts'
import { demonymAt, isDemonym } from './demonyms.ts'
import { isCapitalised, type KnownPlace, knownPlaceAt, opensKnownPlace } from './known.ts'
import { opensSite, type Site, siteAt } from './sites.ts'
import { unknownPlaceAt } from './unknown.ts'

/** All names of places and adjectives of nationality in a document, in text order. */
export function findPlaces(document: TextDocument): PlaceCandidate[] {
  const { tokens, sentences } = document
  const found: PlaceCandidate[] = []
  const surnames = likelySurnames(tokens)
  for (const sentence of sentences) {
    if (sentence.kind === 'debris') continue
    for (let i = sentence.firstToken; i < sentence.endToken; ) i = readAt(document, i, surnames, found)
  }
  return found
}

const opensPlace = oncePerWord((token) => opensKnownPlace(token) || opensSite(token) || isDemonym(token))

/** Reads what stands at token `i`; gives the token to go on from. */
function readAt(
  document: TextDocument,
  i: number,
  surnames: ReadonlySet<string>,
  found: PlaceCandidate[],
): number {
  const { tokens } = document
  if (tokens[i]!.kind !== 'word' || !opensPlace(tokens[i]!)) return i + 1
  const known = knownPlaceAt(tokens, i)
  const site = tokens[i]!.shape === 'UPPER' ? undefined : siteAt(tokens, i)
  // "l'île Maurice" is a state.
  const state = known?.place.kind === 'country' ? 1 : 0
  if (site && (!known || site.endToken >= known.endToken + state)) {
    found.push(siteCandidate(document, i, site))
    // A place inside its name stays a mention ("gare de ⟦Lyon⟧"); a person's name, or that of a seat, does not.
    const inner =
      site.rule === 'site-of-name' && !METONYMS.match(tokens, i) ? knownPlaceAt(tokens, site.name) : undefined
    if (inner && inner.endToken === site.endToken)
      found.push(knownCandidate(tokens, site.name, inner, surnames, true))
    return site.endToken
  }
  if (known) {
    found.push(knownCandidate(tokens, i, known, surnames, false))
    return known.endToken
  }
  const people = demonymAt(tokens, i)
  if (people) {
    found.push(people)
    return i + 1
  }
  const unknown = unknownPlaceAt(tokens, i, surnames)
  if (!unknown) return i + 1
  const name = document.source.slice(tokens[i]!.start, tokens[unknown.endToken - 1]!.end)
  found.push(
    candidate(i, unknown.endToken, unknown.rule, unknown.confidence, false, {
      name,
      kind: unknown.kind,
      country: unknown.country,
    }),
  )
  return unknown.endToken
}

function candidate(
  firstToken: number,
  endToken: number,
  rule: string,
  confidence: number,
  nested: boolean,
  place: PlaceFacts,
): PlaceCandidate {
  const countries = place.country ? [place.country] : []
  return {
    type: 'place',
    mentionKind: 'name',
    firstToken,
    endToken,
    rule,
    confidence,
    key: place.name,
    nested,
    place,
    countries,
  }
}

function siteCandidate(document: TextDocument, i: number, site: Site): PlaceCandidate {
  const { tokens, source } = document
  const name = source.slice(tokens[i]!.start, tokens[site.endToken - 1]!.end).replace(/\s+/g, ' ')
  return candidate(i, site.endToken, site.rule, 0.85, false, { name, kind: 'site', country: null })
}

function knownCandidate(
  tokens: readonly Token[],
  i: number,
  known: KnownPlace,
  surnames: ReadonlySet<string>,
  nested: boolean,
): PlaceCandidate {
  const confidence = knownConfidence(tokens, i, known, surnames)
  return candidate(i, known.endToken, known.rule, confidence, nested, known.place)
}

/** A known name is a place, unless it is a person's too and nothing around it speaks for the place. */
function knownConfidence(
  tokens: readonly Token[],
  i: number,
  known: KnownPlace,
  surnames: ReadonlySet<string>,
): number {
  if (personBefore(tokens, i) || inEventName(tokens, i) || isInhabitant(tokens, i, known)) return 0.2
  const base = known.rule === 'country-name' || known.rule === 'capital' ? 0.95 : 0.9
  if (!known.weak) return base
  const single = known.endToken === i + 1
  if (!single && !/^(?:l'|las?|les?)$/.test(tokens[i]!.normal)) return 0.85
  if (CELESTIAL.has(known.place.name)) return isCelestial(tokens, i) ? 0.75 : 0.3
  // "au Salvador": no person has an article.
  if (known.rule === 'country-name' && tokens[i - 1]?.normal === 'au') return 0.85
  const context = contextBefore(tokens, i)
  if (context === 'noun' || context === 'preposition') return 0.85
  // "dans la Vienne", "dans le Lot": a department; "dans le Nord" is a quarter of the sky.
  const inside = tokens[i - 2]?.normal === 'dans' && /^(?:le|la|l')$/.test(tokens[i - 1]!.normal)
  if (inside && known.rule === 'region-name' && !/^(?:nord|sud|est|ouest)/.test(tokens[i]!.normal)) return 0.8
  if (surnames.has(tokens[i]!.normal)) return 0.2
  if (context === 'a') return 0.7
  const next = tokens[i + 1]
  if (next?.text === '(' || next?.text === ',') return 0.45
  return i > 0 && isCapitalised(tokens[i - 1]!) && tokens[i - 1]!.sentence === tokens[i]!.sentence
    ? 0.15
    : 0.35
}

/** "le Tour de France", "le rallye Dakar": the name of a race or a stadium, not of where it is. */
const EVENTS: ReadonlySet<string> = new Set(['tour', 'stade', 'giro', 'rallye', 'paris-dakar'])

function inEventName(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  if (!before || before.sentence !== tokens[i]!.sentence) return false
  const head = before.normal === 'de' || before.normal === "d'" ? tokens[i - 2] : before
  return head !== undefined && head.shape === 'Title' && EVENTS.has(head.normal)
}

/** "le Suisse", "un Suisse": the man, not his country. */
function isInhabitant(tokens: readonly Token[], i: number, known: KnownPlace): boolean {
  if (tokens[i]!.normal !== 'suisse' || known.endToken > i + 1) return false
  const before = tokens[i - 1]?.normal
  return before === 'le' || before === 'un' || before === 'au' || before === 'du'
}

/** Bodies whose names are words: told from them by their capital after an article or "sur", with no number beside. */
const CELESTIAL: ReadonlySet<string> = new Set(
  'Terre,Lune,Soleil,Mars,Vénus,Mercure,Jupiter,Saturne,Uranus,Neptune,Pluton'.split(','),
)
const CELESTIAL_LEADS: ReadonlySet<string> = new Set([
  'la',
  'le',
  'sur',
  'planète',
  'vers',
  'du',
  'au',
  'de',
  'que',
  'et',
  'ou',
  'depuis',
  'entre',
  'autour',
])

function isCelestial(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  if (!before || before.sentence !== tokens[i]!.sentence || tokens[i]!.shape !== 'Title') return false
  if (next && (next.kind === 'number' || isCapitalised(next))) return false
  return CELESTIAL_LEADS.has(before.normal)
}
