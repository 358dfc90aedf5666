import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { fileNameFor } from '../../src/cli/output/file-name.ts'
import { brief, temporaryFolder } from '../support/run.ts'

const folder = temporaryFolder()
const TEXT = 'Le ministre Jean Dubois est arrivé à Paris le 3 mai 2019. « Bien », a déclaré M. Dubois.'
const news = join(folder, 'news')
mkdirSync(join(news, 'b'), { recursive: true })
for (const name of ['a.txt', 'b/c.txt']) writeFileSync(join(news, name), TEXT)
writeFileSync(join(folder, 'empty.txt'), '')
writeFileSync(join(folder, 'nothing.txt'), 'Il pleut beaucoup dans la rue.')
const run = (...args: string[]) => brief(['extract', ...args], { cwd: folder })

describe('--output', () => {
  it('writes one file, whole', () => {
    expect(run('news', '-o', 'x/all.ndjson')).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(readdirSync(join(folder, 'x'))).toEqual(['all.ndjson'])
    expect(readFileSync(join(folder, 'x/all.ndjson'), 'utf8')).toBe(run('news').stdout)
  })

  it('overwrites only by force', () => {
    const path = join(folder, 'mine.json')
    writeFileSync(path, 'mine')
    const refused = run('news', '-o', 'mine.json')
    expect(refused).toMatchObject({
      status: 2,
      stderr: 'brief: mine.json: exists already; --force overwrites it\n',
    })
    expect(readFileSync(path, 'utf8')).toBe('mine')
    expect(run('news', '-o', 'mine.json', '--force').status).toBe(0)
    expect(JSON.parse(readFileSync(path, 'utf8'))).toHaveLength(2)
  })

  it('leaves nothing behind where nothing could be read', () => {
    expect(run('empty.txt', '-o', 'none.json').status).toBe(1)
    expect(existsSync(join(folder, 'none.json'))).toBe(false)
    expect(existsSync(join(folder, 'none.json.part'))).toBe(false)
  })

  it('writes through a link, and to a device', () => {
    writeFileSync(join(folder, 'real.json'), '')
    symlinkSync('real.json', join(folder, 'link.json'))
    expect(run('news', '-o', 'link.json', '--force').status).toBe(0)
    expect(readFileSync(join(folder, 'real.json'), 'utf8')).toMatch(/^\[/)
    expect(run('news', '-o', '/dev/null').status).toBe(0)
  })

  it('fills a folder with a file for each article, or a table for each kind', () => {
    expect(run('news', '-o', 'out/').status).toBe(0)
    const files = readdirSync(join(folder, 'out'), { recursive: true, encoding: 'utf8' }).sort()
    expect(files).toEqual(['news', 'news/a.json', 'news/b', 'news/b/c.json'])
    expect(JSON.parse(readFileSync(join(folder, 'out/news/b/c.json'), 'utf8')).document.id).toBe(
      'news/b/c.txt',
    )
    expect(run('news', '-o', 'tables/', '-f', 'csv', '--only', 'people,quotes').status).toBe(0)
    expect(readdirSync(join(folder, 'tables'))).toEqual(['people.csv', 'quotes.csv'])
  })

  it.each([
    ['../../etc/passwd', 'etc/passwd.json'],
    ['/abs/a.txt', 'abs/a.json'],
    ['C:\\x\\..\\y.html', 'C_/x/y.json'],
    ['..', 'stdin.json'],
    ['-', '-.json'],
    ['con', 'con_.json'],
    ['a\u0000b\n', 'a_b.json'],
    ['https://site/a?b=1', 'https_/site/a_b=1.json'],
  ])('the id %j stays in the folder', (id, name) => {
    expect(fileNameFor(id, 'json')).toBe(name)
  })
})

describe('flags that do not go together are told', () => {
  it.each([
    [['-f', 'csv'], /a CSV table holds one kind of fact; name it with --only/],
    [['--bom'], /--bom is for CSV/],
    [['--errors-inline', '-f', 'json'], /--errors-inline is for ndjson/],
    [['-0'], /-0 is for lists of files/],
  ])('%j', (flags, told) => {
    const { status, stderr } = run('news', ...flags)
    expect(status).toBe(2)
    expect(stderr).toMatch(told)
  })
})

describe('failures', () => {
  it('stand among the briefs on request', () => {
    const { status, stdout } = run('news/a.txt', 'empty.txt', 'news/b', '--errors-inline')
    expect(status).toBe(1)
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ id, error, document }) => [id ?? document.id, error])).toEqual([
      ['news/a.txt', undefined],
      ['empty.txt', 'the file is empty; give an article with text in it'],
      ['news/b/c.txt', undefined],
    ])
  })

  it('are each named among many, and lose nothing else', () => {
    const broken = { 1: '', 2: Buffer.from([0x89, 0x50, 0, 0]), 3: ' \n', 4: Buffer.from([0x81, 0x8d, 0xff]) }
    mkdirSync(join(folder, 'many'))
    for (let i = 0; i < 100; i++) {
      writeFileSync(join(folder, `many/${i}.txt`), broken[(i % 20) as keyof typeof broken] ?? TEXT)
    }
    writeFileSync(join(folder, 'many/cut.txt.gz'), gzipSync(TEXT).subarray(0, 30))
    const { status, stdout, stderr } = run('many')
    const named = stderr
      .trim()
      .split('\n')
      .map((line) => /^brief: many\/(\S+): /.exec(line)?.[1])
    expect({ status, briefs: stdout.trim().split('\n').length, named: new Set(named).size }).toEqual({
      status: 1,
      briefs: 80,
      named: 21,
    })
  })

  it('end the run at once with --strict', () => {
    const { status, stdout } = run('news/a.txt', 'empty.txt', 'news/b', '--strict')
    expect({ status, lines: stdout.trim().split('\n').length }).toEqual({ status: 1, lines: 1 })
  })

  it('are not that an article holds nothing, unless it is asked for', () => {
    expect(run('nothing.txt').status).toBe(0)
    expect(run('nothing.txt', '--exit-status').status).toBe(1)
    expect(run('news', '--exit-status').status).toBe(0)
  })
})

describe('--files-from', () => {
  it('reads the paths from a list', () => {
    writeFileSync(join(folder, 'list'), 'news/a.txt\0news/b/c.txt\0')
    expect(run('--files-from', 'list', '-0').stdout).toBe(run('news').stdout)
    const piped = brief(['extract', '--files-from', '-'], {
      cwd: folder,
      input: 'news/a.txt\nnews/b/c.txt\n',
    })
    expect(piped.stdout).toBe(run('news').stdout)
  })
})
