import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { InputFault } from '../../src/input/article.ts'
import { readFileList } from '../../src/input/file-list.ts'
import { readLexicons } from '../../src/input/lexicon.ts'
import { LIMITS } from '../../src/input/limits.ts'
import { parseLines } from '../../src/input/lines.ts'
import { type ReadOptions, readArticles } from '../../src/input/read.ts'
import { FIELD_NAMES } from '../../src/input/records.ts'
import { temporaryFolder } from '../support/run.ts'

const folder = temporaryFolder()
const TEXT = 'La ministre est à Lomé.'
const RECORD = JSON.stringify({ id: 7, text: TEXT })

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function read(name: string, content: string | Uint8Array, options: Partial<ReadOptions> = {}) {
  const path = file(name, content)
  const found = []
  const all = { inputFormat: 'auto', fields: FIELD_NAMES, limits: LIMITS, ...options } as const
  for await (const one of readArticles([{ path }], all)) {
    if (one instanceof InputFault) found.push(one.message.slice(folder.length + 1))
    else found.push([one.id.replace(`${folder}/`, ''), one.title, one.created, one.text])
  }
  return found
}

describe('what each kind of file gives', () => {
  it.each<[name: string, content: string | Uint8Array, options: Partial<ReadOptions>, article: unknown]>([
    ['a', TEXT, {}, ['a', null, null, TEXT]],
    ['a.dat', TEXT, {}, ['a.dat', null, null, TEXT]],
    ['a.constructor', TEXT, {}, ['a.constructor', null, null, TEXT]],
    ['a.md', TEXT, { inputFormat: 'text' }, ['a.md', null, null, TEXT]],
    ['a.md', `# Lomé\n\n${TEXT}`, {}, ['a.md', null, null, `Lomé\n\n${TEXT}`]],
    ['a.md', `---\n---\n${TEXT}`, {}, ['a.md', null, null, TEXT]],
    [
      'a.md',
      `---\nid: x\ntitle: 3\ndate: 2020-03-11\ntags: [a]\n---\n${TEXT}`,
      {},
      ['x', '3', '2020-03-11', TEXT],
    ],
    ['a.md', `---\nun tiret\n---\n${TEXT}`, {}, 'a.md: its front matter holds no fields'],
    ['a.md', `---\n- a\n---\n${TEXT}`, {}, 'a.md: its front matter holds no fields'],
    ['a.md', `---\ndate: hier\n---\n${TEXT}`, {}, 'a.md: "date" is "hier"'],
    ['a.md', '<!-- rien -->', {}, 'a.md: the text is blank'],
    ['a.json', RECORD, {}, ['7', null, null, TEXT]],
    ['a.json', '[1]', {}, 'a.json:1: no JSON object'],
    ['a.json', '{"text":"x","title":1}', {}, 'a.json: "title" is missing or of the wrong type'],
    ['a.txt', '', {}, 'a.txt: the file is empty'],
    ['a.txt', ' \n\t', {}, 'a.txt: the text is blank'],
    ['a.txt.gz', gzipSync(''), {}, 'a.txt.gz: the file is empty'],
    ['a.txt.gz', 'no gzip', {}, 'a.txt.gz: cannot be unpacked (Z_DATA_ERROR)'],
    ['a.txt.gz', gzipSync('a '.repeat(800_000)), {}, 'a.txt.gz: unpacks to more than 200 times its size'],
    [
      'a.txt.gz',
      gzipSync(TEXT.repeat(100)),
      { limits: { ...LIMITS, maxBytes: 200 } },
      'a.txt.gz: is larger than 200 bytes',
    ],
    ['a.txt', TEXT.repeat(100), { limits: { ...LIMITS, maxBytes: 200 } }, 'a.txt: is larger than 200 bytes'],
    ['a.ndjson.gz', gzipSync(RECORD), {}, ['7', null, null, TEXT]],
    ['a.ndjson.gz', gzipSync('\n'.repeat(3_000_000)), {}, 'a.ndjson.gz: unpacks to more than 200 times'],
  ])('%s %.60j %j', async (name, content, options, article) => {
    const [found, ...others] = await read(name, content, options)
    expect(others).toEqual([])
    if (typeof article === 'string') expect(String(found).slice(0, article.length)).toBe(article)
    else expect(found).toEqual(article)
  })

  it('a folder under a name of a file is told of', async () => {
    const all = { inputFormat: 'auto', fields: FIELD_NAMES, limits: LIMITS } as const
    for await (const one of readArticles([{ path: folder }], all)) {
      expect((one as InputFault).message).toBe(`${folder}: cannot be read (EISDIR); name the files in it`)
    }
  })
})

describe('lines of ndjson in other encodings', () => {
  async function lines(bytes: Uint8Array, encoding?: string) {
    async function* chunks() {
      for (let i = 0; i < bytes.length; i += 7) yield bytes.subarray(i, i + 7)
    }
    const found = []
    for await (const one of parseLines('in', chunks(), { fields: FIELD_NAMES, limits: LIMITS, encoding })) {
      found.push(one instanceof InputFault ? one.message.split(';')[0] : one.text)
    }
    return found
  }
  const two = `{"text":"été"}\n{"text":"août"}`
  const big = Buffer.from(`\ufeff${two}`, 'utf16le').swap16()

  it.each<[what: string, bytes: Uint8Array, encoding: string | undefined, texts: string[]]>([
    ['UTF-16 with a mark', Buffer.from(`\ufeff${two}`, 'utf16le'), undefined, ['été', 'août']],
    ['UTF-16 that is named', Buffer.from(two, 'utf16le'), 'utf-16le', ['été', 'août']],
    ['UTF-16, big end first', big, undefined, ['été', 'août']],
    ['Latin-1 that is named', Buffer.from(two, 'latin1'), 'latin1', ['été', 'août']],
    ['nothing', Buffer.from(''), undefined, ['in: the input is empty']],
  ])('%s', async (_, bytes, encoding, texts) => expect(await lines(bytes, encoding)).toEqual(texts))
})

describe('files that are written for brief', () => {
  it.each<[content: string, byNul: boolean, paths: string[]]>([
    ['a.txt\nb.txt\r\n\n \nc d.txt', false, ['a.txt', 'b.txt', 'c d.txt']],
    ['a\nb.txt\0c.txt\0', true, ['a\nb.txt', 'c.txt']],
    ['', false, []],
  ])('a list %j', async (content, byNul, paths) => {
    expect(await readFileList(file('list', content), byNul)).toEqual(paths)
  })

  it('a list that ends its paths otherwise, or is not there, is told of', async () => {
    await expect(readFileList(file('list', 'a\0b'), false)).rejects.toThrow('its paths end in NUL; add -0')
    await expect(readFileList(join(folder, 'none'), false)).rejects.toThrow('cannot be read (ENOENT)')
  })

  it.each<[content: string, told: string]>([
    ['people:\n  - name: 3\n', ':2: '],
    ['people:\n  - names: X\n', ':2: '],
    ['peuple: []\n', ':1: '],
    ['a: *b\n', ': '],
    ['a: [\n', ':'],
    ['3', ''],
    ['rules:\n  - match: "((("\n    kind: person\n', ''],
  ])('a lexicon that is wrong is told of: %j', async (content, told) => {
    const path = file('lexicon.yaml', content)
    await expect(readLexicons([path])).rejects.toThrow(`${path}${told}`)
  })

  it('a lexicon with nothing in it is one', async () => {
    expect(await readLexicons([file('lexicon.yaml', 'people: []\n')])).toBeDefined()
  })
})
