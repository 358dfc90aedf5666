import { PhraseTable } from './lookup.ts'
import { REGION_TABLE } from './region-table.ts'
import { WATER_TABLE } from './water-table.ts'

export interface Region {
  /** Usual French name. */
  readonly name: string
  /** ISO 3166-1 alpha-2; null if it lies in several countries or in none. */
  readonly country: string | null
  /** The name is also a word, a given name or a surname. */
  readonly weak: boolean
}

function* lines(table: string): Generator<readonly [string, Region]> {
  for (const line of table.trim().split('\n')) {
    const [code, cell] = line.split('|')
    for (const entry of cell!.split(', ')) {
      const forms = entry.split('=')
      const weak = entry.endsWith('?')
      const name = forms[0]!.replace('?', '')
      const region: Region = { name, country: code === '-' ? null : code!, weak }
      for (const form of forms) yield [form.replace('?', ''), region]
    }
  }
}

/** Parts of states, regions of the world, and natural features. */
export const REGIONS = new PhraseTable<Region>('regions', function* () {
  yield* lines(REGION_TABLE)
  yield* lines(WATER_TABLE)
})
