import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/pipeline.ts'
import { alterFacts, alterText, factsOf, readAlteration } from './support/altered.ts'

const SEED = readFileSync('seeds/000.txt', 'utf8')
const seedFacts = factsOf(extract({ id: 'seed', text: SEED, created: '2018-10-23' }))
const copies = readdirSync('fixtures/altered')
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.replace(/\.txt$/, ''))

describe.each(copies)('the article with other names, dates and places: %s', (name) => {
  const alteration = readAlteration(name)
  const text = readFileSync(`fixtures/altered/${name}.txt`, 'utf8')
  const facts = factsOf(extract({ id: name, text, created: alteration.created }))
  const expected = alterFacts(seedFacts, alteration)

  it('differs from it in those alone, and keeps none of them', () => {
    expect(text).toBe(alterText(SEED, alteration))
    const kept = ['Russie', 'Corée', 'Moscou', 'Pyongyang', 'Poutine', 'Kim', 'Ryu', 'Klimov', 'octobre']
    expect(kept.filter((word) => text.includes(word))).toEqual([])
  })

  it.each(['people', 'dates', 'meetings', 'quotes'] as const)('gives the same %s, so changed', (part) => {
    expect(seedFacts[part].length).toBeGreaterThan(3)
    expect(facts[part]).toEqual(expected[part])
  })
})
