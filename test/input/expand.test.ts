import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { InputFault } from '../../src/input/article.ts'
import { expandInputs } from '../../src/input/expand.ts'

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
