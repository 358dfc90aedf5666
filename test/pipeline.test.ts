import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/pipeline.ts'
import { BriefSchema } from '../src/schema/brief.ts'

/** Pieces of French news, whole and broken, that rules start from. */
const PIECES = [
  ...[
    '« ',
    ' »',
    '“',
    '”',
    '"',
    "'",
    '’',
    '‹',
    '(',
    ')',
    '[',
    ' – ',
    '—',
    '…',
    '. ',
    ', ',
    ' : ',
    '\n',
    '\r\n',
  ],
  ...['M. ', 'Mme ', 'le président ', 'la ministre des Affaires étrangères ', 'le roi ', "l'ambassadeur "],
  ...[
    'Awa Sarr',
    'Jean-Luc N’Dri',
    'DIALLO',
    'Moscou',
    'la France',
    'Côte d\u2019Ivoire',
    'l\u2019ONU',
    'AFP',
  ],
  ...[
    ' a déclaré que ',
    ' s’est entretenu avec ',
    ' a-t-il dit',
    ' selon ',
    ' se rendra ',
    ' ont signé ',
    ' et ',
  ],
  ...[
    'le 22 octobre',
    ' 1er mai 2019',
    ' hier',
    ' en 2018',
    ' du 20 au 23 mai',
    ' lundi',
    ' 12/03/2019',
    ' 18h30',
  ],
  ...[
    '![](',
    '](https://a.b/c)',
    ' |',
    '(Photo : X/Y)',
    '>> Lire aussi',
    '\u00a0',
    '\u202f',
    '\ud83d',
    '🕊',
    'e\u0301',
  ],
]

const news = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    {
      maxLength: 40,
      size: 'max',
    },
  )
  .map((pieces) => pieces.join(''))

/** Enough to find a token read past the end; `FUZZ_RUNS=20000` digs deeper. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 1500)

/** Everything in a value that has a start, an end and a text. */
function spansIn(value: unknown): { start: number; end: number; text: string }[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(spansIn)
  return 'start' in value && 'text' in value
    ? [value as { start: number; end: number; text: string }, ...inner]
    : inner
}

describe('a brief of any text', () => {
  it('is made without a fault, keeps its schema, and every span of it slices to its text', () => {
    let spans = 0
    fc.assert(
      fc.property(news, fc.constantFrom(null, '2018-10-23', '2020-02-29'), (text, created) => {
        const brief = extract({ id: 'any', text, created })
        expect(BriefSchema.safeParse(brief).success).toBe(true)
        expect(brief.document.length).toBe(text.length)
        for (const span of spansIn(brief)) {
          expect(text.slice(span.start, span.end)).toBe(span.text)
          spans++
        }
      }),
      { numRuns: RUNS },
    )
    expect(spans).toBeGreaterThan(1500)
  })

  it('is the same on every run', () => {
    fc.assert(
      fc.property(news, (text) => {
        expect(extract({ id: 'any', text })).toEqual(extract({ id: 'any', text }))
      }),
      { numRuns: 50 },
    )
  })
})
