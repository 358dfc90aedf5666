import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accentsOf, withAccents } from '../../src/lexicon/accents.ts'

describe('accents apart from their text', () => {
  it.each([
    ['academie', 'académie', 'eé'],
    ['etats unis', 'états unis', 'aé'],
    ['securite', 'sécurité', 'bégé'],
    ['paris', 'paris', ''],
  ])('%s, %s: %s', (plain, written, accents) => {
    expect(accentsOf(plain, written)).toBe(accents)
    expect(withAccents(plain, accents)).toBe(written)
  })

  it('is not told of texts of two lengths, nor of letters too far apart', () => {
    expect(accentsOf('coeur', 'cœur')).toBeNull()
    expect(accentsOf(`${'a'.repeat(62)}e`, `${'a'.repeat(62)}é`)).toBeNull()
  })

  it('gives back any text', () => {
    const unit = fc.constantFrom('a', 'e', 'é', 'ô', ' ')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 90 }), (written) => {
        const plain = written.replaceAll('é', 'e').replaceAll('ô', 'o')
        const accents = accentsOf(plain, written)
        if (accents !== null) expect(withAccents(plain, accents)).toBe(written)
      }),
    )
  })
})
