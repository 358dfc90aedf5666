import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createExtractor, extract } from '../../src/index.ts'
import { InputFault } from '../../src/input/article.ts'
import { parseLexicon } from '../../src/input/lexicon.ts'

const PATH = 'fixtures/lexicon/sahel.yaml'
const sahel = parseLexicon(PATH, readFileSync(PATH, 'utf8'))
const withLexicon = createExtractor({ lexicon: sahel })
const person = (text: string, created: string | null = '2024-05-07') =>
  withLexicon({ id: 't', text, created }).people.find(({ name }) => name === 'Amoud ag Tefert')

describe('what a user adds', () => {
  test.each([
    ['by name', 'Amoud ag Tefert a parlé.'],
    ['by alias', "Le ministre a reçu le Renard d'Azouagh."],
    ['with a typographic apostrophe', 'Le ministre a reçu le Renard d’Azouagh.'],
  ])('a person %s', (_, text) => {
    expect(person(text)).toMatchObject({ country: 'ML', gender: 'm', rule: 'user-lexicon' })
  })

  test('a surname alone is his where an alias stands', () => {
    const mentions = person("Le Renard d'Azouagh est arrivé. M. Tefert a parlé.")?.mentions
    expect(mentions?.map(({ text }) => text)).toEqual(["Le Renard d'Azouagh", 'Tefert'])
  })

  test.each([
    ['2024-05-07', ["chef du Front de l'Azouagh"]],
    ['2023-04-01', ["chef du Front de l'Azouagh"]],
    ['2023-03-31', ["porte-parole du Front de l'Azouagh"]],
    [null, ["chef du Front de l'Azouagh"]],
  ])('the titles held on %s', (day, titles) => {
    expect(person('Amoud ag Tefert a parlé.', day)?.roles.map(({ title }) => title)).toEqual(titles)
  })

  test('organisations by acronym, places, titles', () => {
    const brief = withLexicon({
      id: 't',
      text: 'À la Neuve, le FAZ a tenu réunion. La grande notable Aïssa Walet a parlé.',
    })
    expect(brief.organizations).toMatchObject([
      { name: "Front de l'Azouagh", acronym: 'FAZ', type: 'armed-group', country: 'ML' },
    ])
    expect(brief.places).toMatchObject([{ name: 'Tin-Essako-la-Neuve', type: 'city', country: 'ML' }])
    expect(brief.people[0]?.roles[0]?.title).toBe('grande notable')
  })

  test('nothing where small letters stand for its capitals, nor without the lexicon', () => {
    expect(withLexicon({ id: 't', text: 'Il a chanté la neuve chanson du faz.' }).organizations).toEqual([])
    expect(extract({ id: 't', text: 'Le FAZ a tenu réunion.' }).organizations[0]?.rule).not.toBe(
      'user-lexicon',
    )
  })

  test.each([
    ['La katiba Ansar Taha a attaqué Gao.', ['katiba Ansar Taha']],
    ['Un chef de la katiba el Fath est mort.', ['katiba el Fath']],
    ['Les katibas du nord ont fui.', []],
    ['La katiba a fui.', []],
  ])('%s: a rule finds %j', (text, names) => {
    const found = withLexicon({ id: 't', text }).organizations.filter(({ rule }) => rule === 'user-rule')
    expect(found.map(({ name }) => name)).toEqual(names)
  })

  test('a later lexicon holds against an earlier one', () => {
    const two = createExtractor({
      lexicon: [sahel, { people: [{ name: 'Amoud ag Tefert', country: 'NE' }] }],
    })
    expect(two({ id: 't', text: 'Amoud ag Tefert a parlé.' }).people[0]?.country).toBe('NE')
  })
})

