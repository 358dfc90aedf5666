import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Candidates } from '../../src/link/candidates.ts'
import { mainWords, partOf, sameFullName } from '../../src/link/same-name.ts'

const WORDS = [
  ...[
    'sergueï',
    'sergei',
    'sergey',
    'serguey',
    'lavrov',
    'lavrow',
    'lavroff',
    'tayyip',
    'tayyp',
    'tchourkine',
  ],
  ...[
    'churkin',
    'chourkine',
    'mohammed',
    'mohamed',
    'mohammad',
    'mohmamed',
    'j.',
    'j',
    'm.k.',
    'jean-luc',
    'de',
  ],
  ...[
    'ben',
    'ali',
    'al-assad',
    'assad',
    'zelensky',
    'zelenski',
    'bouteflika',
    'boutefilka',
    'outeflika',
    'sarr',
  ],
]
const letters = fc.constantFrom(...'aeioustchkhwvyj')
const word = fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: letters, minLength: 4, maxLength: 8 }))
/** A word with one letter taken out, put in or changed, or two that stand side by side turned round. */
const slip = fc.tuple(word, fc.nat(8), letters, fc.nat(3)).map(([of, at, letter, kind]) => {
  const [head, tail] = [of.slice(0, at), of.slice(at)]
  if (kind === 0) return head + tail.slice(1)
  if (kind === 1) return head + letter + tail
  if (kind === 2) return head + letter + tail.slice(1)
  return head + tail.charAt(1) + tail.charAt(0) + tail.slice(2)
})
const name = fc.array(
  fc.oneof(
    word,
    slip.filter((text) => text !== ''),
  ),
  { minLength: 1, maxLength: 3 },
)

describe('candidates for a name', () => {
  it('are found wherever comparing with each name finds one, in order', () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 30 }), name, (names, words) => {
        const own = mainWords(words)
        const all = names.map((of) => ({ main: mainWords(of) }))
        const candidates = new Candidates(all)
        const same = ({ main }: (typeof all)[number]) => sameFullName(own, main) || sameFullName(main, own)
        const holds = ({ main }: (typeof all)[number]) => partOf(own, main) !== null
        expect(candidates.alike(own).filter(same)).toEqual(all.filter(same))
        expect(candidates.holding(own).filter(holds)).toEqual(all.filter(holds))
      }),
      { numRuns: 2000 },
    )
  })

  it('are few among many names', () => {
    const called = (i: number) => `${(i + 40).toString(36)}kou${(i + 40).toString(36)}`
    const all = Array.from({ length: 2000 }, (_, i) => ({ main: mainWords(['awa', called(i)]) }))
    const candidates = new Candidates(all)
    expect(candidates.holding(mainWords([called(9)])).length).toBeLessThan(200)
    expect(candidates.holding(mainWords(['awa', called(9)])).length).toBeLessThan(200)
    expect(candidates.alike(mainWords(['awa', called(9)])).length).toBeLessThan(200)
  })
})
