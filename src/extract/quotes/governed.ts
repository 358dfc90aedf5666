import { isSpeakerNoun } from '../../lexicon/speech-nouns.ts'
import type { Context } from './context.ts'
import { type Cue, type Draft, indirectDraft } from './draft.ts'
import { placeOfOn } from './on.ts'
import { headAt } from './phrase.ts'
import { subjectBefore } from './subject.ts'
import { isName, isQue } from './words.ts'

/** Tokens of a clause with "que", at least. */
const SHORTEST = 2

/** "affirme que …", "promet de …", "se dit prêt à …". */
export function governed(context: Context, cue: Cue): Draft | undefined {
  const impersonal = isImpersonal(context, cue)
  if (
    cue.unsaid ||
    (!impersonal && cue.group.voice === 'passive' && !cue.group.perfect && !hasAgent(context, cue))
  )
    return undefined
  const complement = context.complement(cue)
  // "se dit prêt à négocier", "a promis de revenir": an infinitive alone is a whole clause.
  const shortest = complement && /que/.test(complement.by) ? SHORTEST : 1
  if (!complement || complement.end - complement.start < shortest) return undefined
  if (cue.group.lemma === 'menacer' && !canSpeak(context, cue)) return undefined
  // "la délégation ayant refusé d'y prendre part": why the rest came about.
  if (cue.group.lemma === 'refuser' && cue.group.tense === 'present-participle' && cue.group.perfect)
    return undefined
  // "De source diplomatique, on indique que …"
  if (placeOfOn(context.document, cue.group))
    for (const attribution of context.attributionsOf(cue.sentence.index))
      if (attribution.end <= cue.first) context.used.add(attribution)
  const span = { first: complement.start, end: complement.end }
  return indirectDraft(
    [span],
    { first: cue.first, end: complement.cueEnd },
    impersonal ? { by: 'nobody' } : { by: 'cue', cue },
    cue.group.negated || DENIALS.has(cue.group.lemma),
    impersonal ? 'impersonal-que' : `cue-${complement.by}`,
  )
}

/** "a nié avoir": what is reported is that it is not so. */
const DENIALS = new Set(['nier', 'démentir'])

/** "Il a été rappelé que …": said, and the text does not say by whom. */
function isImpersonal(context: Context, cue: Cue): boolean {
  const { tokens } = context.document
  const { group, constructions } = cue
  return (
    group.voice === 'passive' &&
    tokens[group.subjectPronoun]?.normal === 'il' &&
    /q/.test(constructions) &&
    /c/.test(constructions) &&
    tokens[cue.end] !== undefined &&
    isQue(tokens[cue.end]!)
  )
}

/** Not "le barrage menace de céder": what threatens is somebody, or a name. */
function canSpeak(context: Context, cue: Cue): boolean {
  const { document, entities } = context
  const subject = cue.subject || cue.group.subjectPronoun >= 0 ? undefined : subjectBefore(context, cue.group)
  const [head] = subject && 'segments' in subject ? subject.segments : []
  if (!head) return true
  const noun = document.tokens[headAt(context, head)]!
  const entity = entities.at(noun.i)?.entity
  return isName(noun) || isSpeakerNoun(noun.normal) || (entity !== undefined && entity.type !== 'place')
}

/** "est accusé par X de …". */
function hasAgent({ document: { tokens } }: Context, cue: Cue): boolean {
  return tokens[cue.end]?.normal === 'par'
}
