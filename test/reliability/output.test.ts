import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { marked, type Token } from 'marked'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../src/input/markdown.ts'
import { parseLine } from '../../src/input/records.ts'
import { extract } from '../../src/pipeline.ts'
import { csvRenderer } from '../../src/render/csv.ts'
import { markdownRenderer } from '../../src/render/markdown.ts'
import { PARTS } from '../../src/schema/brief.ts'
import { brief, type Run, temporaryFolder } from '../support/run.ts'

/** A title for the terminal, red, a bell, the C1 form of red, right to left from here on, the end of a line. */
const BITE = '\u001b]0;x\u0007\u001b[31m\u009b31m\u202e\u2067\u2028'
/** What a terminal acts on, or what turns the direction of writing. */
const RAW = /[^\P{Cc}\n\t\r]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u
const TEXT =
  `Paris${BITE} : le ministre russe Jean${BITE} Dubois s'est entretenu${BITE} avec son homologue turc Kemal ` +
  `${BITE}Aydin lundi${BITE} 22 octobre à Moscou.\n\n« Nous${BITE} irons », a déclaré M. Dubois${BITE}. L'Union ` +
  `africaine (UA${BITE}) a condamné la Syrie${BITE}. M. Macron a rencontré${BITE} Mme Merkel à Berlin${BITE} mardi.\n`
const FILE = `a${BITE}b.txt`

const folder = temporaryFolder()
mkdirSync(join(folder, 'checked'))
writeFileSync(join(folder, FILE), TEXT)
writeFileSync(join(folder, 'checked', FILE), TEXT)
writeFileSync(join(folder, `bad${BITE}.yaml`), 'people: [')
writeFileSync(
  join(folder, 'records.ndjson'),
  `${JSON.stringify({ id: BITE, text: TEXT, title: `${BITE}T` })}\n${JSON.stringify({ [`x${BITE}`]: 1 })}\n`,
)
const run = (...args: string[]): Run => brief(args, { cwd: folder })
writeFileSync(join(folder, 'old.json'), run('extract', FILE).stdout)
writeFileSync(join(folder, 'new.json'), run('extract', 'records.ndjson').stdout)

describe('controls, escape sequences and turns of direction never come out raw', () => {
  it.each([
    ['extract', FILE, 'records.ndjson', '-f', 'ndjson'],
    ['extract', FILE, 'records.ndjson', '-f', 'table'],
    ['extract', FILE, 'records.ndjson', '-f', 'markdown'],
    ['extract', FILE, '-f', 'html'],
    ['extract', FILE, '-f', 'csv', '--only', 'people'],
    ['extract', FILE, '-f', 'csv', '--only', 'quotes'],
    ['extract', FILE, '-f', 'csv', '--only', 'meetings'],
    ['events', FILE, '-f', 'csv'],
    ['events', FILE, '-f', 'json'],
    ['explain', FILE],
    ['tokens', FILE, '-f', 'table'],
    ['report', FILE, '--title', BITE],
    ['diff', 'old.json', 'new.json'],
    ['check', 'checked', '-r', 'default'],
    ['check', 'checked', '-r', 'github'],
    ['check', 'checked', '-r', 'junit'],
    ['--debug', 'extract', 'records.ndjson'],
    ['--debug', 'extract', FILE, '--lexicon', `bad${BITE}.yaml`],
    ['--debug', 'extract', FILE, '-o', `${BITE}/x/`, '-v'],
    ['extract', '--date', BITE],
    [`--${BITE}`],
    [BITE],
    ['eval', BITE],
  ])('%j', (...args) => {
    const { stdout, stderr } = run(...args)
    expect(stdout + stderr).not.toBe('')
    expect(RAW.exec(stdout)?.[0]).toBeUndefined()
    expect(RAW.exec(stderr)?.[0]).toBeUndefined()
  })
})

describe('a field of a million characters', () => {
  it.each([
    [{ id: 'i'.repeat(1e6), text: '' }, 1],
    [{ id: 1, text: TEXT, date: '9'.repeat(1e6) }, 1],
    [{ ['k'.repeat(1e6)]: TEXT }, 1],
    [Object.fromEntries(Array.from({ length: 1e5 }, (_, i) => [`k${i}`, TEXT.length])), 1],
    [{ id: 'i'.repeat(1e6), text: `${TEXT}A\u00c3\u00a9` }, 0],
  ])('is told in short (%#)', (record, code) => {
    writeFileSync(join(folder, 'million.ndjson'), JSON.stringify(record))
    const { status, stderr } = run('extract', 'million.ndjson')
    expect(status).toBe(code)
    expect(stderr).toMatch(/^brief: [^\n]{9,3000}\n$/)
  })
})

/** An article whose every name, quote and title is set to one hostile text, as far as a reader of it can. */
function hostileBrief(words: string) {
  const text = `Sommet ${words}\n\nLe ministre Jean Dubois a reçu Awa Sarr à Lomé. « ${words} », a déclaré M. Dubois.`
  const found = extract({ id: words, text, title: words })
  for (const { name } of found.people) expect(name).not.toBe('')
  for (const person of found.people) person.name = words
  for (const quote of found.quotes) quote.text = words
  return found
}

