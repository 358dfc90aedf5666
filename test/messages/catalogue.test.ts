import { describe, expect, it } from 'vitest'
import { LexiconSchema } from '../../src/lexicon/user/entries.ts'
import { EN, type Entry, FR, type MessageKey } from '../../src/messages/catalogue.ts'
import { languageAsked, languageOfLocale } from '../../src/messages/language.ts'
import { message, sayIn, tell } from '../../src/messages/message.ts'

const KEYS = Object.keys(EN) as MessageKey[]
const forms = (entry: Entry) => (typeof entry === 'string' ? [entry] : [entry.one, entry.other])
const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)
/** Some of what a message is given may be left out in one language: "one article". */
const namesIn = (entry: Entry) => new Set(forms(entry).flatMap(names))

describe('the two catalogues', () => {
  it('have the same keys', () => expect(Object.keys(FR).sort()).toEqual([...KEYS].sort()))

  it.each(KEYS)('%s: is given the same in both', (key) => {
    const given = [...namesIn(EN[key])]
    // A warning is told in French without the details that the English one holds.
    if (!key.startsWith('warning.')) expect([...namesIn(FR[key])].sort()).toEqual(given.sort())
    const needsCount = [EN[key], FR[key]].some((entry) => typeof entry !== 'string')
    if (needsCount) expect(given).toContain('count')
  })

  it.each(KEYS)('%s: is one line, or the prose of a help, without white space at its ends', (key) => {
    for (const text of [EN[key], FR[key]].flatMap(forms)) {
      if (!key.startsWith('help.')) expect(text).not.toContain('\n')
      expect(text.trimEnd()).toBe(text)
      expect(text).not.toBe('')
    }
  })

  it('French writes a space before the marks that want one', () => {
    for (const text of Object.values(FR).flatMap(forms)) {
      const bare = text.replace(/\w+:\w+|https?:|ligne:colonne|\[[^\]]*\]/g, '')
      expect(bare).not.toMatch(/[\p{L}»)\]}][;:?!](?:\s|$)/u)
    }
  })
})

it('the remedies that the schema of lexicons gives are known in French', () => {
  const wrong = {
    people: [{ name: '', country: 'Mali', roles: [{ title: 'x', from: 'May' }] }],
    cueVerbs: [{ verb: 'Xyz' }],
    meetingTriggers: [{ noun: 'Deux Mots' }],
    rules: [{ match: '/(a+)+/', as: 'place' }],
  }
  const found = JSON.stringify(LexiconSchema.safeParse(wrong).error?.issues).match(/"write (?:[^"\\]|\\.)*"/g)
  const told = new Set(found?.map((text) => JSON.parse(text) as string))
  expect(told.size).toBeGreaterThanOrEqual(6)
  for (const text of told) expect(Object.values(EN)).toContain(text)
})

describe('telling', () => {
  it.each([
    ['en', 0, '0 articles'],
    ['en', 1, '1 article'],
    ['en', 1200, '1,200 articles'],
    ['fr', 0, '0 article'],
    ['fr', 1, '1 article'],
    ['fr', 1200, '1\u202f200 articles'],
  ] as const)('%s %i', (language, count, told) => {
    expect(sayIn(language)('run.articles', { count })).toBe(told)
  })

  it('puts messages into messages, and leaves words as they are', () => {
    const reason = message('input.large', { size: message('input.bytes', { count: '5000' }) })
    const told = message('input.named', { input: '{reason}.txt', reason, remedy: message('do.cutBytes') })
    expect(tell(told, 'fr')).toBe(
      '{reason}.txt : dépasse 5000 octets ; découpez-le en articles ou relevez --max-bytes',
    )
  })
})

describe('the language', () => {
  it.each([
    [{}, 'en'],
    [{ LANG: 'fr_FR.UTF-8' }, 'fr'],
    [{ LANG: 'fr' }, 'fr'],
    [{ LANG: 'fr_CA@euro' }, 'fr'],
    [{ LANG: 'frr_DE' }, 'en'],
    [{ LANG: 'C' }, 'en'],
    [{ LANG: 'fr_FR.UTF-8', LC_MESSAGES: 'en_GB' }, 'en'],
    [{ LANG: 'en_GB', LC_MESSAGES: 'fr_FR' }, 'fr'],
    [{ LANG: 'en_GB', LC_MESSAGES: 'en_GB', LC_ALL: 'fr_FR' }, 'fr'],
    [{ LANG: 'fr_FR', LC_ALL: '' }, 'fr'],
    [{ LANG: 'fr_FR', LC_ALL: 'C' }, 'en'],
  ])('of %o', (env, language) => expect(languageOfLocale(env)).toBe(language))

  it.each<[string[], string | undefined]>([
    [['extract'], undefined],
    [['extract', '--lang', 'fr'], 'fr'],
    [['--lang=en', 'extract'], 'en'],
    [['--lang', 'fr', '--lang', 'en'], 'en'],
    [['--lang', 'de'], undefined],
    [['--', '--lang', 'fr'], undefined],
  ])('asked by %j', (args, language) => expect(languageAsked(args)).toBe(language))
})
