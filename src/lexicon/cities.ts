import type { Token } from '../text/document.ts'
import { oncePerWord } from '../text/once-per-word.ts'
import { CITY_TABLE } from './city-table.ts'
import { fold } from './fold.ts'
import { groupedText } from './grouped-table.ts'
import { NameTable, type PhraseMatch } from './lookup.ts'
import { prepared } from './prepared.ts'

export interface City {
  /** Usual French name, if it is not the one that was looked up. */
  readonly name: string | null
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** The name is also a word, a given name or a surname. */
  readonly weak: boolean
}

let names: NameTable<City> | null = null

/** The table of cities as the build prepares it. */
export const CITIES = { name: 'cities', prepare: () => groupedText(rows()) }

function* rows(): Generator<readonly [key: string, cells: string]> {
  for (const line of CITY_TABLE.trim().split('\n')) {
    const bar = line.indexOf('|')
    yield [line.slice(0, bar), line.slice(bar + 1)]
  }
}

function table(): NameTable<City> {
  names ??= new NameTable(prepared(CITIES.name) ?? [CITIES.prepare()], (cells) => ({
    value: readCity(cells),
    lowerEnd: false,
  }))
  return names
}

function readCity(cells: string): City {
  const [country, name] = cells.split('|')
  return { name: name ?? null, country: country!.slice(0, 2), weak: country!.length > 2 }
}

/** The city of a name; the largest, of several. */
export function cityOf(name: string): City | undefined {
  const cells = table().get(fold(name))
  return cells === undefined ? undefined : readCity(cells)
}

const opensCity = oncePerWord(({ normal }) => table().mayStartWith(normal))

/** The longest city name that starts at token `i`; with "le" or "les" put before it for "au Havre", "des Lilas". */
export function matchCity(
  tokens: readonly Token[],
  i: number,
  article: '' | 'le' | 'les' = '',
): PhraseMatch<City> | undefined {
  if (article !== '') return table().match(tokens, i, `${article} `)
  return opensCity(tokens[i]!) ? table().match(tokens, i) : undefined
}
