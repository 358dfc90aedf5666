import type { VerbForm } from '../../tags/verb.ts'
import { PreparedTable } from '../prepared-table.ts'
import { FIRST_GROUP, SECOND_GROUP } from './lemmas-table.ts'
import { EXTRA_FORMS, IRREGULAR_MODELS } from './models-table.ts'
import { readFeatures, type SeriesName } from './series.ts'
import { type AddStem, addFirstGroup, addIrregular, addSecondGroup } from './stems.ts'

export interface Stem {
  readonly lemma: string
  readonly series: SeriesName
}

/** Every stem with its verbs and the series of endings it takes; cells "lemma series" joined by commas. */
export const VERB_STEMS = new PreparedTable<readonly Stem[]>('verb-stems', stemRows, (cells) =>
  cells.split(',').map((cell) => {
    const [lemma, series] = cell.split(' ')
    return { lemma: lemma!, series: series as SeriesName }
  }),
)

/** Forms that no series makes; cells "lemma features" joined by commas. */
export const VERB_EXTRAS = new PreparedTable<readonly VerbForm[]>('verb-extras', extraRows, (cells) =>
  cells.split(',').map((cell) => {
    const [lemma, code] = cell.split(' ')
    return { lemma: lemma!, ...readFeatures(code!) }
  }),
)

function stemRows(): Iterable<readonly [stem: string, cells: string]> {
  const stems = new Map<string, string>()
  const adder =
    (lemma: string): AddStem =>
    (stem, series) => {
      const cells = stems.get(stem)
      stems.set(stem, `${cells === undefined ? '' : `${cells},`}${lemma} ${series}`)
    }
  for (const line of IRREGULAR_MODELS.trim().split('\n')) {
    const colon = line.indexOf(': ')
    const parts = line.slice(0, colon).split(' ')
    for (const lemma of line.slice(colon + 2).split(' ')) {
      addIrregular(lemma.slice(0, lemma.length - parts[0]!.length), parts, adder(lemma))
    }
  }
  for (const lemma of SECOND_GROUP.trim().split(/\s+/)) addSecondGroup(lemma, adder(lemma))
  for (const lemma of FIRST_GROUP.trim().split(/\s+/)) addFirstGroup(lemma, adder(lemma))
  return stems
}

function extraRows(): Iterable<readonly [form: string, cells: string]> {
  const extras = new Map<string, string>()
  for (const line of EXTRA_FORMS.trim().split('\n')) {
    const [lemma, ...forms] = line.split(' ')
    for (const item of forms) {
      const [form, code] = item.split(':') as [string, string]
      const cells = extras.get(form)
      extras.set(form, `${cells === undefined ? '' : `${cells},`}${lemma} ${code}`)
    }
  }
  return extras
}
