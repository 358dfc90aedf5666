import type { VerbGroup } from '../../tags/verb.ts'
import { daysAfter } from '../dates/calendar.ts'
import type { DateMention } from '../mentions.ts'
import { readComplements } from './complements.ts'
import { type Encounter, statusOf } from './merge.ts'
import type { ActorPhrase, Telling } from './model.ts'
import type { Scene } from './scene.ts'
import { qualifiesNoun, verbDate } from './scope.ts'
import { subjectOf } from './subject.ts'

/** Sentences after a visit's telling in which its end is looked for. */
const REACH = 24
/** Days that a stay may last at most, if only its last one is told. */
const LONGEST = 10

/** Gives visits of which one day is told their other end: "une visite de trois jours", "il repart jeudi". */
export function boundStays(scene: Scene, encounters: readonly Encounter[]): void {
  for (const [k, e] of encounters.entries()) {
    if (e.kind !== 'visit' || e.tellings.some((t) => t.dateValue)) continue
    if (!/^(?:ongoing|planned|held|proposed)$/.test(statusOf(e))) continue
    const [first] = e.tellings
    e.date ??= lastDay(scene, first!)
    if (isDay(e.date))
      first!.dateValue =
        byLength(scene, e) ?? byDeparture(scene, e, encounters) ?? byNextStage(scene, e, encounters[k + 1])
  }
}

const isDay = (date: DateMention | null): boolean => /^\d{4}-\d\d-\d\d$/.test(date?.value ?? '')

/** "est arrivé lundi pour une visite de trois jours": from the day told on, or up to it where it is the last. */
function byLength(scene: Scene, { tellings, date }: Encounter): string | null {
  for (const t of tellings) {
    const days = daysLong(scene, t)
    if (days < 2) continue
    const day = date!.value!
    const [from, to] = endsThen(scene, t) ? [daysAfter(day, 1 - days), day] : [day, daysAfter(day, days - 1)]
    return from && to ? `${from}/${to}` : null
  }
  return null
}

/** "a bouclé ⟦jeudi⟧ une visite de trois jours": where the length of the stay tells the others. */
function lastDay(scene: Scene, t: Telling): DateMention | null {
  if (daysLong(scene, t) < 2) return null
  const verb = endingVerb(scene, t)
  const date = verb && verbDate(scene, verb, readComplements(scene, verb.endToken, t.sentence))
  return date && isDay(date) ? date : null
}

const NUMBERS = ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix']

/** How many days the words after the noun give the stay: "une visite d'État ⟦de trois jours⟧"; 0 if none. */
function daysLong(scene: Scene, { firstToken, sentence, rule }: Telling): number {
  const end = Math.min(scene.end(sentence), firstToken + 24)
  for (let k = firstToken; k < end - 2; k++) {
    if (scene.word(k + 2) !== 'jours') continue
    // "est arrivé lundi à X ⟦pour deux jours⟧"
    const comes = scene.word(k) === 'pour' && /^verb-(?:arriver|rendre|venir|attendre|atterrir)$/.test(rule)
    if (!comes && (scene.word(k) !== 'de' || !STAYS.test(nounBefore(scene, k, firstToken)))) continue
    const told = scene.word(k + 1)
    return /^\d$/.test(told) ? Number(told) : NUMBERS.indexOf(told) + 2 || 0
  }
  return 0
}

const STAYS = /^(?:visite|séjour|voyage|déplacement|mission)$/

/** The noun of a stay to which "de trois jours" belongs: right before it, over adjectives and "d'État". */
function nounBefore(scene: Scene, k: number, first: number): string {
  for (let j = k - 1; j >= Math.max(first, k - 7); j--) {
    if (STAYS.test(scene.word(j))) return scene.word(j)
    if (scene.word(j) === ',' || scene.verbAt(j)) return ''
  }
  return ''
}

const ENDING = /^(?:achever|boucler|conclure|terminer|clore|clôturer|quitter|finir|repartir|regagner)$/

/** "a ⟦bouclé⟧ jeudi une visite de trois jours", "au ⟦terme⟧ de sa visite": the day told is the last. */
function endsThen(scene: Scene, t: Telling): boolean {
  const { firstToken, endToken, sentence } = t
  for (let k = firstToken - 1; k >= Math.max(scene.first(sentence), firstToken - 5); k--)
    if (/^(?:terme|issue|fin)$/.test(scene.word(k))) return true
  return endingVerb(scene, t) !== undefined || ENDING.test(scene.verbAt(endToken)?.lemma ?? '')
}

