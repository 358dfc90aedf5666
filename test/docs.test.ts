import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../src/cli/commands/index.ts'
import { temporaryFolder } from './support/run.ts'

const DOCS = ['docs/commands.md', 'docs/cookbook.md', 'docs/lexicon.md']
/** Tools that a machine may not have. */
const TOOLS = ['mlr', 'duckdb', 'jq', 'python3 -c "import pandas"']

const folder = temporaryFolder()
cpSync('seeds', join(folder, 'seeds'), { recursive: true })
cpSync('fixtures', join(folder, 'fixtures'), { recursive: true })
mkdirSync(join(folder, 'news'))
writeFileSync(
  join(folder, 'news/a.txt'),
  'Le ministre Jean Dubois a été reçu à Paris le 3 mai 2019. « Bien », a déclaré M. Dubois.',
)
writeFileSync(
  join(folder, 'news/b.md'),
  '---\ndate: 2019-05-04\n---\nLe président sénégalais Macky Sall est arrivé à Lomé lundi.',
)
writeFileSync(
  join(folder, 'records.ndjson'),
  '{"ref": 1, "body": "Il est venu le 3 mai.", "meta": {"day": "2019-05-04"}}\n',
)
mkdirSync(join(folder, 'bin'))
writeFileSync(
  join(folder, 'bin/brief'),
  `#!/bin/sh\nexec "${process.execPath}" "${resolve('bin/brief.js')}" "$@"\n`,
)
chmodSync(join(folder, 'bin/brief'), 0o755)

function bash(script: string) {
  const env = { ...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}` }
  return spawnSync('bash', ['-c', script], { cwd: folder, env, encoding: 'utf8', input: '' })
}

const missing = TOOLS.filter((tool) => bash(tool.includes(' ') ? tool : `command -v ${tool}`).status !== 0)
const needs = (script: string) =>
  missing.filter((tool) =>
    tool.includes('pandas') ? script.includes('pandas') : new RegExp(`\\b${tool} -`).test(script),
  )

describe.each(DOCS)('the commands of %s', (path) => {
  const blocks = [...readFileSync(path, 'utf8').matchAll(/```sh\n([\s\S]*?)```/g)].map(
    ([, script]) => script!,
  )

  it.each(blocks)(
    'run as written: %s',
    (script) => {
      if (needs(script).length > 0) return
      const { status, stderr } = bash(`set -euo pipefail\n${script}`)
      expect({ status, stderr: stderr.replace(/^brief: \d.*\n/gm, '') }).toEqual({ status: 0, stderr: '' })
    },
    180_000,
  )
})

it.each(Object.keys(COMMANDS))('the command %s is documented', (name) => {
  expect(readFileSync('docs/commands.md', 'utf8')).toContain(`brief ${name}`)
})
