import type { MeetingKind } from '../mentions.ts'
import type { Part, Telling, Where } from './model.ts'
import { partsOf } from './sides.ts'

/** All tellings of one encounter. */
export interface Encounter {
  tellings: Telling[]
  kind: MeetingKind
  parts: Part[]
  parties: string[]
  place: Where | null
  date: Telling['date']
  /** Told in the headline or where the text begins to tell. */
  readonly leads: boolean
}

/** Sentences of a dateline and a lead. */
const LEAD = 2

/** Sentences back to which "la réunion" reaches. */
const REACH = 14

/** Encounters back to which any telling reaches: keeps the time linear. */
const FARTHEST = 80

/** Joins the tellings of the same encounter, in text order; `start` is the sentence in which the text comes to its subject. */
export function mergeTellings(tellings: readonly Telling[], start = 1): Encounter[] {
  const encounters: Encounter[] = []
  // By their last telling, the latest at the end.
  const recent: Encounter[] = []
  for (const telling of tellings) {
    const same = findSame(recent, telling)
    if (same) {
      join(same, telling)
      recent.splice(recent.lastIndexOf(same), 1)
      recent.push(same)
    } else if (!telling.dependent) {
      const opened = open(telling, telling.sentence < start + LEAD)
      encounters.push(opened)
      recent.push(opened)
      if (recent.length > FARTHEST) recent.shift()
    }
  }
  return encounters
}

function open(telling: Telling, leads: boolean): Encounter {
  const { kind, parts, parties, place, date } = telling
  return { tellings: [telling], kind, parts: [...parts], parties: [...parties], place, date, leads }
}

/** The encounter that a telling takes up: the last told that fits; of the same kind rather than another. */
function findSame(recent: readonly Encounter[], telling: Telling): Encounter | undefined {
  const { of } = telling
  if (of) return recent.findLast((e) => e.tellings.includes(of))
  const ofKind = (e: Encounter) => e.kind === telling.kind && fits(e, telling)
  const same = recent.findLast(ofKind)
  // "sa venue est confirmée": not the visit that was called off.
  if (same && telling.plain && telling.status === 'planned' && FAILED.has(statusOf(same))) {
    return recent.findLast((e) => statusOf(e) === 'planned' && ofKind(e)) ?? same
  }
  return same ?? recent.findLast((e) => e.kind !== telling.kind && crosses(e, telling) && fits(e, telling))
}

const SPOKEN: ReadonlySet<MeetingKind> = new Set(['talks', 'call', 'summit', 'conference'])

/** "la réunion", "l'entretien", "ce rendez-vous" may take up talks, a call, a summit or a conference. */
function crosses(e: Encounter, t: Telling): boolean {
  if (!SPOKEN.has(e.kind) || !SPOKEN.has(t.kind)) return false
  if (t.form === 'verb') return continues(e, t) || meetsAt(e, t)
  // "s'est entretenu avec Y, à la veille du sommet": not what they held.
  const besideSummit = t.kind === 'summit' && e.tellings.every((x) => x.sentence === t.sentence)
  if (besideSummit && t.parts.length === 0) return false
  if (gathersFor(e, t)) return true
  // "le dialogue de X et Y, et une rencontre en marge du sommet du G20"
  if (besideSummit && t.parts.some(({ actor }) => actor.type === 'organization')) return false
  const generic = t.generic && t.kind === 'talks'
  if (generic && t.form !== 'indefinite') return true
  if (t.kind === 'call' && elaborates(e, t) && e.tellings.every((x) => x.generic && x.kind === 'talks'))
    return true
  // "se sont parlé … leur entretien téléphonique"; a headline's verb that the text makes a call or summit.
  return (
    e.tellings.every((x) => x.generic && x.kind === 'talks') &&
    t.form !== 'indefinite' &&
    (t.parts.length > 0 || (t.kind !== 'conference' && e.leads)) &&
    sidesMatch(e.parts, t.parts)
  )
}

/** "se réuniront jeudi à X ⟦pour un sommet⟧": what the verb of gathering leads to. */
function gathersFor(e: Encounter, t: Telling): boolean {
  const [verb] = e.tellings
  const near = verb!.sentence === t.sentence && t.firstToken - verb!.endToken <= 12
  return (
    near &&
    e.tellings.length === 1 &&
    e.kind === 'conference' &&
    t.kind === 'summit' &&
    /^verb-(?:réunir|retrouver|rassembler)$/.test(verb!.rule)
  )
}

