import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/pipeline.ts'

const people = (text: string) => extract({ id: 'test', text, created: null }).people
const names = (text: string) => people(text).map((person) => person.name)
const mentions = (text: string) =>
  people(text)
    .flatMap((person) => person.mentions)
    .filter((mention) => mention.kind === 'name')
    .sort((a, b) => a.start - b.start)
    .map((mention) => mention.text)

describe('names of persons', () => {
  it.each([
    ['M. Durieux a parlé mardi.', ['Durieux']],
    ['Mme Aubertin-Leroy est arrivée à Dakar.', ['Aubertin-Leroy']],
    ['La présidente Louise Marchetti a parlé.', ['Louise Marchetti']],
    ['Le ministre de la Défense, Tomo Vanderwal, a démenti.', ['Tomo Vanderwal']],
    ['Kwabo Dzerik, porte-parole du gouvernement, a démenti.', ['Kwabo Dzerik']],
    ["L'émissaire Jan von der Mühlen est attendu.", ['Jan von der Mühlen']],
    ['Le général Salem ould Bechir a parlé.', ['Salem ould Bechir']],
    ['Le roi Hassan IV a reçu M. al-Nouri.', ['Hassan IV', 'al-Nouri']],
    ['Selon Marie Kervella, rien ne presse.', ['Marie Kervella']],
    ['Le Sénégalais Oumar Faye-Kane préside.', ['Oumar Faye-Kane']],
    ['Kim Sung-ho a reçu Trần Văn Lâm.', ['Kim Sung-ho', 'Trần Văn Lâm']],
    ['A. B. Fairweather a écrit à R. K. Menon.', ['A. B. Fairweather', 'R. K. Menon']],
    ['L’ambassadeur Émile d’Arbois a parlé.', ['Émile d’Arbois']],
    ["M. N'Dongo et Mme O'Hara se sont vus.", ["N'Dongo", "O'Hara"]],
  ])('%s', (text, expected) => expect(mentions(text)).toEqual(expected))

  it.each([
    'La Banque centrale a baissé son taux lundi.',
    'Il habite rue Victor Hugo.',
    'Le prix Albert Londres a été remis à Paris.',
    'Le ministre des Affaires étrangères a parlé en janvier.',
    'Les Coréens et le Conseil de sécurité se réunissent.',
    'Interrogé mardi, le Premier ministre a démenti.',
    'Le télescope James Webb observe Mars.',
  ])('nobody: %s', (text) => expect(mentions(text)).toEqual([]))
})

describe('titles', () => {
  const roles = (text: string) =>
    people(text).map((person) => [person.name, person.roles.map((role) => role.title), person.country])
  it.each([
    [
      'La vice-ministre danoise des Affaires étrangères Karen Bjerg a parlé.',
      [['Karen Bjerg', ['vice-ministre des Affaires étrangères'], 'DK']],
    ],
    [
      "L'ambassadeur de France à Canberra, Luc Saunier, est parti.",
      [['Luc Saunier', ['ambassadeur à Canberra'], 'FR']],
    ],
    ["L'ex-président péruvien Diego Salvat a parlé.", [['Diego Salvat', ['ex-président'], 'PE']]],
    ['Anna Holm, ancienne ministre suédoise, a parlé.', [['Anna Holm', ['ancienne ministre'], 'SE']]],
    [
      'Les ministres belge Paul Claes et grec Nikos Ralli des Transports se voient.',
      [
        ['Paul Claes', ['ministre des Transports'], 'BE'],
        ['Nikos Ralli', ['ministre des Transports'], 'GR'],
      ],
    ],
    [
      'Le président turc Orhan Demirli a reçu son homologue kényane, Mary Wanjala.',
      [
        ['Orhan Demirli', ['président'], 'TR'],
        ['Mary Wanjala', ['présidente'], 'KE'],
      ],
    ],
    ['Le roi Rama XII de Thaïlande a parlé.', [['Rama XII', ['roi'], 'TH']]],
  ])('%s', (text, expected) => expect(roles(text)).toEqual(expected))
})

describe('one person, several names', () => {
  it.each([
    ['Le ministre Paul Ferrand a parlé. M. Ferrand est parti.', ['Paul Ferrand']],
    ['M. Orhan KAYALI a parlé.', ['Orhan Kayali']],
    ['M. Ko Ko Min-su a parlé. Ko Min-su est parti.', ['Ko Min-su']],
    ['Sergueï Malkov a parlé. Sergei Malkov est parti.', ['Sergueï Malkov']],
    ['Kim Sung-ho a parlé. Kim Yo-ran a écouté.', ['Kim Sung-ho', 'Kim Yo-ran']],
    ['Paul et Anne Ferrand sont venus.', ['Paul Ferrand', 'Anne Ferrand']],
    ['Le pape François a reçu François Delmas.', ['François', 'François Delmas']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected))
})
