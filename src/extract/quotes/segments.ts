import type { Context } from './context.ts'
import type { Range } from './draft.ts'
import { prepositionalEnd } from './noun-phrase.ts'
import { isComma, isPreposition, isTimeWord } from './words.ts'

export const JOINTS = new Set(['et', 'mais', 'puis', 'ou', 'ni', 'car', 'or', 'donc'])
export const RELATIVES = new Set(['qui', 'dont', 'où', 'lequel', 'laquelle', 'lesquels', 'lesquelles'])
/** Words before a part that are none of it: "les deux ministres, ⟦respectivement⟧ A et B". */
const LEADING = new Set([...JOINTS, 'respectivement'])
const TONIC = new Set(['lui', 'elle', 'eux', 'elles', 'lui-même', 'elle-même', 'eux-mêmes'])

/** The parts between commas that can be the subject, in order: asides and adverbials are left out. */
export function nounSegments(context: Context, start: number, end: number): Range[] {
  const { tokens } = context.document
  const segments: Range[] = []
  let from = start
  let adverbial: Range | undefined
  for (let k = start; k <= end; k++) {
    if (k < end && !isComma(tokens[k])) continue
    while (from < k && (LEADING.has(tokens[from]!.normal) || tokens[from]!.kind === 'punctuation')) from++
    if (from < k) {
      if (isAside(context, from, k)) adverbial = { first: from, end: k }
      else segments.push({ first: from, end: k })
    }
    from = k + 1
  }
  if (segments.length === 0 && adverbial && adverbial.end >= end - 2) {
    const past = prepositionalEnd(context.document, context.entities, adverbial.first, adverbial.end)
    if (past < adverbial.end) segments.push({ first: past, end: adverbial.end })
  }
  return segments
}

/** ", lui,", ", de son côté,", ", en visite à Sofia,", "Interrogé à ce sujet,", "Le 19 août dernier,": no subject. */
function isAside({ document, entities }: Context, from: number, end: number): boolean {
  const { tokens } = document
  const first = tokens[from]!
  // "d'autres policiers"
  if (first.normal === "d'" && tokens[from + 1]?.normal === 'autres') return false
  if (TONIC.has(first.normal)) return end - from <= 2
  if (RELATIVES.has(first.normal) || isTimeWord(tokens, from)) return true
  if (first.normal === 'a' && from + 1 < end && entities.at(from + 1)?.entity.type === 'place') return true
  if (first.normal === 'au' || first.normal === 'aux' || first.normal === 'du') return true
  if (first.tags.has('Preposition') && !first.tags.has('Determiner')) return true
  // "⟦Intervenant⟧ lors de l'ouverture, …": a participle that is a noun as well
  if (
    /ant$/.test(first.normal) &&
    first.shape === 'Title' &&
    tokens[from + 1] &&
    isPreposition(tokens[from + 1]!)
  )
    return true
  if (first.tags.has('Participle') || first.tags.has('Gerund') || first.tags.has('Infinitive')) return true
  return (
    (first.tags.has('Adverb') && !first.tags.has('Determiner')) ||
    first.tags.has('Subordinator') ||
    first.tags.has('Weekday')
  )
}
