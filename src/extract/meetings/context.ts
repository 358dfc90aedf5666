import { daysAfter } from '../dates/calendar.ts'
import type { Telling } from './model.ts'
import type { Scene } from './scene.ts'
import { partiesOf } from './sides.ts'

/** Sentences that tell of encounters, back to which a visit lends its place and date to the talks held on it. */
const REACH = 2

/** Lends place and date from one telling to another where the words tie them: "y", "en marge de", "ensuite". */
export function shareContext(scene: Scene, tellings: readonly Telling[]): void {
  for (let k = 0; k < tellings.length; k++) {
    const t = tellings[k]!
    besides(scene, tellings, k)
    thereToo(scene, tellings, k)
    if (t.kind !== 'talks' && t.kind !== 'ceremony') continue
    if (t.of || (t.form !== 'verb' && t.parts.length === 0)) continue
    withinSentence(tellings, k)
    const visit = visitOf(tellings, k)
    if (visit) {
      // "ne rencontrera pas Y": nowhere.
      if (t.status !== 'denied') t.place ??= visit.place
      const arrived = OVER.has(visit.status) && !OVER.has(t.status)
      if (!t.date && !arrived && isThere(t, visit)) t.date = visit.date
      welcome(visit, t)
      if (isGreeting(scene, t)) t.dependent = true
      if (!t.plain && /^(?:cancelled|postponed)$/.test(visit.status)) t.status = visit.status
    }
    afterwards(scene, tellings, k)
    onThatOccasion(scene, tellings, k)
    alongside(tellings, k)
    signedThere(tellings, k)
  }
}

/** The visit of one of those who meet to the country of another, told just before; one to a city rather than a country. */
function visitOf(tellings: readonly Telling[], k: number): Telling | undefined {
  const t = tellings[k]!
  let found: Telling | undefined
  let steps = 0
  for (let j = k - 1; j >= 0; j--) {
    const v = tellings[j]!
    if (v.sentence !== tellings[j + 1]!.sentence && ++steps > REACH) return found
    // "déjà passé par X": behind, not where the text goes on.
    if (v.rule === 'verb-passer-par') continue
    if (v.kind !== 'visit' || (found && v.place?.country !== found.place?.country)) continue
    const guest = v.parts.find((p) => t.parts.some((q) => q.actor.key === p.actor.key))
    const host = partiesOf(t.parts.filter((p) => p.actor.key !== guest?.actor.key)).some((p) =>
      v.parties.includes(p),
    )
    if (!guest || !host || !timesAgree(v, t)) continue
    if (v.place?.kind !== 'country') return v
    found ??= v
  }
  return found
}

/** At the place visited, or in a building there. */
function isThere({ place }: Telling, visit: Telling): boolean {
  if (place?.name === visit.place?.name) return true
  const arrived = visit.rule === 'verb-arriver' && visit.status === 'ongoing'
  return (
    arrived && place?.kind === 'site' && (place.country === null || place.country === visit.place?.country)
  )
}

/** Who receives the visitor on his visit is its host. */
function welcome(visit: Telling, talks: Telling): void {
  for (const part of talks.parts) {
    if (part.side !== 'host' || part.actor.type !== 'person') continue
    if (visit.parts.some((p) => p.actor.key === part.actor.key)) continue
    visit.parts.push({ ...part, besides: true })
  }
}

/** "accueilli ⟦à sa descente d'avion⟧", "à l'aéroport": greeted as a guest, which is no talk yet. */
function isGreeting(scene: Scene, t: Telling): boolean {
  if (t.rule !== 'verb-accueillir') return false
  for (let k = t.endToken; k < t.endToken + 6; k++) {
    if (/^(?:descente|aéroport|aérodrome|tarmac)$/.test(scene.word(k))) return true
  }
  return false
}

const OVER = new Set(['held', 'ongoing'])

function timesAgree(v: Telling, t: Telling): boolean {
  return OVER.has(v.status) === OVER.has(t.status) || v.status === 'ongoing' || !t.plain
}

/** "s'est ensuite entretenu": on the day and at the place of the talks before. */
function afterwards(scene: Scene, tellings: readonly Telling[], k: number): void {
  const t = tellings[k]!
  if (t.form !== 'verb' || t.status !== 'held' || !followsOn(scene, t)) return
  for (let j = k - 1; j >= 0; j--) {
    const before = tellings[j]!
    if (t.sentence - before.sentence > 3) return
    if (before.status !== 'held' || before.kind === 'correspondence' || before.kind === 'call') continue
    if (!before.parts.some((p) => t.parts.some((q) => q.actor.key === p.actor.key))) continue
    t.place ??= before.place
    t.date ??= before.date
  }
}

