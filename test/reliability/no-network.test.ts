import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/cli/commands/index.ts'
import { brief, temporaryFolder } from '../support/run.ts'

const folder = temporaryFolder()
const log = join(folder, 'network.log')
const env = { NETWORK_LOG: log, NODE_OPTIONS: `--require=${resolve('test/support/no-network.cjs')}` }

const TEXT =
  'Le ministre Jean Dubois a reçu Awa Sarr à Lomé le 3 mai 2019. « Bien », a-t-il dit. La France a condamné la Syrie.'
const LINK = 'http://127.0.0.1:9/x'
mkdirSync(join(folder, 'in'))
writeFileSync(join(folder, 'in/a.txt'), `${TEXT} ${LINK} ![](${LINK}.png)`)
writeFileSync(
  join(folder, 'in/b.md'),
  `---\ndate: 2019-05-04\n---\n![x](${LINK}.png) <img src="${LINK}">\n\n${TEXT}`,
)
writeFileSync(
  join(folder, 'in/c.html'),
  `<!doctype html><html><head><base href="${LINK}"><link rel="stylesheet" href="${LINK}.css"><script src="${LINK}.js">` +
    `</script><title>T</title></head><body><iframe src="${LINK}"></iframe><article><img src="${LINK}">` +
    `${`<p>${TEXT}</p>`.repeat(5)}</article></body></html>`,
)
writeFileSync(join(folder, 'in/d.ndjson'), JSON.stringify({ id: LINK, text: TEXT }))
writeFileSync(join(folder, 'in/e.txt'), Buffer.from(TEXT, 'latin1'))
writeFileSync(join(folder, 'names.yaml'), 'rules:\n  - match: "katiba #ProperNoun"\n    as: organization\n')

/** Every command, over everything it takes. */
const RUNS: readonly (readonly string[])[] = [
  ['extract', 'in', '-o', 'all.ndjson', '--lexicon', 'names.yaml'],
  ['extract', 'in', '-f', 'json', '--jobs', '2', '-o', 'threads.json'],
  ['extract', 'in', '-f', 'csv', '-o', 'tables/'],
  ['extract', 'in', '-f', 'html', '-o', 'pages/'],
  ['extract', 'in', '-f', 'markdown'],
  ['extract', 'in', '-f', 'table', '--date', '2019-05-04'],
  ['view', 'in/c.html'],
  ['report', 'in', '--pages', 'report/', '-o', 'report.html'],
  ['events', 'in', '-f', 'csv'],
  ['check', 'in', '--update'],
  ['diff', 'all.ndjson', 'threads.json'],
  ['explain', 'in/a.txt'],
  ['tokens', 'in/b.md'],
  ['eval', resolve('fixtures/scored')],
  ['config'],
  ['schema'],
  ['completion', 'bash'],
]

describe('no command reaches for a network', () => {
  it('and the test would tell', () => {
    const probe = `require('node:http').get('${LINK}')`
    const { status } = brief([], {
      env: { ...env, NODE_OPTIONS: `${env.NODE_OPTIONS} --require=${probeFile(probe)}` },
    })
    expect({ status, log: readFileSync(log, 'utf8') }).toEqual({ status: 1, log: 'http.get\n' })
    writeFileSync(log, '')
  })

  it.each(RUNS)('%s %s %s %s %s', (...args) => {
    const { status, stderr } = brief(args, { cwd: folder, env })
    expect(stderr).not.toMatch(/bug|network/)
    expect(status).toBe(/diff|check/.test(args[0]!) ? status : 0)
    expect(existsSync(log) ? readFileSync(log, 'utf8') : '').toBe('')
  })

  it('of all that there are', () => {
    expect(new Set(RUNS.map(([name]) => name))).toEqual(new Set(Object.keys(COMMANDS)))
  })
})

function probeFile(code: string): string {
  const path = join(folder, 'probe.cjs')
  writeFileSync(path, code)
  return path
}
