import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { cut, grid } from '../../src/render/grid.ts'

const widest = (text: string) => Math.max(...text.split('\n').map((line) => stringWidth(line)))

describe('grid', () => {
  it('aligns columns, wide characters too', () => {
    expect(
      grid(
        [
          ['北京', 'CN'],
          ['Hanoï', 'VN'],
        ],
        40,
      ),
    ).toBe('  北京   CN\n  Hanoï  VN')
  })

  it('wraps the widest column, never past the width', () => {
    const text = grid([['court', 'un texte qui est bien trop long pour tenir sur une seule ligne']], 40)
    expect(text.split('\n')).toEqual([
      '  court  un texte qui est bien trop long',
      '         pour tenir sur une seule ligne',
    ])
  })

  it('keeps a column within its limit', () => {
    expect(grid([['un deux trois', 'x']], 80, [8])).toBe('  un deux   x\n  trois')
  })

  it.each([40, 57, 80, 120])('fits %i columns', (width) => {
    const rows = [['a '.repeat(60), '漢字'.repeat(40), 'x'.repeat(90)], 'mot '.repeat(70)]
    expect(widest(grid(rows, width))).toBeLessThanOrEqual(width)
  })
})

describe('cut', () => {
  it.each([
    ['un deux trois', 20, 'un deux trois'],
    ['un deux trois', 9, 'un deux…'],
    ['anticonstitutionnellement', 6, 'antic…'],
  ])('%s to %i', (text, width, cutText) => expect(cut(text, width, '…')).toBe(cutText))
})