/** The verb that ends the stay, before its noun. */
function endingVerb(scene: Scene, { firstToken, sentence }: Telling): VerbGroup | undefined {
  for (let k = firstToken - 1; k >= Math.max(scene.first(sentence), firstToken - 14); k--) {
    const verb = scene.verbAt(k)
    if (verb) return ENDING.test(verb.lemma) ? verb : undefined
  }
  return undefined
}

const LEAVING = /^(?:quitter|repartir|regagner|rentrer|envoler)$/

/** "Il quittera Y demain", "doit regagner Z samedi": the day on which the visitor leaves. */
function byDeparture(scene: Scene, e: Encounter, others: readonly Encounter[]): string | null {
  const { firstToken, sentence } = e.tellings[0]!
  const until = scene.end(Math.min(scene.document.sentences.length - 1, sentence + REACH))
  for (let k = firstToken; k < until; k++) {
    const group = scene.verbAt(k)
    if (group?.head !== k || !LEAVING.test(group.lemma) || group.negated) continue
    if (!subjectOf(scene, group).some((p) => isVisitor(scene, e, p))) continue
    if (wasElsewhere(e, others, scene.tokens[k]!.sentence)) return null
    const date = departureDate(scene, group)
    if (isDay(date) && follows(e.date!.value!, date!.value!)) return `${e.date!.value}/${date!.value}`
  }
  return null
}

/** Told to have met somebody in another country since, the visitor had left before. */
function wasElsewhere(e: Encounter, others: readonly Encounter[], until: number): boolean {
  const from = e.tellings[0]!.sentence
  return others.some(({ tellings: [t], place, parts, date }) => {
    if (t!.sentence <= from || t!.sentence > until || !/^(?:held|ongoing)$/.test(t!.status)) return false
    if (!place?.country || place.country === e.place?.country || !isDay(date)) return false
    return (
      date!.value! > e.date!.value! && parts.some((p) => e.parts.some((q) => q.actor.key === p.actor.key))
    )
  })
}

/** One of the visitors, or "la délégation", if no other one was told of since. */
function isVisitor(
  scene: Scene,
  { parts, tellings }: Encounter,
  { actors, head, first }: ActorPhrase,
): boolean {
  const guests = parts.filter((p) => p.side !== 'host').map((p) => p.actor)
  if (actors.some((a) => guests.some((g) => g.key === a.key))) return true
  if (head !== 'délégation') return false
  const parties = guests.flatMap((g) => g.parties)
  const isOurs = (p: ActorPhrase) => p.actors.every((a) => a.parties.some((x) => parties.includes(x)))
  for (let s = tellings[0]!.sentence; s <= scene.tokens[first]!.sentence; s++)
    if (scene.phrases(s).some((p) => p.head === head && p.first <= first && !isOurs(p))) return false
  return true
}

/** "Il doit se rendre lundi au Malawi, dernière étape de sa tournée": on that day the stay before it ends. */
function byNextStage(scene: Scene, e: Encounter, next: Encounter | undefined): string | null {
  if (statusOf(e) !== 'ongoing' || next?.kind !== 'visit' || statusOf(next) !== 'planned') return null
  const [guest] = e.parts
  if (!guest || !next.parts.some((p) => p.actor.key === guest.actor.key)) return null
  if (!isDay(next.date) || !follows(e.date!.value!, next.date!.value!)) return null
  return isStage(scene, next.tellings[0]!) ? `${e.date!.value}/${next.date!.value}` : null
}

function isStage(scene: Scene, { sentence }: Telling): boolean {
  for (let k = scene.first(sentence); k < scene.end(sentence); k++)
    if (/^(?:étape|tournée|ensuite)$/.test(scene.word(k))) return true
  return false
}

function follows(from: string, to: string): boolean {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000
  return days > 0 && days <= LONGEST
}

/** Its own day; of "avant de regagner son pays ⟦en fin de journée⟧" that of the clause before. */
function departureDate(scene: Scene, group: VerbGroup): DateMention | null {
  const sentence = scene.tokens[group.head]!.sentence
  const right = readComplements(scene, group.endToken, sentence)
  const own = verbDate(scene, group, right)
  if (own && !qualifiesNoun(scene, own)) return own
  if (group.tense !== 'infinitive' || !endsDay(scene, group.endToken)) return null
  for (let k = group.firstToken - 1; k >= scene.first(sentence); k--)
    if (scene.dateAt[k]! >= 0) return scene.dates[scene.dateAt[k]!]!
  return null
}

function endsDay(scene: Scene, from: number): boolean {
  for (let k = from; k < from + 8; k++) if (/^(?:journée|soir|soirée)$/.test(scene.word(k))) return true
  return false
}
