import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { brief } from '../support/run.ts'

const FILES = ['seeds', 'fixtures/altered', 'fixtures/scored'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => /[02468]\.txt$|^\D*\.txt$/.test(file))
    .map((file) => `${folder}/${file}`),
)
const ARGS = ['--date', '2018-10-23', '--format', 'ndjson']
const lines = (files: readonly string[], flags: readonly string[], env: Record<string, string> = {}) => {
  const { status, stdout, stderr } = brief(['extract', ...files, ...ARGS, ...flags], { env })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return stdout.trimEnd().split('\n')
}

/** Each second from both ends: no article keeps its neighbours. */
const SHUFFLED = [...FILES.filter((_, i) => i % 2 === 0).toReversed(), ...FILES.filter((_, i) => i % 2 === 1)]

describe('the same bytes', () => {
  const usual = lines(FILES, ['--jobs', '1'])

  it.each([
    ['in threads', FILES, ['--jobs', '3'], {}],
    ['in another order, in threads, elsewhere', SHUFFLED, ['--jobs', '2'], elsewhere('tr_TR.UTF-8')],
    ['in a country without daylight saving, with other capitals', FILES, ['--jobs', '1'], elsewhere('az_AZ')],
    ['in no locale', FILES, ['--jobs', '1'], { TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'POSIX' }],
  ] as const)('%s', (_, files, flags, env) => {
    const found = lines(files, flags, env)
    expect(found).toEqual(files.map((file) => usual[FILES.indexOf(file)]))
  })
})

function elsewhere(locale: string): Record<string, string> {
  return { TZ: 'Pacific/Apia', LANG: locale, LC_ALL: locale, LC_COLLATE: locale, LANGUAGE: 'ar' }
}
