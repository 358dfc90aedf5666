import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { scoreFolder } from '../src/eval/folder.ts'
import { MEASURES } from '../src/eval/tally.ts'

const floor: Record<string, number> = JSON.parse(readFileSync('fixtures/floor.json', 'utf8'))
const report = scoreFolder('fixtures/scored')

// `npm run floor` raises the figures to what is reached.
describe('on the annotated articles', () => {
  it('every annotation can be read, and every measure has its floor', () => {
    expect(report.faults).toEqual([])
    expect(Object.keys(floor).sort()).toEqual([...MEASURES].sort())
  })

  it.each(MEASURES)('%s is not below its floor', (measure) => {
    const misses = report.misses.filter(({ part }) => measure.startsWith(part))
    const told = misses.map(({ article, what, text }) => `${article} ${what} ${text}`).join('\n')
    expect(report.scores[measure]?.f1, told).toBeGreaterThanOrEqual(floor[measure]!)
  })
})
