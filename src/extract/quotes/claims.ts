import type { VerbGroup } from '../../tags/verb.ts'
import { reportedClauseEnd } from './clause-end.ts'
import type { Context } from './context.ts'
import { type Cue, type Draft, indirectDraft } from './draft.ts'
import { hasFinite } from './words.ts'

/** Tokens from the verb to "selon laquelle". */
const FARTHEST = 24
const SHORTEST = 3
const WHICH = /^(?:lequel|laquelle|lesquels|lesquelles)$/
const DENIALS = new Set(['nier', 'démentir', 'rejeter', 'réfuter', 'récuser', 'contester', 'balayer'])

/** "dément les rumeurs ⟦selon lesquelles⟧ …": a claim that the cue's subject makes or denies. */
export function claimed(context: Context, cue: Cue): Draft | undefined {
  const { document } = context
  const { tokens, groupOf, verbGroups } = document
  const { group, sentence, constructions } = cue
  if (cue.unsaid || cue.inverted || group.voice === 'passive' || !/[qm]/.test(constructions)) return undefined
  const last = Math.min(sentence.endToken - SHORTEST, cue.end + FARTHEST)
  for (let k = cue.end; k < last; k++) {
    if (tokens[k]!.kind === 'quote') return undefined
    const other: VerbGroup | undefined = groupOf[k]! >= 0 ? verbGroups[groupOf[k]!] : undefined
    if (other && other.person !== null) return undefined
    if (tokens[k]!.normal !== 'selon' || !WHICH.test(tokens[k + 1]!.normal)) continue
    const first = k + 2
    const others = context.cuesBetween(first, sentence.endToken).filter((o) => !o.quoted)
    const end = reportedClauseEnd(document, cue, first, others)
    if (end - first < SHORTEST || !hasFinite(document, first, end)) return undefined
    const negated = group.negated || DENIALS.has(group.lemma)
    return indirectDraft([{ first, end }], cue, { by: 'cue', cue }, negated, 'cue-claim')
  }
  return undefined
}
