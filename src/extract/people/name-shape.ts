import { plainName } from '../../lexicon/fold.ts'
import { PERSONAL_PARTICLES } from '../../lexicon/name-words.ts'
import { isEastAsianGivenName, isFirstSurname, isVietnameseSurname } from '../../lexicon/surnames-first.ts'
import type { PeopleContext } from './context.ts'
import { isRoman, type Run, type Verdict } from './runs.ts'

/** Names that their own shape or a list of names shows. */
export function shapeVerdict(context: PeopleContext, run: Run, capitals: readonly number[]): Verdict | null {
  const { tokens } = context
  const first = run.first
  const last = capitals[capitals.length - 1]!
  const known = context.known[first]
  const place =
    known !== undefined && known.endToken > first + 1 && !(context.isGiven(first) && known.endToken < run.end)
  if (context.isGiven(first) && !place) {
    const upper = capitals
      .slice(1)
      .some((i) => tokens[i]!.shape === 'UPPER' && !isRoman(tokens[i]!.text) && tokens[i]!.text.length < 4)
    if (!upper) return { rule: 'given-name', confidence: 0.9 }
  }
  if (place) return null
  const plain = plainName(tokens[first]!.normal)
  if (
    !/^(?:la|le|mai|an|tu|me|ma|on|un|ni|si|do|des)$/.test(tokens[first]!.normal) &&
    isFirstSurname(plain) &&
    isEastAsianRest(context, run)
  )
    return { rule: 'surname-first', confidence: 0.88 }
  if (
    tokens[first]!.shape === 'Initial' &&
    tokens[first]!.text.endsWith('.') &&
    tokens[last]!.text.length > 2
  ) {
    return { rule: 'initials', confidence: 0.85 }
  }
  for (let i = first; i < run.end; i++) {
    if (i > first && PERSONAL_PARTICLES.has(tokens[i]!.normal) && !context.isCapital(i))
      return { rule: 'particle', confidence: 0.85 }
    if (i > first && context.isJoined(i)) return { rule: 'particle', confidence: 0.85 }
  }
  if (context.isGiven(last) && tokens[first]!.shape === 'UPPER' && tokens[last]!.shape === 'Title') {
    return { rule: 'surname-in-capitals', confidence: 0.88 }
  }
  return null
}

/** "Kim ⟦Jong-un⟧", "Nguyễn ⟦Thị Hồng Vân⟧", "Xi ⟦Jinping⟧". */
function isEastAsianRest(context: PeopleContext, run: Run): boolean {
  const length = run.end - run.first
  const viet = isVietnameseSurname(plainName(context.tokens[run.first]!.normal))
  if (length < 2 || length > (viet ? 5 : 3)) return false
  for (let i = run.first + 1; i < run.end; i++) {
    if (!isEastAsianGivenName(plainName(context.tokens[i]!.normal).replace(/'/g, ''))) return false
  }
  return true
}
