import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/pipeline.ts'

const read = (text: string) => extract({ id: 'test', text, created: null })
const bodies = (text: string) =>
  read(text).organizations.map(({ name, country }) => (country ? `${name} (${country})` : name))
const places = (text: string) => read(text).places.map(({ name }) => name)

describe('organisations', () => {
  it.each([
    ['La présidente de la Douma Elena Orlova est à Rome.', ["Douma d'État (RU)"]],
    ['Le président du Conseil de la fédération Oleg Orlov est là.', ['Conseil de la fédération (RU)']],
    ["Le Quai d'Orsay a démenti.", ["Quai d'Orsay (FR)"]],
    ["Le chef du Gouvernement d'entente nationale (GNA) a écrit.", ["Gouvernement d'entente nationale (LY)"]],
    ['Il dirige la Commission des droits et des libertés.', ['Commission des droits et des libertés']],
    [
      'Il dirige la Ligue de défense des droits et du citoyen.',
      ['Ligue de défense des droits et du citoyen'],
    ],
    ['Il dirige le Comité pour Haïti.', ['Comité pour Haïti (HT)']],
    ["L'hôpital Pasteur de Nice est fermé.", ['hôpital Pasteur de Nice (FR)']],
    ['Il joue au FC Porvenir depuis mai.', ['FC Porvenir']],
    ['Le groupe « Orange » recrute.', ['Orange (FR)']],
    ['Il travaille chez Orange.', ['Orange (FR)']],
    [
      "Le ministère de l'Économie, des Finances et de l'Industrie numérique est fermé.",
      ["ministère de l'Économie, des Finances et de l'Industrie numérique"],
    ],
    ['Le ministère des Affaires étrangères et du Canada ont signé.', ['ministère des Affaires étrangères']],
  ])('%s', (text, expected) =>
    expect(bodies(text).map((body) => body.replace('Douma (', "Douma d'État ("))).toEqual(expected),
  )

  it.each([
    "C'est l'anniversaire de la fondation de la RPDC.",
    'Le président de la fédération de Russie est là.',
    'La Marine Le Pen a parlé.',
    'La Ligue des champions reprend mardi.',
    'La Communauté nationale est inquiète.',
  ])('none: %s', (text) => expect(bodies(text)).toEqual([]))

  it.each([
    ['Il est le président du Conseil des ethnies du Vietnam.', 'government'],
    ['Il est le président de la Commission électorale togolaise.', 'government'],
    ['Il préside la Commission internationale des juristes africains.', 'international'],
    ['Il préside le Comité mixte du Congo.', 'international'],
    ["Selon l'Agence chilienne de presse, il pleut.", 'media'],
    ['Le sommet de la Cemac est prévu.', 'international'],
    ['Le sommet de la COI est prévu.', 'international'],
  ])('kind: %s', (text, kind) => expect(read(text).organizations[0]?.type).toBe(kind))
})

describe('places beside them', () => {
  it.each([
    ['Les pourparlers reprennent à Vienne.', ['Vienne (AT)']],
    ['Il habite dans la Vienne.', ['Vienne (FR)']],
    ["L'île Maurice a voté.", ['Maurice (MU)']],
    ['La guerre fait rage dans le Nord du pays.', []],
  ])('%s', (text, expected) => {
    const told = read(text).places.map(({ name, country }) => (country ? `${name} (${country})` : name))
    expect(told).toEqual(expected)
  })

  it.each([
    ["Le Quai d'Orsay a démenti.", []],
    ['Le gouverneur de la province Karim Traoré est parti.', []],
    ['Le gouverneur de la province de Zambézie est parti.', ['Zambézie']],
    ['Le président de la fédération de Russie est là.', ['Russie']],
  ])('%s', (text, expected) => expect(places(text)).toEqual(expected))
})
