import { describe, expect, it } from 'vitest'
import { COLUMNS } from '../../src/render/columns.ts'
import { csvRenderer } from '../../src/render/csv.ts'
import { PARTS } from '../../src/schema/brief.ts'
import { sampleBrief } from '../support/sample.ts'

describe('CSV', () => {
  it('has a line a fact below one of headings', () => {
    const { open, item } = csvRenderer('meetings', false)
    expect(open + item(sampleBrief())).toBe(
      'document,id,kind,status,participants,parties,place,date,source,trigger,start,end,evidence,rule\r\n' +
        'lome.txt,meeting-1,talks,held,Ama Kusi; Boateng,GH; CEDEAO,Lomé,2019-05-03,,a rencontré,48,59,' +
        'La ministre ghanéenne Ama Kusi a rencontré M. Boateng (CEDEAO) à Lomé le 3 mai.,sample\r\n',
    )
  })

  it('quotes commas, quotation marks and line ends', () => {
    const brief = sampleBrief()
    brief.quotes[0]!.text = 'Oui, "oui"\nou non'
    expect(csvRenderer('quotes', false).item(brief)).toContain(',"Oui, ""oui""\nou non",')
  })

  it.each(['=1+1', '+33', '-2', '@SUM(A1)', '\tx'])('never lets a spreadsheet calculate: %j', (name) => {
    const brief = sampleBrief()
    brief.people[0]!.name = name
    expect(csvRenderer('people', false).item(brief)).toContain(`,'${name},`)
  })

  it('begins with a byte order mark on request', () => {
    expect(csvRenderer('dates', true).open).toMatch(/^\ufeffdocument,/)
  })

  it.each(PARTS)('has distinct headings for %s', (part) => {
    const headings = COLUMNS[part].map(([heading]) => heading)
    expect(new Set(headings).size).toBe(headings.length)
  })
})
