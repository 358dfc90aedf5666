import { readComplements } from './complements.ts'
import { followsOn } from './context.ts'
import { datelinePlace } from './dateline.ts'
import { type Encounter, statusOf } from './merge.ts'
import type { Telling } from './model.ts'
import type { Scene } from './scene.ts'
import { where } from './scope.ts'
import { partiesOf } from './sides.ts'

const OVER = new Set(['held', 'ongoing'])
/** Sentences apart at which a stay lends its place to the talks, and an encounter to the next. */
const NEAR = 3
const NEXT = 5

/** Lends place and day from one encounter to another where the words tie them, once their tellings are joined. */
export function lendBetween(scene: Scene, encounters: readonly Encounter[]): void {
  lendAside(encounters)
  lendMargin(scene, encounters)
  lendStay(encounters)
  lendSigning(encounters)
  lendNext(scene, encounters)
  fallWith(encounters)
  lendPresence(scene, encounters)
  lendArrival(scene, encounters)
  settleStatus(scene, encounters)
}

/** Those who come to an encounter that the article tells of. */
const COMING = /^(?:dirigeants|ministres|participants|délégations|délégués|négociateurs|signataires|chefs)$/

/** "ont signé dimanche un accord. … À l'⟦arrivée des dirigeants⟧ à Y": the only encounter of the article took place there. */
function lendArrival(scene: Scene, encounters: readonly Encounter[]): void {
  const [only, more] = encounters
  if (!only || more || only.place || statusOf(only) !== 'held') return
  if (!/^(?:ceremony|summit|conference|talks)$/.test(only.kind)) return
  const { sentence } = only.tellings[0]!
  for (let s = sentence; s < Math.min(scene.document.sentences.length, sentence + NEXT); s++)
    for (let k = scene.first(s); k < scene.end(s) - 2; k++) {
      if (scene.word(k) !== 'arrivée' || scene.word(k + 1) !== 'des' || !COMING.test(scene.word(k + 2)))
        continue
      const { places } = readComplements(scene, k + 3, s)
      const there = places.find((p) => p.place.kind === 'city') ?? places[0]
      if (there) only.place = where(there.place)
    }
}

/** What lasts until after the article's day goes on; what begins after it is to come, unless a verb tells it as past. */
function settleStatus({ document }: Scene, encounters: readonly Encounter[]): void {
  const { created } = document
  for (const e of encounters) {
    if (!created || statusOf(e) !== 'held' || !e.date?.earliest || !e.date.latest) continue
    const [first] = e.tellings
    const { earliest, latest, value } = e.date
    const lasts = /^(?:visit|summit|conference)$/.test(e.kind) && /-\d\d\/\d{4}-/.test(value ?? '')
    // "a passé trois jours, cette semaine, à X"
    const begun =
      !e.tellings.some((t) => t.rule === 'verb-passer') && lasts && earliest <= created && created < latest
    const ahead = earliest > created && first!.form !== 'verb' && !first!.dateValue
    if (begun || ahead)
      for (const t of e.tellings) if (t.status === 'held') t.status = begun ? 'ongoing' : 'planned'
  }
}

/** Sentences apart at which the presence of somebody at a place still holds. */
const PRESENT = 6

/** "a rencontré X à Davos. … Un peu plus tôt, il avait eu un échange avec Y": who was there then met the other there too. */
function lendPresence(scene: Scene, encounters: readonly Encounter[]): void {
  for (const e of encounters) {
    const [first] = e.tellings
    const status = statusOf(e)
    if (e.place || e.kind !== 'talks' || first!.apart || /^(?:planned|proposed)$/.test(status)) continue
    // "aucun contact n'a eu lieu", "ne devrait pas voir X": nowhere; "n'a pas pu voir X": where he was.
    if (status === 'denied' && !isOver(scene, first!)) continue
    const at = first!.sentence
    const near = encounters.filter(
      (b) =>
        b !== e &&
        b.place &&
        !isPast(scene, b) &&
        !isLongAgo(scene, b, e) &&
        OVER.has(statusOf(b)) &&
        b.kind !== 'call' &&
        b.kind !== 'correspondence' &&
        Math.abs(b.tellings[0]!.sentence - at) <= PRESENT &&
        b.parts.some((p) => e.parts.some((q) => q.actor.key === p.actor.key)) &&
        sameDays(b, e),
    )
    const countries = new Set(near.map((b) => b.place!.country))
    if (countries.size === 1) e.place = near.find((b) => b.place!.kind === 'city')?.place ?? near[0]!.place
  }
}

