import { GIVEN_UP, PLANNED, REPORTING } from '../../lexicon/schedule-cues.ts'
import type { VerbGroup } from '../../tags/verb.ts'
import { wordAt } from '../../text/at.ts'
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
  const direction = governed(document, group, first)
  const given = direction === 'due' && planGivenUp(document, end)
  return { direction: given ? 'near' : direction, weak: group.tense === 'past-participle' }
}

function governed(document: TextDocument, group: VerbGroup, first: number): Direction {
  if (isTopic(document, group, first)) return 'near'
  const direction = invitesTo(document, group, first) ? 'future' : directionOfGroup(document, group)
  const carried = /^(?:de|du|d')$/.test(wordAt(document.tokens, first - 1)) && first - 1 > group.endToken
  // "rappelle l'accord du 12 février": a noun in the present tells of what was as well as of what will be.
  if (carried && direction === 'present') return 'near'
  if (!carried || direction !== 'future') return direction
  // What a noun carries need not lie where the verb points: "faire la lumière sur les tirs de samedi".
  return group.tense === 'infinitive' && !governorAhead(document, group) ? 'past' : 'present'
}

/** "ont discuté ⟦des élections⟧ du 7 juin", "se sont prononcés ⟦pour une rencontre⟧ les 7 et 8": its day may be to come. */
function isTopic({ tokens }: TextDocument, group: VerbGroup, first: number): boolean {
  if (!TALKS_OF.test(group.lemma) || tokens[first]!.tags.has('Weekday')) return false
  const carried = /^(?:du|des|de|les)$/.test(wordAt(tokens, first - 1))
  for (let i = first - 1; carried && i > group.endToken; i--)
    if (GATHERING.test(tokens[i]!.normal) && /^(?:des?|du|la|une?|le|l')$/.test(tokens[i - 1]!.normal))
      return true
  return false
}

const TALKS_OF = /^(?:discuter|évoquer|débattre|aborder|parler|préparer|examiner|prononcer|plaider)$/

/** "l'a invité à Paris en mai", "au mois de mai", "pour le 3 mai": what one is invited to lies ahead. */
function invitesTo({ tokens }: TextDocument, group: VerbGroup, first: number): boolean {
  if (!/^(?:inviter|convier|convoquer)$/.test(group.lemma)) return false
  const word = tokens[first]!.normal
  return (
    word === 'mois' || /^(?:en|pour)$/.test(wordAt(tokens, first - 1)) || tokens[first - 2]?.normal === 'pour'
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
  const word = (i: number): string => wordAt(tokens, i)
  if (word(first) === "d'" && word(first + 1) === 'ici') return 'future'
  let at = first - 1
  while (at > first - 4 && /^(?:le|la|l'|les|au|du|de|à|des|en)$/.test(word(at))) at--
  if (word(at) === 'depuis' || isSince(document, at)) return 'past'
  if (word(at) === 'pour' && isProposedFor(document, at, first)) return 'planned'
  if (isMovedTo(tokens, first)) return 'future'
  const sentence = tokens[first]?.sentence
  for (let i = first - 1; i >= first - 6 && i >= 0 && tokens[i]!.sentence === sentence; i--) {
    const w = word(i)
    if (isPlanned(w) && !isSummoned(document, i) && !AVOIR.test(word(i - 1)) && !AVOIR.test(word(i - 2)))
      return FIRST_PLAN.test(word(i - 1)) || FIRST_PLAN.test(word(i + 1) === "d'" ? word(i + 2) : word(i + 1))
        ? 'near'
        : 'planned'
    if (CLAUSE.test(w) && !/^(?:pour)$/.test(w)) break
    if (tokens[i]!.verbs.length > 0 && i < first - 3) break
  }
  return null
}

/** "⟦depuis⟧ l'arrivée au pouvoir de M. X, le 7 août": a phrase without a verb leads back to it. */
function isSince({ tokens, groupOf, verbGroups }: TextDocument, from: number): boolean {
  const { sentence } = tokens[from] ?? {}
  let at = tokens[from]?.text === ',' ? from - 1 : from
  for (; at >= 0 && at > from - 14 && tokens[at]!.sentence === sentence; at--) {
    if (tokens[at]!.normal === 'depuis') return true
    const finite = verbGroups[groupOf[at]!]?.person
    if (tokens[at]!.kind !== 'word' || finite || CLAUSE.test(tokens[at]!.normal)) return false
  }
  return false
}

/** "évoquée ⟦pour⟧ le mois de mai", "une rencontre ⟦pour⟧ mardi": what one proposes lies ahead. */
function isProposedFor({ tokens }: TextDocument, at: number, first: number): boolean {
  const { normal, kind } = tokens[first]!
  if (kind === 'number' || /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/.test(normal))
    return true
  return PROPOSED.test(wordAt(tokens, at - 1))
}

const PROPOSED =
  /^(?:évoqué|annoncé|proposé|convenu|promis|envisagé|invité|convié|convoqué|attendu|fixé|réservé|confirmé)(?:e|s|es)?$/

/** "prévue d'abord lundi": a plan that did not hold. */
const FIRST_PLAN = /^(?:initialement|primitivement|d'abord|abord|précédemment|originellement)$/

/** "a été remise à vendredi", "repoussé au 3 mai": the day that a verb of moving moves to. */
function isMovedTo(tokens: TextDocument['tokens'], first: number): boolean {
  const elided = /^l[a']$/.test(wordAt(tokens, first - 1)) ? 1 : 0
  const to = tokens[first - 1 - elided]?.normal
  const moved = tokens[first - 2 - elided]
  if (!moved || moved.sentence !== tokens[first]!.sentence || !/^(?:à|au)$/.test(to ?? '')) return false
  return MOVED_TO.test(moved.normal)
}

const MOVED_TO =
  /^(?:report|repouss|décal|ajourn|différ|renvoy|fix|programm|reprogramm|prolong)(?:ée?s?|er)$|^(?:remis|maintenu)e?s?$/

/** "a convoqué mardi", "ont également promis": done, not to come. */
const AVOIR = /^(?:a|ont|avait|avaient|ayant|avoir|aurait|auraient)$/

/** "une réunion ⟦convoquée⟧ lundi" is to come; of a person ("l'ambassadeur, convoqué lundi") it is done. */
function isSummoned({ tokens }: TextDocument, at: number): boolean {
  if (!/^convoquée?s?$/.test(tokens[at]!.normal)) return false
  for (let i = at - 1; i > at - 6 && i >= 0; i--) {
    if (GATHERING.test(tokens[i]!.normal)) return false
    if (tokens[i]!.text === '.') break
  }
  return tokens[at + 1]?.normal !== 'pour'
}

const GATHERING =
  /^(?:réunions?|sommets?|sessions?|conférences?|conseils?|assemblées?|rencontres?|consultations?|élections?|scrutins?|congrès|référendums?|assises|états-généraux|séances?)$/

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
    rightNear?.tense === 'infinitive' && /^(?:de|d'|à)$/.test(wordAt(tokens, rightNear.firstToken - 1))
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
  const head = wordAt(document.tokens, group.head)
  // "a été convoqué mercredi" was done; "a été fixée mercredi" is to come.
  const done = group.perfect && (group.voice === 'active' || group.lemma === 'convoquer')
  const summoned = group.tense === 'past-participle' && isSummoned(document, group.head)
  if (isPlanned(head) && !done && !summoned) return 'future'
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