/** "ont eu un entretien téléphonique. Ils ont discuté de …": what they talked of, no other talk. */
function continues(e: Encounter, t: Telling): boolean {
  const last = e.tellings.at(-1)!
  if (e.kind !== 'talks' && e.kind !== 'call') return false
  // "un entretien téléphonique. Ils se sont entretenus de …, indique le Kremlin"
  const again = e.kind === 'call' && t.rule === 'verb-entretenir' && t.sentence - last.sentence === 1
  if (
    (!again && !/^verb-(?:discuter|échanger|parler|débattre|dialoguer)$/.test(t.rule)) ||
    (t.date && t.date !== e.date) ||
    (t.place && t.place !== e.place) ||
    t.parts.length < 2
  )
    return false
  return t.sentence - last.sentence <= 2 && sidesMatch(e.parts, t.parts)
}

/** "le sommet entre X et Y. … X et Y doivent se rencontrer": the leaders' meeting that was called a summit. */
function meetsAt(e: Encounter, t: Telling): boolean {
  if (e.kind !== 'summit' || !/^verb-(?:rencontrer|retrouver|réunir|voir)$/.test(t.rule)) return false
  const core = (parts: readonly Part[]) => parts.filter((p) => !p.besides).length
  return (
    t.parts.length >= 2 &&
    core(t.parts) === core(e.parts) &&
    t.sentence - e.tellings.at(-1)!.sentence <= 3 &&
    sidesMatch(e.parts, t.parts)
  )
}

function fits(e: Encounter, t: Telling): boolean {
  const none = t.parts.every((p) => p.besides)
  if (t.form === 'verb' && t.anterior !== e.tellings[0]!.anterior && e.tellings[0]!.form === 'verb')
    return false
  if (standsApart(e, t) || (none && t.stranger)) return false
  if (t.kind === 'ceremony' && t.form !== 'definite' && isSigning(t) !== isSigning(e.tellings[0]!))
    return false
  if (t.beside && e.tellings.includes(t.beside)) return false
  if (none && t.form === 'indefinite' && !elaborates(e, t)) return false
  if (none && t.sentence - e.tellings.at(-1)!.sentence > REACH) return false
  if (!none && !sidesMatch(e.parts, t.parts)) return false
  const sameDay = e.date !== null && e.date.value === t.date?.value
  if (!placesMatch(e.place, t.place, sameDay)) return false
  if (!datesMatch(e, t)) return false
  if (t.kind === 'visit' && !visitsMatch(e, t)) return false
  if (t.apart && !isNamedSo(e, t)) return false
  return statusesMatch(e, t)
}

const isSigning = (t: Telling) => /sign|paraph/.test(t.rule)

/** "une réunion préparatoire à Anvers": what is told as new, with a place or time of its own, is another. */
function standsApart(e: Encounter, t: Telling): boolean {
  if (t.form !== 'indefinite' || t.parts.length === 0 || t.sentence <= 3) return false
  const last = e.tellings.at(-1)!
  if (!e.tellings.some((x) => x.form === 'verb' || x.form === 'definite') || last.status !== t.status)
    return false
  return (
    (t.date !== null && t.date !== e.date && t.date.value !== e.date?.value) ||
    (t.place !== null && t.place.name !== e.place?.name)
  )
}

/** The first sentence tells anew what the headline told: "ont eu un entretien" without other sides. */
function elaborates(e: Encounter, t: Telling): boolean {
  return (
    t.sentence - e.tellings[0]!.sentence <= 3 &&
    e.tellings.length === 1 &&
    e.leads &&
    t.status === e.tellings[0]!.status
  )
}

/** Every side of the shorter list is on the longer one; a person and the country for which he acts are one side. */
export function sidesMatch(one: readonly Part[], other: readonly Part[]): boolean {
  const [a, b] = [one, other].map((parts) => parts.filter((p) => !p.besides)) as [Part[], Part[]]
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  if (few.length === 0) return true
  return few.every((p) => many.some((q) => sameSide(p, q)))
}

function sameSide(p: Part, q: Part): boolean {
  if (p.actor.key === q.actor.key) return true
  if (p.actor.type === 'person' && q.actor.type === 'person') return false
  return p.actor.parties.length > 0 && p.actor.parties[0] === q.actor.parties[0]
}

function placesMatch(a: Where | null, b: Where | null, sameDay: boolean): boolean {
  if (!a || !b || a.name === b.name) return true
  // A building of which no country is told may be in any, on the same day.
  if (a.country !== b.country && !(sameDay && (!a.country || !b.country))) return false
  return a.kind === 'country' || b.kind === 'country' || a.kind === 'site' || b.kind === 'site'
}

function datesMatch(e: Encounter, t: Telling): boolean {
  if (!e.date || !t.date) return true
  if (e.date === t.date || e.date.value === t.date.value) return true
  if (t.status === 'postponed' && t.form === 'definite') return true
  const { earliest: a, latest: b } = e.date
  const { earliest: c, latest: d } = t.date
  return !((b && c && b < c) || (d && a && d < a))
}