/** "Deux accords ont été signés ⟦à cette occasion⟧": at the place and on the day of the act told right before. */
function onThatOccasion(scene: Scene, tellings: readonly Telling[], k: number): void {
  const [t, before] = [tellings[k]!, tellings[k - 1]]
  if (!before || t.form !== 'verb' || t.sentence - before.sentence > 1) return
  if (!OVER.has(t.status) || !OVER.has(before.status) || /^(?:call|correspondence)$/.test(before.kind)) return
  for (let i = t.endToken; i < t.endToken + 4; i++)
    if (scene.word(i) === 'cette' && scene.word(i + 1) === 'occasion') {
      t.place ??= before.place
      t.date ??= before.date
    }
}

/** "ensuite", "également", "dans la même journée". */
export function followsOn(scene: Scene, t: Telling): boolean {
  const back = t.form === 'verb' ? 2 : 6
  // "a été reçu ⟦auparavant⟧"
  const until = t.form === 'verb' ? t.endToken + 1 : t.endToken
  for (let i = t.firstToken - back; i < until; i++) {
    if (/^(?:ensuite|puis|auparavant|également|aussi|aussitôt)$/.test(scene.word(i))) return true
  }
  // "s'était entretenu ⟦avant lui⟧ avec Y"
  if (t.form === 'verb' && isBeforeHim(scene, t.endToken)) return true
  const start = scene.first(t.sentence)
  // "a accordé, ⟦à cette occasion⟧, une audience"
  for (let i = Math.max(start, t.firstToken - 12); i < t.firstToken; i++)
    if (scene.word(i) === 'occasion' && scene.word(i - 1) === 'cette') return true
  for (let i = start; i < start + 5; i++) {
    if (scene.word(i) === 'même' && /^(?:jour|journée)$/.test(scene.word(i + 1))) return true
    if (/^(?:auparavant|ensuite|après|issue|terme|tôt)$/.test(scene.word(i))) return true
    // "⟦Avant lui⟧, le chef de l'État avait reçu Y"
    if (isBeforeHim(scene, i)) return true
  }
  return false
}

const isBeforeHim = (scene: Scene, i: number): boolean =>
  scene.word(i) === 'avant' && /^(?:lui|elle|eux|elles)$/.test(scene.word(i + 1))

/** "part lundi pour X, ⟦où⟧ se tient un sommet", "où il verra Y": on the day that the journey is to be made. */
function thereToo(scene: Scene, tellings: readonly Telling[], k: number): void {
  const t = tellings[k]!
  const there = t.form === 'verb' && scene.word(t.firstToken) === 'y' && t.status === 'planned'
  const visit = there
    ? tellings.slice(Math.max(0, k - 3), k).findLast((v) => v.kind === 'visit')
    : tellings[k - 1]
  if (t.date || visit?.kind !== 'visit' || t.sentence - visit.sentence > (there ? 1 : 0) || !visit.date)
    return
  if (t.kind === 'visit' || t.kind === 'call' || t.kind === 'correspondence') return
  if (t.place?.name !== visit.place?.name || visit.rule === 'verb-arriver') return
  if (OVER.has(t.status) !== OVER.has(visit.status) || /^(?:denied|cancelled)$/.test(t.status)) return
  if (there && /^\d{4}-\d\d-\d\d$/.test(visit.date.value ?? '')) t.date = visit.date
  for (let i = t.firstToken - 1; i > visit.endToken && !there; i--)
    if (scene.word(i) === 'où') t.date = visit.date
}

/** Another act of the same people in the same sentence is at the same place and time. */
function alongside(tellings: readonly Telling[], k: number): void {
  const t = tellings[k]!
  const before = tellings[k - 1]
  if (
    t.form !== 'verb' ||
    !before ||
    before.sentence !== t.sentence ||
    OVER.has(t.status) !== OVER.has(before.status)
  )
    return
  if (
    before.parts.length !== t.parts.length ||
    !t.parts.every((p) => before.parts.some((q) => q.actor.key === p.actor.key))
  )
    return
  t.place ??= before.place
  t.date ??= before.date
}

/** "À X, il sera reçu par Y, avant de coprésider avec Z la session": what one does in one sentence is at one place. */
function withinSentence(tellings: readonly Telling[], k: number): void {
  const t = tellings[k]!
  const before = tellings[k - 1]
  if (t.place || t.status === 'denied' || !before?.place) return
  if (before.sentence !== t.sentence || before.kind === 'visit') return
  if (OVER.has(t.status) !== OVER.has(before.status) || (t.date && before.date && t.date !== before.date))
    return
  if (!t.parts.some((p) => before.parts.some((q) => q.actor.key === p.actor.key))) return
  t.place = before.place
}

