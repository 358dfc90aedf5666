import { describe, expect, it } from 'vitest'
import { align, overlap } from '../../src/eval/align.ts'

const span = (start: number, end: number) => ({ start, end })

describe('overlap', () => {
  it.each([
    [[span(0, 10)], [span(0, 10)], 1],
    [[span(0, 8)], [span(0, 10)], 0.8],
    [[span(0, 10)], [span(0, 2), span(8, 10)], 0.4],
    [[span(0, 5)], [span(5, 10)], 0],
    [[], [], 0],
  ])('of %j and %j is %d', (a, b, expected) => {
    expect(overlap(a, b)).toBeCloseTo(expected)
    expect(overlap(b, a)).toBeCloseTo(expected)
  })
})

interface Item {
  of: number
  optional?: boolean
}

describe('align', () => {
  const like = (found: number, { of }: Item) => Math.max(0, 10 - Math.abs(found - of))

  it('pairs the likest first, one to one', () => {
    const gold: Item[] = [{ of: 1 }, { of: 5 }]
    expect(align([4, 5], gold, like).pairs).toEqual([
      [5, { of: 5 }],
      [4, { of: 1 }],
    ])
  })

  it('tells what is missed and what is wrong', () => {
    const { missed, wrong } = align<number, Item>([1, 90], [{ of: 1 }, { of: 40 }], like)
    expect({ missed, wrong }).toEqual({ missed: [{ of: 40 }], wrong: [90] })
  })

  it('counts what is optional neither way', () => {
    const gold = [
      { of: 1, optional: true },
      { of: 70, optional: true },
    ]
    const { pairs, excused, missed, wrong } = align([1], gold, like)
    expect({ pairs, missed, wrong, excused: [...excused] }).toEqual({
      pairs: [],
      missed: [],
      wrong: [],
      excused: [1],
    })
  })
})
