import { PLANNED } from '../../lexicon/schedule-cues.ts'
import type { VerbGroup } from '../../tags/verb.ts'
import type { TextDocument } from '../../text/document.ts'
import type { Direction } from './resolve/context.ts'

/** Clause breakers between a date and its verb. */
const CLAUSE = /^(?:que|qu'|qui|dont|où|lorsque|lorsqu'|quand|,|;|:|\(|\)|–|—|mais|car)$/
/** The governing verb stands near: looking further would only find another clause's. */
const WINDOW = 25

/** Where the verb that governs the tokens [first, end) points. */
export function directionOf(document: TextDocument, first: number, end: number): Direction {
  const cue = nearCue(document, first, end)
  if (cue) return cue
  const group = governing(document, first, end)
  return group ? directionOfGroup(document, group) : 'none'
}

/** Prepositions and planning participles beside the date decide alone: "depuis lundi", "prévue le 8 avril". */
function nearCue(document: TextDocument, first: number, end: number): Direction | null {
  const { tokens } = document
  const word = (i: number): string => tokens[i]?.normal ?? ''
  if (word(first) === "d'" && word(first + 1) === 'ici') return 'future'
  let at = first - 1
  while (at > first - 4 && /^(?:le|la|l'|les|au|du|de|à|des|en)$/.test(word(at))) at--
  if (word(at) === 'depuis') return 'past'
  const sentence = tokens[first]?.sentence
  for (let i = first - 1; i >= first - 6 && i >= 0 && tokens[i]!.sentence === sentence; i--) {
    const w = word(i)
    if (isPlanned(w)) return /^initialement|primitivement$/.test(word(i - 1)) ? 'none' : 'future'
    if (CLAUSE.test(w) && !/^(?:pour)$/.test(w)) break
    if (tokens[i]!.verbs.length > 0 && i < first - 3) break
  }
  void end
  return null
}

function isPlanned(word: string): boolean {
  return PLANNED.has(word) || PLANNED.has(word.replace(/(?:es|e|s)$/, ''))
}

/** The nearest group to the left in the clause; else the first to the right in the sentence; else the nearest to the left. */
function governing(document: TextDocument, first: number, end: number): VerbGroup | null {
  const groups = document.verbGroups
  const { tokens } = document
  const sentence = tokens[first]!.sentence
  const { firstToken, endToken } = document.sentences[sentence]!
  let low = 0
  let high = groups.length
  while (low < high) {
    const mid = (low + high) >> 1
    if (groups[mid]!.firstToken < first) low = mid + 1
    else high = mid
  }
  const left = groups[low - 1]
  const right = groups[low]
  const leftNear = left && left.firstToken >= firstToken && first - left.endToken <= WINDOW ? left : null
  const rightNear = right && right.firstToken < endToken && right.firstToken - end <= WINDOW ? right : null
  if (leftNear && !clauseBetween(document, leftNear.endToken, first)) return leftNear
  if (rightNear && !strongBreak(document, end, rightNear.firstToken)) return rightNear
  return leftNear ?? rightNear
}

function clauseBetween(document: TextDocument, from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++) if (CLAUSE.test(document.tokens[i]!.normal)) return true
  return false
}

function strongBreak(document: TextDocument, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:;|:|\)|que|qu')$/.test(document.tokens[i]!.normal)) return true
  return false
}

const TENSES: Readonly<Record<VerbGroup['tense'], Direction>> = {
  present: 'future',
  imperfect: 'past',
  past: 'past',
  pluperfect: 'past',
  future: 'future',
  conditional: 'future',
  subjunctive: 'none',
  imperative: 'future',
  infinitive: 'future',
  'present-participle': 'none',
  'past-participle': 'past',
}

const DUE = /^(?:devoir|aller)$/
const CARRIES_TENSE = /^(?:pouvoir|devoir|faire|laisser|venir|savoir|avoir|être)$/

function directionOfGroup(document: TextDocument, group: VerbGroup): Direction {
  const head = document.tokens[group.head]?.normal ?? ''
  if (isPlanned(head)) return 'future'
  if (group.tense === 'infinitive') return infinitive(document, group)
  if (group.tense === 'conditional' && group.perfect) return 'past'
  if (group.tense === 'future' && group.perfect) return 'none'
  if ((group.tense === 'subjunctive' || group.tense === 'present-participle') && group.perfect) return 'past'
  if (group.tense === 'imperfect' && DUE.test(group.lemma)) return 'due'
  return TENSES[group.tense]
}

/** "doit rencontrer" looks ahead, "a pu rencontrer" back, "après avoir rencontré" back. */
function infinitive(document: TextDocument, group: VerbGroup): Direction {
  if (group.perfect) return 'past'
  const governor = group.governor >= 0 ? document.verbGroups[group.governor] : undefined
  if (!governor) return 'future'
  if (governor.tense === 'imperfect' && DUE.test(governor.lemma)) return 'due'
  if (governor.lemma === 'venir') return 'past'
  if (governor.tense === 'past' && CARRIES_TENSE.test(governor.lemma)) return 'past'
  return 'future'
}
