import { describe, expect, test } from 'vitest'
import { readBrat } from '../../src/eval/brat.ts'

const TEXT = '🕊 Awa Sarr a reçu Jean Roux à Dakar mardi. « Bien », dit Mme Sarr.'
/** A mark of a text, with brat's offsets, which count 🕊 once. */
function mark(id: string, type: string, text: string): string {
  const start = [...TEXT.slice(0, TEXT.indexOf(text))].length
  return `${id}\t${type} ${start} ${start + [...text].length}\t${text}`
}
const ANN = [
  mark('T1', 'Person', 'Awa Sarr'),
  mark('T2', 'Person', 'Jean Roux'),
  mark('T3', 'Meeting', 'a reçu'),
  mark('T4', 'Place', 'Dakar'),
  mark('T5', 'Date', 'mardi'),
  '#1\tAnnotatorNotes T5\t2024-05-07',
  mark('T6', 'Quote', 'Bien'),
  mark('T7', 'Person', 'Sarr.').replace(/\d+\tSarr\.$/, (end) => `${Number.parseInt(end, 10) - 1}\tSarr`),
  '*\tAlias T1 T7',
  'A1\tCountry T1 SN',
  'E1\tMeeting:T3 Participant:T1 Participant2:T2 Place:T4 Date:T5',
  'A2\tStatus E1 planned',
  'R1\tSpeaker Arg1:T6 Arg2:T7\t',
]

describe("brat's standoff", () => {
  test('is read as an annotation', () => {
    const { people, dates, meetings, quotes } = readBrat(ANN.join('\n'), TEXT)
    expect(people).toMatchObject([
      { name: 'Awa Sarr', mentions: ['Awa Sarr', 'Sarr'], country: 'SN' },
      { name: 'Jean Roux', mentions: ['Jean Roux'], country: null },
    ])
    expect(dates).toMatchObject([{ text: 'mardi', value: '2024-05-07' }])
    expect(meetings).toMatchObject([
      {
        kind: 'talks',
        status: 'planned',
        participants: ['Awa Sarr', 'Jean Roux'],
        parties: ['SN'],
        place: 'Dakar',
        date: '2024-05-07',
        triggers: [{ text: 'a reçu' }],
      },
    ])
    expect(quotes).toMatchObject([{ kind: 'direct', spans: [{ text: 'Bien' }], speakers: ['Awa Sarr'] }])
  })

  test.each([
    ['T1\tPerson 0 3\tAwa', 'marks "Awa" in line 1, where the text has'],
    ['T1\tPerson 900 903\tAwa', 'points behind the end of the text in line 1'],
    ['\nE1\tMeeting:T9', 'names T9 in line 2, which marks nothing'],
    ['{"people": []}', 'is no standoff in line 1'],
    [mark('T1', 'Date', 'mardi'), 'gives no value of the date T1'],
    [`${mark('T1', 'Quote', 'Bien')}\nA1\tKind T1 sung`, 'breaks the format of annotations at quotes.0.kind'],
  ])('%j is told', (ann, fault) => {
    expect(() => readBrat(ann, TEXT)).toThrow(fault)
  })
})
