import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { InputFault } from '../../src/input/article.ts'
import { expandInputs } from '../../src/input/expand.ts'
import { LIMITS } from '../../src/input/limits.ts'
import { readArticles } from '../../src/input/read.ts'
import { FIELD_NAMES } from '../../src/input/records.ts'

const folder = mkdtempSync(join(tmpdir(), 'brief-expand-'))
afterAll(() => rmSync(folder, { recursive: true }))
for (const name of [
  'b.txt',
  'a.txt',
  'a.json',
  'a.brief.json',
  'c.json',
  'README.md',
  'sub/d.HTML',
  'sub/e.txt.gz',
  'sub/f.exe',
]) {
  mkdirSync(join(folder, 'sub'), { recursive: true })
  writeFileSync(join(folder, name), '')
}
mkdirSync(join(folder, 'empty'))

async function expand(...args: string[]) {
  const { sources, many } = await expandInputs(args.map((arg) => (arg === '-' ? arg : join(folder, arg))))
  return {
    many,
    found: sources.map((one) =>
      one instanceof InputFault
        ? `fault ${one.absent}`
        : one === 'stdin'
          ? one
          : one.path.slice(folder.length + 1),
    ),
  }
}

describe('arguments and the files they stand for', () => {
  it.each<[args: string[], found: string[], many: boolean]>([
    [['a.txt'], ['a.txt'], false],
    [['-'], ['stdin'], false],
    [['b.txt', 'a.txt'], ['b.txt', 'a.txt'], true],
    // Without briefs, what is annotated beside an article, and the README.
    [['.'], ['a.txt', 'b.txt', 'c.json', 'sub/d.HTML', 'sub/e.txt.gz'], true],
    [['*.txt'], ['a.txt', 'b.txt'], true],
    [['sub/*'], ['sub/d.HTML', 'sub/e.txt.gz', 'sub/f.exe'], true],
    [['empty'], ['fault true'], true],
    [['*.pdf'], ['fault true'], true],
    [['nowhere.txt'], ['fault true'], false],
    [['x'.repeat(5000)], ['fault true'], false],
    [['a.txt/below', 'b.txt'], ['fault true', 'b.txt'], true],
  ])('%j', async (args, found, many) => expect(await expand(...args)).toEqual({ found, many }))
})

describe('folders', () => {
  const odd = mkdtempSync(join(tmpdir(), 'brief-folder-'))
  // Node removes no path longer than the system reads.
  afterAll(() => execFileSync('rm', ['-rf', odd]))

  it('give files with any name', async () => {
    const names = [
      '\na.txt',
      'b\nc.txt',
      '\u2028d.md',
      'e\u2029.HTML.GZ',
      '\u202ef.txt',
      '*.txt',
      '[a].txt',
      ' .txt',
    ]
    mkdirSync(join(odd, 'names', '\ng'), { recursive: true })
    for (const name of [...names, '\ng/h.txt', '.hidden.txt', 'i.txt\n', 'j\n.exe']) {
      writeFileSync(join(odd, 'names', name), '')
    }
    const { sources } = await expandInputs([join(odd, 'names')])
    const paths = [...names, '\ng/h.txt'].map((name) => join(odd, 'names', name))
    expect(sources).toEqual(paths.sort().map((path) => ({ path })))
  })

  it('are read once, however many links lead to them; links to what is no file are passed over', async () => {
    // Through twelve folders that are all linked to each other lead some 1.3 billion ways.
    const web = Array.from({ length: 12 }, (_, i) => `f${i}`)
    for (const name of web) {
      mkdirSync(join(odd, 'web', name), { recursive: true })
      writeFileSync(join(odd, 'web', name, 'a.txt'), '')
      for (const other of web) symlinkSync(`../${other}`, join(odd, 'web', name, `to-${other}`))
    }
    mkdirSync(join(odd, 'outside'))
    writeFileSync(join(odd, 'outside', 'b.txt'), '')
    symlinkSync('../outside', join(odd, 'web', 'a-link'))
    symlinkSync('../outside', join(odd, 'web', 'b-link'))
    symlinkSync('f0/a.txt', join(odd, 'web', 'c.txt'))
    symlinkSync('nothing.txt', join(odd, 'web', 'd.txt'))
    symlinkSync('/dev/zero', join(odd, 'web', 'e.txt'))
    symlinkSync('g.txt', join(odd, 'web', 'g.txt'))
    const { sources } = await expandInputs([join(odd, 'web')])
    const paths = ['a-link/b.txt', 'c.txt', 'g.txt', ...web.map((name) => `${name}/a.txt`)]
    expect(sources).toEqual(paths.sort().map((path) => ({ path: join(odd, 'web', path) })))
  })

  it('tell of a file whose name is not in UTF-8', async () => {
    mkdirSync(join(odd, 'latin'))
    writeFileSync(
      Buffer.concat([Buffer.from(join(odd, 'latin/')), Buffer.from('caf\xe9.txt', 'latin1')]),
      'x',
    )
    const { sources } = await expandInputs([join(odd, 'latin')])
    const options = { inputFormat: 'auto', fields: FIELD_NAMES, limits: LIMITS } as const
    const told = []
    for await (const one of readArticles(sources, options)) told.push((one as InputFault).message)
    expect(told).toEqual([
      expect.stringMatching(/: cannot be read \(ENOENT\); its name is not in UTF-8: rename it$/),
    ])
  })

  it('that cannot be read are told of, beside the files of all others', async () => {
    // Node makes no path longer than the system reads, so the folders are made one in the other.
    const [name, here] = ['x'.repeat(200), process.cwd()]
    mkdirSync(join(odd, 'deep'))
    writeFileSync(join(odd, 'deep', 'a.txt'), '')
    try {
      process.chdir(join(odd, 'deep'))
      for (let i = 0; i < 25; i++) {
        mkdirSync(name)
        process.chdir(name)
      }
    } finally {
      process.chdir(here)
    }
    const [first, fault, ...others] = (await expandInputs([join(odd, 'deep')])).sources
    expect([first, others]).toEqual([{ path: join(odd, 'deep', 'a.txt') }, []])
    expect((fault as InputFault).message).toMatch(/\/x+: cannot be read \(ENAMETOOLONG\); /)
  })
})
