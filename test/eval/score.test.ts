import { describe, expect, it } from 'vitest'
import { readGold } from '../../src/eval/gold.ts'
import { scoreBrief } from '../../src/eval/score.ts'
import { Tally } from '../../src/eval/tally.ts'
import { SAMPLE_SOURCE, sampleBrief } from '../support/sample.ts'

/** The annotation that agrees with the sample brief in all. */
const right = () => ({
  people: [
    { name: 'Ama Kusi', mentions: ['Ama Kusi'], roles: ['ministre'], country: 'GH' as string | null },
    { name: 'Boateng', mentions: ['Boateng'], roles: [] as string[], country: null },
  ],
  dates: [{ text: '3 mai', value: '2019-05-03~' }],
  meetings: [
    {
      kind: 'talks',
      status: 'held',
      participants: ['Ama Kusi', 'Boateng'],
      parties: ['GH', 'CEDEAO'],
      place: 'Lomé' as string | null,
      date: '2019-05-03',
      trigger: { text: 'a rencontré' },
    },
  ],
  quotes: [{ kind: 'direct', spans: [{ text: sampleBrief().quotes[0]!.text }], speaker: 'Ama Kusi' }],
})

function score(annotation: object) {
  const tally = new Tally()
  scoreBrief(tally, sampleBrief(), readGold(JSON.stringify(annotation), SAMPLE_SOURCE))
  return { scores: tally.scores(), misses: tally.misses.map(({ part, what }) => `${part} ${what}`) }
}

describe('a brief', () => {
  it('that agrees in all has 1 everywhere', () => {
    const { scores, misses } = score(right())
    expect(misses).toEqual([])
    expect(Object.values(scores).map(({ f1 }) => f1)).toEqual(Object.keys(scores).map(() => 1))
    expect(scores['meetings.slots']).toMatchObject({ right: 8, found: 8, gold: 8 })
    expect(scores['quotes.indirect80']).toBeUndefined()
  })

  it('loses recall by what is missed and precision by what is wrong', () => {
    const gold = right()
    gold.people[1]!.name = 'Kofi Boateng'
    const { scores, misses } = score(gold)
    expect(scores['people.name']).toMatchObject({ right: 1, found: 2, gold: 2, f1: 0.5 })
    expect(scores['people.form']).toMatchObject({ f1: 1 })
    expect(misses).toEqual(['people missed', 'people wrong'])
  })

  it('is measured slot by slot', () => {
    const gold = right()
    gold.people[0]!.country = 'TG'
    gold.people[0]!.roles = ['reine']
    gold.dates[0]!.value = '2018-05-03'
    gold.meetings[0]!.status = 'planned'
    gold.meetings[0]!.place = null
    gold.quotes[0]!.speaker = 'Boateng'
    const { scores, misses } = score(gold)
    expect(scores['people.country']?.f1).toBe(0)
    expect(scores['people.role']?.f1).toBe(0)
    expect(scores['dates.value']?.f1).toBe(0)
    expect(scores['dates.span']?.f1).toBe(1)
    expect(scores['meetings.found']?.f1).toBe(1)
    expect(scores['meetings.status']?.f1).toBe(0)
    expect(scores['meetings.slots']).toMatchObject({ right: 6, found: 8, gold: 7 })
    expect(scores['quotes.speaker']?.f1).toBe(0)
    expect(misses.sort()).toEqual([
      'dates value',
      'meetings slots',
      'people country',
      'people role',
      'quotes speaker',
    ])
  })

  it('needs the words of a quote and somebody who meets to count them as found', () => {
    const gold = right()
    gold.quotes[0]!.spans[0]!.text = 'nous nous reverrons avant la fin de cette année'
    gold.meetings[0]!.participants = ['Yaw Mensah']
    gold.meetings[0]!.parties = ['NG']
    const { scores } = score(gold)
    expect(scores['quotes.at80']?.f1).toBe(0)
    expect(scores['quotes.at30']?.f1).toBe(1)
    expect(scores['meetings.found']?.f1).toBe(0)
  })
})
