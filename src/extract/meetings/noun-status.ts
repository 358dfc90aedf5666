import {
  governorStatus,
  HOST_VERBS,
  headStatus,
  LIGHT_VERBS,
  qualifierStatus,
  SENDING,
} from '../../lexicon/meeting-status.ts'
import type { VerbGroup } from '../../tags/verb.ts'
import type { DateMention } from '../mentions.ts'
import { finiteAfter, finiteBefore } from './clauses.ts'
import type { Complements } from './complements.ts'
import type { NounHead } from './noun-phrase.ts'
import type { Support } from './noun-support.ts'
import { isIdleRumour, isRumour, isRumoured } from './rumour.ts'
import { hasTense, type Scene } from './scene.ts'
import { clauseGovernor, governorOf, postpones, sideOf, since, type Verdict, verbStatus } from './status.ts'

const say = (status: Verdict['status'], plain = true): Verdict => ({ status, plain })

/** The status of an encounter told by a noun: from its verbs, adjectives, the nouns over it, its date. */
export function nounStatus(
  scene: Scene,
  i: number,
  head: NounHead,
  right: Complements,
  support: Support,
  date: DateMention | null,
): Verdict {
  if (isRumour(scene, head) || isIdleRumour(scene, head)) return say('denied')
  const said = [
    support.predicate && predicateStatus(scene, support.predicate, date),
    support.over &&
      (arrivedFor(scene, i, head, support.over) ??
        overStatus(scene, support.over, head, date, MEAL.test(scene.word(i)))),
    support.relative && support.pronoun !== 'où' ? predicateStatus(scene, support.relative, date) : undefined,
    qualified(scene, i, head, right),
  ] as const
  for (const verdict of said) if (verdict && decisive(verdict)) return verdict
  if (isRumoured(scene, head)) return say('proposed', false)
  const [predicate, over, relative, words] = said
  // "l'hypothèse d'un sommet n'est pas enterrée": what is thought of, whatever becomes of the thought.
  if (words?.status === 'proposed' && head.heads.some((h) => headStatus(h) === 'proposed') && !relative)
    return words
  const first = relative ?? predicate ?? over
  if (relative && predicate?.plain && predicate.status !== 'held') return predicate
  const side = sideOf(date, scene.document.created)
  // "initialement prévue dimanche, n'aura lieu que jeudi"
  if (
    words?.status === 'planned' &&
    /^(?:initialement|primitivement|d'abord)$/.test(initially(scene, i)) &&
    first?.status === 'planned'
  )
    return say('postponed')
  if (words?.status === 'held' && first?.status !== 'planned') return words
  if (words?.status === 'planned' && side === 'past' && !first) return say('held')
  if (first) return first.status === 'held' && side === 'coming' ? say('planned') : first
  if (!words && side !== 'past' && isOnProgramme(scene, i)) return say('planned')
  return words ?? byDate(scene, head, side, date, i)
}

/** "⟦Au programme⟧ : un entretien avec X, la signature de …": what a sentence without a verb lists. */
function isOnProgramme(scene: Scene, i: number): boolean {
  const start = scene.first(scene.tokens[i]!.sentence)
  return [1, 2].some((n) => /^(?:programme|menu|agenda)$/.test(scene.word(start + n)))
}

/** "s'est ouvert lundi", "a entamé mardi une visite": begun in the last days and not ended. */
function isBegun(scene: Scene, group: VerbGroup, date: DateMention | null): boolean {
  if (!BEGINNING.test(group.lemma) || !/^(?:past|present)$/.test(group.tense) || group.negated) return false
  const { created } = scene.document
  if (!date?.earliest || !created) return true
  return date.earliest <= created && Date.parse(created) - Date.parse(date.earliest) <= 3 * 86_400_000
}

const MEAL = /^(?:dîner|déjeuner|banquet|réception)s?$/

const BEGINNING = /^(?:ouvrir|débuter|commencer|entamer|démarrer|reprendre)$/

/** "initialement" among the words after the noun. */
function initially(scene: Scene, i: number): string {
  for (let k = i + 1; k < i + 24; k++)
    if (/^(?:initialement|primitivement)$/.test(scene.word(k))) return scene.word(k)
  return ''
}

const decisive = ({ status, plain }: Verdict) => plain && /^(?:cancelled|postponed|denied)$/.test(status)

/** Of the verb whose subject is the noun: "n'aura pas lieu", "est annulée", "pourrait se tenir". */
export function predicateStatus(
  scene: Scene,
  group: VerbGroup,
  date: DateMention | null,
): Verdict | undefined {
  const over = clauseGovernor(scene, group)
  if (over && !over.negated && governorStatus(over.lemma) === 'denied') return say('denied')
  if (isBegun(scene, group, date)) return say('ongoing')
  const status = postpones(scene, group) ? 'postponed' : governorStatus(group.lemma)
  const passive = group.voice === 'passive' || group.reflexive || group.lemma === 'glisser'
  const done = group.lemma === 'organiser' && group.tense === 'past' && !group.negated
  if (passive && !done && status && status !== 'held' && status !== 'ongoing') {
    if (!group.negated)
      return over && status === 'planned' && group.tense === 'conditional' ? say('planned') : say(status)
    // "n'est pas exclu"
    if (/^(?:exclure|écarter)$/.test(group.lemma)) return say('proposed')
    return say(status === 'denied' || status === 'cancelled' || status === 'postponed' ? 'planned' : 'denied')
  }
  if (/^(?:rester|demeurer|être)$/.test(group.lemma) && group.voice === 'active')
    return attribute(scene, group)
  const only = [0, 1, 2].some((n) => scene.word(group.endToken + n) === 'que')
  const negated = (group.negated && !only) || governorNegated(scene, group)
  if (negated && passive && SENDING.has(group.lemma)) return say('denied')
  if (negated)
    return say(
      /^(?:avoir|tenir|dérouler)$/.test(group.lemma) ? 'cancelled' : 'held',
      /^(?:avoir|tenir|dérouler)$/.test(group.lemma),
    )
  return verbStatus(scene, group, date)
}

/** "reste ajourné", "est « totalement exclue »": the adjective after the copula. */
function attribute(scene: Scene, group: VerbGroup): Verdict | undefined {
  for (let k = group.endToken; k < group.endToken + 7; k++) {
    const status = qualifierStatus(scene.word(k)) ?? AGENDA.get(scene.word(k))
    if (status) return group.negated ? say('denied') : say(status)
    if (/^[,;:.]$/.test(scene.word(k))) return undefined
  }
  return undefined
}

/** "est en ⟦préparation⟧", "n'est pas à l'⟦ordre⟧ du jour", "est à l'⟦étude⟧". */
const AGENDA: ReadonlyMap<string, Verdict['status']> = new Map([
  ['préparation', 'planned'],
  ['ordre', 'planned'],
  ['agenda', 'planned'],
  ['programme', 'planned'],
  ['étude', 'proposed'],
])

function governorNegated(scene: Scene, group: VerbGroup): boolean {
  return group.governor >= 0 && scene.document.verbGroups[group.governor]!.negated
}

/** "est arrivé à X ⟦pour un sommet⟧ avec Y": to come, if it is no visit. */
function arrivedFor(scene: Scene, i: number, head: NounHead, group: VerbGroup): Verdict | undefined {
  if (head.link !== 'pour' || group.lemma !== 'arriver' || VISITS.test(scene.word(i))) return undefined
  return group.tense === 'past' && !group.negated ? say('planned', false) : undefined
}

/** Of the verb whose object is the noun: "a annulé la visite", "tiendra un sommet", "dément toute rencontre". */
function overStatus(
  scene: Scene,
  group: VerbGroup,
  head: NounHead,
  date: DateMention | null,
  meal: boolean,
): Verdict | undefined {
  if (isBegun(scene, group, date)) return say('ongoing')
  if (group.lemma === 'être' && group.tense === 'present' && !group.negated) return say('ongoing')
  const status = postpones(scene, group) ? 'postponed' : governorStatus(group.lemma)
  const negated = group.negated || governorNegated(scene, group)
  if (status === 'cancelled' || status === 'postponed')
    return negated || governorDenies(scene, group) ? say('planned', false) : say(status)
  // "n'exclut pas un sommet"
  if (status === 'denied')
    return !negated ? say('denied') : /^(?:exclure|écarter)$/.test(group.lemma) ? say('proposed') : undefined
  if (governorDenies(scene, group)) return say('denied')
  // "ne participera pas à la réunion": it meets all the same.
  if (negated && isAttendance(scene, group)) return say(group.tense === 'past' ? 'held' : 'planned', false)
  // "l'a convié à prendre part au sommet": it is held whoever comes.
  if (head.form === 'definite' && isAttendance(scene, group) && isInvited(scene, group))
    return say('planned', false)
  // "a offert un déjeuner": not an offer.
  if (status === 'proposed' && group.lemma === 'offrir' && meal) return verbStatus(scene, group, date)
  if (status === 'proposed')
    return group.perfect || hasTense(group) || group.governor >= 0
      ? say(negated ? 'denied' : 'proposed')
      : say('proposed')
  // "ont organisé mardi une rencontre"
  const done = group.lemma === 'organiser' && /^(?:past|pluperfect)$/.test(group.tense)
  if (status === 'planned' && !(done && !negated)) return say(negated ? 'denied' : 'planned')
  if (/^(?:arriver|quitter|partir|envoler)$/.test(group.lemma) && group.tense === 'past' && !negated)
    return say('ongoing')
  if (group.tense === 'past-participle') return undefined
  if (!LIGHT_VERBS.has(group.lemma) && !HOST_VERBS.has(group.lemma) && group.tense === 'conditional')
    return undefined
  return verbStatus(scene, group, date)
}

/** "participer", "assister", "prendre part": to be there or not. */
export function isAttendance(scene: Scene, group: VerbGroup): boolean {
  if (/^(?:participer|assister)$/.test(group.lemma)) return true
  return group.lemma === 'prendre' && [0, 1].some((n) => scene.word(group.endToken + n) === 'part')
}

function isInvited(scene: Scene, group: VerbGroup): boolean {
  const over = governorOf(scene, group)
  return over !== undefined && !over.negated && /^(?:inviter|convier)$/.test(over.lemma)
}

/** "nie préparer une visite", "a démenti avoir adressé une lettre". */
function governorDenies(scene: Scene, group: VerbGroup): boolean {
  let at: VerbGroup | undefined = group
  for (let depth = 0; at && depth < 4; depth++) {
    const over: VerbGroup | undefined = governorOf(scene, at) ?? clauseGovernor(scene, at)
    if (over && governorStatus(over.lemma) === 'denied') return !over.negated
    at = governorOf(scene, at)
  }
  return false
}

/** Adjectives and participles beside the noun, and nouns over it. */
function qualified(scene: Scene, i: number, head: NounHead, right: Complements): Verdict | undefined {
  for (let k = i + 1; k < Math.min(right.end, i + 40); k++) {
    const word = scene.word(k)
    if (scene.verbAt(k) && hasTense(scene.verbAt(k)!)) break
    const verb = scene.verbAt(k)
    const status = verb && postpones(scene, verb) ? 'postponed' : qualifierStatus(word)
    if (status && (k - i <= 4 || scene.word(k - 1) === ',' || scene.verbAt(k) !== undefined))
      return say(status)
  }
  for (const word of head.words) {
    const status = qualifierStatus(word)
    if (status) return say(status)
  }
  for (const word of head.heads) {
    const status = headStatus(word)
    if (status && status !== 'held') return say(status)
  }
  return undefined
}

/** Nothing says it outright: the preposition, then the date, then the main verb's time. */
function byDate(
  scene: Scene,
  head: NounHead,
  side: ReturnType<typeof sideOf>,
  date: DateMention | null,
  i: number,
): Verdict {
  if (since(scene, date)) return say('ongoing', false)
  if (isUnderWay(scene, head, date, i)) return say('ongoing')
  if (side === 'coming') return say('planned')
  if (side === 'past') return say('held', !VISITS.test(scene.word(i)))
  const [over] = head.heads
  const main = mainVerb(scene, i)
  // "Après son séjour en Russie, il se rendra en Slovaquie"
  if (main?.tense === 'future') return say('planned', false)
  if (over === 'issue' || over === 'lendemain' || over === 'terme' || over === 'après' || over === 'suite')
    return say('held')
  // "Avant son arrivée, il avait demandé": long since over.
  if (head.link === 'avant') return main?.tense === 'pluperfect' ? say('held', false) : say('planned')
  if (head.link === 'après') return say('held')
  return say('held', false)
}

/** "en visite à Nairobi, X a dit", "est en visite": now, unless the day or the verb's time is long past. */
function isUnderWay(scene: Scene, head: NounHead, date: DateMention | null, i: number): boolean {
  if (head.link !== 'en' || head.form !== 'bare' || !VISITS.test(scene.word(i))) return false
  const { created } = scene.document
  if (date?.latest && created && Date.parse(created) - Date.parse(date.latest) > 86_400_000) return false
  if (date?.earliest && created && date.earliest > created) return false
  const main = mainVerb(scene, i)
  return !main || /^(?:present|past)$/.test(main.tense)
}

const VISITS = /^(?:visite|déplacement|voyage|tournée|séjour|mission)$/

function mainVerb(scene: Scene, i: number): VerbGroup | undefined {
  const fake = { head: i, index: nearest(scene, i) } as VerbGroup
  return finiteAfter(scene, fake) ?? finiteBefore(scene, fake)
}

/** Index of the last verb group before the token (the token itself is in none). */
function nearest(scene: Scene, i: number): number {
  for (let k = i; k >= 0 && k > i - 80; k--) {
    const group = scene.verbAt(k)
    if (group) return group.index
  }
  return -1
}