/** "Les deux parties ont signé un accord": where and when those who sign it have just met. */
function signedThere(tellings: readonly Telling[], k: number): void {
  const t = tellings[k]!
  const before = tellings[k - 1]
  if (t.kind !== 'ceremony' || t.form !== 'verb' || t.date || t.place || t.parts.length < 2) return
  if (!before || t.sentence - before.sentence > 2 || before.parts.length < 2) return
  if (!OVER.has(before.status) || !OVER.has(t.status) || !/^(?:talks|summit|conference)$/.test(before.kind))
    return
  if (!t.parts.every((p) => before.parts.some((q) => q.actor.key === p.actor.key))) return
  t.place = before.place
  t.date = before.date
}

/** "s'étaient entretenus à Bali en marge d'un forum": the forum is where and when they met, and they were there. */
function besides(scene: Scene, tellings: readonly Telling[], k: number): void {
  const t = tellings[k]!
  const before = tellings[k - 1]
  if (!before || before.sentence !== t.sentence) return
  if (t.form === 'verb' || !tiedTo(scene, t, before)) {
    onTheEdge(scene, before, t)
    if (t.form !== 'verb') during(scene, before, t)
    if (t.form === 'definite') signedDuring(scene, before, t)
    return
  }
  t.beside = before
  t.place ??= before.place
  const there = OVER.has(before.status) || before.status === 'planned'
  // "se rencontrent ce mardi en marge du sommet": of the same day, it is as far.
  if (there && !t.plain && !t.date && before.date) t.status = before.status
  if (t.status !== 'ongoing' || before.status === 'ongoing') t.date ??= before.date
  before.place ??= t.place
  before.date ??= t.date
  if (there && (t.kind === 'summit' || t.kind === 'conference')) {
    const keys = t.parts.map((p) => p.actor.key)
    t.parts = [...before.parts.filter((p) => !keys.includes(p.actor.key)), ...t.parts]
    t.dependent = false
  }
}

/** "a évoqué la question samedi ⟦au sommet d'Y⟧, lors d'un entretien avec Z": at that gathering. */
function during(scene: Scene, gathering: Telling, t: Telling): void {
  if (t.kind !== 'talks' || !/^(?:summit|conference)$/.test(gathering.kind) || !OVER.has(t.status)) return
  const { firstToken, endToken } = gathering
  if (!/^(?:au|à|aux)$/.test(scene.word(firstToken - 1)) && scene.word(firstToken - 2) !== 'à') return
  for (let i = t.firstToken - 1; i >= Math.max(endToken, t.firstToken - 6); i--)
    if (scene.word(i) === 'lors' || (scene.word(i) === 'cours' && scene.word(i - 1) === 'au')) {
      t.place ??= gathering.place
      t.date ??= gathering.date
    }
}

/** "sera signé par X et Y ⟦lors de leur rencontre à Z⟧": where and when they meet. */
function signedDuring(scene: Scene, signing: Telling, t: Telling): void {
  if (signing.kind !== 'ceremony' || t.kind !== 'talks' || signing.status !== t.status) return
  for (let i = t.firstToken - 1; i >= Math.max(signing.endToken, t.firstToken - 4); i--)
    if (/^(?:lors|cours|occasion)$/.test(scene.word(i))) {
      signing.place ??= t.place
      signing.date ??= t.date
    }
}

/** "⟦En marge du sommet⟧, X rencontrera Y": the gathering told first lends its day and place. */
function onTheEdge(scene: Scene, gathering: Telling, t: Telling): void {
  if (!/^(?:summit|conference|ceremony)$/.test(gathering.kind)) return
  const { firstToken } = gathering
  for (const [word, days] of NEIGHBOURS)
    if ([1, 2, 3].some((n) => scene.word(firstToken - n) === word)) daysFrom(gathering, t, days)
  if (![1, 2, 3, 4].some((n) => scene.word(firstToken - n) === 'marge')) return
  t.beside = gathering
  if (t.kind === 'call' || t.kind === 'correspondence') return
  t.place ??= gathering.place
  t.date ??= gathering.date
  gathering.place ??= t.place
}

/** "à la ⟦veille⟧ du sommet", "au ⟦lendemain⟧ de la conférence". */
const NEIGHBOURS = new Map([
  ['veille', -1],
  ['lendemain', 1],
])

/** What is told of the day before or after a gathering of one day. */
function daysFrom({ date, dateValue }: Telling, t: Telling, days: number): void {
  const value = date?.value && !dateValue ? daysAfter(date.value, days) : null
  if (t.date || value === null) return
  t.date = date
  t.dateValue = value
}

/** "en marge de", or "remonte à", between the two. */
function tiedTo(scene: Scene, t: Telling, before: Telling): boolean {
  for (let i = t.firstToken - 1; i >= Math.max(before.endToken, t.firstToken - 6); i--) {
    const word = scene.word(i)
    if (word === 'marge') return true
    if (/^(?:visit|summit|conference)$/.test(t.kind) && /^(?:lors|cours|occasion|durant|pendant)$/.test(word))
      return true
    if (scene.verbAt(i)) return scene.verbAt(i)!.lemma === 'remonter'
  }
  return false
}
