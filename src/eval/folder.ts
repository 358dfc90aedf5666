import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '../pipeline.ts'
import { readBrat } from './brat.ts'
import { GoldFault, readGold } from './gold.ts'
import { scoreBrief } from './score.ts'
import { type Measure, type Miss, type Score, Tally } from './tally.ts'

export interface Report {
  readonly articles: number
  readonly scores: Partial<Record<Measure, Score>>
  readonly misses: readonly (Miss & { readonly article: string })[]
  /** Annotations that could not be used, a line each. */
  readonly faults: readonly string[]
}

/** Scores the briefs of a folder's articles, pairs of NAME.txt and NAME.json, or NAME.ann in brat's standoff format. */
export function scoreFolder(folder: string): Report {
  const names = annotatedIn(folder)
  const tally = new Tally()
  const misses: (Miss & { article: string })[] = []
  const faults: string[] = []
  for (const name of names) {
    const path = join(folder, name)
    try {
      const text = readFileSync(`${path}.txt`, 'utf8')
      const gold = existsSync(`${path}.json`)
        ? readGold(readFileSync(`${path}.json`, 'utf8'), text)
        : readBrat(readFileSync(`${path}.ann`, 'utf8'), text)
      const before = tally.misses.length
      scoreBrief(tally, extract({ id: `${name}.txt`, text, created: gold.created }), gold)
      for (const miss of tally.misses.slice(before)) misses.push({ article: name, ...miss })
    } catch (error) {
      if (!(error instanceof GoldFault)) throw error
      faults.push(`${path}.${existsSync(`${path}.json`) ? 'json' : 'ann'} ${error.message}`)
    }
  }
  return { articles: names.length - faults.length, scores: tally.scores(), misses, faults }
}

/** The articles of a folder that have an annotation beside them. */
function annotatedIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.replace(/\.txt$/, ''))
    .filter((name) => ['json', 'ann'].some((ending) => existsSync(join(folder, `${name}.${ending}`))))
    .sort()
}
