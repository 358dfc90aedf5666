import { trim } from './clause-end.ts'
import type { Context } from './context.ts'
import { type Cue, type Draft, indirectDraft } from './draft.ts'
import { hasFinite, isComma, isTimeWord, opensNounPhrase } from './words.ts'

/** Tokens between the verb and its colon. */
const FARTHEST_COLON = 8
const SHORTEST = 3

/** "X prévient : le pays ne cédera pas": a clause without marks behind the colon. */
export function toldAfterColon({ document }: Context, cue: Cue): Draft | undefined {
  const { tokens } = document
  const { group, constructions, sentence } = cue
  if (cue.inverted || cue.unsaid || group.person !== 3 || group.voice === 'passive') return undefined
  if (!constructions.includes('q') || !constructions.includes('c')) return undefined
  const last = Math.min(sentence.endToken, cue.end + FARTHEST_COLON)
  for (let k = cue.end; k < last; k++) {
    const token = tokens[k]!
    if (token.text === ':') {
      const first = k + 1
      const end = trim(document, first, sentence.endToken)
      if (end - first < SHORTEST || tokens[first]!.kind !== 'word' || !hasFinite(document, first, end))
        return undefined
      return indirectDraft([{ first, end }], cue, { by: 'cue', cue }, group.negated, 'cue-colon')
    }
    const noun = opensNounPhrase(token) || token.tags.has('Numeral') || token.normal === 'des'
    const object = noun && k === cue.end && !isTimeWord(tokens, k)
    if (
      object ||
      document.groupOf[k]! >= 0 ||
      (token.kind !== 'word' && token.kind !== 'number' && !isComma(token))
    )
      return undefined
  }
  return undefined
}
