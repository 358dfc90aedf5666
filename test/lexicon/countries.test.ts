import { describe, expect, it } from 'vitest'
import { capitalOf, countries, countryName, countryOf } from '../../src/lexicon/countries.ts'
import { demonym, demonymCountry, demonymReadings } from '../../src/lexicon/demonyms.ts'

describe('countryOf', () => {
  it.each([
    ['RDC', 'CD'],
    ['République démocratique du Congo', 'CD'],
    ['RPDC', 'KP'],
    ['République populaire démocratique de Corée', 'KP'],
    ['Corée-du-Nord', 'KP'],
    ['États-Unis', 'US'],
    ['Etats-Unis', 'US'],
    ['Etats-Unis d’Amérique', 'US'],
    ['ETATS UNIS', 'US'],
    ['Birmanie', 'MM'],
    ['Myanmar', 'MM'],
    ['Grande-Bretagne', 'GB'],
    ['Écosse', 'GB'],
    ["Côte d'Ivoire", 'CI'],
    ['Côte d’Ivoire', 'CI'],
    ['COTE D’IVOIRE', 'CI'],
    ['Swaziland', 'SZ'],
    ['Kosovo', 'XK'],
    ['Saint-Siège', 'VA'],
    ['Se\u0301ne\u0301gal', 'SN'],
    ['Sénégal', 'SN'],
    ['Viet Nam', 'VN'],
  ])('%s is %s', (phrase, code) => {
    expect(countryOf(phrase)?.code).toBe(code)
  })

  it('gives no code to a state that is no more', () => {
    expect(countryOf('URSS')).toMatchObject({ code: null, name: 'URSS' })
  })

  it.each(['Moscou', 'Bretagne', 'nord', 'Union', 'États'])('%s is no country', (phrase) => {
    expect(countryOf(phrase)).toBeUndefined()
  })
})

describe('capitalOf', () => {
  it.each([
    ['Pékin', 'CN'],
    ['Beijing', 'CN'],
    ['Oulan-Bator', 'MN'],
    ['Oulan Bator', 'MN'],
    ['Djouba', 'SS'],
    ['Juba', 'SS'],
    ['N’Djamena', 'TD'],
    ['Le Caire', 'EG'],
    ['Yaounde', 'CM'],
  ])('%s → %s', (city, code) => {
    expect(capitalOf(city)?.code).toBe(code)
  })

  it('knows no other city', () => {
    expect(capitalOf('Shanghai')).toBeUndefined()
  })
})

describe('demonyms', () => {
  it.each([
    ['nord-coréenne', ['KP']],
    ['nord-coréens', ['KP']],
    ['français', ['FR']],
    ['françaises', ['FR']],
    ['grecques', ['GR']],
    ['nigériens', ['NE']],
    ['nigérians', ['NG']],
    ['burkinabè', ['BF']],
    ['israéliennes', ['IL']],
    ['lettonne', ['LV']],
    ['bissau-guinéenne', ['GW']],
    ['franco-allemande', ['FR', 'DE']],
    ['sino-américain', ['CN', 'US']],
    ['américano-nord-coréen', ['US', 'KP']],
    ['russo-coréen', ['RU', 'KP', 'KR']],
    ['euro-russe', ['RU']],
    ['soviétique', []],
    ['parisien', []],
    ['franco-prussien', ['FR']],
  ])('%s → %j', (word, codes) => {
    expect(demonym(word)).toEqual(codes)
  })

  it('tells a pair from an ambiguous word', () => {
    expect(demonymReadings('russo-coréenne')).toEqual([['RU'], ['KP', 'KR']])
    expect(demonymCountry('coréen')).toBeNull()
    expect(demonymCountry('congolaise')).toBeNull()
    expect(demonymCountry('franco-allemand')).toBeNull()
    expect(demonymCountry('turque')).toBe('TR')
  })
})

describe('the table of countries', () => {
  it('names a code once and for all', () => {
    const names = countries().map((country) => country.name)
    expect(new Set(names).size).toBe(names.length)
    expect(countryName('RU')).toBe('Russie')
    expect(countryName('ZZ')).toBe('ZZ')
  })

  it('has well-formed codes', () => {
    for (const { code } of countries()) expect(code ?? 'AA').toMatch(/^[A-Z]{2}$/)
  })
})
