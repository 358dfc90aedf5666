import { describe, expect, test } from 'vitest'
import { repairMojibake } from '../../src/input/mojibake.ts'

describe('garbled characters', () => {
  test.each([
    ['CorÃ©e', 'Corée'],
    ['lâ€™accord', 'l’accord'],
    ['Å“uvre', 'œuvre'],
    ['Nguyá»…n', 'Nguyễn'],
  ])('%s is set right: %s', (garbled, right) => {
    expect(repairMojibake(garbled)).toEqual({ text: right, count: expect.any(Number) })
  })

  test.each([
    ['le temps nous est compté\u00a0», a prévenu'],
    ['à\u00a0«\u00a0Paris\u00a0»'],
    ['FRANÇ»'],
    ['São Tomé, Übung, Ærø'],
  ])('%s is left as it is', (text) => {
    expect(repairMojibake(text)).toEqual({ text, count: 0 })
  })
})
