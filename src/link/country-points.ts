import type { NameCandidate, PlaceCandidate } from '../extract/candidates.ts'
import { capitalOf } from '../lexicon/countries.ts'
import type { TextDocument } from '../text/document.ts'
import { remembered } from '../text/remembered.ts'

/** A country named or meant at a token: by its name, a city of it, or an adjective of nationality. */
export interface CountryPoint {
  readonly token: number
  readonly endToken: number
  readonly code: string
  readonly city: boolean
}

const LOCATIVE = new Set([
  'à',
  'a',
  'au',
  'de',
  "d'",
  'du',
  'vers',
  'pour',
  'depuis',
  'dans',
  'sur',
  'près',
  'chez',
])

/** "Alger, 3 mars (APS) –": an agency in brackets after a city of its country. */
export function pressCountry(
  { tokens, sentences }: TextDocument,
  candidates: readonly NameCandidate[],
): string | null {
  const lead = sentences.findIndex((sentence) => sentence.kind === 'text')
  if (lead < 0) return null
  const end = sentences[Math.min(lead + 1, sentences.length - 1)]!.endToken
  let city: string | null = null
  for (const candidate of candidates.toSorted((a, b) => a.firstToken - b.firstToken)) {
    if (candidate.firstToken >= end) break
    if (candidate.type === 'place') {
      if (candidate.place.kind === 'city') city ??= candidate.place.country
    } else if (candidate.organization.kind === 'media' && tokens[candidate.firstToken - 1]?.text === '(')
      return candidate.organization.country === city ? city : null
  }
  return null
}

/** All points of a document, in the order of the candidates. */
export function pointsOf(document: TextDocument, candidates: readonly NameCandidate[]): CountryPoint[] {
  const points: CountryPoint[] = []
  for (const candidate of candidates) {
    const { firstToken: token, endToken } = candidate
    if (candidate.type === 'organization') {
      const { country } = candidate.organization
      if (country)
        points.push({ token, endToken, code: country, city: candidate.organization.metonym !== true })
    } else if (candidate.mentionKind === 'demonym') {
      if (candidate.countries.length === 1)
        points.push({ token, endToken, code: candidate.countries[0]!, city: false })
    } else if (candidate.place.country) {
      points.push({
        token,
        endToken,
        code: candidate.place.country,
        city: candidate.place.kind !== 'country' && !isSeat(document, candidate),
      })
    }
  }
  return points
}

const isCapitalCity = remembered((name) => capitalOf(name) !== undefined)

/** "Londres sera représenté par …": a capital that is no place where something happens stands for its state. */
function isSeat(document: TextDocument, { firstToken, place }: PlaceCandidate): boolean {
  if (place.kind !== 'city' || !isCapitalCity(place.name)) return false
  const before = document.tokens[firstToken - 1]
  return !before || before.sentence !== document.tokens[firstToken]!.sentence || !LOCATIVE.has(before.normal)
}

/** The two countries named most. */
export function mostNamed(points: readonly CountryPoint[]): string[] {
  const counts = new Map<string, number>()
  for (const { code } of points) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([code]) => code)
}

/** The country the article is about: named half as often again as any other, and three times at least. */
export function dominantCode(points: readonly CountryPoint[]): string | null {
  const counts = new Map<string, number>()
  for (const { code } of points) counts.set(code, (counts.get(code) ?? 0) + 1)
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  if (!first || first[1] < 3) return null
  return !second || first[1] >= 1.5 * second[1] ? first[0] : null
}
