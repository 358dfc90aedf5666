import type { VerbGroup } from '../../tags/verb.ts'
import { wordAt } from '../../text/at.ts'
import type { TextDocument } from '../../text/document.ts'
import { isInvertedPronoun } from './words.ts'

const UNSAID_GOVERNORS = new Set([
  'devoir',
  'pouvoir',
  'vouloir',
  'falloir',
  'espérer',
  'souhaiter',
  'compter',
  'aller',
  'prévoir',
  'envisager',
  'entendre',
  'savoir',
  'refuser',
  'hésiter',
  'éviter',
  'renoncer',
])

/** Speech that is only due, wished or possible: "doit annoncer", "il est temps de dire". */
export function isUnsaid({ verbGroups, tokens }: TextDocument, group: VerbGroup): boolean {
  if (group.tense === 'subjunctive' || group.tense === 'imperative') return true
  if (group.tense !== 'infinitive') return group.tense === 'future' && !isInvertedPronoun(group)
  if (group.governor >= 0) {
    const governor = verbGroups[group.governor]!
    const { lemma, subjectPronoun } = governor
    if (isBehoving({ tokens }, governor)) return true
    // "il est nécessaire de transmettre": nobody does.
    if (lemma === 'être' && /^(?:il|ce|c')$/.test(wordAt(tokens, subjectPronoun))) return true
    return UNSAID_GOVERNORS.has(lemma)
  }
  const before = tokens[group.firstToken - 1]
  if (before && /^d[e']$/.test(before.normal) && isImpersonalBefore({ verbGroups, tokens }, group))
    return true
  // "De réformer les statuts.": a sentence that says what is to be done; "Et d'ajouter" has a small "de".
  return before?.normal === 'sans' || (before?.normal === 'de' && before.shape === 'Title')
}

/** "il est nécessaire ⟦de transmettre⟧": nobody does. */
function isImpersonalBefore(
  { verbGroups, tokens }: Pick<TextDocument, 'verbGroups' | 'tokens'>,
  group: VerbGroup,
): boolean {
  const before = verbGroups[group.index - 1]
  // "il sied de", "il échet de": forms that the verb table has not got
  if (/^(?:sied|échet)$/.test(wordAt(tokens, group.firstToken - 2))) return true
  return (
    before !== undefined &&
    (before.lemma === 'être' || isBehoving({ tokens }, before)) &&
    group.firstToken - before.endToken <= 3 &&
    /^(?:il|ce|c')$/.test(wordAt(tokens, before.subjectPronoun))
  )
}

/** "il convient de", "il importe de", "il y a lieu de": what is due, whoever does it; not "il a convenu de". */
export function isBehoving({ tokens }: Pick<TextDocument, 'tokens'>, group: VerbGroup): boolean {
  if (tokens[group.subjectPronoun]?.normal !== 'il' || group.perfect || group.reflexive) return false
  const next = tokens[group.endToken]?.normal
  if (group.lemma === 'avoir') return next === 'lieu'
  return BEHOVING.has(group.lemma) && /^d[e']$/.test(next ?? '')
}

const BEHOVING = new Set(['convenir', 'importer', 'suffire'])
