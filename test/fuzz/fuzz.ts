import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { extract } from '../../src/pipeline.ts'
import { mutated, news, unicode } from '../support/texts.ts'

export interface FuzzOptions {
  /** Folders with real articles to mutate. */
  readonly folders: readonly string[]
  readonly seconds: number
  readonly seed: number
}

export interface FuzzResult {
  readonly kind: string
  readonly runs: number
  /** What the smallest failing text is and why it fails; null if none was found. */
  readonly fault: string | null
  /** Milliseconds of the slowest text. */
  readonly slowest: number
}

/** A text of a few thousand characters takes milliseconds: so many mean a hang. */
const HANG_MS = 5_000

/** Extracts from made-up texts of each kind for an equal share of the time. A failing text is shrunk first. */
export function fuzz({ folders, seconds, seed }: FuzzOptions): FuzzResult[] {
  const kinds = Object.entries({ unicode, news, mutated: mutated(folders.flatMap(articlesIn)) })
  return kinds.map(([kind, texts]) => {
    let slowest = 0
    const property = fc.property(
      texts,
      fc.constantFrom(null, '2018-10-23', '2020-02-29'),
      (text, created) => {
        const start = performance.now()
        // Checks its own brief against the schema, and that every span slices to its text.
        extract({ id: 'fuzz', text, created })
        const ms = performance.now() - start
        slowest = Math.max(slowest, ms)
        if (ms > HANG_MS) throw new Error(`took ${Math.round(ms)} ms`)
      },
    )
    const share = (1000 * seconds) / kinds.length
    const details = fc.check(property, {
      seed,
      numRuns: 1e9,
      interruptAfterTimeLimit: share,
      markInterruptAsFailure: false,
    })
    const fault = details.failed ? fc.defaultReportMessage(details)! : null
    return { kind, runs: details.numRuns, fault, slowest: Math.round(slowest) }
  })
}

function articlesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}
