import { describe, expect, it } from 'vitest'
import { GoldFault, readGold } from '../../src/eval/gold.ts'

const TEXT = 'Le 3 mai, puis le 3 mai.'

describe('an annotation', () => {
  it('finds the n-th occurrence of a text', () => {
    const json = JSON.stringify({ dct: null, dates: [{ text: '3 mai', n: 2, value: 'XXXX-05-03' }] })
    expect(readGold(json, TEXT).dates).toEqual([{ start: 18, end: 23, text: '3 mai', value: 'XXXX-05-03' }])
  })

  it('may give offsets, several speakers and several triggers', () => {
    const json = JSON.stringify({
      meetings: [
        { kind: 'call', status: 'held', participants: [], parties: [], trigger: [{ start: 0, end: 2 }] },
      ],
      quotes: [{ kind: 'direct', spans: [{ start: 3, end: 8 }], speaker: ['A', null] }],
    })
    const gold = readGold(json, TEXT)
    expect(gold.meetings[0]!.triggers).toEqual([{ start: 0, end: 2, text: 'Le' }])
    expect(gold.quotes[0]).toMatchObject({ speakers: ['A', null], spans: [{ text: '3 mai' }] })
  })

  it.each([
    ['{', /no JSON/],
    ['{"people": [{"name": 1}]}', /people\.0/],
    ['{"dates": [{"text": "4 mai", "value": "2020"}]}', /occurrence 1 of "4 mai"/],
    ['{"dates": [{"text": "3 mai", "n": 3, "value": "2020"}]}', /occurrence 3 of "3 mai"/],
    ['{"dates": [{"start": 3, "end": 99, "value": "2020"}]}', /behind the end/],
  ])('that is wrong says where: %s', (json, message) => {
    expect(() => readGold(json, TEXT)).toThrow(GoldFault)
    expect(() => readGold(json, TEXT)).toThrow(message)
  })
})
