import { speechOf } from '../../lexicon/user/words.ts'
import { groupAt, wordAt } from '../../text/at.ts'
import type { PeopleContext } from './context.ts'
import { HEAD, type Roster } from './roster.ts'
import type { Run, Verdict } from './runs.ts'
import { isDeterminer } from './title-words.ts'

/** Endings that family names have far more often than names of places or firms. */
const SURNAME_ENDING =
  /(?:ov|ova|ev|eva|ski|sky|ska|skaïa|enko|tchouk|ic|ić|vić|vic|sson|sen|dottir|opoulos|idis|akis|iou|ian|yan|dze|chvili|oglu|oğlu|zadeh|pour|ez|escu|eanu|ini|etti|elli|otti|wicz|czyk|ák|ová|mann|berg|stein|zhanov|ouli|bekov|baïev|yev|iev|aïev|nejad|moto|mura|shima|awa|ouch|ard|eau|ault|ier)$/

/** Two or more unknown capitals: the words around them decide. */
export function guess(
  context: PeopleContext,
  roster: Roster,
  run: Run,
  capitals: readonly number[],
): Verdict | null {
  const { tokens } = context
  let score = 0.4
  const before = context.sameSentence(run.first - 1, run.first) ? tokens[run.first - 1] : undefined
  const after = context.sameSentence(run.first, run.end) ? tokens[run.end] : undefined
  if (/^(?:santa|são|santo|los|las)$/.test(tokens[run.first]!.normal)) return null
  for (const i of capitals) {
    const token = tokens[i]!
    if (context.known[i] && context.known[i]!.confidence >= 0.6) return null
    if (i > run.first && context.isGiven(i)) score += 0.15
    if (SURNAME_ENDING.test(token.normal)) score += 0.12
    if (token.shape === 'UPPER') score -= token.text.length > 3 ? 0.1 : 0.3
    if (context.lowers.has(token.normal)) score -= 0.25
    if (token.verbs.length > 0 && i === run.first && context.startsSentence(i)) score -= 0.2
    if (token.text.length < 3 && token.shape !== 'Initial') score -= 0.05
  }
  if (before && /^(?:à|en|vers|dans|sous|depuis|sur|chez)$/.test(before.normal)) score -= 0.3
  if (before?.normal === 'de' || before?.normal === "d'") score -= 0.08
  if (before && /^(?:par|avec|et|contre|selon|que|qu'|dont|,)$/.test(before.normal)) score += 0.06
  if (context.startsSentence(run.first)) score -= 0.05
  if (before?.kind === 'quote' && after?.kind === 'quote') score -= 0.4
  if (after && context.inVerbGroup(run.end) && after.tags.has('Finite')) score += 0.12
  if (hasAge(context, run.end)) score += 0.35
  if (after?.text === ',' && tokens[run.end + 1]?.normal === 'qui') score += 0.1
  if (hasApposition(context, roster, run)) score += 0.5
  if (titleFollows(context, roster, run)) score += 0.3
  if (isAppointed(context, run.end)) score += 0.3
  if (before && NAMING.test(before.normal)) score += 0.3
  // "explique X", "a déclaré X": an inverted subject speaks.
  if (before && context.inVerbGroup(run.first - 1) && isSpeech(context, run.first - 1)) score += 0.2
  // "en la personne de X"
  if (before?.normal === 'de' && tokens[run.first - 2]?.normal === 'personne') score += 0.5
  return score >= 0.5 ? { rule: 'shape', confidence: Math.min(0.8, score) } : null
}

/** "un homme ⟦nommé⟧ X", "⟦selon⟧ X". */
const NAMING = /^(?:nommée?|dénommée?|prénommée?|appelée?|étant|jeune|selon)$/

function isSpeech(context: PeopleContext, i: number): boolean {
  const group = groupAt(context.document, i)
  return group !== undefined && speechOf(context.document, group) !== undefined && group.person === 3
}

/** "X ⟦a été nommé⟧ ministre": no place or body is. */
function isAppointed(context: PeopleContext, end: number): boolean {
  const group = groupAt(context.document, end)
  return (
    group?.voice === 'passive' &&
    /^(?:nommer|élire|réélire|désigner|promouvoir|inculper|hospitaliser|arrêter)$/.test(group.lemma)
  )
}

/** "X, 35 ans", "X (35 ans)", "X, âgé de 35 ans", "X, né en …". */
export function hasAge(context: PeopleContext, end: number): boolean {
  const { tokens } = context
  if (!/^[,(]$/.test(tokens[end]?.text ?? '')) return false
  if (tokens[end + 1]?.kind === 'number' && tokens[end + 2]?.normal === 'ans') return true
  return /^(?:âgée?|née?|décédée?|morte?)$/.test(wordAt(tokens, end + 1))
}

/** "X, ministre …", "X (candidat …)". */
function hasApposition(context: PeopleContext, roster: Roster, run: Run): boolean {
  const { tokens } = context
  if (!/^[,(]$/.test(tokens[run.end]?.text ?? '')) return false
  const at = isDeterminer(tokens[run.end + 1]) ? run.end + 2 : run.end + 1
  if (roster.taken[at] !== 1 || !context.sameSentence(run.first, at)) return false
  return tokens[at]!.shape === 'lower' || !context.isCapital(at + 1)
}

/** "⟦Souren Abrahamian⟧ le ministre de l'Économie et …": a title of its own behind the name that opens a sentence. */
function titleFollows(context: PeopleContext, { taken }: Roster, { first, end }: Run): boolean {
  if (!context.startsSentence(first) || !/^(?:le|la|l')$/.test(wordAt(context.tokens, end))) return false
  let at = end + 1
  if (!context.sameSentence(first, at) || taken[at] !== HEAD) return false
  while (at < end + 20 && taken[at]) at++
  return at > end + 2 && !context.isCapital(at) && !context.inVerbGroup(at)
}
