import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BriefSchema } from '../../src/schema/brief.ts'
import { brief, temporaryFolder } from '../support/run.ts'

const SEED = 'seeds/000.txt'
const lines = (text: string) => text.split('\n').filter(Boolean)
const idsOf = (stdout: string) => lines(stdout).map((line) => JSON.parse(line).document.id)

describe('formats', () => {
  it('prints JSON for one input that is piped, in the order of the schema', () => {
    const { status, stdout, stderr } = brief(['extract', SEED, '--date', '2018-10-23'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const parsed = BriefSchema.parse(JSON.parse(stdout))
    expect(Object.keys(JSON.parse(stdout))).toEqual(Object.keys(BriefSchema.shape))
    expect(parsed.document).toMatchObject({ id: SEED, created: '2018-10-23', createdFrom: 'option' })
    expect(stdout).toMatch(/^\{\n {2}"schemaVersion": 1,/)
  })

  it('prints a line a brief for several inputs', () => {
    expect(idsOf(brief(['extract', SEED, SEED]).stdout)).toEqual([SEED, SEED])
  })

  it('prints one array for several inputs as JSON', () => {
    const { stdout } = brief(['extract', '-f', 'json', SEED, SEED])
    expect(JSON.parse(stdout)).toHaveLength(2)
    expect(stdout).toMatch(/^\[\n {2}\{\n[\s\S]*\n\]\n$/)
  })

  it('gives the same bytes on every run', () => {
    const there = brief(['extract', SEED], { env: { TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8' } })
    expect(there.stdout).toBe(brief(['extract', SEED]).stdout)
  })

  it('prints only the lists of facts that are asked for', () => {
    const { stdout } = brief(['extract', SEED, '--only', 'dates,places'])
    expect(Object.keys(JSON.parse(stdout))).toEqual([
      'schemaVersion',
      'document',
      'places',
      'dates',
      'warnings',
    ])
  })
})

describe('inputs', () => {
  it('reads standard input, named by - or not', () => {
    const input = 'Paul Biya est arrivé à Paris le 3 mai 2019.'
    expect(JSON.parse(brief(['extract', '-'], { input }).stdout).document.id).toBe('-')
    expect(brief(['extract'], { input }).stdout).toBe(brief(['extract', '-'], { input }).stdout)
  })

  const folder = temporaryFolder()
  mkdirSync(join(folder, 'b'))
  for (const name of ['b/2.txt', 'a.txt', 'c.TXT', 'notes.xyz']) {
    writeFileSync(join(folder, name), 'Le 3 mai à Paris.')
  }
  const inFolder = (names: string[]) => names.map((name) => join(folder, name))

  it('reads folders and globs in the order of their names', () => {
    expect(idsOf(brief(['extract', folder]).stdout)).toEqual(inFolder(['a.txt', 'b/2.txt', 'c.TXT']))
    expect(idsOf(brief(['extract', join(folder, '**/*.txt')]).stdout)).toEqual(inFolder(['a.txt', 'b/2.txt']))
    expect(idsOf(brief(['extract', '.'], { cwd: folder }).stdout)).toEqual(['a.txt', 'b/2.txt', 'c.TXT'])
  })

  it('reads ndjson, each line with its own id, date and title', () => {
    const first = { id: 'x', text: 'Il est venu le 22 octobre.', date: '2018-10-23', title: 'Visite' }
    const second = { text: 'Il viendra le 22 octobre.' }
    const { stdout, status } = brief(['extract', '--input-format', 'ndjson', '-d', '2019-01-01', '-'], {
      input: `${JSON.stringify(first)}\r\n\n${JSON.stringify(second)}`,
    })
    expect(status).toBe(0)
    expect(lines(stdout).map((line) => JSON.parse(line).document)).toMatchObject([
      { id: 'x', created: '2018-10-23', createdFrom: 'metadata', title: 'Visite' },
      { id: '-:3', created: '2019-01-01', createdFrom: 'option' },
    ])
  })
})

describe('bad input is named in one line, and the rest is not lost', () => {
  const folder = temporaryFolder()
  const faulty = (name: string, bytes: string | Buffer) => {
    writeFileSync(join(folder, name), bytes)
    return join(folder, name)
  }
  const empty = faulty('empty.txt', '')
  const blank = faulty('blank.txt', ' \n\t\n')
  const binary = faulty('binary.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))

  it.each<[name: string, args: string[], status: number, told: RegExp]>([
    ['no such file', ['nowhere.txt'], 2, /^brief: nowhere\.txt: no such file or folder; check the path$/],
    ['a pattern without a match', ['nowhere/*.txt'], 2, /no file matches; check the pattern$/],
    ['a folder without articles', ['src'], 2, /^brief: src: no article in this folder; brief reads files/],
    ['an empty file', [empty], 1, /empty\.txt: the file is empty; give an article/],
    ['a blank file', [blank], 1, /blank\.txt: the text is blank; give an article/],
    ['a binary file', [binary], 1, /binary\.txt: this is binary data, not text; save it/],
    ['a path below a file', [`${SEED}/x`], 2, /cannot be looked up \(ENOTDIR\)|no such file/],
    ['a wrong date', [SEED, '-d', '2018-02-30'], 2, /argument '2018-02-30' is invalid\. Give a day/],
    ['a wrong format', [SEED, '-f', 'xml'], 2, /'xml' is invalid\. Allowed choices are json, ndjson/],
    ['an unknown flag', [SEED, '--formt', 'json'], 2, /unknown option '--formt' \(Did you mean --format\?\)/],
    ['an unknown part', [SEED, '--only', 'cats'], 2, /"cats" is none of people, organizations/],
  ])('%s', (_, args, status, told) => {
    const run = brief(['extract', ...args])
    expect(run.status).toBe(status)
    expect(run.stdout).toBe('')
    expect(lines(run.stderr)).toHaveLength(1)
    expect(run.stderr.trim()).toMatch(told)
  })

  it('goes on with the other inputs, and ends with 1', () => {
    const run = brief(['extract', 'nowhere.txt', SEED, empty])
    expect(run.status).toBe(1)
    expect(idsOf(run.stdout)).toEqual([SEED])
    expect(lines(run.stderr)).toHaveLength(2)
  })

  it('names the line of bad ndjson, and the id of a record that has one', () => {
    const input = [
      '{"text":"Le 3 mai."}',
      '{oops',
      '{"id":"b"}',
      '{"text":"x","date":"3 mai"}',
      '[]',
      '{"text":" "}',
    ]
    const run = brief(['extract', '--input-format', 'ndjson', '-'], { input: input.join('\n') })
    expect(run.status).toBe(1)
    expect(lines(run.stdout)).toHaveLength(1)
    expect(lines(run.stderr).map((line) => line.split(';')[0])).toEqual([
      'brief: -:2: this line is no JSON',
      'brief: -:3 (b): "text" is missing or of the wrong type',
      'brief: -:4: "date" is "3 mai"',
      'brief: -:5: no JSON object',
      'brief: -:6: "text" is blank',
    ])
  })

  it('shows a stack trace only on --debug', () => {
    expect(brief(['--debug', 'extract', 'nowhere.txt']).stderr).toContain('\n    at ')
    expect(brief(['extract', 'nowhere.txt']).stderr).not.toContain('\n    at ')
  })

  it('warns of a text in another language, and still makes a brief', () => {
    const input =
      'The minister said on Monday that he would go to the city and that the talks had been good for both.'
    const run = brief(['extract', '-'], { input })
    expect(run.status).toBe(0)
    expect(run.stderr).toMatch(/^brief: warning: -: the text seems to be written in another language \(en\)/)
    expect(JSON.parse(run.stdout).document.language).toBe('en')
  })

  it('never passes control characters of a file name to the terminal', () => {
    expect(brief(['extract', 'a\u001b[31mb.txt']).stderr).not.toContain('\u001b')
  })
})

describe('commands', () => {
  it('suggests the command that was meant', () => {
    const { status, stderr } = brief(['extrct'])
    expect([status, stderr]).toEqual([2, "brief: unknown command 'extrct' (Did you mean extract?)\n"])
  })

  it('prints the JSON Schema', () => {
    const schema = JSON.parse(brief(['schema']).stdout)
    expect(schema.required).toEqual(Object.keys(BriefSchema.shape))
    expect(schema.properties.meetings.items.properties.status.enum).toContain('postponed')
  })

  it('tells its version', () => {
    expect(brief(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

describe('--lexicon', () => {
  const temporary = temporaryFolder()
  const text = "Le Renard d'Azouagh a été reçu à Bamako."
  const names = (stdout: string) => JSON.parse(stdout).people.map(({ name }: { name: string }) => name)

  it.each([
    ['after the input', ['-', '--lexicon', 'fixtures/lexicon/sahel.yaml']],
    ['before the input', ['--lexicon', 'fixtures/lexicon/sahel.yaml', '-']],
  ])('%s', (_, args) => {
    const { status, stdout } = brief(['extract', ...args], { input: text })
    expect(status).toBe(0)
    expect(names(stdout)).toEqual(['Amoud ag Tefert'])
  })

  it('a rule without a word stops the run too', () => {
    const path = join(temporary, 'rule.yaml')
    writeFileSync(path, 'rules:\n  - match: "#ProperNoun"\n    as: place\n')
    const { status, stderr } = brief(['extract', '-', '--lexicon', path], { input: text })
    expect(status).toBe(2)
    expect(stderr).toBe(`brief: ${path}: the rule "#ProperNoun" names no word; write one into it\n`)
  })

  it('a fault stops the run with file and remedy', () => {
    const { status, stdout, stderr } = brief(['extract', '-', '--lexicon', 'no/such.yaml'], { input: text })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toBe('brief: no/such.yaml: the lexicon cannot be read (ENOENT); check its path\n')
  })
})
