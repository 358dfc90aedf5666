import { describe, expect, it } from 'vitest'
import { rejectionsIn } from '../../src/explain/rejections.ts'
import { EN } from '../../src/messages/catalogue.ts'
import { analyse, extract } from '../../src/pipeline.ts'
import { PARTS, type Part } from '../../src/schema/brief.ts'
import { REASONS, type Reason } from '../../src/text/rejected.ts'

const rejected = (text: string) =>
  rejectionsIn(analyse({ id: 'x', text, created: '2018-10-23' }, { rejections: true }), PARTS, null)

const COUNTRIES = "La France et le Togo sont voisins de l'Océan. "

describe('what was rejected, and why', () => {
  it.each<[part: Part, words: string, reason: Reason, text: string]>([
    ['people', 'Festival Mondial', 'body-word', 'Elle a vu hier Festival Mondial au port.'],
    ['people', 'Albert Londres', 'names-a-thing', 'Elle a reçu le prix Albert Londres.'],
    ['people', 'Zorga Muette', 'after-article', 'On parle de la Zorga Muette depuis hier.'],
    ['people', 'Zorgomir', 'single-word', 'On a vu hier Zorgomir sans rien dire.'],
    ['people', 'Zorgomir Brax', 'unknown-shape', 'Ils vont à Zorgomir Brax sans rien dire.'],
    ['places', 'Paris', 'overlap', 'La chanteuse Paris Dupont a chanté.'],
    ['dates', '1500', 'bare-number', 'Il y avait 1500 manifestants.'],
    ['dates', 'mars', 'no-form', 'La planète mars est rouge.'],
    ['dates', '31 février 2019', 'no-such-day', 'Il viendra le 31 février 2019.'],
    ['meetings', 'a rencontré', 'one-party', 'Jean Dubois a rencontré Paul Roux.'],
    ['meetings', 'félicitations', 'no-encounter', `${COUNTRIES}Il a reçu des félicitations.`],
    ['meetings', 'rencontre', 'nobody', `${COUNTRIES}La ministre rencontre un succès fou.`],
    ['meetings', 'rencontre', 'untold', `${COUNTRIES}La rencontre a eu lieu hier.`],
    ['quotes', 'rapportent', 'no-speaker', 'Les chiffres rapportent que le prix du blé a baissé.'],
    ['quotes', 'explique', 'no-words', 'Le ministre Jean Dubois explique la loi.'],
    ['quotes', 'Le Rouge', 'term', 'Il a lu le livre « Le Rouge » hier.'],
    ['quotes', 'à de nouveaux sommets', 'unattributed', 'Les prix montent « à de nouveaux sommets »'],
  ])('%s: %s (%s)', (part, words, reason, text) => {
    expect(rejected(text).map((one) => [one.part, one.text, one.reason])).toContainEqual([
      part,
      words,
      reason,
    ])
  })

  it.each([
    ['a person', 'people', 'Le ministre Jean Dubois est arrivé à Paris.', 'Jean Dubois'],
    ['a place that might be a name', 'people', 'Le ministre est arrivé à Paris.', 'Paris'],
    ['the first word of a sentence', 'people', 'Demain, il pleuvra.', 'Demain'],
    ['a date', 'dates', 'Il viendra le 3 mars 2019.', 'mars'],
    ['a cue', 'quotes', 'Jean Dubois a dit que le blé est cher.', 'a dit'],
    ['a meeting', 'meetings', 'Le président français a rencontré le président togolais.', 'a rencontré'],
  ])('not %s', (_, part, text, words) => {
    expect(rejected(text).filter((one) => one.part === part && one.text === words)).toEqual([])
  })

  it('stands at its words in the source, whatever its writing', () => {
    const text =
      'Les deux   ministres e\u0301trangers ont vu hier Zorgomir\u00ad sans  rien dire le 31 fe\u0301vrier.'
    const found = rejected(text)
    expect(found.map(({ reason }) => reason)).toContain('no-such-day')
    for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words)
  })

  it('is noted only where it is asked for, and changes no brief', () => {
    const input = { id: 'x', text: 'Ils vont à Zorgomir Brax le 31 février, dit « Le Rouge ».' }
    const noted = analyse(input, { rejections: true })
    expect(analyse(input).document.rejected).toBeNull()
    expect(noted.document.rejected?.length).toBeGreaterThan(1)
    expect(extract(input, { rejections: true })).toEqual(extract(input))
  })
})

it('every reason has its words', () => {
  for (const reason of REASONS) expect(EN).toHaveProperty([`why.${reason}`])
})
