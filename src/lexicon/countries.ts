import { countryLines } from './country-table.ts'
import { PhraseTable } from './lookup.ts'

export interface NamedCountry {
  /** ISO 3166-1 alpha-2 (XK for Kosovo); null for a state that is no more and has no single successor. */
  readonly code: string | null
  /** French display name: "Corée du Nord". */
  readonly name: string
}

export interface CountryOfCapital extends NamedCountry {
  readonly capitals: readonly string[]
}

export interface Country extends CountryOfCapital {
  readonly names: readonly string[]
  /** Masculine singular adjectives. */
  readonly demonyms: readonly string[]
}

let all: Country[] | null = null

/** Every country and territory of the table. */
export function countries(): readonly Country[] {
  all ??= countryLines().map(([code, names, demonyms, capitals]) => ({
    code: code === '-' ? null : code,
    name: names[0]!,
    names,
    demonyms,
    capitals,
  }))
  return all
}

export const COUNTRY_NAMES = new PhraseTable<NamedCountry>('countries', function* () {
  for (const { code, name, names } of countries()) {
    for (const phrase of names) yield [phrase, { code, name }] as const
  }
})

export const CAPITALS = new PhraseTable<CountryOfCapital>('capitals', function* () {
  for (const { code, name, capitals } of countries()) {
    for (const capital of capitals) yield [capital, { code, name, capitals }] as const
  }
})

/** The country that a French name means: "RPDC", "Etats-Unis", "Birmanie"; undefined if none. */
export function countryOf(phrase: string): NamedCountry | undefined {
  return COUNTRY_NAMES.get(phrase)
}

/** The country whose capital (or seat of government) the name is: "Pékin" → CN. */
export function capitalOf(phrase: string): NamedCountry | undefined {
  return CAPITALS.get(phrase)
}

let byCode: Map<string, string> | null = null

/** French name of an ISO 3166-1 alpha-2 code; the code itself if it is unknown. */
export function countryName(code: string): string {
  if (!byCode) {
    byCode = new Map()
    for (const country of countries()) {
      if (country.code && !byCode.has(country.code)) byCode.set(country.code, country.name)
    }
  }
  return byCode.get(code) ?? code
}
