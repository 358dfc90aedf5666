import { demonymCountry } from '../../lexicon/demonyms.ts'
import { ORGANIZATIONS } from '../../lexicon/organizations.ts'
import type { Token } from '../../text/document.ts'
import type { OrganizationType } from '../mentions.ts'
import { isCapitalised, knownPlaceAt } from '../places/known.ts'
import { nameEnd } from '../places/sites.ts'
import { generic } from './generic.ts'
import { headOf } from './heads.ts'
import { readMinistry } from './ministries.ts'
import { readPhrase } from './phrase.ts'

export interface ShapedOrganization {
  readonly firstToken: number
  readonly endToken: number
  readonly kind: OrganizationType
  readonly country: string | null
  readonly confidence: number
  readonly rule: string
}

const ARTICLES: ReadonlySet<string> = new Set([
  'le',
  'la',
  "l'",
  'les',
  'au',
  'aux',
  'du',
  'des',
  'un',
  'une',
  'de',
])

/** Whether one of the shapes below may start with a word. */
export function opensShape({ text, normal, shape }: Token): boolean {
  return headOf(text) !== undefined || (shape === 'lower' && generic(normal) !== undefined) || CLUBS.has(text)
}

/** An organisation told by its head noun, at token `i`. */
export function shapedOrganizationAt(tokens: readonly Token[], i: number): ShapedOrganization | undefined {
  const token = tokens[i]!
  const head = headOf(token.text)
  if (head) {
    // "ministre de la Communauté nationale à l'étranger": citizens, no body.
    if (token.text === 'Communauté' && tokens[i + 1]?.normal === 'nationale') return undefined
    if (token.normal === 'ministère') return readMinistry(tokens, i)
    const found =
      (head.lower || head.people) && token.shape === 'lower'
        ? lowerHead(tokens, i, head.kind, head.people)
        : capitalHead(tokens, i, head.kind, head.strong, head.alone)
    if (found) return found
  }
  return undefined
}

function countryWithin(tokens: readonly Token[], first: number, end: number): string | null {
  for (let t = first + 1; t < end; t++) {
    const code = tokens[t]!.shape === 'lower' ? demonymCountry(tokens[t]!.normal) : null
    if (code) return code
    const place = isCapitalised(tokens[t]!) ? knownPlaceAt(tokens, t) : undefined
    if (place?.place.country) return place.place.country
  }
  return null
}

/** "armée syrienne", "université de Kyoto", "hôpital Pasteur de Nice", "ambassade des États-Unis". */
function lowerHead(
  tokens: readonly Token[],
  i: number,
  kind: OrganizationType,
  people: boolean,
): ShapedOrganization | undefined {
  const next = tokens[i + 1]
  if (!next || next.sentence !== tokens[i]!.sentence) return undefined
  if (people) {
    const code = next.shape === 'lower' ? demonymCountry(next.normal) : null
    if (code) {
      const end = kind === 'other' ? readPhrase(tokens, i).endToken : i + 2
      return shaped(i, end, kind, code, 0.8, 'body-of-nation')
    }
    if (kind !== 'other') return undefined
  }
  if (isCapitalised(next)) {
    if (next.shape === 'Initial') return undefined
    const end = withPlace(tokens, nameEnd(tokens, i + 1))
    return shaped(i, end, kind, countryWithin(tokens, i, end), 0.75, 'head-and-name')
  }
  const name = nameAfterOf(tokens, i + 1)
  if (name < 0 || !isCapitalised(tokens[name]!)) return undefined
  // "la fédération de Russie" is a state.
  if (knownPlaceAt(tokens, i)) return undefined
  const place = knownPlaceAt(tokens, name)
  // "l'anniversaire de la fondation de la RPDC" is an event.
  if (place && tokens[i]!.normal === 'fondation') return undefined
  const end = place ? place.endToken : withPlace(tokens, nameEnd(tokens, name))
  return shaped(i, end, kind, place?.place.country ?? null, 0.72, 'head-of-place')
}

/** "hôpital Pasteur ⟦de Nice⟧", "université d'État ⟦de Pennsylvanie⟧". */
function withPlace(tokens: readonly Token[], end: number): number {
  const of = tokens[end]
  if (!of || of.sentence !== tokens[end - 1]!.sentence) return end
  const name = nameAfterOf(tokens, end)
  const place = name >= 0 && isCapitalised(tokens[name]!) ? knownPlaceAt(tokens, name) : undefined
  return place ? place.endToken : end
}

function nameAfterOf(tokens: readonly Token[], at: number): number {
  const word = tokens[at]!.normal
  if (word === 'du' || word === 'des' || word === "d'") return tokens[at + 1] ? at + 1 : -1
  if (word !== 'de') return -1
  const next = tokens[at + 1]?.normal
  if (next === undefined) return -1
  return next === 'la' || next === "l'" ? (tokens[at + 2] ? at + 2 : -1) : at + 1
}