/** Told by a verb of the past, its own or its modal's. */
function isOver(scene: Scene, { form, firstToken }: Telling): boolean {
  const verb = form === 'verb' ? scene.verbAt(firstToken) : undefined
  const finite = verb && verb.governor >= 0 ? scene.document.verbGroups[verb.governor] : verb
  return /^(?:past|pluperfect)$/.test(finite?.tense ?? '')
}

/** "s'étaient déjà parlé à Z en août 2021": where one was before, not where one meets now. */
function isLongAgo({ document }: Scene, before: Encounter, e: Encounter): boolean {
  if (!before.tellings[0]!.anterior || e.date || e.tellings[0]!.anterior) return false
  const { created } = document
  const latest = before.date?.latest
  return Boolean(created && latest) && Date.parse(created!) - Date.parse(latest!) > LONG * DAY
}

/** "à la ⟦suite⟧ de son séjour à Z", "⟦après⟧ sa visite": over before. */
function isPast(scene: Scene, { kind, tellings }: Encounter): boolean {
  const { firstToken } = tellings[0]!
  return (
    kind === 'visit' && [1, 2, 3, 4].some((n) => /^(?:suite|après|depuis)$/.test(scene.word(firstToken - n)))
  )
}

/** Within a day of each other, as far as the article says. */
function sameDays(one: Encounter, other: Encounter): boolean {
  if (!one.date || !other.date) return true
  const { earliest, latest } = one.date
  const { earliest: from, latest: to } = other.date
  if (!earliest || !latest || !from || !to) return true
  const receives = other.parts.some(
    (p) => p.side === 'host' && one.parts.some((q) => q.actor.key === p.actor.key),
  )
  if (one.kind === 'talks' && other.kind === 'talks' && !receives) return from <= latest && earliest <= to
  return Date.parse(from) - Date.parse(latest) <= DAY && Date.parse(earliest) - Date.parse(to) <= DAY
}

const DAY = 86_400_000
/** Days after which a journey is over. */
const LONG = 14

/** "était attendu à X pour rencontrer Y", of a visit that is put off or called off: so are the talks on it. */
function fallWith(encounters: readonly Encounter[]): void {
  for (const e of encounters) {
    if (e.kind !== 'talks' || !/^(?:planned|proposed)$/.test(statusOf(e))) continue
    const [first] = e.tellings
    const visit = encounters.find(
      (v) =>
        v.kind === 'visit' &&
        /^(?:cancelled|postponed)$/.test(statusOf(v)) &&
        (!e.place || e.place.country === v.place?.country) &&
        v.tellings.some((t) => t.sentence === first!.sentence) &&
        v.parts.some((p) => p.side !== 'host' && e.parts.some((q) => q.actor.key === p.actor.key)) &&
        partiesOf(e.parts).some((p) => v.parties.includes(p)),
    )
    if (visit) for (const t of e.tellings) t.status = statusOf(visit)
  }
}

/** "⟦Au terme de leur rencontre⟧, les deux ministres ont signé Y": where and when they met. */
function lendSigning(encounters: readonly Encounter[]): void {
  for (const e of encounters) {
    const [first] = e.tellings
    if (e.kind !== 'ceremony' || first!.form !== 'verb' || statusOf(e) !== 'held' || e.date || e.place)
      continue
    const keys = e.parts.filter((p) => !p.besides).map((p) => p.actor.key)
    const talks = encounters.find(
      (b) =>
        b.kind === 'talks' &&
        OVER.has(statusOf(b)) &&
        b.tellings.some((t) => t.sentence === first!.sentence && t.firstToken < first!.firstToken) &&
        keys.length >= 2 &&
        keys.every((key) => b.parts.some((p) => p.actor.key === key)),
    )
    if (!talks) continue
    e.date = talks.date
    e.place = talks.place
  }
}

