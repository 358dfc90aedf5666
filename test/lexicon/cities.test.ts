import { describe, expect, it } from 'vitest'
import { cityOf, matchCity } from '../../src/lexicon/cities.ts'
import { CITY_TABLE } from '../../src/lexicon/city-table.ts'
import { readDocument } from '../../src/text/read.ts'

describe('cityOf', () => {
  it.each([
    ['Samarcande', 'UZ'],
    ['Samarkand', 'UZ'],
    ['Hô-Chi-Minh-Ville', 'VN'],
    ['Haïphong', 'VN'],
    ['Le Havre', 'FR'],
    ['Saint-Étienne', 'FR'],
    ['St-Etienne', 'FR'],
    ['Bâle', 'CH'],
    ['New York', 'US'],
    ['aalst', 'BE'],
    ['Deir ez-Zor', 'SY'],
  ])('%s is in %s', (name, country) => {
    expect(cityOf(name)?.country).toBe(country)
  })

  it.each(['Samarc', 'Zzz', 'Aaaa', 'le', 'Saint', 'Hô Chi', ''])('%s is no city', (name) => {
    expect(cityOf(name)).toBeUndefined()
  })

  it('gives the usual French name and marks words that are more than a city', () => {
    expect(cityOf('Moscow')).toMatchObject({ name: 'Moscou', weak: false })
    expect(cityOf('Florence')).toMatchObject({ country: 'IT', weak: true })
  })
})

describe('matchCity', () => {
  const match = (text: string, article: '' | 'le' | 'les' = '') =>
    matchCity(readDocument({ id: 't', text }).tokens, 0, article)
  it.each([
    ['Rio de Janeiro attend', 3, ''],
    ['Rio attend', 1, ''],
    ['Rostov sur le Don', 4, ''],
    ['Havre', 1, 'le'],
    ['Dar es Salaam.', 3, ''],
  ] as const)('%s: %i tokens', (text, length, article) => {
    expect(match(text, article)?.endToken).toBe(length)
  })

  it('stops at the sentence end', () => {
    expect(match('Dar. Es Salaam')).toBeUndefined()
  })
})

describe('the table', () => {
  it('is sorted, each name once', () => {
    const lines = CITY_TABLE.trim().split('\n')
    for (let i = 1; i < lines.length; i++) expect(lines[i - 1]! < lines[i]!, lines[i]).toBe(true)
    expect(new Set(lines.map((line) => line.split('|')[0])).size).toBe(lines.length)
  })

  it('finds every one of its names', () => {
    for (const line of CITY_TABLE.trim().split('\n')) {
      const [key, cells] = line.split('|')
      expect(cityOf(key!)?.country, key).toBe(cells!.slice(0, 2))
    }
  })
})
