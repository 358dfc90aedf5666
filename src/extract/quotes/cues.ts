import { isSpeakerNoun } from '../../lexicon/speech-nouns.ts'
import { speechPhrases } from '../../lexicon/speech-phrases.ts'
import { CAUSATIVE_SPEECH } from '../../lexicon/speech-verbs.ts'
import { speechOf } from '../../lexicon/user/words.ts'
import type { VerbGroup } from '../../tags/verb.ts'
import { groupAt } from '../../text/at.ts'
import type { TextDocument, Token } from '../../text/document.ts'
import type { EntityIndex } from '../mentions.ts'
import type { Cue, Range } from './draft.ts'
import { callsHome, isSoCalled } from './homographs.ts'
import { labelOf } from './labels.ts'
import { subjectAfter } from './noun-phrase.ts'
import { placeOfOn } from './on.ts'
import { isBehoving, isUnsaid } from './unsaid.ts'
import { isComma, isInvertedPronoun, isQue, isStop, isTimeWord } from './words.ts'

/** Attitudes that "dire" carries: "dit espérer que …" reports the clause. */
export const ATTITUDES = new Set(
  'espérer souhaiter regretter craindre redouter penser croire vouloir savoir ignorer comprendre attendre estimer considérer déplorer refuser douter'.split(
    ' ',
  ),
)

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
  const phrase = causative > 0 ? undefined : phraseAfter(document, group, sentence.endToken)
  const constructions = causative > 0 ? 'qcm' : (phrase?.constructions ?? speechOf(document, group))
  if (constructions === undefined || isCausedInfinitive(document, group) || isAttitude(document, group))
    return undefined
  if (token.quotation < 0 && !hasSpeaker(document, group)) return undefined
  if (group.lemma === 'dire' && isSoCalled(document, group)) return undefined
  // "Démenti de la présidence : …": a noun
  if (group.tense === 'past-participle' && labelOf(document, group.firstToken) >= 0) return undefined
  if (group.lemma === 'rappeler' && callsHome(document, group)) return undefined
  const end = phrase?.end ?? Math.max(causative, group.endToken)
  const any = constructions.includes('c') && followsMarks(document, group)
  const subject = invertedSubject(document, entities, group, { from: end, end: sentence.endToken, any })
  return {
    first: group.firstToken,
    end,
    group,
    constructions,
    sentence,
    inverted: subject !== null || isInvertedPronoun(group),
    subject,
    quoted: token.quotation >= 0,
    partly: token.quotation >= 0 && tokens[group.firstToken]!.quotation < 0,
    unsaid: isUnsaid(document, group),
  }
}

/** "a fait ⟦part⟧", "met également ⟦en garde⟧": the words after a verb that make it one of saying. */
function phraseAfter(
  { tokens }: TextDocument,
  group: VerbGroup,
  end: number,
): { end: number; constructions: string } | undefined {
  for (const { words, constructions } of speechPhrases(group.lemma)) {
    let first = group.endToken
    const last = Math.min(end, first + FARTHEST_WORD)
    while (first < last && tokens[first]!.normal !== words[0] && isBetween(tokens, first)) first++
    if (words.every((word, i) => first + i < end && tokens[first + i]!.normal === word))
      return { end: first + words.length, constructions }
  }
  return undefined
}

const FARTHEST_WORD = 4
const isBetween = (tokens: TextDocument['tokens'], k: number) =>
  tokens[k]!.tags.has('Adverb') || isTimeWord(tokens, k)