describe('faults name file, line and remedy', () => {
  test.each([
    [
      'people:\n  - name: A\n    country: Mali\n',
      'x.yaml:3: people[0].country is not right; write two capitals',
    ],
    ['people:\n  - nam: A\n', 'x.yaml:2: "nam" is no key of people[0]; see docs/lexicon.md'],
    ['peoples: []\n', 'x.yaml:1: "peoples" is no key of a lexicon'],
    ['people:\n  - name: "A\n', 'x.yaml:3: missing closing "quote; write YAML or JSON'],
    ['{"places": [\n{"name": "A", "type": "planet"}]}', 'x.yaml:2: places[0].type is not right'],
    [
      'people:\n  - name: A\n    roles: [{title: B, from: hier}]\n',
      'x.yaml:3: people[0].roles[0].from is not right; write a year',
    ],
    ['- a\n', 'x.yaml:1: the lexicon is not right'],
    ['people: *nobody\n', 'x.yaml: unresolved alias'],
    [
      `a: &a [x]\n${'bcdefghi'.replace(/./g, (key, i) => `${key}: &${key} [${`*${'abcdefgh'[i]},`.repeat(9)}]\n`)}`,
      'x.yaml: excessive alias count',
    ],
    ['rules:\n  - match: katiba #ProperNoun\n    as: verb\n', 'x.yaml:3: rules[0].as is not right'],
  ])('%j', (text, message) => {
    expect(() => parseLexicon('x.yaml', text)).toThrow(InputFault)
    expect(() => parseLexicon('x.yaml', text)).toThrow(message)
  })

  test('an empty file is an empty lexicon; years may be numbers; no key reaches a prototype', () => {
    expect(parseLexicon('x.yaml', '')).toEqual({})
    const roles = parseLexicon('x.yaml', 'people: [{name: A, roles: [{title: B, from: 2019}]}]').people?.[0]
      ?.roles
    expect(roles?.[0]?.from).toBe('2019')
    expect(() => parseLexicon('x.yaml', '{"__proto__": {"people": []}}')).toThrow('"__proto__" is no key')
  })
})

describe('verbs and nouns of a user', () => {
  test.each([
    ['Le ministre nigérien Bakary Yaou a palabré vendredi à Niamey avec Amoud ag Tefert.', 'talks', 'held'],
    [
      'Le ministre nigérien Bakary Yaou et Amoud ag Tefert palabreront vendredi à Niamey.',
      'talks',
      'planned',
    ],
    ['Une toguna entre le président nigérien Mohamed Bazoum et le FAZ a eu lieu lundi.', 'talks', 'held'],
  ])('%s', (text, kind, status) => {
    const { meetings } = withLexicon({ id: 't', text, created: '2024-05-07' })
    expect(meetings).toMatchObject([{ kind, status, parties: expect.arrayContaining(['NE']) }])
    expect(extract({ id: 't', text, created: '2024-05-07' }).meetings).toEqual([])
  })

  test.each([
    ['Amoud ag Tefert a tonitrué que la trêve tiendrait.', 'indirect', 'a tonitrué'],
    ["« La trêve tiendra », s'enflamme Amoud ag Tefert.", 'direct', "s'enflamme"],
  ])('%s', (text, kind, cue) => {
    const { quotes } = withLexicon({ id: 't', text })
    expect(quotes).toMatchObject([{ kind, cue: { text: cue }, speaker: { name: 'Amoud ag Tefert' } }])
  })

  test.each([
    ['Ils ont palabré.', []],
    ['Il a acheté une toguna.', []],
  ])('%s tells of no meeting', (text, meetings) => {
    expect(withLexicon({ id: 't', text }).meetings).toEqual(meetings)
  })

  test.each([
    ['cueVerbs: [{ verb: tonitrue }]', /l\.yaml:1: cueVerbs\[0\]\.verb is not right; write an infinitive/],
    ['cueVerbs:\n  - verb: tonitruer\n    takes: [cri]', /l\.yaml:3: cueVerbs\[0\]\.takes\[0\]/],
    ['meetingTriggers:\n  - verb: palabrer\n    kin: talks', /l\.yaml:3: "kin" is no key of meetingTriggers/],
    ['meetingTriggers:\n  - noun: la toguna', /l\.yaml:2: meetingTriggers\[0\]\.noun .*write one noun/],
  ])('%j is told with its line', (text, message) => {
    expect(() => parseLexicon('l.yaml', text)).toThrow(message)
  })
})
