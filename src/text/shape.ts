import { classAt, isUpper, LETTER } from './characters.ts'
import type { Shape } from './document.ts'

/** How a word is written, by its first forty letters. */
export function shapeOf(source: string): Shape {
  const upper = isUpper(source, 0)
  let uppers = 0
  let lowers = 0
  let innerUpper = false
  for (let at = 0; at < source.length && lowers + uppers < 40; at++) {
    if (classAt(source, at) !== LETTER) continue
    if (isUpper(source, at)) {
      uppers++
      if (lowers > 0 && classAt(source, at - 1) === LETTER) innerUpper = true
    } else lowers++
  }
  if (uppers + lowers === 0) return 'none'
  if (!upper) return uppers > 0 ? 'miXed' : 'lower'
  if (lowers === 0) return uppers === 1 ? 'Initial' : 'UPPER'
  return innerUpper && uppers > 1 && !/^(?:Mc|Mac|De|Di|La|Le|Van|O'|O’)/.test(source.slice(0, 3))
    ? 'miXed'
    : 'Title'
}
