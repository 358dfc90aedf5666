import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { EventCoder } from '../../src/events/index.ts'
import { EVENT_COLUMNS, eventRenderer } from '../../src/events/render.ts'
import { analyse } from '../../src/pipeline.ts'

const text = readFileSync('seeds/000.txt', 'utf8')
const seed = () => new EventCoder().code(analyse({ id: 'seeds/000.txt', text, created: '2018-10-23' }))

it('the events of a text are the same however it is written, with spans of the source', () => {
  const written = text
    .normalize('NFD')
    .replace(/\r?\n/g, '\r\n')
    .replace(/(?<=\p{L})'/gu, '’')
  const told = new EventCoder().code(analyse({ id: 'seeds/000.txt', text: written, created: '2018-10-23' }))
  const plain = (words: string) => words.normalize('NFC').replace(/\s+/g, ' ').replaceAll('’', "'")
  const facts = (rows: ReturnType<typeof seed>) =>
    rows.map(({ source, type, target, trigger, evidence }) =>
      [source, type, target, trigger, evidence].map(plain),
    )
  expect(facts(told)).toEqual(facts(seed()))
  for (const row of told) {
    expect(written.slice(row.triggerStart, row.triggerEnd)).toBe(row.trigger)
    expect(written.slice(row.evidenceStart, row.evidenceEnd)).toBe(row.evidence)
  }
})

describe('the events of the seed', () => {
  it('are the rows that a coder would give', () => {
    expect(
      seed().map((row) => [
        row.source,
        row.type,
        row.mode,
        row.target,
        row.status,
        row.date,
        row.place,
        row.trigger,
      ]),
    ).toEqual([
      ['Ryu Myong-son', 'CONSULT', null, 'Andrey Klimov', 'held', null, 'Moscou', 'se sont entretenus'],
      ['Ryu Myong-son', 'AGREE', null, 'Andrey Klimov', 'held', null, 'Moscou', "s'engageant"],
      ['Ryu Myong-son', 'AGREE', null, 'Andrey Klimov', 'held', null, null, 'se sont engagées'],
      [
        'Andrey Klimov',
        'SUPPORT',
        null,
        'Parti du travail de Corée',
        'held',
        null,
        null,
        'a exprimé son soutien',
      ],
      ['Ryu Myong-son', 'CONSULT', 'visit', 'Russie', 'held', '2018-10-22', 'Russie', 'a conduit'],
      ['Kim Jong-un', 'CONSULT', 'visit', 'Russie', 'planned', '[2018-10,2018-11]', 'Russie', 'se rendre'],
      ['Kim Jong-un', 'CONSULT', null, 'Vladimir Poutine', 'planned', '2018', null, 'sommet'],
      ['Kim Jong-un', 'CONSULT', null, 'Vladimir Poutine', 'held', '2018-10-12', null, 'lettres'],
      [
        'Russie',
        'AGREE',
        null,
        'Corée du Nord',
        'planned',
        null,
        null,
        'renforceraient encore toutes leurs relations',
      ],
    ])
  })

  it('have ids that stay the same, and evidence at its offsets', () => {
    expect(seed().map(({ id }) => id)).toEqual(seed().map(({ id }) => id))
    expect(new Set(seed().map(({ id }) => id)).size).toBe(seed().length)
    for (const row of seed()) {
      expect(row.id).toMatch(/^[0-9a-f]{16}$/)
      expect(text.slice(row.evidenceStart, row.evidenceEnd)).toBe(row.evidence)
      expect(text.slice(row.triggerStart, row.triggerEnd)).toBe(row.trigger)
    }
  })
})

describe('the same told twice', () => {
  const told = (id: string, created: string, coder: EventCoder) =>
    coder.code(analyse({ id, text: 'La France a condamné la Syrie.', created }))[0]!

  it('is marked where another article of the day tells it, and only there', () => {
    const coder = new EventCoder()
    const first = told('a', '2024-05-10', coder)
    expect(first.duplicateOf).toBeNull()
    expect(told('b', '2024-05-10', coder).duplicateOf).toBe(first.id)
    expect(told('c', '2024-05-11', coder).duplicateOf).toBeNull()
  })
})

describe('formats', () => {
  it('have one type in each column', () => {
    for (const row of seed()) {
      expect(Object.keys(row)).toEqual(Object.keys(EVENT_COLUMNS))
      for (const [name, type] of Object.entries(EVENT_COLUMNS)) {
        const value = row[name as keyof typeof row]
        if (value === null) expect(type, name).toMatch(/\?$/)
        else if (type === 'int32') expect(value).toSatisfy(Number.isInteger)
        else expect(typeof value, name).toBe(type.replace('date', 'string').replace('?', ''))
      }
    }
  })

  it('write CSV with a heading and a line a row', () => {
    const { open, row } = eventRenderer('csv')
    expect(open).toMatch(/^id,document,published,date,/)
    expect(row(seed()[0]!).match(/\r\n/g)).toHaveLength(1)
  })

  it('write JSON that is a list', () => {
    const { open, row, close } = eventRenderer('json')
    expect(JSON.parse(open + seed().map(row).join('') + close)).toEqual(seed())
  })
})
