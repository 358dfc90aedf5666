import { GIVEN_UP, PLANNED, REPORTING } from '../../lexicon/schedule-cues.ts'
import type { VerbGroup } from '../../tags/verb.ts'
import type { TextDocument } from '../../text/document.ts'
import type { Direction } from './resolve/context.ts'

/** Clause breakers between a date and its verb. */
const CLAUSE = /^(?:que|qu'|qui|dont|où|lorsque|lorsqu'|quand|,|;|:|\(|\)|–|—|mais|car)$/
/** The governing verb stands near: looking further would only find another clause's. */
const WINDOW = 25

/** Where the verb that governs the tokens [first, end) points; weakly if it is but a participle. */
export function directionOf(
  document: TextDocument,
  first: number,
  end: number,
): { direction: Direction; weak: boolean } {
  const cue = nearCue(document, first)
  if (cue === 'planned') return { direction: planGivenUp(document, end) ? 'near' : 'future', weak: false }
  if (cue) return { direction: cue, weak: false }
  const group = governing(document, first, end)
  if (!group) return { direction: 'none', weak: false }
  return { direction: governed(document, group, first), weak: group.tense === 'past-participle' }
}

function governed(document: TextDocument, group: VerbGroup, first: number): Direction {
  const direction = invitesTo(document, group, first) ? 'future' : directionOfGroup(document, group)
  const carried =
    /^(?:de|du|d')$/.test(document.tokens[first - 1]?.normal ?? '') && first - 1 > group.endToken
  if (!carried || direction !== 'future') return direction
  // What a noun carries need not lie where the verb points: "faire la lumière sur les tirs de samedi".
  return group.tense === 'infinitive' && !governorAhead(document, group) ? 'past' : 'present'
}

/** "l'a invité à Paris en mai", "au mois de mai", "pour le 3 mai": what one is invited to lies ahead. */
function invitesTo({ tokens }: TextDocument, group: VerbGroup, first: number): boolean {
  if (!/^(?:inviter|convier|convoquer)$/.test(group.lemma)) return false
  const word = tokens[first]!.normal
  return (
    word === 'mois' ||
    /^(?:en|pour)$/.test(tokens[first - 1]?.normal ?? '') ||
    tokens[first - 2]?.normal === 'pour'
  )
}

function governorAhead(document: TextDocument, group: VerbGroup): boolean {
  const governor = group.governor >= 0 ? document.verbGroups[group.governor] : undefined
  return (
    governor !== undefined &&
    (governor.tense === 'future' || governor.tense === 'conditional' || governor.tense === 'present')
  )
}

/** "La réunion prévue mardi a été annulée": a plan told of as given up or moved. */
function planGivenUp(document: TextDocument, end: number): boolean {
  const sentence = document.tokens[end - 1]!.sentence
  const groups = document.verbGroups
  for (let k = firstGroupFrom(groups, end); k < groups.length; k++) {
    const group = groups[k]!
    if (document.tokens[group.firstToken]!.sentence !== sentence) return false
    if (group.tense === 'past' || group.tense === 'pluperfect' || group.tense === 'present')
      return GIVEN_UP.has(group.lemma) || (group.tense !== 'present' && group.negated)
  }
  return false
}

/** Prepositions and planning participles beside the date decide alone: "depuis lundi", "prévue le 8 avril". */
function nearCue(document: TextDocument, first: number): Direction | 'planned' | null {
  const { tokens } = document
  const word = (i: number): string => tokens[i]?.normal ?? ''
  if (word(first) === "d'" && word(first + 1) === 'ici') return 'future'
  let at = first - 1
  while (at > first - 4 && /^(?:le|la|l'|les|au|du|de|à|des|en)$/.test(word(at))) at--
  if (word(at) === 'depuis') return 'past'
  if (isMovedTo(tokens, first)) return 'future'
  const sentence = tokens[first]?.sentence
  for (let i = first - 1; i >= first - 6 && i >= 0 && tokens[i]!.sentence === sentence; i--) {
    const w = word(i)
    if (isPlanned(w) && !AVOIR.test(word(i - 1)) && !AVOIR.test(word(i - 2)))
      return FIRST_PLAN.test(word(i - 1)) || FIRST_PLAN.test(word(i + 1) === "d'" ? word(i + 2) : word(i + 1))
        ? 'near'
        : 'planned'
    if (CLAUSE.test(w) && !/^(?:pour)$/.test(w)) break
    if (tokens[i]!.verbs.length > 0 && i < first - 3) break
  }
  return null
}

/** "prévue d'abord lundi": a plan that did not hold. */
const FIRST_PLAN = /^(?:initialement|primitivement|d'abord|abord|précédemment|originellement)$/

/** "a été remise à vendredi", "repoussé au 3 mai": the day that a verb of moving moves to. */
function isMovedTo(tokens: TextDocument['tokens'], first: number): boolean {
  const to = tokens[first - 1]?.normal
  const moved = tokens[first - 2]
  if (!moved || moved.sentence !== tokens[first]!.sentence || !/^(?:à|au)$/.test(to ?? '')) return false
  return MOVED_TO.test(moved.normal)
}

const MOVED_TO =
  /^(?:report|repouss|décal|ajourn|différ|renvoy|fix|programm|prolong)(?:ée?s?|er)$|^(?:remis|maintenu)e?s?$/

/** "a convoqué mardi", "ont également promis": done, not to come. */
const AVOIR = /^(?:a|ont|avait|avaient|ayant|avoir|aurait|auraient)$/

function isPlanned(word: string): boolean {
  return PLANNED.has(word) || PLANNED.has(word.replace(/(?:es|e|s)$/, ''))
}

/** Index of the first verb group that starts at a token or after it. */
export function firstGroupFrom(groups: readonly VerbGroup[], token: number): number {
  let low = 0
  let high = groups.length
  while (low < high) {
    const mid = (low + high) >> 1
    if (groups[mid]!.firstToken < token) low = mid + 1
    else high = mid
  }
  return low
}

/** The nearest group to the left in the clause; else the first to the right in the sentence; else the nearest to the left. */
function governing(document: TextDocument, first: number, end: number): VerbGroup | null {
  const groups = document.verbGroups
  const { tokens } = document
  const sentence = tokens[first]!.sentence
  const { firstToken, endToken } = document.sentences[sentence]!
  const next = firstGroupFrom(groups, first)
  const left = groups[next - 1]
  const right = groups[next]
  const leftNear = left && left.firstToken >= firstToken && first - left.endToken <= WINDOW ? left : null
  const rightNear = right && right.firstToken < endToken && right.firstToken - end <= WINDOW ? right : null
  if (leftNear && !clauseBetween(document, leftNear.endToken, first)) return leftNear
  // "avaient décidé, au sommet du 13 août, d'échanger": an adjunct between a verb and its infinitive is the verb's.
  const complement =
    rightNear?.tense === 'infinitive' && /^(?:de|d'|à)$/.test(tokens[rightNear.firstToken - 1]?.normal ?? '')
  if (leftNear && complement && tokens[rightNear.firstToken - 2]?.text === ',' && leftNear.person !== null)
    return leftNear
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
  present: 'present',
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

/** Verbs whose infinitive lies ahead. */
const AHEAD =
  /^(?:devoir|pouvoir|vouloir|aller|compter|prévoir|espérer|souhaiter|entendre|envisager|devoir|promettre|proposer|inviter|demander|appeler|vouloir|attendre|être)$/
const DUE = /^(?:devoir|aller)$/
const CARRIES_TENSE = /^(?:pouvoir|devoir|faire|laisser|venir|savoir|avoir|être)$/

function directionOfGroup(document: TextDocument, group: VerbGroup): Direction {
  const head = document.tokens[group.head]?.normal ?? ''
  // "a été convoqué mercredi" was done; "a été fixée mercredi" is to come.
  const done = group.perfect && (group.voice === 'active' || group.lemma === 'convoquer')
  if (isPlanned(head) && !done) return 'future'
  if (group.tense === 'present' && REPORTING.has(group.lemma)) return 'past'
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
  // "avait fait savoir": the first verb has the tense of both.
  if (/^(?:faire|laisser)$/.test(governor.lemma)) return directionOfGroup(document, governor)
  if (governor.tense === 'present' && !AHEAD.test(governor.lemma)) return 'present'
  if (governor.tense === 'past' && CARRIES_TENSE.test(governor.lemma)) return 'past'
  return 'future'
}
