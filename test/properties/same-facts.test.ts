import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/pipeline.ts'
import type { Brief } from '../../src/schema/brief.ts'
import { factsOf } from '../support/altered.ts'
import { brief as run } from '../support/run.ts'

interface Article {
  readonly name: string
  readonly text: string
  readonly created: string
}

/** `ARTICLES=FOLDER` tries the articles of another folder. */
const FOLDERS = process.env.ARTICLES
  ? [process.env.ARTICLES]
  : ['seeds', 'fixtures/altered', 'fixtures/scored']

const ARTICLES: readonly Article[] = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({
      name: file,
      text: readFileSync(`${folder}/${file}`, 'utf8').replace(/\r\n/g, '\n'),
      created: '2018-10-23',
    })),
)

const briefOf = ({ name, created }: Article, text: string) => extract({ id: name, text, created })

/** Everything but offsets, and with texts as NFC, straight apostrophes and single spaces. */
function facts(brief: Brief) {
  const all = { ...factsOf(brief), organizations: brief.organizations, places: brief.places }
  return JSON.parse(
    JSON.stringify(all, (key, value) => {
      if (key === 'start' || key === 'end') return undefined
      return typeof value === 'string' ? plain(value) : value
    }),
  )
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[’ʼ]/g, "'")
    .replace(/\u2011/g, '-')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .replace(/« ?|“/g, '"')
    .replace(/ ?»|”/g, '"')
}

/** Ways to write the same article. */
const WRITINGS: readonly (readonly [string, (text: string) => string])[] = [
  ['decomposed letters (NFD)', (text) => text.normalize('NFD')],
  ['composed letters (NFC)', (text) => text.normalize('NFC')],
  ['straight apostrophes', (text) => text.replace(/’/g, "'")],
  ['curly apostrophes', (text) => text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’')],
  ['line ends of Windows', (text) => text.replace(/\n/g, '\r\n')],
  ['a byte order mark', (text) => `\ufeff${text}`],
  ['blank lines before and after', (text) => `\n\n${text}\n\n\n`],
  ['no-break spaces in quotation marks', (text) => text.replace(/« /g, '«\u00a0').replace(/ »/g, '\u00a0»')],
  [
    'narrow no-break spaces in quotation marks',
    (text) => text.replace(/« /g, '«\u202f').replace(/ »/g, '\u202f»'),
  ],
  ['typographic quotation marks', (text) => text.replace(/«\s*/g, '“').replace(/\s*»/g, '”')],
  ['hyphens that do not break', (text) => text.replace(/(?<=\p{L})-(?=\p{L})/gu, '\u2011')],
  ['soft hyphens in long words', (text) => text.replace(/(?<=\p{Ll}{4})(?=\p{Ll}{4})/gu, '\u00ad')],
  ['spaces at the ends of lines', (text) => text.replace(/\n/g, '  \n')],
  ['double spaces', (text) => text.replace(/(?<=[^\n ]) (?=[^\n ])/g, '  ')],
]

const WEATHER =
  'Il pleuvra sur une grande partie du littoral et les températures resteront fraîches, avec des vents modérés.'
const ENGLISH =
  'The weather will remain mild, with light rain along the coast and some sunshine in the hills.'
const GERMAN = 'Das Wetter bleibt mild, mit leichtem Regen an der Küste und etwas Sonne auf den Feldern.'
const SPANISH = 'El tiempo seguirá suave, con lluvias débiles en la costa y algo de sol en las colinas.'

const PARAGRAPHS: readonly (readonly [string, (text: string) => string])[] = [
  ['the weather after it', (text) => `${text.trimEnd()}\n\n${WEATHER}\n`],
  ['English after it', (text) => `${text.trimEnd()}\n\n${ENGLISH}\n`],
  ['German after it', (text) => `${text.trimEnd()}\n\n${GERMAN}\n`],
  ['Spanish after it', (text) => `${text.trimEnd()}\n\n${SPANISH}\n`],
  ['the weather under the headline', (text) => text.replace('\n', `\n${WEATHER}\n\n`)],
  ['English under the headline', (text) => text.replace('\n', `\n${ENGLISH}\n\n`)],
]

describe.each(ARTICLES.map((article) => [article.name, article] as const))('%s', (_, article) => {
  const brief = briefOf(article, article.text)

  it.each([...WRITINGS, ...PARAGRAPHS])('tells the same with %s', (_, write) => {
    const written = write(article.text)
    const other = briefOf(article, written)
    expect(facts(other)).toEqual(facts(brief))
  })
})

describe('a brief', () => {
  const alone = new Map(ARTICLES.map((article) => [article.name, briefOf(article, article.text)]))

  it('is the same in any order of a batch', () => {
    for (const article of ARTICLES.toReversed()) {
      expect(briefOf(article, article.text)).toEqual(alone.get(article.name))
    }
  })

  it.each([
    { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' },
    { TZ: 'UTC', LANG: 'fr_FR.UTF-8', LC_ALL: 'ar_EG.UTF-8', LC_NUMERIC: 'de_DE' },
  ])('is the same bytes under %o', (env) => {
    const args = ['extract', 'seeds/000.txt', '--date', '2018-10-23', '--format', 'json']
    const usual = run(args)
    expect(usual.status).toBe(0)
    expect(run(args, { env })).toEqual(usual)
  })
})
