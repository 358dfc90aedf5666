import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { briefsIn, readBriefs } from '../../src/diff/read-briefs.ts'
import { InputFault } from '../../src/input/article.ts'
import { sampleBrief } from '../support/sample.ts'

const folder = mkdtempSync(join(tmpdir(), 'brief-diff-'))
afterAll(() => rmSync(folder, { recursive: true }))

const write = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}
const brief = (id: string) => ({ ...sampleBrief(), document: { ...sampleBrief().document, id } })
const json = (id: string) => JSON.stringify(brief(id))

describe('briefs of a file', () => {
  it.each<[what: string, content: string, ids: string[]]>([
    ['one', json('a'), ['a']],
    ['a list', `[${json('a')}, ${json('b')}]`, ['a', 'b']],
    ['one a line, blank lines apart', `${json('a')}\n\n${json('b')}\n`, ['a', 'b']],
    ['an empty list', '[]', []],
  ])('%s', (what, content, ids) => {
    expect(briefsIn(write(`${what}.json`, content)).map(({ document }) => document.id)).toEqual(ids)
  })

  it('may lack parts that were not asked for', () => {
    const { meetings: _, warnings: __, ...some } = brief('a')
    expect(briefsIn(write('some.json', JSON.stringify(some)))[0]).toMatchObject({
      meetings: [],
      warnings: [],
    })
  })

  it.each<[what: string, content: string | Uint8Array, told: RegExp]>([
    ['a line that is no JSON', `${json('a')}\n{`, /line\.json:2/],
    ['a line that is no brief', `${json('a')}\n{}`, /line\.json:2.*schemaVersion/s],
    ['something else', '{"a":1}', /line\.json.*schemaVersion/s],
    ['a number', '5', /line\.json/],
    ['no UTF-8', Uint8Array.of(0x7b, 0xff, 0xfe, 0x00), /line\.json/],
  ])('%s is a fault that names its place', (_, content, told) => {
    const path = write('line.json', content)
    expect(() => briefsIn(path)).toThrow(InputFault)
    expect(() => briefsIn(path)).toThrow(told)
  })
})

describe('briefs of a folder', () => {
  it('by their files, those of one file by their ids as well', () => {
    write('all/one.brief.json', json('x'))
    write('all/sub/two.ndjson', `${json('a')}\n${json('b')}`)
    write('all/readme.txt', 'no brief')
    expect([...readBriefs(join(folder, 'all')).keys()]).toEqual([
      'one.brief.json',
      join('sub', 'two.ndjson#a'),
      join('sub', 'two.ndjson#b'),
    ])
    expect([...readBriefs(join(folder, 'all', 'sub', 'two.ndjson')).keys()]).toEqual(['a', 'b'])
  })

  it.each(['nowhere', 'x'.repeat(5000), join('all', 'one.brief.json', 'below')])(
    'none at %.30s: a fault',
    (name) => expect(() => readBriefs(join(folder, name))).toThrow(InputFault),
  )

  it('a folder is no file', () => expect(() => briefsIn(folder)).toThrow(InputFault))
})
