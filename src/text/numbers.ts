import { classAt } from './characters.ts'
import { isWordClass } from './words.ts'

/**
 * Shapes of numbers, tried in order. Each is bounded or has one simple repetition, so time is linear.
 * A year range "2013-2014" and a day range "20-23" stay three tokens.
 */
const SHAPES: readonly RegExp[] = [
  /\d{4}([-/.])\d{1,2}\1\d{1,2}(?![\d-])/y, // 2019-03-12, 2019/03/12
  /\d{1,2}([/.-])\d{1,2}\1\d{2,4}(?![\d/])/y, // 12/03/2019, 12.03.19
  /\d{1,2}(?::\d{2}){1,2}(?!\d)/y, // 18:30
  /\d{1,2}[hH]\d{2}(?![A-Za-zÀ-ÿ\d])/y, // 18h30
  /\d{1,3}(?:[ \u00a0\u202f\u2009.]\d{3})+(?!\d)(?:,\d+)?/y, // 10 000, 1.250.000,5
  /\d{1,4}\/\d{1,4}(?![\d/])/y, // 3/4
  /\d+(?:[.,]\d+)?/y,
]

/** The end of the number that starts at `start`, with what is attached to it: 1er, 70e, 18h, 4x4, 3D. */
export function numberEnd(source: string, start: number): number {
  for (const shape of SHAPES) {
    shape.lastIndex = start
    if (!shape.test(source)) continue
    let end = shape.lastIndex
    while (isWordClass(classAt(source, end))) end++
    return end
  }
  return start + 1
}
