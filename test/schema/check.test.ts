import { describe, expect, it } from 'vitest'
import type { Brief } from '../../src/schema/brief.ts'
import { BriefFault, checkBrief } from '../../src/schema/check.ts'
import { SAMPLE_SOURCE, sampleBrief } from '../support/sample.ts'

describe('a brief that keeps its contract', () => {
  it('passes as it is', () => expect(checkBrief(sampleBrief(), SAMPLE_SOURCE)).toEqual(sampleBrief()))

  it('has its fields in the order of the schema', () => {
    const { warnings, ...rest } = sampleBrief()
    expect(JSON.stringify(checkBrief({ warnings, ...rest }, SAMPLE_SOURCE))).toBe(
      JSON.stringify(sampleBrief()),
    )
  })
})

describe('a brief that breaks it is a bug, and says where', () => {
  const cases: [string, (brief: Brief) => void, RegExp][] = [
    ['a span that is not the text', (b) => (b.dates[0]!.start += 1), /dates\.0: \[.*not "3 mai"/],
    ['a span of a span', (b) => (b.meetings[0]!.trigger.text = 'a vu'), /meetings\.0\.trigger: /],
    ['an id twice', (b) => (b.people[1]!.id = 'person-1'), /the id person-1 stands twice/],
    [
      'a reference to nothing',
      (b) => (b.quotes[0]!.speaker!.ref = 'person-9'),
      /quote-1: refers to person-9/,
    ],
    ['no EDTF', (b) => (b.dates[0]!.value = '3 mai'), /date-1: 3 mai is no EDTF/],
    ['an end before its start', (b) => (b.dates[0]!.latest = '2019-05-01'), /2019-05-03 is after 2019-05-01/],
    ['a country by name', (b) => (b.people[0]!.country = 'Ghana'), /people\.0\.country/],
    ['an unknown kind', (b) => ((b.meetings[0]!.kind as string) = 'chat'), /meetings\.0\.kind/],
    [
      'an empty span',
      (b) => (b.quotes[0]!.spans[0] = { start: 4, end: 4, text: '' }),
      /quotes\.0\.spans\.0\.text/,
    ],
  ]
  it.each(cases)('%s', (_, spoil, told) => {
    const brief = sampleBrief()
    spoil(brief)
    expect(() => checkBrief(brief, SAMPLE_SOURCE)).toThrow(BriefFault)
    expect(() => checkBrief(brief, SAMPLE_SOURCE)).toThrow(told)
  })

  it('compares days before our era by the calendar', () => {
    const brief = sampleBrief()
    Object.assign(brief.dates[0]!, { earliest: '-0234-08-10', latest: '-0233-01-01' })
    expect(() => checkBrief(brief, SAMPLE_SOURCE)).not.toThrow()
    Object.assign(brief.dates[0]!, { earliest: '-0233-08-10', latest: '-0234-01-01' })
    expect(() => checkBrief(brief, SAMPLE_SOURCE)).toThrow(BriefFault)
  })
})