describe('a spreadsheet calculates nothing', () => {
  it.each([
    '=HYPERLINK("http://a.b")',
    '+1',
    '-1+cmd|/C calc',
    '@SUM(1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    '＋1',
  ])('%j', (words) => {
    const table = csvRenderer('people', false).item(hostileBrief(words))
    for (const cell of table.split(/[,\r\n]/)) expect(cell.replace(/^"+/, '')).not.toMatch(/^[=+@＝＋]|^-\D/)
  })
})

describe('a note makes no link, image or markup', () => {
  it.each([
    '![x](http://a.b/c.png)',
    '[x](javascript:alert(1))',
    '<img src=x onerror=alert(1)>',
    '<http://a.b>',
    'http://a.b www.a.b a@b.fr',
    '[a]: http://a.b "t"',
    '](http://a.b)',
    '`x` **y** ~~z~~ <!-- -->',
    '\n\n# b\n\n---\n',
  ])('%j', (words) => {
    const note = markdownRenderer({ only: PARTS }).item(hostileBrief(words))
    const types = new Set<string>()
    marked.walkTokens(marked.lexer(note), (token: Token) => void types.add(token.type))
    expect([...types].filter((type) => /link|image|html|code|def|del/.test(type))).toEqual([])
  })
})

describe('an id names no file outside the output folder', () => {
  const IDS = [
    '../../up',
    '/abs/path',
    '..\\..\\win',
    'C:\\temp\\x',
    '....//....//x',
    'a/../../b',
    '\0/x',
    '~/x',
    '%2e%2e/x',
    'con',
    `${'long'.repeat(100)}`,
    '__proto__',
    '',
    '.',
    'a'.repeat(40).split('').join('/'),
  ]
  it.each(['json', 'html', 'csv'])('%s', (format) => {
    const root = join(folder, `root-${format}`)
    mkdirSync(join(root, 'in/in'), { recursive: true })
    const lines = IDS.map((id) => JSON.stringify({ id, text: 'Le ministre Jean Dubois est arrivé à Paris.' }))
    writeFileSync(join(root, 'in/in/ids.ndjson'), lines.join('\n'))
    const args = ['extract', 'ids.ndjson', '-f', format, '-o', './out/']
    brief(args, { cwd: join(root, 'in/in') })
    expect(readdirSync(root)).toEqual(['in'])
    expect(readdirSync(join(root, 'in'))).toEqual(['in'])
    expect(readdirSync(join(root, 'in/in')).sort()).toEqual(['ids.ndjson', 'out'])
    const written = readdirSync(join(root, 'in/in/out'), { recursive: true, encoding: 'utf8' })
    expect(written.length).toBeGreaterThan(format === 'csv' ? 5 : IDS.length - 2)
    expect(existsSync('/abs')).toBe(false)
  })
})

describe('no input changes what objects are', () => {
  const POLLUTED = '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}'
  const clean = () => expect(({} as { polluted?: unknown }).polluted).toBeUndefined()

  it('ndjson: fields named like parts of an object are no fields', () => {
    const fields = { id: 'constructor.name', text: 'text', date: '__proto__.x', title: 'toString' }
    const article = parseLine('a:1', `${POLLUTED}, "text": "Le roi est parti."}`, fields)
    expect(article).toMatchObject({ id: 'a:1', title: null })
    expect(parseLine('a:1', '{}', { ...fields, text: 'constructor.name' })).toBeInstanceOf(Error)
    clean()
  })

  it('YAML: front matter, lexicons, configurations', () => {
    const yaml = '__proto__:\n  polluted: 1\nconstructor:\n  prototype:\n    polluted: 1\n'
    expect(parseMarkdown('a.md', `---\n${yaml}id: x\n---\nLe roi.`).id).toBe('x')
    const at = join(folder, 'config')
    mkdirSync(at)
    writeFileSync(join(at, 'a.txt'), TEXT)
    writeFileSync(join(at, 'lexicon.yaml'), yaml)
    expect(brief(['extract', 'a.txt', '--lexicon', 'lexicon.yaml'], { cwd: at }).stderr).toMatch(
      /"__proto__" is no key|"constructor" is no key/,
    )
    writeFileSync(join(at, 'tags.yaml'), 'people: !!js/function "() => process.exit(9)"\n')
    expect(brief(['extract', 'a.txt', '--lexicon', 'tags.yaml'], { cwd: at }).status).toBe(2)
    writeFileSync(join(at, 'brief.config.yaml'), yaml)
    expect(brief(['extract', 'a.txt'], { cwd: at })).toMatchObject({ status: 2, stdout: '' })
    clean()
  })

  it('briefs to compare', () => {
    const old = JSON.parse(readFileSync(join(folder, 'old.json'), 'utf8')) as object
    writeFileSync(
      join(folder, 'polluted.json'),
      `${POLLUTED}, ${JSON.stringify(old).slice(1)}`.replace('"people":', '"__proto__": {"x": 1}, "people":'),
    )
    expect(run('diff', 'old.json', 'polluted.json')).toEqual({ status: 0, stdout: '', stderr: '' })
  })

  it('names that are names of parts of objects', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'Constructor', 'ToString']
    for (const name of names) {
      const text = `Le ministre ${name} a reçu ${name} Dubois à ${name}. « Oui », a dit M. ${name}. L'ONU (${name}).`
      expect(() => extract({ id: name, text, title: name, created: '2018-10-23' })).not.toThrow()
    }
    expect(run('extract', `a.constructor`).stderr).toMatch(/no such file/)
    clean()
  })
})
