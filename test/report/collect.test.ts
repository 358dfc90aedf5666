import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/pipeline.ts'
import { ReportCollector } from '../../src/report/collect.ts'
import { reportPage } from '../../src/report/page.ts'
import { PeopleIndex } from '../../src/report/people.ts'
import type { Brief } from '../../src/schema/brief.ts'

type Person = Brief['people'][number]

function person(id: string, name: string, country: string | null): Person {
  const rule = 'test'
  const mentions = [{ start: 0, end: 1, text: 'x', kind: 'name' as const, rule }]
  return { id, name, honorific: null, gender: null, country, aliases: [], roles: [], mentions, rule }
}

function merged(people: readonly Person[], apart: readonly string[] = []) {
  const index = new PeopleIndex(apart)
  people.forEach((one, article) => {
    index.add(one, article)
  })
  return index
    .list(() => ({ meetings: 0, quotes: 0 }))
    .map(({ name, country, articles }) => `${name} ${country ?? '–'} ${articles.length}`)
}

describe('people of all articles', () => {
  it.each<[string, Person[], string[]]>([
    [
      'one name and country',
      [person('person-1', 'Anne Roux', 'FR'), person('person-1', 'Anne Roux', 'FR')],
      ['Anne Roux FR 2'],
    ],
    [
      'accents and case',
      [person('person-1', 'José Pérez', 'ES'), person('person-1', 'JOSÉ PÉREZ', 'ES')],
      ['José Pérez ES 2'],
    ],
    [
      'two countries',
      [person('person-1', 'Jean Roux', 'FR'), person('person-1', 'Jean Roux', 'CA')],
      ['Jean Roux FR 1', 'Jean Roux CA 1'],
    ],
    [
      'a country not told',
      [person('person-1', 'Jean Roux', 'FR'), person('person-1', 'Jean Roux', null)],
      ['Jean Roux FR 2'],
    ],
    [
      'a surname',
      [person('person-1', 'Anne Roux', 'FR'), person('person-1', 'Roux', 'FR')],
      ['Anne Roux FR 2'],
    ],
    [
      'a surname of two',
      [
        person('person-1', 'Anne Roux', 'FR'),
        person('person-1', 'Jean Roux', 'FR'),
        person('person-1', 'Roux', 'FR'),
      ],
      ['Anne Roux FR 1', 'Jean Roux FR 1', 'Roux FR 1'],
    ],
  ])('with %s', (_, people, expected) => {
    expect(merged(people)).toEqual(expected)
  })

  it('stay apart where the user says so', () => {
    const two = [person('person-1', 'Jean Roux', 'FR'), person('person-1', 'Jean Roux', 'FR')]
    expect(merged(two, ['jean roux'])).toEqual(['Jean Roux FR 1', 'Jean Roux FR 1'])
  })
})

describe('a report', () => {
  const collector = new ReportCollector([])
  const text =
    'Le président français Luc Moreau a reçu lundi à Paris le ministre turc Kemal Aydin. « Merci », a dit M. Aydin.'
  for (const id of ['vna/a.txt', 'https://www.site.org/b']) {
    collector.add(extract({ id, text, created: '2018-10-24' }), { link: null, page: null })
  }
  const data = collector.data()

  it('holds the facts of all its articles', () => {
    expect(data.articles.map(({ outlet }) => outlet)).toEqual(['vna', 'site.org'])
    expect(data.meetings).toHaveLength(2)
    expect(data.meetings[1]).toMatchObject({
      article: 1,
      kind: 'talks',
      date: '2018-10-22',
      from: '2018-10-22',
    })
    expect(data.people.map(({ name, articles, meetings }) => [name, articles, meetings])).toEqual([
      ['Luc Moreau', [0, 1], 2],
      ['Kemal Aydin', [0, 1], 2],
    ])
    expect(data.countries).toEqual({ FR: 'France', TR: 'Turquie' })
  })

  it('carries them in its page, whose policy lets nothing load', () => {
    const page = reportPage(data, '<Report>')
    const packed = /id="data">([^<]+)</.exec(page)![1]!
    expect(JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString())).toEqual(data)
    expect(page).toContain("default-src 'none'")
    expect(page).toContain('<h1>&lt;Report&gt;</h1>')
  })
})
