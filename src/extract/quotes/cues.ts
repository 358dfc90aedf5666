import { CAUSATIVE_SPEECH, speechConstructions } from '../../lexicon/speech-verbs.ts'
import type { VerbGroup } from '../../tags/verb.ts'
import type { TextDocument } from '../../text/document.ts'
import type { EntityIndex } from '../mentions.ts'
import type { Cue, Range } from './draft.ts'
import { subjectAfter } from './noun-phrase.ts'
import { isComma, isStop } from './words.ts'

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

/** All verb groups that report speech, in text order. */
export function findCues(document: TextDocument, entities: EntityIndex): Cue[] {
  const cues: Cue[] = []
  for (const group of document.verbGroups) {
    const cue = readCue(document, entities, group)
    if (cue) cues.push(cue)
  }
  return cues
}

function readCue(document: TextDocument, entities: EntityIndex, group: VerbGroup): Cue | undefined {
  const { tokens, sentences } = document
  const token = tokens[group.head]!
  const sentence = sentences[token.sentence]!
  const causative = causativeEnd(document, group)
  const constructions = causative > 0 ? 'qcm' : speechConstructions(group.lemma, group.reflexive)
  if (constructions === undefined || isCausedInfinitive(document, group)) return undefined
  if (token.quotation < 0 && !hasSpeaker(document, group)) return undefined
  const subject = invertedSubject(document, entities, group, sentence.endToken)
  return {
    first: group.firstToken,
    end: causative > 0 ? causative : group.endToken,
    group,
    constructions,
    sentence,
    inverted: subject !== null || isInvertedPronoun(group),
    subject,
    quoted: token.quotation >= 0,
    unsaid: isUnsaid(document, group),
  }
}

/** "fait savoir", "laisse entendre": the end of the infinitive; else -1. */
function causativeEnd({ verbGroups }: TextDocument, group: VerbGroup): number {
  const allowed = CAUSATIVE_SPEECH[group.lemma]
  const next = verbGroups[group.index + 1]
  return allowed && next?.tense === 'infinitive' && next.governor === group.index && allowed.has(next.lemma)
    ? next.endToken
    : -1
}

function isCausedInfinitive({ verbGroups }: TextDocument, group: VerbGroup): boolean {
  const governor = group.governor >= 0 ? verbGroups[group.governor] : undefined
  return (
    governor !== undefined &&
    group.tense === 'infinitive' &&
    (CAUSATIVE_SPEECH[governor.lemma]?.has(group.lemma) ?? false)
  )
}

/** Not "rappelons que", "rien n'indique que", "que l'on disait": nobody in the article says it. */
function hasSpeaker({ tokens }: TextDocument, group: VerbGroup): boolean {
  if (group.person === 1 || group.person === 2) return false
  const before = tokens[group.firstToken - 1]
  if (before && group.person !== null && NOBODY.has(before.normal)) return false
  if (group.subjectPronoun < 0 || isInvertedPronoun(group) || tokens[group.subjectPronoun]!.normal !== 'on')
    return true
  return false
}

const NOBODY = new Set(['rien', 'cela', 'ceci', 'ça', 'tout', 'personne', 'ce', "c'"])

export const isInvertedPronoun = (group: VerbGroup) => group.subjectPronoun > group.firstToken

/** What stands before an inverted verb: a comma, a closing mark, a dash, or nothing. */
export function opensIncise({ tokens }: TextDocument, group: VerbGroup, first: number): boolean {
  const before = tokens[group.firstToken - 1]
  if (group.firstToken === first || !before) return true
  return (
    isComma(before) ||
    before.kind === 'quote' ||
    before.text === '–' ||
    before.text === '—' ||
    before.text === '-' ||
    before.normal === 'comme' ||
    // "c'est ce qu'a dit X"
    (before.normal === "qu'" && tokens[group.firstToken - 2]?.normal === 'ce') ||
    before.text === ')' ||
    before.text === '.'
  )
}

function invertedSubject(
  document: TextDocument,
  entities: EntityIndex,
  group: VerbGroup,
  end: number,
): Range | null {
  if (group.person === null || group.subjectPronoun >= 0) return null
  const { sentences, tokens } = document
  const { firstToken } = sentences[tokens[group.head]!.sentence]!
  if (!opensIncise(document, group, firstToken)) return null
  const subject = subjectAfter(document, entities, group.endToken, end)
  return subject && hasSubjectBefore(document, entities, group, subject, firstToken) ? null : subject
}

/**
 * "Son homologue, M. X, a invité le Conseil à …": a person or title before the comma is the subject, unless what
 * follows the verb is closed as an incise is ("La Russie, a noté X, ne cédera pas").
 */
function hasSubjectBefore(
  { tokens, verbGroups, groupOf }: TextDocument,
  entities: EntityIndex,
  group: VerbGroup,
  subject: Range,
  first: number,
): boolean {
  if (!isComma(tokens[group.firstToken - 1])) return false
  const after = tokens[subject.end]
  if (!after || isComma(after) || isStop(after)) return false
  let named = false
  for (let k = group.firstToken - 2; k >= first; k--) {
    const token = tokens[k]!
    if (token.kind === 'quote' || isStop(token)) return named
    const verb = groupOf[k]! >= 0 ? verbGroups[groupOf[k]!]! : undefined
    if (verb && verb.person !== null) return named && isRelative(tokens, verb, first)
    const at = entities.at(k)
    named ||= at !== undefined && at.mention.kind !== 'demonym'
  }
  const opening = tokens[first]!
  return named && !(opening.tags.has('Preposition') && !opening.tags.has('Determiner'))
}

/** In a relative clause: "X, qui préside l'Union, a dit". */
function isRelative(tokens: TextDocument['tokens'], verb: VerbGroup, first: number): boolean {
  for (let k = verb.firstToken - 1; k >= Math.max(first, verb.firstToken - 6); k--)
    if (/^(?:qui|dont|où)$/.test(tokens[k]!.normal)) return true
  return false
}

function isUnsaid({ verbGroups, tokens }: TextDocument, group: VerbGroup): boolean {
  if (group.tense === 'subjunctive' || group.tense === 'imperative') return true
  if (group.tense !== 'infinitive') return group.tense === 'future' && !isInvertedPronoun(group)
  if (group.governor >= 0) return UNSAID_GOVERNORS.has(verbGroups[group.governor]!.lemma)
  return tokens[group.firstToken - 1]?.normal === 'sans'
}
