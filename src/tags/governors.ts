import type { TextDocument, Token } from '../text/document.ts'
import type { Place } from './readings.ts'
import type { VerbGroup } from './verb.ts'

/** Verbs whose object may stand between them and the infinitive: "a invité X à se rendre", "accuse Y d'avoir". */
const OBJECT_CONTROL: ReadonlySet<string> = new Set(
  `inviter appeler exhorter demander accuser ordonner proposer conseiller recommander suggérer permettre interdire promettre
presser avertir prévenir prier sommer charger encourager inciter pousser obliger contraindre forcer autoriser convier engager soupçonner
convaincre persuader dissuader empêcher enjoindre féliciter remercier blâmer menacer offrir aider soutenir
reprocher enjoindre supplier implorer conjurer adjurer jurer garantir refuser défendre imposer confier`.split(
    /\s+/,
  ),
)
const FARTHEST = 14

/** The group that governs an infinitive: right before it, before "de" or "à", or that of the infinitive it is joined to. */
export function findGovernor(document: TextDocument, place: Place, group: VerbGroup, from: number): number {
  const { tokens, verbGroups, groupOf } = document
  let k = group.firstToken - 1
  while (k >= place.first && isInner(tokens[k]!) && groupOf[k] === -1) k--
  // "dément en revanche avoir", "dit par ailleurs vouloir"
  if (
    k >= place.first &&
    k < group.firstToken - 1 &&
    (tokens[k]!.normal === 'en' || tokens[k]!.normal === 'par')
  )
    k--
  if (k < place.first) return -1
  if (groupOf[k]! >= 0) return verbOf(verbGroups[groupOf[k]!]!)
  const joint = tokens[k]!
  if (
    joint.normal === 'et' ||
    joint.normal === 'ou' ||
    joint.normal === 'ni' ||
    joint.text === ',' ||
    joint.normal === 'puis'
  ) {
    return joinedGovernor(document, place, group, from)
  }
  if (joint.normal !== 'de' && joint.normal !== "d'" && joint.normal !== 'à') return -1
  k--
  while (k >= place.first && isInner(tokens[k]!) && groupOf[k] === -1) k--
  if (k >= place.first && groupOf[k]! >= 0) {
    const near = verbGroups[groupOf[k]!]!
    // "accepté et promis de": the participle is joined to the group before it, and both govern.
    return near.index
  }
  for (let back = k; back >= Math.max(place.first, k - FARTHEST); back--) {
    const at = groupOf[back]!
    if (at >= 0) return OBJECT_CONTROL.has(verbGroups[at]!.lemma) ? at : -1
    if (tokens[back]!.text === ';' || tokens[back]!.text === ':') return -1
  }
  return -1
}

const ASIDES = new Set(['revanche', 'outre', 'effet', 'ailleurs', 'retour'])
const isInner = (token: Token) =>
  ASIDES.has(token.normal) ||
  (token.tags.has('Adverb') && token.normal !== 'puis' && token.normal !== 'ensuite')
const verbOf = (group: VerbGroup) => (group.tense === 'past-participle' ? -1 : group.index)

/** "doit rencontrer X et signer Y": the second infinitive has the governor of the first. */
function joinedGovernor(document: TextDocument, place: Place, group: VerbGroup, from: number): number {
  for (let g = group.index - 1; g >= from; g--) {
    const other = document.verbGroups[g]!
    if (group.firstToken - other.endToken > FARTHEST + 6) return -1
    if (other.tense !== 'infinitive') {
      if (other.tense === 'past-participle' || other.tense === 'present-participle') continue
      return -1
    }
    return barePrefix(document, place, group) === barePrefix(document, place, other) || other.governor >= 0
      ? other.governor
      : -1
  }
  return -1
}

const barePrefix = (document: TextDocument, place: Place, group: VerbGroup) =>
  group.firstToken > place.first ? document.tokens[group.firstToken - 1]!.normal : ''
