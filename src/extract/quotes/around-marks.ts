import type { VerbGroup } from '../../tags/verb.ts'
import type { Quotation, TextDocument } from '../../text/document.ts'
import type { Attribution } from './attribution.ts'
import type { Context } from './context.ts'
import type { Cue, Draft, SpeakerSource } from './draft.ts'
import { isMedium } from './medium.ts'
import { agentOf } from './passive.ts'
import { draftOf, sentenceOf, spansOf } from './statement.ts'
import { isTerm, isTitle } from './terms.ts'
import { hasFinite, isComma, isOf, isQue } from './words.ts'

/** Pieces in marks inside what a cue or "selon X" reports: one quote of all its pieces. */
export function reported(
  context: Context,
  statement: readonly Quotation[],
  byCue: Map<Cue | Attribution, Draft>,
): Draft | undefined {
  const q = statement[0]!
  if (isTitle(context, q)) return undefined
  const left = leftCue(context, q)
  if (isTerm(context, q, left)) return undefined
  const found = left ?? rightCue(context, q)
  if (!found || ('group' in found && isKnownAs(context, found))) return undefined
  const known = byCue.get(found)
  if (known && !startsClause(context, q, known)) {
    known.spans.push(...spansOf(statement))
    return known
  }
  context.used.add(found)
  const isCue = 'group' in found
  const speaker: SpeakerSource = isCue ? { by: 'cue', cue: found } : { by: 'phrase', range: found.speaker }
  const draft = draftOf(
    'mixed',
    statement,
    isCue ? found : found.cue,
    speaker,
    isCue ? 'cue-around-marks' : 'selon-around-marks',
  )
  draft.negated = isCue && found.group.negated
  if (isCue)
    draft.source =
      context
        .attributionsOf(found.sentence.index)
        .find((a) => a.end <= found.first && isMedium(context, a.speaker))?.speaker ?? null
  byCue.set(found, draft)
  return draft
}

/** "était considéré comme le « … »": so called by nobody in particular. */
function isKnownAs(context: Context, { group }: Cue): boolean {
  const { lemma, voice, person } = group
  return KNOWN_AS.has(lemma) && voice === 'passive' && person !== null && !agentOf(context, group)
}

const KNOWN_AS = new Set(['considérer', 'appeler', 'surnommer', 'désigner', 'présenter', 'décrire'])

/** The cue or attribution before a quotation, in its sentence, that reports it. */
export function leftCue(context: Context, q: Quotation): Cue | Attribution | undefined {
  const sentence = sentenceOf(context, q.open)
  const cues = context
    .cuesOf(sentence.index)
    .filter(
      (c) =>
        c.end <= q.open &&
        (!c.quoted || c.partly) &&
        !isPastIncise(context, c, q) &&
        !isNobodys(context, c, q),
    )
  const governing = cues.findLast((c) => {
    const complement = context.complement(c)
    return complement !== null && complement.start <= q.open + 1 && complement.end >= q.open && isStrong(c)
  })
  const named = cues.findLast((c) => isNaming(context, c, q))
  const cue = named ?? governing ?? cues.findLast((c) => reaches(context, c, q))
  const attribution = context.attributionsOf(sentence.index).findLast((a) => a.end <= q.open)
  if (!cue || !attribution) return cue ?? attribution
  // "selon la présidence, qui n'exclut pas « … »": another clause about the same speaker.
  if (cue.first >= attribution.end && opensRelative(context, attribution.end)) return cue
  // "Selon X, il « criait », d'autres déclarent qu'il « dormait »": another clause, with a speaker of its own.
  if (cue === governing && cue.first > attribution.end && ownClause(context, attribution.end, cue)) return cue
  // "a rappelé que, selon lui, …", "selon l'agence, X a dit …": the attribution adds to the cue.
  const inside = governing && attribution.first >= context.complement(governing)!.start - 1
  const wins =
    inside ||
    (cue.first >= attribution.end && isMedium(context, attribution.speaker)) ||
    (isStrong(cue) &&
      (cue.end <= attribution.first || attribution.rule === 'pour' || isMedium(context, attribution.speaker)))
  if (wins) context.used.add(attribution)
  return wins ? cue : attribution
}

/** "a affirmé que …, ce ⟦que Paris a qualifié de⟧ « provocation »": another clause, of who calls it so. */
function isNaming({ document: { tokens } }: Context, { group, end, first }: Cue, q: Quotation): boolean {
  if (
    !NAMING.has(group.lemma) ||
    group.person === null ||
    q.open - end > 1 ||
    !isOf(tokens[end] ?? tokens[first]!)
  )
    return false
  const before = group.subjectPronoun >= 0 ? group.subjectPronoun - 1 : first - 1
  for (let k = before; k > Math.max(0, before - FARTHEST_QUE); k--) {
    if (isQue(tokens[k]!))
      return tokens[k - 1]!.normal === 'ce' || isComma(tokens[k - 3]) || isComma(tokens[k - 4])
    if (isComma(tokens[k]) || tokens[k]!.kind === 'quote') return false
  }
  return false
}

