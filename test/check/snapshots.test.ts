import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checkRecords, recordsSnapshotOf } from '../../src/check/records.ts'
import { REPORT, type ReporterName } from '../../src/check/reporters.ts'
import {
  type Checked,
  checkArticle,
  obsoleteIn,
  snapshotOf,
  snapshotText,
} from '../../src/check/snapshots.ts'
import { type ArticleOrFault, InputFault, plainArticle } from '../../src/input/article.ts'
import { message, sayIn } from '../../src/messages/message.ts'
import { extract } from '../../src/pipeline.ts'
import { themeOf } from '../../src/render/theme.ts'

const folder = mkdtempSync(join(tmpdir(), 'brief-check-'))
afterAll(() => rmSync(folder, { recursive: true }))

const TEXT = 'Le ministre Jean Dubois est arrivé mardi à Lomé.'
const briefFor = ({ id, text, created }: Parameters<Parameters<typeof checkArticle>[2]>[0]) =>
  extract({ id, text, created })
const write = (name: string, content: string) => {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}
const check = (name: string, read: ArticleOrFault = plainArticle(join(folder, name), TEXT)) =>
  checkArticle(join(folder, name), read, briefFor)
const pinned = (id: string, created: string | null = null, text = TEXT) =>
  snapshotText(extract({ id, text, created }))
const fault = (id: string) => new InputFault(id, message('input.noArticle'), message('do.file'))

describe('an article held against its snapshot', () => {
  it.each<
    [
      what: string,
      name: string,
      files: Record<string, string>,
      status: Checked['status'],
      created?: string | null,
    ]
  >([
    ['none yet', 'a.txt', {}, 'new', null],
    ['the same', 'b.txt', { 'b.brief.json': pinned('b.txt') }, 'same', null],
    [
      'line ends of another system',
      'c.txt',
      { 'c.brief.json': pinned('c.txt').replaceAll('\n', '\r\n') },
      'same',
      null,
    ],
    [
      'another fact',
      'd.txt',
      { 'd.brief.json': pinned('d.txt', null, TEXT.replace('Lomé', 'Accra')) },
      'different',
    ],
    ['no brief', 'e.txt', { 'e.brief.json': '{}' }, 'different'],
    ['a broken one', 'f.txt', { 'f.brief.json': '{' }, 'different'],
    [
      'the day of the snapshot',
      'g.txt',
      { 'g.brief.json': pinned('g.txt', '2019-05-04') },
      'same',
      '2019-05-04',
    ],
    ['the day beside it', 'h.txt', { 'h.json': '{"date":"2019-05-04"}' }, 'new', '2019-05-04'],
    [
      'the day beside it, by another name',
      'i.txt',
      { 'i.json': '{"dct":"2019-05-04T10:00"}' },
      'new',
      '2019-05-04',
    ],
    ['no day beside it', 'j.txt', { 'j.json': '{"date":5}' }, 'new', null],
    ['what is beside it is broken', 'k.txt', { 'k.json': '{' }, 'new', null],
  ])('%s', (_, name, files, status, created) => {
    for (const [file, content] of Object.entries(files)) write(file, content)
    const found = check(name)
    expect(found.status).toBe(status)
    expect(found.error).toBeNull()
    if (created !== undefined && found.fresh) expect(JSON.parse(found.fresh).document.created).toBe(created)
  })

  it('tells what differs', () => {
    write('l.brief.json', pinned('l.txt', null, TEXT.replace('Lomé', 'Accra')))
    const changes = check('l.txt').difference!.changes.filter(({ part }) => part === 'places')
    expect(changes.map(({ kind }) => kind).sort()).toEqual(['added', 'removed'])
  })

  it('that cannot be read, or whose brief cannot be made, has failed', () => {
    expect(check('m.txt', fault('m.txt'))).toMatchObject({ status: 'failed', fresh: null })
    const broken = checkArticle('n.txt', plainArticle('n.txt', TEXT), () => {
      throw new Error('no room')
    })
    expect(broken).toMatchObject({ status: 'failed', error: 'no room' })
  })

  it('snapshots without an article are obsolete', async () => {
    const kept = write('old/kept.txt', TEXT)
    for (const name of ['kept', 'gone', 'sub/lost']) write(`old/${name}.brief.json`, '{}')
    const found = await obsoleteIn(join(folder, 'old'), [kept])
    expect(found.map(({ path, status }) => [path.slice(folder.length + 1), status])).toEqual([
      ['old/gone.brief.json', 'obsolete'],
      ['old/sub/lost.brief.json', 'obsolete'],
    ])
  })

  it.each([
    ['news/a.txt.gz', 'news/a.brief.json'],
    ['a.html', 'a.brief.json'],
  ])('%s → %s', (article, snapshot) => expect(snapshotOf(article)).toBe(snapshot))
})

