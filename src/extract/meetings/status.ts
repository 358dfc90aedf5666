import { governorStatus } from '../../lexicon/meeting-status.ts'
import type { VerbGroup } from '../../tags/verb.ts'
import type { DateMention, MeetingStatus } from '../mentions.ts'
import { finiteAfter, finiteBefore } from './clauses.ts'
import { invitationAccepted, invitationBefore } from './invited.ts'
import { hasTense, type Scene } from './scene.ts'

/** A status and whether a word says it in so many words. */
export interface Verdict {
  readonly status: MeetingStatus
  readonly plain: boolean
}

const say = (status: MeetingStatus, plain = true): Verdict => ({ status, plain })
const DEEPEST = 4

/** Where the date lies, seen from the day of publication. */
export function sideOf(date: DateMention | null, created: string | null): 'past' | 'today' | 'coming' | null {
  if (!date || !created) return null
  if (date.earliest && date.earliest > created) return 'coming'
  if (date.latest && date.latest < created) return 'past'
  return 'today'
}

/** Whether the date is just that day. */
const isOn = (date: DateMention | null, day: string | null): boolean =>
  date !== null && date.earliest === day && date.latest === day

/** Verbs of an action that lasts: in the present they are going on. */
const LASTING = new Set(
  'négocier discuter dialoguer séjourner entretenir réunir parler débattre tenir dérouler participer poursuivre conduire effectuer réaliser'.split(
    ' ',
  ),
)

/** The status that the verb of an encounter gives it: its own tense and mood, its governor, and the clause over it. */
export function verbStatus(scene: Scene, group: VerbGroup, date: DateMention | null, depth = 0): Verdict {
  const over = clauseGovernor(scene, group)
  if (over) {
    const status = governorStatus(over.lemma)
    if (status === 'denied' && !over.negated) return say('denied')
    // "propose que X rencontre Y": a subjunctive that looks like the present
    if (status === 'proposed' && /^(?:present|subjunctive|conditional)$/.test(group.tense))
      return say(over.negated ? 'denied' : 'proposed')
  }
  if (hasTense(group)) return finiteStatus(scene, group, date, over !== undefined)
  if (group.tense === 'past-participle') return say('held', false)
  if (group.negated) return say('denied')
  const without = afterWithout(scene, group)
  if (without) return without
  if (invitationBefore(scene, group)) return say(invitationAccepted(scene, group) ? 'planned' : 'proposed')
  const ready = readiness(scene, group)
  if (ready) return ready
  const governor = governorOf(scene, group)
  if (governor && depth < DEEPEST) return governed(scene, group, governor, date, depth)
  return purpose(scene, group, date, depth)
}