/** "Parti socialiste", "Front de libération du Québec", "Commission nationale de …". */
function capitalHead(
  tokens: readonly Token[],
  i: number,
  kind: OrganizationType,
  strong: boolean,
  alone: boolean,
): ShapedOrganization | undefined {
  const token = tokens[i]!
  const before = tokens[i - 1]
  const starts = !before || before.sentence !== token.sentence
  // A parliament's name has no small noun in it: "le Sénat du Niger", but "le passage au Sénat de la loi".
  const phrase = kind === 'parliament' && !strong ? readPhrase(tokens, i, 0) : readPhrase(tokens, i)
  if (!phrase.complete) {
    if (!alone || starts || !ARTICLES.has(before!.normal)) return undefined
    return shaped(i, i + 1, kind, null, 0.6, 'head-alone')
  }
  if (before && !starts && isCapitalised(before) && before.shape === 'Title' && before.spaced)
    return undefined
  if (token.normal.startsWith('église') && !phrase.proper) return undefined
  if (starts && token.normal === 'parti' && nameAfterOf(tokens, i + 1) >= 0) return undefined
  const country = countryWithin(tokens, i, phrase.endToken)
  // At the start of a sentence the capital says nothing.
  const base = strong ? 0.85 : phrase.proper ? 0.75 : 0.62
  const confidence = starts && !phrase.proper ? (strong ? 0.6 : 0.35) : base
  return shaped(
    i,
    phrase.endToken,
    scope(tokens, i, phrase.endToken, kind),
    country,
    confidence,
    'head-phrase',
  )
}

/** What in a body's name reaches beyond one state. */
const WORLDWIDE =
  /^(?:(?:inter|trans|multi)[a-zß-öø-ÿœ]|panafricain|mondia|global|europ|euro-|afri|asi|amér|améri|arabe|islamique|nations|pays|états|peuples|continent|africain|union|unies|francophon|commonwealth|lusophon|hispano|ibéro|ibero|nordique|balt|bénélux|benelux|scandinav|méditerran|caspienne|pacifique|atlantique|caraïb|antill|sahel|golfe|océan|mer|maghreb|centrafricain|ouest-africain|régiona|sous-régiona|bilatéra|conjoint|mixte|association|réfugiés|olympique|humanité)/

/** "Commission électorale", "Conseil des ethnies": of one state, unless its name reaches further. */
export function scope(
  tokens: readonly Token[],
  i: number,
  end: number,
  kind: OrganizationType,
): OrganizationType {
  if (tokens[i]!.normal === 'assemblée' && tokens[i + 1]?.normal === 'nationale') return 'parliament'
  if (kind !== 'international' || !DOMESTIC.test(tokens[i]!.normal)) return kind
  if (tokens[i]!.normal === 'agence' && tokens[end - 1]!.normal === 'presse') return 'media'
  for (let t = i + 1; t < end; t++)
    if (WORLDWIDE.test(tokens[t]!.normal) || isInternational(tokens, t)) return kind
  return 'government'
}

/** "Comité ministériel de ⟦la SADC⟧": an organ of a union of states that all know. */
const isInternational = (tokens: readonly Token[], t: number): boolean =>
  ORGANIZATIONS.match(tokens, t)?.value.organization.kind === 'international'

/** Heads that states have as well as unions of states. */
const DOMESTIC =
  /^(?:conseil|comité|commission|agence|programme|mission|cour|bureau|tribunal|office|autorité|secrétariat|haut-commissariat)$/

const CLUBS: ReadonlySet<string> = new Set(
  'AS,FC,AC,SC,RC,OGC,HBC,FFC,BC,CS,RB,AJ,EA,SM,CF,SK,FK,USM,JSK,MC,ES,TP,HC,ASC,ASSE,LOSC,VfL,VfB'.split(
    ',',
  ),
)

/** "HBC ⟦Nantes⟧", "AS ⟦Monaco⟧": a club by its letters and its town. */
export function clubAt(tokens: readonly Token[], i: number): ShapedOrganization | undefined {
  if (!CLUBS.has(tokens[i]!.text)) return undefined
  const next = tokens[i + 1]
  if (!next || next.sentence !== tokens[i]!.sentence || next.shape !== 'Title') return undefined
  const place = knownPlaceAt(tokens, i + 1)
  return shaped(i, place?.endToken ?? i + 2, 'other', place?.place.country ?? null, 0.85, 'club')
}

/** "le quotidien ⟦Kommersant⟧", "la compagnie ⟦LaMia Airlines⟧": the name after a common noun at `i`. */
export function announcedAt(tokens: readonly Token[], i: number): ShapedOrganization | undefined {
  const kind = generic(tokens[i]!.normal)
  if (!kind || tokens[i]!.shape !== 'lower') return undefined
  let at = i + 1
  if (tokens[at] && tokens[at]!.shape === 'lower' && demonymCountry(tokens[at]!.normal)) at++
  const country = at > i + 1 ? demonymCountry(tokens[i + 1]!.normal) : null
  const name = tokens[at]
  if (!name || name.sentence !== tokens[i]!.sentence || !isCapitalised(name) || name.shape === 'Initial')
    return undefined
  let end = at + 1
  while (
    tokens[end] &&
    tokens[end]!.sentence === name.sentence &&
    isCapitalised(tokens[end]!) &&
    tokens[end]!.spaced &&
    end < at + 4
  )
    end++
  return shaped(at, end, kind, country, at > i + 1 ? 0.6 : 0.66, 'announced-name')
}

export function shaped(
  firstToken: number,
  endToken: number,
  kind: OrganizationType,
  country: string | null,
  confidence: number,
  rule: string,
): ShapedOrganization {
  return { firstToken, endToken, kind, country, confidence, rule }
}
