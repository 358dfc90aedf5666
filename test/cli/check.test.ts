import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { brief, temporaryFolder } from '../support/run.ts'

const folder = temporaryFolder()
const at = (name: string) => join(folder, 'news', name)
const TEXT = 'Le ministre Jean Dubois est arrivé à Paris lundi. « Bien », a déclaré M. Dubois.'
const check = (...args: string[]) => brief(['check', 'news', ...args], { cwd: folder })

beforeEach(() => {
  rmSync(at('.'), { recursive: true, force: true })
  mkdirSync(at('.'))
  writeFileSync(at('a.txt'), TEXT)
  writeFileSync(at('a.json'), '{"date": "2018-10-24"}')
  writeFileSync(at('b.txt'), 'Il pleut à Lyon.')
  expect(check('--update').status).toBe(0)
})

/** Plants a change in the snapshot of a.txt. */
function plant(from: string | RegExp, to: string): void {
  const text = readFileSync(at('a.brief.json'), 'utf8')
  expect(text).toMatch(from)
  writeFileSync(at('a.brief.json'), text.replace(from, to))
}

describe('brief check', () => {
  it('holds where nothing changed', () => {
    expect(check()).toEqual({ status: 0, stdout: '2 same\n', stderr: '' })
    expect(JSON.parse(readFileSync(at('a.brief.json'), 'utf8')).document).toMatchObject({
      id: 'a.txt',
      created: '2018-10-24',
    })
  })

  it('fails on a planted change, names it, and accepts it on --update', () => {
    plant('"value": "2018-10-22"', '"value": "2018-10-23"')
    const { status, stdout } = check()
    expect(status).toBe(1)
    expect(stdout).toMatch(
      /^news\/a\.txt differs from its snapshot\n {2}~ date +« lundi »: value 2018-10-23 → 2018-10-22\n/,
    )
    expect(stdout).toMatch(/1 same, 1 different; --update accepts what is found now\n$/)
    expect(check('-u')).toMatchObject({ status: 0, stdout: expect.stringMatching(/1 updated\n$/) })
    expect(check().status).toBe(0)
  })

  it('tells new and obsolete snapshots apart', () => {
    writeFileSync(at('c.md'), 'Il neige à Genève.')
    rmSync(at('b.txt'))
    const { status, stdout } = check()
    expect(status).toBe(1)
    expect(stdout).toContain('news/c.md has no snapshot yet')
    expect(stdout).toContain('news/b.brief.json is the snapshot of no article')
    expect(check('-u').status).toBe(0)
    expect([existsSync(at('b.brief.json')), existsSync(at('c.brief.json'))]).toEqual([false, true])
  })

  it('holds the records of ndjson against a snapshot of a brief a line', () => {
    const line = (id: string, text: string) => `${JSON.stringify({ id, text, date: '2018-10-24' })}\n`
    writeFileSync(at('all.ndjson'), line('x', TEXT) + line('y', 'Il pleut à Lyon.'))
    expect(check().stdout).toBe('2 same\n')
    const records = (...args: string[]) => brief(['check', 'news/all.ndjson', ...args], { cwd: folder })
    expect(records()).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('all.ndjson#x has no snap'),
    })
    expect(records('--update')).toMatchObject({ status: 0, stdout: expect.stringMatching(/2 written\n$/) })
    expect(check().stdout).toBe('4 same\n')
    writeFileSync(at('all.ndjson'), `${line('x', TEXT.replace('lundi', 'mardi'))}{"id": "z"}\n`)
    const { status, stdout } = check()
    expect(status).toBe(1)
    expect(stdout).toContain('news/all.ndjson#x differs from its snapshot')
    expect(stdout).toMatch(/date +« lundi »/)
    expect(stdout).toContain('news/all.ndjson#y is the snapshot of no article')
    expect(stdout).toMatch(/2 same, 1 different, 1 obsolete, 1 failed/)
    expect(check('--update').status).toBe(1)
    writeFileSync(at('all.ndjson'), line('x', TEXT.replace('lundi', 'mardi')))
    expect(check().stdout).toBe('3 same\n')
  })

  it('names a snapshot that is none, and an article that cannot be read', () => {
    writeFileSync(at('a.brief.json'), '{')
    writeFileSync(at('b.txt'), '')
    const { status, stdout } = check()
    expect(status).toBe(1)
    expect(stdout).toContain('the snapshot is no brief of this version')
    expect(stdout).toContain('news/b.txt failed\n  the file is empty')
    expect(check('-u').status).toBe(1)
  })

  it('reports for machines', () => {
    plant('"name": "Jean Dubois"', '"name": "Jean <Bois>"')
    expect(check('-r', 'github').stdout).toMatch(
      /^::error file=news\/a\.txt,title=brief check::differs from its snapshot%0A~ person/,
    )
    expect(check('-r', 'junit').stdout).toContain('<testsuites tests="2" failures="1" errors="0">')
    expect(check('-r', 'junit').stdout).toContain('Jean &lt;Bois&gt; → Jean Dubois')
    const { counts, files } = JSON.parse(check('-r', 'json').stdout)
    expect(counts).toMatchObject({ same: 1, different: 1 })
    expect(files[0].changes[0]).toMatchObject({ part: 'people', kind: 'changed' })
  })

  it('cannot run where there is nothing to check', () => {
    mkdirSync(join(folder, 'void'), { recursive: true })
    expect(brief(['check', 'void'], { cwd: folder }).status).toBe(2)
    expect(brief(['check', 'nowhere'], { cwd: folder }).status).toBe(2)
  })
})

describe('brief diff', () => {
  const diff = (...args: string[]) => brief(['diff', ...args], { cwd: folder })

  it('is silent on what is the same', () => {
    expect(diff('news/a.brief.json', 'news/a.brief.json')).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(diff('news', 'news').status).toBe(2)
  })

  it('names what changed, was added and is gone', () => {
    const out = (name: string) => brief(['extract', 'news', '-o', name], { cwd: folder })
    expect(out('old.ndjson').status).toBe(0)
    writeFileSync(at('a.txt'), TEXT.replace('Paris', 'Oslo'))
    writeFileSync(at('c.txt'), TEXT)
    rmSync(at('b.txt'))
    expect(out('new.ndjson').status).toBe(0)
    const { status, stdout } = diff('old.ndjson', 'new.ndjson')
    expect(status).toBe(1)
    expect(stdout).toMatch(/^news\/a\.txt\n {2}~ document[^\n]*\n[\s\S]*− place +Paris\n {2}\+ place +Oslo\n/)
    expect(stdout).toContain('news/b.txt only in old.ndjson\n')
    expect(stdout).toContain('news/c.txt only in new.ndjson\n')
    expect(JSON.parse(diff('old.ndjson', 'new.ndjson', '-f', 'json').stdout)).toHaveLength(3)
  })

  it.each(['nowhere.json', 'news/a.txt'])('cannot run on %s', (path) => {
    expect(diff(path, path)).toMatchObject({ status: 2, stdout: '' })
  })
})
