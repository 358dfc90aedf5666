import { describe, expect, it } from 'vitest'
import { explainBrief } from '../../src/explain/evidence.ts'
import { findSentence } from '../../src/explain/sentence.ts'
import { underlined } from '../../src/explain/underlined.ts'
import { themeOf } from '../../src/render/theme.ts'
import { PARTS } from '../../src/schema/brief.ts'
import { SAMPLE_SOURCE, sampleBrief } from '../support/sample.ts'

describe('what each fact rests on', () => {
  it('every stretch is named by its field and slices to its text', () => {
    const all = explainBrief(sampleBrief(), PARTS, null)
    expect(all.map(({ id }) => id)).toContain('meeting-1')
    for (const { spans } of all) {
      expect(spans.length).toBeGreaterThan(0)
      for (const { start, end, text, rule } of spans) {
        expect(SAMPLE_SOURCE.slice(start, end)).toBe(text)
        expect(rule).toBe('sample')
      }
    }
    const meeting = all.find(({ id }) => id === 'meeting-1')!
    expect(new Set(meeting.spans.map(({ as }) => as))).toEqual(new Set(['trigger', 'evidence']))
  })

  it.each<[word: string, ids: string[]]>([
    ['a rencontré', ['meeting-1']],
    ['3 mai', ['date-1']],
    ['Ama Kusi', ['person-1']],
    // The evidence of a meeting alone makes nothing of what stands in it.
    [' le 3', []],
  ])('at %j: %j', (word, ids) => {
    const found = explainBrief(sampleBrief(), PARTS, SAMPLE_SOURCE.indexOf(word))
    expect(found.map(({ id }) => id)).toEqual(ids)
  })

  it('of the parts asked for alone', () => {
    expect(explainBrief(sampleBrief(), ['dates'], null).map(({ part }) => part)).toEqual(['dates'])
  })
})

describe('the line around a stretch', () => {
  it.each<[text: string, start: number, end: number, line: string]>([
    ['Un.\nDeux.\nTrois.', 4, 8, 'Deux.'],
    ['Un.\nDeux.', 0, 2, 'Un.'],
    ['Un.\nDeux.', 4, 9, 'Deux.'],
    ['Un.\nDeux.\nTrois.', 1, 6, 'Un.\nDeux.'],
  ])('%j from %i to %i', (text, start, end, line) => {
    const found = findSentence(text, start, end)
    expect(text.slice(found.start, found.end)).toBe(line)
  })

  const theme = themeOf({ width: 60, colors: 0, unicode: true })
  it('is underlined where it stands, cut at the width', () => {
    expect(underlined({ start: 3, end: 8 }, 'date', 'Le 3 mai.', 60, theme)).toEqual([
      'Le 3 mai.',
      '   ^^^^^ date',
    ])
    const long = `${'avant '.repeat(30)}MOT${' après'.repeat(30)}`
    const [line, mark] = underlined({ start: 180, end: 183 }, 'nom', long, 40, theme)
    expect(line).toMatch(/^….*MOT.*…$/)
    expect(line!.length).toBeLessThanOrEqual(42)
    expect(mark!.indexOf('^^^')).toBe(line!.indexOf('MOT'))
  })
})
