import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { brief, temporaryFolder } from '../support/run.ts'

const folder = temporaryFolder()
const below = join(folder, 'a/b')
mkdirSync(below, { recursive: true })
const TEXT = 'Le ministre Jean Dubois est arrivé à Orléans le 3 mai 2019.'
writeFileSync(join(below, 'x.txt'), TEXT)
const run = (...args: string[]) => brief(args, { cwd: below })
const documentOf = (...args: string[]) => JSON.parse(run('extract', 'x.txt', ...args).stdout).document

let file = ''
function configure(name: string, text: string): void {
  file = join(folder, name)
  writeFileSync(file, text)
}
afterEach(() => rmSync(file, { force: true }))

describe('a configuration', () => {
  it.each([
    ['brief.config.json', '{"offsets": "bytes", "keepText": true}'],
    ['brief.config.yaml', 'offsets: bytes\nkeepText: true\n'],
    ['brief.config.ts', 'type Unit = string\nexport default { offsets: "bytes" as Unit, keepText: true }'],
    ['brief.config.js', 'export default { offsets: "bytes", keepText: true }'],
    ['package.json', '{"brief": {"offsets": "bytes", "keepText": true}}'],
  ])('is found upward in %s', (name, text) => {
    configure(name, text)
    expect(documentOf()).toMatchObject({ offsets: 'bytes', text: TEXT })
    expect(JSON.parse(run('config').stdout)).toMatchObject({
      file,
      values: { offsets: 'bytes', keepText: true },
    })
  })

  it('gives way to the command line', () => {
    configure('brief.config.json', '{"offsets": "bytes"}')
    expect(documentOf('--offsets', 'codepoints')).toMatchObject({ offsets: 'codepoints' })
  })

  it('names lexicons from where it stands', () => {
    configure('brief.config.yaml', 'lexicon: names.yaml')
    writeFileSync(join(folder, 'names.yaml'), 'people:\n  - name: Jean Dubois\n    country: CA\n')
    expect(JSON.parse(run('extract', 'x.txt').stdout).people[0].country).toBe('CA')
  })

  it.each([
    ['{"ofsets": "bytes"}', /"ofsets" is no key of a configuration/],
    ['{"offsets": "byts"}', /"offsets" is "byts"; Allowed choices are utf16/],
    ['{"keepText": "yes"}', /"keepText" is "yes"; write true or false/],
    ['[1]', /a configuration is an object/],
    ['{', /the configuration cannot be read/],
  ])('%s is refused', (text, told) => {
    configure('brief.config.json', text)
    const { status, stderr } = run('extract', 'x.txt')
    expect(status).toBe(2)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toMatch(told)
  })
})

describe('completion', () => {
  it.each(['bash', 'zsh', 'fish'])('for %s knows commands, flags and choices', (shell) => {
    const { status, stdout } = run('completion', shell)
    expect(status).toBe(0)
    for (const word of ['extract', 'check', 'reporter', 'junit']) expect(stdout).toContain(word)
  })

  it('names the shells', () => {
    expect(run('completion', 'tcsh')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/bash, zsh, fish/),
    })
  })
})

describe('explain', () => {
  it('underlines the words of each fact', () => {
    const { stdout } = run('explain', 'x.txt', '--only', 'people')
    expect(stdout).toMatch(/^Jean Dubois person-1, rule \S+\n/)
    expect(stdout).toMatch(/\n {4}Le ministre Jean Dubois est arrivé[^\n]*\n {16}\^{11} mention \(\S+\)\n/)
  })

  it('tells what stands at a place', () => {
    const ids = (at: string) =>
      JSON.parse(run('explain', 'x.txt', '--at', at, '-f', 'json').stdout).facts.map(
        ({ id }: { id: string }) => id,
      )
    expect(ids('1:38')).toContain('place-1')
    expect(ids('14')).toEqual(['person-1'])
    expect(run('explain', 'x.txt', '--at', '9:1')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/has 1 line/),
    })
  })

  it('tells what was rejected and why, underlined, in the language of the user; or leaves it out', () => {
    const input = 'La planète mars est rouge.'
    const explain = (...args: string[]) => brief(['explain', '-', ...args], { input }).stdout
    expect(explain('--only', 'dates')).toBe(
      [
        'No fact.\n',
        'mars rejected: date (time-word)',
        '  a word of dates, in no form that dates have',
        `    ${input}`,
        '               ^^^^\n',
      ].join('\n'),
    )
    expect(explain('--lang', 'fr', '--only', 'dates')).toContain('mars rejeté: date')
    expect(explain('--no-rejected', '--only', 'dates')).toBe('No fact.\n')
    expect(explain('--at', '1:3', '--only', 'dates')).toBe('No fact stands here.\n')
    expect(JSON.parse(explain('--lang', 'fr', '-f', 'json', '--at', '12'))).toEqual({
      facts: [],
      rejected: [
        {
          part: 'dates',
          rule: 'time-word',
          reason: 'no-form',
          start: 11,
          end: 15,
          text: 'mars',
          message: 'a word of dates, in no form that dates have',
        },
      ],
    })
  })
})

it('tokens shows what the rules read', () => {
  const { sentences } = JSON.parse(run('tokens', 'x.txt').stdout)
  expect(sentences[0].tokens[2]).toMatchObject({ text: 'Jean', start: 12, end: 16, kind: 'word' })
  expect(run('tokens', 'x.txt', '-f', 'table').stdout).toContain('Dubois')
})