describe('records held against theirs', () => {
  async function* records(...read: ArticleOrFault[]) {
    yield* read
  }
  const line = (id: string, text = TEXT) => JSON.stringify(extract({ id, text }))

  it('by their ids, each in turn', async () => {
    const path = write('all.ndjson', '')
    write('all.brief.ndjson', `${[line('a'), line('b', 'Il pleut.'), line('d'), line('d')].join('\n')}\n`)
    const all = records(plainArticle('a', TEXT), plainArticle('b', TEXT), plainArticle('c', TEXT), fault('d'))
    const { results, fresh } = await checkRecords(path, all, briefFor)
    expect(results.map(({ path: at, status }) => `${at.slice(path.length)} ${status}`)).toEqual([
      '#a same',
      '#b different',
      '#c new',
      '#d failed',
      '#d obsolete',
    ])
    // What failed keeps its line; what is obsolete loses it.
    expect(
      fresh
        .trim()
        .split('\n')
        .map((one) => JSON.parse(one).document.id),
    ).toEqual(['a', 'b', 'c', 'd'])
    expect(recordsSnapshotOf(path)).toBe(join(folder, 'all.brief.ndjson'))
  })

  it('all new without a snapshot', async () => {
    const { results } = await checkRecords(
      write('none.ndjson', ''),
      records(plainArticle('a', TEXT), fault('b')),
      () => {
        throw new TypeError('no room')
      },
    )
    expect(results.map(({ status, error }) => [status, error?.slice(0, 18)])).toEqual([
      ['failed', 'TypeError: no room'],
      ['failed', expect.any(String)],
    ])
  })
})

describe('what reporters print', () => {
  const bare = { difference: null, error: null, fresh: null }
  write('r.brief.json', pinned('r.txt', null, TEXT.replace('Lomé', 'Accra')))
  const results: Checked[] = [
    { path: 'same.txt', status: 'same', ...bare },
    check('r.txt'),
    { path: 'unread.txt', status: 'different', ...bare },
    { path: 'new,one.txt', status: 'new', ...bare },
    { path: 'old.brief.json', status: 'obsolete', ...bare },
    { path: 'bad\u001b[31m<x>.txt', status: 'failed', ...bare, error: '50 % of "it" & more' },
  ]
  const print = (name: ReporterName, updated = false) =>
    REPORT[name]({ results, updated }, themeOf({ width: 100, colors: 0, unicode: true }), sayIn('en'))

  it('default: a block for each that is not the same, then the counts', () => {
    const blocks = print('default').trim().split('\n\n')
    expect(blocks).toHaveLength(6)
    expect(blocks[0]).toContain('Accra')
    expect(blocks.at(-1)).toMatch(/^1 same, 2 different, 1 new, 1 obsolete, 1 failed/)
    expect(print('default', true)).toMatch(/1 same, 2 updated, 1 written, 1 removed, 1 failed\n$/)
    expect(print('default')).not.toContain('\u001b')
  })

  it('github: an annotation each, its properties escaped', () => {
    const lines = print('github').split('\n')
    expect(lines.filter((one) => one.startsWith('::error '))).toHaveLength(3)
    expect(lines.filter((one) => one.startsWith('::warning '))).toHaveLength(2)
    expect(lines.join()).toContain('file=new%2Cone.txt')
    expect(lines.join()).toContain('50 %25 of')
  })

  it('junit: failures and errors, escaped', () => {
    const xml = print('junit')
    expect(xml).toContain('<testsuites tests="6" failures="4" errors="1">')
    expect(xml).toContain('50 % of &quot;it&quot; &amp; more')
    expect(xml).toContain('&lt;x&gt;')
    expect(xml).not.toContain('\u001b')
  })

  it('json: the counts and each file, without what it should hold', () => {
    const { updated, counts, files } = JSON.parse(print('json'))
    expect(updated).toBe(false)
    expect(counts).toEqual({ same: 1, different: 2, new: 1, obsolete: 1, failed: 1 })
    expect(files).toHaveLength(6)
    expect(files[1]).not.toHaveProperty('fresh')
  })
})
