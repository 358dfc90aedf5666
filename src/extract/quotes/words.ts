import type { VerbGroup } from '../../tags/verb.ts'
import { wordAt } from '../../text/at.ts'
import type { TextDocument, Token } from '../../text/document.ts'

const PREPOSITIONS_AFTER_VERB = new Set(
  `à a au aux dans sur devant lors en après depuis avant pendant auprès chez avec via dès durant sous hors près par
sans pour envers entre vers jusqu'`.split(/\s+/),
)
const MONTHS = new Set(
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
)
const TIMES = new Set(
  "hier aujourd'hui demain matin soir midi après-midi nuit semaine veille lendemain jour année mois week-end".split(
    ' ',
  ),
)
const STOPS = new Set(['.', '!', '?', '…', '...', ';', ':', '(', ')', '[', ']', '–', '—', '|'])

export const isPreposition = (token: Token) => PREPOSITIONS_AFTER_VERB.has(token.normal)
export const isQue = (token: Token | undefined) => token?.normal === 'que' || token?.normal === "qu'"
export const isComma = (token: Token | undefined) => token?.text === ','
export const isStop = (token: Token) => token.kind === 'punctuation' && STOPS.has(token.text)
export const isOf = (token: Token) =>
  token.normal === 'de' || token.normal === "d'" || token.normal === 'du' || token.normal === 'des'

/** "lundi", "hier", "ce mardi", "3 mars 2016": words of time that stand between a verb and its subject or clause. */
export function isTimeWord(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (!token) return false
  // "plus tôt", "plus tard"
  if (/^(?:tôt|tard)$/.test(token.normal)) return true
  if (token.normal === 'plus' && /^(?:tôt|tard)$/.test(wordAt(tokens, i + 1))) return true
  // "la semaine ⟦dernière⟧"
  if (NEAR_TIMES.has(token.normal) && i > 0 && isTimeNoun(tokens[i - 1]!)) return true
  if (token.tags.has('Weekday') || TIMES.has(token.normal) || MONTHS.has(token.normal)) return true
  if (token.kind === 'number') return MONTHS.has(wordAt(tokens, i + 1)) || MONTHS.has(wordAt(tokens, i - 1))
  if (
    token.normal === 'ce' ||
    token.normal === 'cette' ||
    token.normal === 'cet' ||
    token.normal === 'le' ||
    token.normal === 'la'
  ) {
    const next = tokens[i + 1]
    return (
      next !== undefined &&
      (next.tags.has('Weekday') ||
        TIMES.has(next.normal) ||
        (next.kind === 'number' && MONTHS.has(wordAt(tokens, i + 2))))
    )
  }
  return false
}

const NEAR_TIMES = new Set(
  'dernier dernière prochain prochaine passé passée suivant suivante même'.split(' '),
)
const isTimeNoun = ({ tags, normal }: Token) => tags.has('Weekday') || TIMES.has(normal) || MONTHS.has(normal)

/** A determiner that opens a noun phrase of its own: not "du", "aux". */
export const opensNounPhrase = (token: Token) =>
  token.tags.has('Determiner') && !token.tags.has('Preposition') && !token.tags.has('Adverb')

/** Starts with a capital and is no sentence's mere first word. */
export const isName = (token: Token) =>
  token.kind === 'word' &&
  (token.shape === 'Title' || token.shape === 'UPPER' || token.shape === 'Initial' || token.shape === 'miXed')

/** The next comma from `i` on, within `limit` tokens and the sentence; or -1. */
export function nextComma(document: TextDocument, i: number, end: number, limit = 40): number {
  const last = Math.min(end, i + limit)
  for (let k = i; k < last; k++) if (document.tokens[k]!.text === ',') return k
  return -1
}

/** Whether a finite verb stands in the range. */
export function hasFinite(document: TextDocument, first: number, end: number): boolean {
  for (let k = first; k < end; k++) {
    const at = document.groupOf[k]!
    if (at >= 0 && document.verbGroups[at]!.person !== null && document.verbGroups[at]!.head === k)
      return true
  }
  return false
}

/** The last finite verb group that ends in the range. */
export function lastFinite(
  { groupOf, verbGroups }: TextDocument,
  first: number,
  end: number,
): VerbGroup | undefined {
  for (let k = end - 1; k >= first; k--) {
    const group = groupOf[k]! >= 0 ? verbGroups[groupOf[k]!]! : undefined
    if (group && group.person !== null && group.endToken <= end && group.firstToken >= first) return group
  }
  return undefined
}

/** "les ministres": a noun that ends as plurals do. */
export const isPlural = (normal: string) => /[sx]$/.test(normal)

/** "dit-il": the pronoun follows its verb. */
export const isInvertedPronoun = (group: VerbGroup) => group.subjectPronoun > group.firstToken
