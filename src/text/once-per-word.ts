import type { Token } from './document.ts'

let bits = 0

/**
 * A test of tokens that depends on nothing but how the word is written, so that it is made once of each word: the
 * answer is kept with the word as two bits, that it was asked and that it holds. There is room for 15 tests.
 */
export function oncePerWord(test: (token: Token) => boolean): (token: Token) => boolean {
  if (bits > 28) throw new Error('more tests of words than a number has bits for')
  const asked = 1 << bits++
  const holds = 1 << bits++
  return (token) => {
    const { word } = token
    if (word === null) return test(token)
    if ((word.answers & asked) === 0) word.answers |= test(token) ? asked | holds : asked
    return (word.answers & holds) !== 0
  }
}