const NAMING = new Set(['qualifier', 'traiter', 'taxer', 'parler'])
const FARTHEST_QUE = 10

/** "va proposer une « … », a annoncé X", "serait bien conseillé de …": what is only due, or done to somebody. */
function isNobodys(context: Context, cue: Cue, q: Quotation): boolean {
  const { group } = cue
  // "prié de commenter les « … »", "dans une lettre écrite": somebody else's.
  if (group.tense === 'past-participle') return !agentOf(context, group)
  const due = cue.unsaid && group.tense === 'infinitive'
  const done = group.voice === 'passive' && group.person !== null && !agentOf(context, group)
  return (due || done) && rightCue(context, q) !== undefined
}

/** A finite verb, a comma and a subject stand between the attribution and the cue. */
function ownClause({ document }: Context, from: number, { first }: Cue): boolean {
  for (let k = first - 1; k > from; k--)
    if (isComma(document.tokens[k])) return first - k > 1 && hasFinite(document, from, k)
  return false
}

function opensRelative({ document: { tokens } }: Context, at: number): boolean {
  return tokens[isComma(tokens[at]) ? at + 1 : at]?.normal === 'qui'
}

/** Whether the object of a cue that governs no clause can hold the quotation: no other verb stands between. */
function reaches({ document }: Context, cue: Cue, q: Quotation): boolean {
  if (cue.constructions === 'w') return false
  if (!/[mqp]/.test(cue.constructions)) return q.open - cue.end <= 2
  if (isStrong(cue) || opensQue(document, cue)) return true
  if (q.open - cue.end > FARTHEST_OBJECT) return false
  for (let k = cue.end; k < q.open; k++) {
    const at = document.groupOf[k]!
    if (at >= 0 && document.verbGroups[at]!.tense !== 'past-participle') return false
    if (document.tokens[k]!.text === ';') return false
  }
  return true
}

/** "pense que … « … »": what is quoted of an opinion was said. */
const opensQue = ({ tokens }: TextDocument, cue: Cue) =>
  tokens[cue.end] !== undefined && isQue(tokens[cue.end]!)

/** Tokens between a verb and the marks in its object. */
const FARTHEST_OBJECT = 18

/** "un « acte lâche », « nous devons agir »": a clause after a piece is a quote of its own. */
function startsClause(context: Context, q: Quotation, known: Draft): boolean {
  const { document } = context
  const last = known.spans.at(-1)!
  if (!isComma(document.tokens[q.open - 1]) || q.open - last.end > 2) return false
  return hasFinite(document, q.firstToken, q.endToken) && !hasFinite(document, last.first, last.end)
}

const isStrong = (cue: Cue) => /[qcdaip]/.test(cue.constructions)

/** An incise reports what stands before it, not the marks of another clause after it. */
function isPastIncise(context: Context, cue: Cue, q: Quotation): boolean {
  return (
    cue.inverted &&
    !context.document.tokens.slice(cue.end, q.open).every((t) => t.kind !== 'punctuation' || isComma(t))
  )
}

/** "Le texte est « bon » pour tous, a dit X": the incise or attribution that closes the sentence. */
function rightCue(context: Context, q: Quotation): Cue | Attribution | undefined {
  const sentence = sentenceOf(context, q.open)
  const cue = context.cuesOf(sentence.index).find((c) => c.first >= q.endToken && c.inverted && !c.quoted)
  return cue ?? context.attributionsOf(sentence.index).find((a) => a.first >= q.endToken)
}

/** "L'imam est « effaré par ce décès »": a verb in or before the marks, whose subject speaks of itself. */
export function predicated(context: Context, statement: readonly Quotation[]): Draft | undefined {
  const q = statement[0]!
  const { document } = context
  const sentence = sentenceOf(context, q.open)
  if (isTitle(context, q) || q.endToken - q.firstToken < 3) return undefined
  const group = verbUpTo(document, sentence.firstToken, q.open)
  const verb = group?.lemma === 'être' || group?.voice === 'passive' ? group : undefined
  const opening = document.groupOf[q.firstToken]!
  const first = opening >= 0 ? document.verbGroups[opening]! : undefined
  const inside = first?.firstToken === q.firstToken && first.person === 3 ? first : undefined
  const speaking = inside ?? (verb && document.tokens[q.open - 1]!.i < verb.endToken + 1 ? verb : undefined)
  if (!speaking || sentence.kind === 'headline') return undefined
  return draftOf('mixed', statement, null, { by: 'self', group: speaking }, 'subject-in-marks')
}

/** The finite verb before the marks, of which a participle may stand inside: "a été « réglé »". */
function verbUpTo({ verbGroups, groupOf }: TextDocument, first: number, open: number): VerbGroup | undefined {
  for (let k = open - 1; k >= first; k--) {
    const group = groupOf[k]! >= 0 ? verbGroups[groupOf[k]!]! : undefined
    if (group && group.person !== null && group.endToken <= open + 2 && group.firstToken >= first)
      return group
  }
  return undefined
}