/** "est parti ⟦sans⟧ rencontrer Y"; not "vivre sans se parler" (a way of living), "non sans avoir rencontré Y", "n'est pas parti sans rencontrer Y". */
function afterWithout(scene: Scene, group: VerbGroup): Verdict | undefined {
  const k = group.firstToken - 1
  if (scene.word(k) !== 'sans' || /^(?:se|s'|nous)$/.test(scene.word(group.firstToken))) return undefined
  return say(scene.word(k - 1) === 'non' || finiteBefore(scene, group)?.negated ? 'held' : 'denied')
}

/** "est reportée", "a été remise à vendredi", "renvoyé à plus tard", "a glissé au printemps": put off. */
export function postpones(scene: Scene, group: VerbGroup): boolean {
  if (governorStatus(group.lemma) === 'postponed') return true
  if (!/^(?:remettre|renvoyer|glisser|repousser)$/.test(group.lemma)) return false
  let k = group.endToken
  if (scene.word(k) === 'sine') return true
  if (!/^(?:à|au|aux)$/.test(scene.word(k))) return false
  k++
  if (scene.word(k) === 'plus' && scene.word(k + 1) === 'tard') return true
  return [0, 1].some((n) => scene.dateAt[k + n]! >= 0) || DEFERRED.test(scene.word(k + 2))
}

/** "à une date ⟦ultérieure⟧". */
const DEFERRED = /^ultérieure?s?$/

/** The verb that governs an infinitive, found over an adverbial between the two too: "dément en revanche avoir proposé". */
export function governorOf(scene: Scene, group: VerbGroup): VerbGroup | undefined {
  if (group.governor >= 0) return scene.document.verbGroups[group.governor]
  if (group.tense !== 'infinitive') return undefined
  for (let k = group.firstToken - 1; k >= Math.max(0, group.firstToken - 5); k--) {
    const other = scene.verbAt(k)
    if (other) return hasTense(other) ? other : undefined
    const token = scene.tokens[k]!
    if (token.kind !== 'word' || /^(?:pour|afin|avant|après|sans|à|de|d'|et|que)$/.test(token.normal))
      return undefined
  }
  return undefined
}

/** "se dit prêt à rencontrer", "est attendu à", "disposé à": words before the infinitive. */
function readiness(scene: Scene, group: VerbGroup): Verdict | undefined {
  const joint = scene.word(group.firstToken - 1)
  if (joint !== 'à' && joint !== 'de' && joint !== "d'") return undefined
  const word = scene.word(group.firstToken - 2)
  if (/^(?:prêt|disposé|favorable|ouvert|enclin|résolu)/.test(word)) return say('proposed')
  if (/^(?:intention|décision|projet)$/.test(word)) return say('planned')
  if (
    /^(?:souhait|désir|possibilité|idée|espoir|volonté|occasion|proposition|demande|invitation|envie|besoin|nécessité)$/.test(
      word,
    )
  )
    return say('proposed')
  if (/^(?:refus|impossibilité)$/.test(word)) return say('denied')
  return undefined
}

/** The status of an infinitive under its governor. */
function governed(
  scene: Scene,
  group: VerbGroup,
  governor: VerbGroup,
  date: DateMention | null,
  depth: number,
): Verdict {
  const status = governorStatus(governor.lemma)
  if (status === 'denied' || status === 'cancelled') {
    if (!governor.negated) return say(status)
    // "n'exclut pas de se rendre"
    return say(/^(?:exclure|écarter)$/.test(governor.lemma) ? 'proposed' : 'planned')
  }
  if (governor.negated) return say('denied')
  if (governor.lemma === 'venir') {
    // "vient de recevoir" is done, "venir rencontrer" has the status of the coming.
    const before = scene.word(group.firstToken - 1)
    return before === 'de' || before === "d'" ? say('held') : verbStatus(scene, governor, date, depth + 1)
  }
  if (group.perfect) return say('held')
  const past = governor.tense === 'past' || governor.tense === 'pluperfect'
  if (governor.lemma === 'pouvoir') return past ? say('held') : say('proposed')
  if (governor.lemma === 'devoir') return past ? say('held') : say('planned', governor.tense !== 'imperfect')
  if (status === 'proposed' || status === 'planned') return say(status)
  if (status === 'ongoing') return past ? say('ongoing') : verbStatus(scene, governor, date, depth + 1)
  if (
    /^(?:dire|annoncer|affirmer|déclarer|indiquer|promettre|juger|savoir|rapporter|préciser)$/.test(
      governor.lemma,
    )
  )
    return say('planned')
  return verbStatus(scene, governor, date, depth + 1)
}

/** "pour rencontrer", "avant de se rendre", "après avoir reçu": the time of the main verb. */
function purpose(scene: Scene, group: VerbGroup, date: DateMention | null, depth: number): Verdict {
  if (group.perfect) return say('held')
  const side = sideOf(date, scene.document.created)
  if (side === 'coming') return say('planned')
  const main = finiteBefore(scene, group) ?? finiteAfter(scene, group)
  if (!main || depth >= DEEPEST) return say('planned', false)
  if (awaits(scene, group)) return say('planned', false)
  return verbStatus(scene, governedBy(scene, main, group) ?? main, date, depth + 1)
}

/** "va ⟦se rendre⟧ à X pour rencontrer Y": the act that the modal leads to, which the purpose goes with. */
function governedBy(scene: Scene, main: VerbGroup, purpose: VerbGroup): VerbGroup | undefined {
  const next = scene.document.verbGroups[main.index + 1]
  return next && next.governor === main.index && next.index < purpose.index ? next : undefined
}

/** "est arrivé à X pour assister au sommet", "est à X pour rencontrer Y": not yet, whereas the visit itself is made. */
export function awaits(scene: Scene, group: VerbGroup): boolean {
  if (group.tense !== 'infinitive' || scene.word(group.firstToken - 1) !== 'pour') return false
  if (/^(?:effectuer|réaliser|entamer|faire)$/.test(group.lemma)) return false
  const main = finiteBefore(scene, group)
  return main?.lemma === 'arriver' || (main?.lemma === 'être' && main.tense === 'present')
}

/** "ne se sont parlé ⟦qu'⟧une fois": not never. */
function isRestrictive(scene: Scene, group: VerbGroup): boolean {
  for (let k = group.endToken; k < group.endToken + 4; k++)
    if (/^(?:que|qu')$/.test(scene.word(k))) return true
  return false
}

/** "il n'est pas question ⟦que X rencontre Y⟧", "il est question que". */
function questioned(scene: Scene, group: VerbGroup): Verdict | undefined {
  const start = scene.first(scene.tokens[group.head]!.sentence)
  for (let k = group.firstToken - 1; k > start; k--) {
    if (scene.word(k) !== 'question') continue
    const verb = scene.verbAt(k - 1) ?? scene.verbAt(k - 2)
    if (verb?.lemma !== 'être') return undefined
    return say(verb.negated ? 'denied' : 'proposed')
  }
  return undefined
}

function finiteStatus(scene: Scene, group: VerbGroup, date: DateMention | null, reported: boolean): Verdict {
  if (group.negated && !isRestrictive(scene, group)) return say('denied')
  const asked = /^(?:present|subjunctive)$/.test(group.tense) ? questioned(scene, group) : undefined
  if (asked) return asked
  const side = sideOf(date, scene.document.created)
  switch (group.tense) {
    case 'future':
      return say('planned')
    case 'conditional':
      if (group.perfect) return say('held', false)
      return reported ? say('planned') : say('proposed')
    case 'present':
      return presentStatus(scene, group, date, side)
    case 'subjunctive':
      return say(group.perfect ? 'held' : 'proposed', false)
    case 'imperative':
      return say('proposed')
    default:
      return say('held', side !== 'coming')
  }
}

function presentStatus(
  scene: Scene,
  group: VerbGroup,
  date: DateMention | null,
  side: ReturnType<typeof sideOf>,
): Verdict {
  if (side === 'coming') return say('planned')
  if (since(scene, date)) return say('ongoing')
  for (let k = group.firstToken - 1; k < group.endToken + 3; k++) {
    if (/^(?:encore|actuellement|toujours)$/.test(scene.word(k))) return say('ongoing')
  }
  if (side === 'past') return say('held')
  if (isAsWeWrite(scene, group)) return say('ongoing')
  // "se rencontrent ce mardi", on that Tuesday: the day is not over.
  if (isOn(date, scene.document.created)) return say('ongoing', false)
  return say(LASTING.has(group.lemma) ? 'ongoing' : 'held', false)
}

/** "⟦À l'heure où nous écrivons⟧, il est reçu par X". */
function isAsWeWrite(scene: Scene, group: VerbGroup): boolean {
  for (let k = scene.first(scene.tokens[group.head]!.sentence); k < group.firstToken; k++)
    if (
      /^(?:heure|moment)$/.test(scene.word(k)) &&
      scene.word(k + 1) === 'où' &&
      scene.word(k + 2) === 'nous'
    )
      return true
  return false
}

/** "depuis lundi". */
export function since(scene: Scene, date: DateMention | null): boolean {
  if (!date) return false
  const k = date.firstToken - 1
  return (
    scene.word(k) === 'depuis' || (/^(?:le|la|l')$/.test(scene.word(k)) && scene.word(k - 1) === 'depuis')
  )
}

/** The verb over a clause with "que" or "selon laquelle": "a démenti ⟦qu'un sommet soit prévu⟧". */
export function clauseGovernor(scene: Scene, group: VerbGroup): VerbGroup | undefined {
  const start = scene.first(scene.tokens[group.head]!.sentence)
  for (let k = group.firstToken - 1; k >= Math.max(start, group.firstToken - 40); k--) {
    const word = scene.word(k)
    if (word === 'que' || word === "qu'") return verbBefore(scene, k, start)
    // "a démenti les informations ⟦selon lesquelles⟧ une rencontre aurait eu lieu"
    if (/^lesquelles$|^laquelle$/.test(word) && scene.word(k - 1) === 'selon')
      return verbBefore(scene, k - 1, start)
    if (word === ';' || word === ':') return undefined
    const other = scene.verbAt(k)
    if (other && hasTense(other) && !insideRelative(scene, other)) return undefined
  }
  return undefined
}

function insideRelative(scene: Scene, group: VerbGroup): boolean {
  return /^(?:qui|dont|où)$/.test(scene.word(group.firstToken - 1))
}

/** The verb right before "que", adverbs and an object apart. */
function verbBefore(scene: Scene, que: number, start: number): VerbGroup | undefined {
  for (let k = que - 1; k >= Math.max(start, que - 7); k--) {
    const group = scene.verbAt(k)
    if (group) return group
    if (/^[,;:]$/.test(scene.word(k)) && scene.word(que - 1) !== ',') return undefined
  }
  return undefined
}