/** "s'est ensuite entretenu avec Z": on the day of what he did before, and in the same city. */
function lendNext(scene: Scene, encounters: readonly Encounter[]): void {
  for (const [k, e] of encounters.entries()) {
    const [first] = e.tellings
    if (e.kind !== 'talks' || statusOf(e) !== 'held' || (e.place && e.date)) continue
    if (!first!.parts.length || !followsOn(scene, first!)) continue
    const before = encounters.slice(Math.max(0, k - FARTHEST), k).findLast((b) => isBefore(b, e))
    if (!before) continue
    e.date ??= before.date
    e.place ??= before.place?.kind === 'site' ? datelinePlace(scene, e) : before.place
  }
}

/** Held in person by one of the same people, a few sentences back. */
function isBefore(before: Encounter, e: Encounter): boolean {
  if (!/^(?:talks|ceremony)$/.test(before.kind) || statusOf(before) !== 'held') return false
  if (e.tellings[0]!.sentence - before.tellings.at(-1)!.sentence > NEXT) return false
  return before.parts.some((p) => e.parts.some((q) => q.actor.key === p.actor.key))
}

/** "En marge de la cérémonie, X a rencontré Y": of a gathering whose place and day were told elsewhere. */
function lendAside(encounters: readonly Encounter[]): void {
  for (const e of encounters) {
    if ((e.place && e.date) || e.kind === 'call' || e.kind === 'correspondence') continue
    for (const { beside } of e.tellings) {
      const edge = beside && encounters.find((other) => other !== e && other.tellings.includes(beside))
      if (!edge) continue
      e.place ??= edge.place
      e.date ??= edge.date
    }
  }
}

/** Sentences back in which the gathering is told. */
const GATHERING = 12
/** Encounters back among which it is. */
const FARTHEST = 20

/** "⟦En marge des débats⟧, X a rencontré Y": at the place of the gathering told last, by whatever name. */
function lendMargin(scene: Scene, encounters: readonly Encounter[]): void {
  for (const [k, e] of encounters.entries()) {
    if (e.place || e.kind !== 'talks') continue
    const [first] = e.tellings
    if (first!.beside || !inMargin(scene, first!)) continue
    const gathering = encounters
      .slice(Math.max(0, k - FARTHEST), k)
      .findLast((g) => /^(?:summit|conference|ceremony)$/.test(g.kind))
    if (!gathering?.place || first!.sentence - gathering.tellings.at(-1)!.sentence > GATHERING) continue
    e.place = gathering.place
    if (/^\d{4}-\d\d-\d\d$/.test(gathering.date?.value ?? '')) e.date ??= gathering.date
  }
}

function inMargin(scene: Scene, { firstToken, endToken, sentence }: Telling): boolean {
  for (
    let i = Math.max(scene.first(sentence), firstToken - 40);
    i < Math.min(scene.end(sentence), endToken + 30);
    i++
  )
    if (scene.word(i) === 'marge' && scene.word(i - 1) === 'en') return true
  return false
}

/** "s'est entretenu avec X. … ⟦X est en visite à Y⟧": the visit under way that the next sentences tell of. */
function lendStay(encounters: readonly Encounter[]): void {
  for (const e of encounters) {
    if (e.place || e.kind !== 'talks' || !OVER.has(statusOf(e))) continue
    const at = e.tellings[0]!.sentence
    const stay = encounters.find((v) => {
      if (v.kind !== 'visit' || statusOf(v) !== 'ongoing' || Math.abs(v.tellings[0]!.sentence - at) > NEAR)
        return false
      const guest = v.parts.find((p) => p.side !== 'host' && e.parts.some((q) => q.actor.key === p.actor.key))
      const hosts = partiesOf(e.parts.filter((p) => p.actor.key !== guest?.actor.key))
      const before = v.date?.earliest && e.date?.latest && e.date.latest < v.date.earliest
      return guest && !before && hosts.some((p) => v.parties.includes(p))
    })
    if (stay) e.place = stay.place
  }
}
