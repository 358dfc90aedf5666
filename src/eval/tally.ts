/** What is measured, in the order of a report. */
export const MEASURES = [
  'people.name',
  'people.form',
  'people.role',
  'people.country',
  'dates.span',
  'dates.overlap',
  'dates.value',
  'meetings.found',
  'meetings.kind',
  'meetings.status',
  'meetings.participants',
  'meetings.parties',
  'meetings.place',
  'meetings.date',
  'meetings.slots',
  'quotes.at80',
  'quotes.at30',
  'quotes.marked80',
  'quotes.indirect80',
  'quotes.speaker',
] as const

export type Measure = (typeof MEASURES)[number]

/** Counts of one measure and the figures that follow. */
export interface Score {
  readonly right: number
  readonly found: number
  readonly gold: number
  readonly precision: number
  readonly recall: number
  /** Their harmonic mean. */
  readonly f1: number
}

/** One thing that is not as annotated. */
export interface Miss {
  readonly part: 'people' | 'dates' | 'meetings' | 'quotes'
  /** What is wrong with it: it was not found, should not have been, or one slot of it differs. */
  readonly what: 'missed' | 'wrong' | 'value' | 'role' | 'country' | 'speaker' | 'slots'
  readonly text: string
}

/** Adds up counts over articles. */
export class Tally {
  readonly misses: Miss[] = []
  readonly #counts = new Map<Measure, [right: number, found: number, gold: number]>()

  add(measure: Measure, right: number, found: number, gold: number): void {
    const [r, f, g] = this.#counts.get(measure) ?? [0, 0, 0]
    this.#counts.set(measure, [r + right, f + found, g + gold])
  }

  /** One thing that is right or not. */
  judge(measure: Measure, right: boolean): void {
    this.add(measure, right ? 1 : 0, 1, 1)
  }

  miss(part: Miss['part'], what: Miss['what'], text: string): void {
    this.misses.push({ part, what, text })
  }

  /** The scores of all measures that anything was counted for. */
  scores(): Partial<Record<Measure, Score>> {
    const counted = MEASURES.flatMap((measure) => {
      const counts = this.#counts.get(measure)
      return counts && counts[1] + counts[2] > 0 ? [[measure, scoreOf(...counts)] as const] : []
    })
    return Object.fromEntries(counted)
  }
}

function scoreOf(right: number, found: number, gold: number): Score {
  const precision = found === 0 ? 0 : right / found
  const recall = gold === 0 ? 0 : right / gold
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { right, found, gold, precision, recall, f1 }
}
