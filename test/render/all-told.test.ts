import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createRenderer, type Format } from '../../src/render/index.ts'
import { type Brief, PARTS, type Part } from '../../src/schema/brief.ts'
import { viewPage } from '../../src/view/page.ts'

const FOLDER = 'fixtures/scored'
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.brief.json'))
const briefs = names.map((name) => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as Brief)

/** What a reader of a page sees: no tags, escapes or wrapped lines. */
function seen(page: string): string {
  return page
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#39|apos);/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .replace(/""/g, '"')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
}

/** What is told of a brief in every format for people, by part. */
const told: Readonly<Record<Part, (brief: Brief) => (string | null | undefined)[]>> = {
  people: ({ people }) => people.flatMap(({ name, roles }) => [name, ...roles.map(({ title }) => title)]),
  organizations: ({ organizations }) => organizations.map(({ name }) => name),
  places: ({ places }) => places.map(({ name }) => name),
  dates: ({ dates }) => dates.flatMap(({ text, value }) => [text, value]),
  meetings: ({ meetings }) =>
    meetings.flatMap(({ place, date, participants, parties }) => [
      place?.name,
      date?.value,
      ...participants.map(({ name }) => name),
      ...(participants.length > 0 ? [] : parties.filter((name) => !/^[A-Z]{2}$/.test(name))),
    ]),
  quotes: ({ quotes }) => quotes.flatMap(({ speaker, cue }) => [speaker?.name, cue?.text]),
}

async function page(format: Format, brief: Brief, part: Part, language: 'en' | 'fr'): Promise<string> {
  const screen = { width: 5000, colors: 0, unicode: true } as const
  const renderer = await createRenderer(format, { screen, only: [part], many: false, language })
  return seen(renderer.open + renderer.item(brief) + renderer.close)
}

/** Those of the wanted whose words (a narrow cell parts them) do not stand on the page. */
function missing(page: string, wanted: readonly (string | null | undefined)[], apart = false) {
  const text = page.toLowerCase()
  return wanted.filter((one) => {
    const words = seen(one ?? '')
      .toLowerCase()
      .trim()
    return !(apart ? words.split(' ') : [words]).every((word) => text.includes(word))
  })
}

describe.each(PARTS)('no fact is lost: %s', (part) => {
  it.each(['table', 'markdown', 'csv'] as const)('in %s', async (format) => {
    for (const brief of briefs) {
      for (const language of ['en', 'fr'] as const) {
        const text = await page(format, brief, part, language)
        expect({
          id: brief.document.id,
          missing: missing(text, told[part](brief), format === 'table'),
        }).toEqual({
          id: brief.document.id,
          missing: [],
        })
      }
    }
  })

  it('on the page of an article, with every quote and all evidence', () => {
    for (const [i, brief] of briefs.entries()) {
      const text = readFileSync(`${FOLDER}/${names[i]!.replace('.brief.json', '.txt')}`, 'utf8')
      const shown = seen(viewPage(brief, text))
      const words = part === 'quotes' ? brief.quotes.flatMap(({ spans }) => spans.map((s) => s.text)) : []
      expect(missing(shown, [...told[part](brief), ...words])).toEqual([])
    }
  })
})
