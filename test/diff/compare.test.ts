import { Chalk } from 'chalk'
import { describe, expect, it } from 'vitest'
import { compareBriefs } from '../../src/diff/compare.ts'
import { showDifference } from '../../src/diff/show.ts'
import { sayIn } from '../../src/messages/message.ts'
import { themeOf } from '../../src/render/theme.ts'
import type { Brief } from '../../src/schema/brief.ts'
import { sampleBrief } from '../support/sample.ts'

const ENGLISH = sayIn('en')
const theme = themeOf({ width: 100, colors: 0, unicode: true })

function linesAfter(change: (brief: Brief) => void): string[] {
  const changed = sampleBrief()
  change(changed)
  return showDifference(compareBriefs(sampleBrief(), changed), theme, ENGLISH).map((line) =>
    line.replace(/ {2,}/g, ' '),
  )
}

describe('what changed between two briefs', () => {
  it.each<[name: string, change: (brief: Brief) => void, lines: string[]]>([
    ['nothing', () => {}, []],
    [
      'a meeting that is gone',
      (brief) => void brief.meetings.pop(),
      ['− meeting talks held Lomé 2019-05-03 « a rencontré »'],
    ],
    [
      'the value of a date',
      (brief) =>
        Object.assign(brief.dates[0]!, { value: '2019-05-04', earliest: '2019-05-04', latest: '2019-05-04' }),
      [
        '~ date « 3 mai »: value 2019-05-03 → 2019-05-04; range 2019-05-03/2019-05-03 → 2019-05-04/2019-05-04',
      ],
    ],
    [
      'a status and a place',
      (brief) => Object.assign(brief.meetings[0]!, { status: 'planned', place: null }),
      ['~ meeting talks held Lomé 2019-05-03 « a rencontré »: status held → planned; place Lomé → –'],
    ],
    [
      'the name of a person',
      (brief) => Object.assign(brief.people[1]!, { name: 'Yaw Boateng' }),
      ['~ person Boateng: name Boateng → Yaw Boateng'],
    ],
    [
      'another person',
      (brief) =>
        brief.people.push({
          ...brief.people[1]!,
          id: 'person-3',
          name: 'Mensah',
          mentions: [{ start: 1, end: 7, text: 'Mensah', kind: 'name', rule: 'r' }],
        }),
      ['+ person Mensah'],
    ],
    [
      'a speaker',
      (brief) => Object.assign(brief.quotes[0]!, { speaker: null }),
      [
        '~ quote Ama Kusi « Nous avons bien travaillé, et nous nous reverrons avant la … »: speaker Ama Kusi → –',
      ],
    ],
    [
      'a rule',
      (brief) => Object.assign(brief.places[0]!, { rule: 'other' }),
      ['~ place Lomé: rule sample sample → other sample'],
    ],
    [
      'offsets alone',
      (brief) => {
        const mention = brief.places[0]!.mentions[0]!
        Object.assign(mention, { start: mention.start + 1, end: mention.end + 1 })
      },
      [' 1 fact that is the same stands elsewhere in the text'],
    ],
    [
      'the text',
      (brief) => Object.assign(brief.document, { length: 5, sha256: '1'.repeat(64) }),
      [`~ document lome.txt: length ${sampleBrief().document.length} → 5`],
    ],
  ])('%s', (_, change, lines) => {
    expect(linesAfter(change)).toEqual(lines)
  })

  it('tells two facts of one name apart by their places', () => {
    const before = sampleBrief()
    const twice = sampleBrief()
    const again = { ...twice.dates[0]!, id: 'date-2', start: 5, end: 10, value: null }
    twice.dates.push(again)
    before.dates.push({ ...again, value: '2019' })
    expect(compareBriefs(before, twice).changes).toMatchObject([
      { fields: [{ field: 'value', from: '2019', to: '' }] },
    ])
  })

  it('is coloured by what became of the fact', () => {
    const colored = { ...theme, paint: new Chalk({ level: 1 }) }
    const gone = { ...sampleBrief(), meetings: [] }
    expect(
      showDifference(compareBriefs(sampleBrief(), gone), colored, ENGLISH)[0]?.startsWith('\u001b[31m−'),
    ).toBe(true)
  })
})
