import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { EventCoder } from '../../src/events/index.ts'
import type { EventRow } from '../../src/events/model.ts'
import { analyse } from '../../src/pipeline.ts'

/** Scores that may rise, never fall. */
const LEAST = { precision: 0.98, recall: 0.97 }

const cases = readFileSync('fixtures/events/sentences.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [text = '', events = ''] = line.split(' | ')
    return { text, events: events === '-' ? [] : events.split(', ') }
  })

const code = (text: string) => new EventCoder().code(analyse({ id: 'sentence', text, created: '2024-05-10' }))

/** A row as the table writes it; of a symmetric one, both ways round. */
function written({
  source,
  sourceCountry,
  target,
  targetCountry,
  type,
  mode,
  symmetric,
}: EventRow): string[] {
  const sides = [sourceCountry ?? source, targetCountry ?? target]
  const tell = ([a, b]: string[]) => `${a} ${type}${mode ? `/${mode}` : ''} ${b}`
  return symmetric ? [tell(sides), tell([...sides].reverse())] : [tell(sides)]
}

describe('events of single sentences', () => {
  it('are those that a coder finds', () => {
    let [right, found, wanted] = [0, 0, 0]
    const wrong: string[] = []
    for (const { text, events } of cases) {
      const rows = code(text).map(written)
      const hits = events.filter((event) => rows.some((row) => row.includes(event)))
      right += hits.length
      found += rows.length
      wanted += events.length
      if (hits.length < events.length || rows.length > hits.length) {
        wrong.push(`${text}\n  wanted ${events.join(', ')}; found ${rows.map(([row]) => row).join(', ')}`)
      }
    }
    const told = wrong.join('\n')
    expect(right / found, told).toBeGreaterThanOrEqual(LEAST.precision)
    expect(right / wanted, told).toBeGreaterThanOrEqual(LEAST.recall)
  })

  it('number at least 150, with sentences of none among them', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150)
    expect(cases.filter(({ events }) => events.length === 0).length).toBeGreaterThanOrEqual(25)
  })

  it('name the sector of those who act', () => {
    const [row] = code("L'armée russe a bombardé l'Ukraine.")
    expect(row).toMatchObject({ sourceCountry: 'RU', sourceSector: 'MIL', targetSector: 'GOV', cameo: '19' })
    expect(code('Le sénateur américain John Hale a condamné la Syrie.')[0]).toMatchObject({
      sourceSector: 'LEG',
    })
    expect(code('Les rebelles syriens ont attaqué l’Irak.')[0]).toMatchObject({ sourceSector: 'REB' })
    expect(code("L'ONU a condamné la Syrie.")[0]).toMatchObject({ sourceSector: 'IGO' })
  })
})