/** "a dit ⟦souhaiter⟧ que": how the speaker stands to what he says, no speech of its own. */
function isAttitude(document: TextDocument, group: VerbGroup): boolean {
  const { verbGroups, tokens } = document
  const governor = group.governor >= 0 ? verbGroups[group.governor] : undefined
  if (!governor || group.tense !== 'infinitive' || !ATTITUDES.has(group.lemma)) return false
  if (/^(?:de|d'|à)$/.test(tokens[group.firstToken - 1]!.normal)) return false
  return speechOf(document, governor)?.includes('i') ?? false
}

/** "fait savoir", "laisse entendre": the end of the infinitive; else -1. */
function causativeEnd({ verbGroups }: TextDocument, group: VerbGroup): number {
  const next = verbGroups[group.index + 1]
  if (next?.tense !== 'infinitive' || next.governor !== group.index) return -1
  return CAUSATIVE_SPEECH[group.lemma]?.has(next.lemma) ? next.endToken : -1
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
function hasSpeaker(document: TextDocument, group: VerbGroup): boolean {
  const { tokens } = document
  if (group.person === 1 || group.person === 2 || isBehoving(document, group)) return false
  const before = tokens[group.firstToken - 1]
  // "À noter que", "Il est à noter que"
  if (group.tense === 'infinitive' && before && /^[àa]$/.test(before.normal) && isToBe(document, group))
    return false
  if (before && group.person !== null && NOBODY.has(before.normal)) return false
  if (group.subjectPronoun < 0 || isInvertedPronoun(group) || tokens[group.subjectPronoun]!.normal !== 'on')
    return true
  return placeOfOn(document, group) !== null
}

function isToBe(document: TextDocument, { firstToken, head }: VerbGroup): boolean {
  const { tokens, sentences } = document
  const { firstToken: first } = sentences[tokens[head]!.sentence]!
  if (firstToken - 1 === first) return true
  return groupAt(document, firstToken - 2)?.lemma === 'être'
}

const NOBODY = new Set(['rien', 'cela', 'ceci', 'ça', 'tout', 'personne', 'ce', "c'"])

/** What stands before an inverted verb: a comma, a closing mark, a dash, or nothing. */
export function opensIncise({ tokens }: TextDocument, group: VerbGroup, first: number): boolean {
  const before = tokens[group.firstToken - 1]
  if (group.firstToken === first || !before) return true
  // "- a invité les parties à …": an item of a list
  if (group.firstToken === first + 1 && before.text === '-') return false
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
  { from, end, any }: { from: number; end: number; any: boolean },
): Range | null {
  if (group.person === null || group.subjectPronoun >= 0) return null
  const { sentences, tokens } = document
  const { firstToken } = sentences[tokens[group.head]!.sentence]!
  if (!opensIncise(document, group, firstToken)) return null
  const subject = subjectAfter(document, entities, from, end, any)
  if (any && subject && tokens[subject.end]?.kind === 'quote') return null
  return subject && hasSubjectBefore(document, entities, group, subject, firstToken) ? null : subject
}

/** « … », a indiqué: the verb comes after what was said. */
function followsMarks({ tokens }: TextDocument, { firstToken }: VerbGroup): boolean {
  const before = isComma(tokens[firstToken - 1]) ? firstToken - 2 : firstToken - 1
  return tokens[before]?.kind === 'quote'
}

/**
 * "Son homologue, M. X, a invité le Conseil à …": a person or title before the comma is the subject, unless what
 * follows the verb is closed as an incise is ("La Russie, a noté X, ne cédera pas").
 */
function hasSubjectBefore(
  { tokens, verbGroups, groupOf, quotations }: TextDocument,
  entities: EntityIndex,
  group: VerbGroup,
  subject: Range,
  first: number,
): boolean {
  if (!isComma(tokens[group.firstToken - 1])) return false
  const after = tokens[subject.end]
  if (!after || isComma(after) || isStop(after)) return false
  let named = false
  // Of the part between commas at hand.
  let part = false
  for (let k = group.firstToken - 2; k >= first; k--) {
    const token = tokens[k]!
    const q = token.kind === 'quote' ? quotations[token.quotation] : undefined
    // "X, « inquiet », a réclamé": an aside.
    if (q?.close === k && q.open > first && isComma(tokens[q.open - 1])) {
      k = q.open
      continue
    }
    if (token.kind === 'quote' || isStop(token)) return named || (part && canBeSubject(tokens[k + 1]!))
    // "C'est alors ⟦que⟧ le ministre, X, a accusé": the clause starts here.
    if (isQue(token)) return named || (part && canBeSubject(tokens[k + 1]!))
    const verb = groupOf[k]! >= 0 ? verbGroups[groupOf[k]!]! : undefined
    if (verb && verb.person !== null) return (named || part) && isRelative(tokens, verb, first)
    if (isComma(token)) {
      named ||= part && canBeSubject(tokens[k + 1]!)
      part = false
      // "…, mais le ministre, X, avait annoncé": another clause.
      if (named && JOINTS.has(tokens[k + 1]!.normal)) return true
      continue
    }
    const at = entities.at(k)
    part ||= (at !== undefined && at.mention.kind !== 'demonym') || isSpeakerNoun(token.normal)
  }
  return named || (part && canBeSubject(tokens[first]!))
}

const JOINTS = new Set(['mais', 'et', 'or', 'car'])

/** The word that opens a part between commas: no preposition. */
const canBeSubject = ({ tags }: Token) => !(tags.has('Preposition') && !tags.has('Determiner'))

/** In a relative clause: "X, qui préside l'Union, a dit". */
function isRelative(tokens: TextDocument['tokens'], verb: VerbGroup, first: number): boolean {
  for (let k = verb.firstToken - 1; k >= Math.max(first, verb.firstToken - 6); k--)
    if (/^(?:qui|dont|où)$/.test(tokens[k]!.normal)) return true
  return false
}

/** "…, a-t-il dit" after a clause without marks: who says it is seldom named in it. */
export function closesClause({ tokens }: TextDocument, group: VerbGroup): boolean {
  const [before, last] = [tokens[group.firstToken - 1], tokens[group.firstToken - 2]]
  return isInvertedPronoun(group) && isComma(before) && last?.kind === 'word' && last.quotation < 0
}
