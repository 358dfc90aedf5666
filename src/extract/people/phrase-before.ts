import type { Token } from '../../text/document.ts'

/** Phrases by their words, as tokens have them: "en tant qu'" is [en, tant, qu']. */
export function phraseWords(phrases: readonly string[]): readonly (readonly string[])[] {
  return phrases.map((phrase) => phrase.replaceAll("'", "' ").trim().split(' '))
}

/** The first of some phrases that ends right before token `at`, within its sentence. */
export function phraseBefore(
  tokens: readonly Token[],
  at: number,
  phrases: readonly (readonly string[])[],
): readonly string[] | undefined {
  const last = tokens[at - 1]
  if (!last) return undefined
  return phrases.find((words) => {
    let k = words.length
    while (k > 0) {
      const token = tokens[at - words.length + k - 1]
      if (!token || token.normal !== words[k - 1] || token.sentence !== last.sentence) return false
      k--
    }
    return true
  })
}
