import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/pipeline.ts'

/** Class of texts that no article is → a text of it of about n characters, and the warning that it gets. */
const HOSTILE: Record<string, { text: (n: number) => string; warning: string | null }> = {
  'an opening mark that never closes': {
    text: (n) => `« Nous irons, a dit M. Sarr. ${'Le port est fermé depuis lundi. '.repeat(n / 32)}`,
    warning: 'unclosed-quotation',
  },
  'nested marks that close': {
    text: (n) => `${'« '.repeat(n / 4)}oui${' »'.repeat(n / 4)}`,
    warning: 'nested-quotation',
  },
  'nested marks that never close': { text: (n) => '« '.repeat(n / 2), warning: 'unclosed-quotation' },
  'closing marks alone': { text: (n) => ' »'.repeat(n / 2), warning: 'unopened-quotation' },
  'a mark closed by another kind': {
    text: (n) => '"Nous irons demain », a dit M. Sarr.\n'.repeat(n / 37),
    warning: 'mixed-quotation',
  },
  'apostrophes as marks': { text: (n) => "'Nous irons', a dit M. Sarr. ".repeat(n / 29), warning: null },
  'quotes that hold cues that hold quotes': {
    text: (n) => '« X a dit : “ Y a dit : ‘ Z a dit que oui ’ ” », a dit M. Sarr. '.repeat(n / 62),
    warning: null,
  },
  'a report in a report in a report': {
    text: (n) => `M. Sarr a dit que ${'le port est fermé, précisant que '.repeat(n / 33)}`,
    warning: null,
  },
}
const SIZE = 8000
/** Quadratic time would give 64 for a text eight times as long. */
const WORST = 30

describe.each(Object.entries(HOSTILE))('%s', (_, { text, warning }) => {
  it('is told in a warning, few times', () => {
    const codes = extract({ id: 'hostile', text: text(SIZE) }).warnings.map(({ code }) => code)
    const marks = codes.filter((code) => code.endsWith('-quotation'))
    if (warning === null) expect(marks).toEqual([])
    else expect(marks).toContain(warning)
    expect(marks.length).toBeLessThanOrEqual(100)
  })

  it('takes time in proportion to its length', () => {
    time(text(SIZE))
    const short = Math.max(5, time(text(SIZE)))
    expect(time(text(8 * SIZE)) / short).toBeLessThan(WORST)
  })
})

function time(text: string): number {
  const start = performance.now()
  extract({ id: 'hostile', text })
  return performance.now() - start
}
