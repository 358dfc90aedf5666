import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { brief, temporaryFolder } from '../support/run.ts'

const folder = temporaryFolder()
mkdirSync(join(folder, 'empty'))
writeFileSync(join(folder, 'a.txt'), 'Le ministre Jean Dubois est arrivé à Paris le 3 mai 2019.\n')
writeFileSync(join(folder, 'list'), 'a.txt\0')
const run = (...args: string[]) => brief(args, { cwd: folder })

describe('what is known from other tools', () => {
  it.each<[what: string, args: string[], status: number, told: string]>([
    ['help of an unknown command', ['help', 'extrct'], 2, "unknown command 'extrct' (Did you mean extract?)"],
    ['a folder that is a file', ['extract', 'a.txt', '-o', 'a.txt/'], 2, 'a.txt/: is a file; name a folder'],
    ['an output below a file', ['extract', 'a.txt', '-o', 'a.txt/x.json'], 2, 'cannot be written (ENOTDIR)'],
    ['a list that ends in NUL', ['extract', '--files-from', 'list'], 2, 'list: its paths end in NUL; add -0'],
    ['an empty folder', ['extract', 'empty'], 2, 'empty: no article in this folder'],
    ['an empty folder beside an article', ['extract', 'a.txt', 'empty'], 1, 'no article in this folder'],
    ['no article', ['check', 'empty'], 2, 'empty: no article to check'],
  ])('%s', (_, args, status, told) => {
    const { status: found, stderr } = run(...args)
    expect([found, stderr]).toEqual([status, expect.stringContaining(told)])
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  it.each(['extract', 'events', 'view', 'report'])('%s --output - is standard output', (command) => {
    expect(run(command, 'a.txt', '--output', '-')).toEqual(run(command, 'a.txt'))
    expect(existsSync(join(folder, '-'))).toBe(false)
  })

  it('a configuration in YAML that cannot be read is named', () => {
    const cwd = temporaryFolder()
    writeFileSync(join(cwd, 'brief.config.yaml'), 'format: [')
    expect(brief(['schema'], { cwd }).stderr).toContain('brief.config.yaml: ')
  })
})

describe('completion in bash', () => {
  writeFileSync(join(folder, 'complete.bash'), run('completion', 'bash').stdout)
  const complete = (...words: string[]) => {
    const list = words.map((word) => `'${word}'`).join(' ')
    const script = `source complete.bash; COMP_WORDS=(${list}); COMP_CWORD=${words.length - 1}; _brief; echo "\${COMPREPLY[*]}"`
    return spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' }).stdout.trim()
  }

  it.each([
    [['brief', 'ex'], 'extract explain'],
    [['brief', '--lang', 'fr', 'ex'], 'extract explain'],
    [['brief', '--lang', ''], 'en fr'],
    [['brief', 'extract', '--lang', ''], 'en fr'],
    [['brief', 'help', 'che'], 'check'],
    [['brief', '--no'], '--no-color'],
    [['brief', 'extract', '--offsets', ''], 'utf16 codepoints bytes'],
    [['brief', 'completion', ''], 'bash zsh fish'],
  ])('%j', (words, completions) => expect(complete(...words)).toBe(completions))
})