/** Of a visit the country visited is to be the same. */
function visitsMatch(e: Encounter, t: Telling): boolean {
  if (e.parties.length === 0 || t.parties.length === 0) return true
  return t.parties.some((p) => e.parties.includes(p))
}

/** "le prochain sommet" is another than the last one; one with the same date or the same word is the same. */
function isNamedSo(e: Encounter, t: Telling): boolean {
  if (e.tellings.some((x) => x.apart?.slice(0, 4) === t.apart?.slice(0, 4))) return true
  // "est arrivé mardi pour sa première visite": which one it is, not another.
  const last = e.tellings.at(-1)!
  if (
    /^(?:premi|deuxi|second|troisi|quatri)/.test(t.apart!) &&
    last.sentence === t.sentence &&
    e.kind === t.kind
  )
    return e.tellings.every((x) => x.apart === null)
  return e.date !== null && t.date !== null && e.date.value === t.date.value
}

const FAILED = new Set(['denied', 'cancelled', 'postponed'])
const DENIED = new Set(['denied'])
const DONE = new Set(['held', 'ongoing'])

/** What is over and what is to come are two, unless "la réunion" only takes up. */
function statusesMatch(e: Encounter, t: Telling): boolean {
  const before = statusOf(e)
  if (
    t.plain &&
    before !== t.status &&
    DENIED.has(before) !== DENIED.has(t.status) &&
    FAILED.has(before) &&
    FAILED.has(t.status)
  )
    return false
  if (before === t.status) return t.form !== 'indefinite' || t.parts.length > 0 || elaborates(e, t)
  const done = DONE.has(before)
  if (done && DONE.has(t.status)) return true
  if (t.form === 'indefinite' && before !== 'proposed' && t.status !== 'proposed') return false
  if (done !== DONE.has(t.status)) {
    if (t.plain && e.tellings.some((x) => x.plain)) return false
    return t.form !== 'indefinite'
  }
  return true
}

/** The latest plain word decides; what is only supposed gives way. */
export function statusOf(e: Encounter): Telling['status'] {
  let status = e.tellings[0]!.status
  let plain = e.tellings[0]!.plain
  for (const t of e.tellings.slice(1)) {
    if (t.plain || !plain) {
      if (t.status === 'planned' && /^(?:cancelled|postponed|denied)$/.test(status) && plain) continue
      status = t.status
      plain = t.plain
    }
  }
  return status
}

/** "est arrivé lundi", then "visite du lundi 6 au jeudi 9": a stay is all of its days. */
function isWhole({ kind, date }: Encounter, whole: Telling['date']): boolean {
  if (kind !== 'visit' || !date?.value || !/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(whole?.value ?? ''))
    return false
  return /^\d{4}-\d\d-\d\d$/.test(date.value) && date.value === whole!.earliest
}

/** "fin octobre", then "du 29 au 31 octobre": the finer of two. */
function isFiner(fine: Telling['date'], coarse: Telling['date']): boolean {
  if (!fine?.earliest || !fine.latest || !coarse?.earliest || !coarse.latest || fine.value === coarse.value)
    return false
  return (
    /~|^\d{4}(?:-\d\d)?$/.test(coarse.value ?? '') &&
    coarse.earliest <= fine.earliest &&
    fine.latest <= coarse.latest
  )
}

const isToCome = (status: Telling['status']) => /^(?:planned|proposed)$/.test(status)

function join(e: Encounter, t: Telling): void {
  const before = statusOf(e)
  e.tellings.push(t)
  const known = e.parts.map((p) => p.actor.key)
  const fresh = t.parts.filter((p) => !known.includes(p.actor.key))
  const persons = fresh.filter((p) => p.actor.type === 'person' || !e.parts.some((q) => sameSide(p, q)))
  e.parts = partsOf([...e.parts, ...persons])
  e.parties = [...new Set([...e.parties, ...t.parties])]
  const moved = t.date && t.date.value !== e.date?.value && isToCome(t.status) && before === 'postponed'
  if (!e.place || (moved && t.place) || (t.place && e.place.kind === 'country' && t.place.kind !== 'country'))
    e.place = t.place ?? e.place
  if (
    !e.date ||
    moved ||
    (t.date && t.status === 'postponed') ||
    isFiner(t.date, e.date) ||
    isWhole(e, t.date)
  )
    e.date = t.date ?? e.date
  if (e.kind === 'talks' && (t.kind === 'call' || t.kind === 'summit')) e.kind = t.kind
  if (e.kind === 'conference' && t.kind === 'summit') e.kind = t.kind
}
