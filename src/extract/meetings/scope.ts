import type { VerbGroup } from '../../tags/verb.ts'
import type { DateMention, Place } from '../mentions.ts'
import { capitalGoal } from './capital.ts'
import { COMPOUND_RELATIVE, finiteBefore, relativeStart } from './clauses.ts'
import { type Complements, isLocative } from './complements.ts'
import { isDetained } from './detained.ts'
import type { ActorPhrase, Where } from './model.ts'
import { hasTense, type Scene } from './scene.ts'
import { seatOfBody } from './seats.ts'
import { awaits } from './status.ts'

/** The place as a meeting has it. */
export function where(place: Place): Where {
  return { name: place.name, ref: place.id, country: place.country, kind: place.kind }
}

/** "la déclaration de 2015", "le sommet du 8 avril": the date qualifies the noun before it, no verb. */
export function qualifiesNoun(scene: Scene, date: DateMention): boolean {
  const before = scene.word(date.firstToken - 1)
  // "se rendra en Italie du 25 au 27 janvier"
  if (before === 'du' && date.type === 'interval' && scene.entities.at(date.firstToken - 2)) return false
  if (before === 'du' || before === 'des' || before === 'de' || before === "d'") {
    return (
      scene.tokens[date.firstToken - 2]?.kind === 'word' &&
      !/^(?:partir|compter|lors|ici|matin|matinée|après-midi|soir|soirée|nuit|journée)$/.test(
        scene.word(date.firstToken - 2),
      ) &&
      !scene.verbAt(date.firstToken - 2)
    )
  }
  return scene.word(date.firstToken - 1) === '(' || scene.word(date.firstToken) === '('
}

const FIRST = /^premi(?:er|ère)s?$/
const STANDSTILL = /^(?:mort|première?s?|(?:suspendu|gelé|rompu|interrompu|bloqué|enlisé)e?s?)$/

/** "pour la période 2014-2016", "à l'horizon 2030", "au point mort depuis mars": the time of something else. */
export function isAlien(scene: Scene, date: DateMention): boolean {
  const before = scene.word(date.firstToken - 1)
  if (/^(?:période|horizon|exercice|biennum|campagne|saison|quinquennat)$/.test(before)) return true
  // "sa quatrième visite depuis la guerre de juillet 2006"
  const far =
    /^(?:de|d'|du)$/.test(before) && /^(?:le|la|l'|les|son|sa)$/.test(scene.word(date.firstToken - 3))
  if (far && scene.word(date.firstToken - 4) === 'depuis') return true
  const k = /^(?:le|la|l'|les)$/.test(before) ? date.firstToken - 2 : date.firstToken - 1
  if (scene.word(k) !== 'depuis') return false
  // "la première d'un chef d'État de la région depuis 1998"
  for (let j = k - 1; j >= k - 14; j--) {
    const word = scene.word(j)
    const near = j >= k - 7
    if ((near ? STANDSTILL : FIRST).test(word)) return true
    if (word === ';' || (!near && word === ',')) return false
  }
  return false
}

/** "lundi et mardi": two days in a row are one stretch of time; null if they are not. */
export function joinedDays(scene: Scene, date: DateMention | null): string | null {
  if (!date?.value || scene.word(date.endToken) !== 'et') return null
  const at = scene.dateAt[date.endToken + 1] ?? -1
  const next = at >= 0 ? scene.dates[at]?.value : null
  if (!next || !/^\d{4}-\d\d-\d\d$/.test(date.value) || !/^\d{4}-\d\d-\d\d$/.test(next)) return null
  return Date.parse(next) - Date.parse(date.value) === 86_400_000 ? `${date.value}/${next}` : null
}

/** The date of a verb: beside or inside it, after it, or at the head of its clause. */
export function verbDate(scene: Scene, group: VerbGroup, right: Complements): DateMention | null {
  for (let k = group.firstToken; k < group.endToken; k++) {
    const at = scene.dateAt[k]!
    if (at >= 0) return scene.dates[at]!
  }
  for (const { date } of right.dates) if (!qualifiesNoun(scene, date) && !isAlien(scene, date)) return date
  if (awaits(scene, group)) return null
  if (isAgreedOn(scene, group)) return null
  const left = leftOf(scene, group, (k) => {
    const at = scene.dateAt[k]!
    const date = at >= 0 ? scene.dates[at]! : undefined
    return date && !qualifiesNoun(scene, date) ? date : undefined
  })
  return left ?? dayOfComing(scene, group)
}

const COMING = /^(?:rendre|aller|retrouver|déplacer)$/

/** "s'était rendue ⟦la veille⟧ à X, où elle avait vu Y": the day of the way there, in the same tense. */
function dayOfComing(scene: Scene, group: VerbGroup): DateMention | null {
  const where = [1, 2, 3].map((n) => group.firstToken - n).find((k) => scene.word(k) === 'où')
  const came = where === undefined ? undefined : finiteBefore(scene, group)
  if (!came || !COMING.test(came.lemma) || came.tense !== group.tense || came.negated) return null
  if (!/^(?:past|pluperfect|future)$/.test(came.tense)) return null
  for (let k = came.endToken; k < where!; k++) {
    const date = scene.dateAt[k]! >= 0 ? scene.dates[scene.dateAt[k]!]! : undefined
    if (date && !qualifiesNoun(scene, date) && /^\d{4}-\d\d-\d\d$/.test(date.value ?? '')) return date
  }
  return null
}

/** "ont décidé mardi ⟦de se réunir⟧": the day of the decision. */
function isAgreedOn(scene: Scene, group: VerbGroup): boolean {
  if (group.tense !== 'infinitive' || !/^(?:de|d')$/.test(scene.word(group.firstToken - 1))) return false
  const over = group.governor >= 0 ? scene.document.verbGroups[group.governor] : finiteBefore(scene, group)
  return over !== undefined && AGREEING.test(over.lemma)
}

const AGREEING = /^(?:convenir|décider|accepter|promettre|proposer|demander|accorder)$/

/** "le 4 mars à Lomé et ⟦le 6 mars à Cotonou⟧": the day right before a goal. */
export function dayBefore(scene: Scene, right: Complements, goal: Where): DateMention | undefined {
  const phrase = right.places.find((p) => p.place.id === goal.ref)?.phrase
  if (!phrase) return undefined
  for (let k = phrase.first - 1; k >= phrase.first - 2; k--)
    if (scene.dateAt[k]! >= 0) return scene.dates[scene.dateAt[k]!]
  return undefined
}

/** The place of a verb, in the same order; the words after the verb first. */
export function verbPlace(scene: Scene, group: VerbGroup, right: Complements): Where | null {
  let about = false
  const found = right.places.find((p) => {
    if (!PLACES.has(p.phrase.link) || isDetained(scene, group.endToken, p.at)) return false
    if (isPosting(scene, p.at)) return false
    about = isAbout(scene, group.endToken, p.at) || (about && p.phrase.joined)
    return !about
  })
  if (found) return where(mostSpecific(right, found.place))
  const there = pointsBack(scene, group) ?? capitalGoal(scene, group.endToken, right.end)
  if (there) return there
  const seat = right.phrases.find((p) => p.link === 'à' || p.link === 'dans')
  const site = seat && siteOf(scene, seat)
  if (site) return site
  const city = seatOfBody(scene, right.phrases)
  if (city) return where(city)
  return leftOf(scene, group, (k) => {
    const phrase = scene.phraseAt(scene.tokens[k]!.sentence, k)
    if (!phrase || !isLocative(phrase) || !PLACES.has(phrase.link)) return undefined
    return where(cityBefore(scene, phrase) ?? phrase.place!)
  })
}

/** "les ambassadeurs ⟦auprès de⟧ la Mauritanie": where they are posted. */
const isPosting = (scene: Scene, at: number): boolean =>
  [1, 2, 3].some((n) => scene.word(at - n) === 'auprès') || scene.word(at) === 'auprès'

/** "⟦à Vladivostok⟧, dans l'Extrême-Orient russe": the city right before its region or country. */
function cityBefore(scene: Scene, phrase: ActorPhrase): Place | undefined {
  if (phrase.place!.kind !== 'region' && phrase.place!.kind !== 'country') return undefined
  const near = scene
    .phrases(scene.tokens[phrase.first]!.sentence)
    .findLast((p) => p.end <= phrase.first && phrase.first - p.end <= 3)
  return near && isLocative(near) && near.place!.kind === 'city' ? near.place! : undefined
}

const SITUATIONS =
  /^(?:situation|crise|conflit|guerre|paix|élections?|événements|évènements|évolution|violences|tensions|troubles|présence|accueil|paix|règlement|coopération|lutte|reconstruction|cessez-le-feu|processus|stabilité|sécurité|intervention|combats|transition|évolutions|développements|retour|investissements|projets|mandat)$/

const STAYS = /^(?:séjours?|visites?|voyages?|passages?|déplacements?|périples?|retour)$/

/** "de la ⟦situation⟧ au Mali", "pour la ⟦paix⟧ en Ukraine": where that is, not the encounter. */
export function isOfSituation(scene: Scene, from: number, at: number): boolean {
  let k = at - 1
  while (k > from && scene.tokens[k]!.tags.has('Preposition')) k--
  return (
    SITUATIONS.test(scene.word(k)) ||
    (k > from && scene.tokens[k]!.shape === 'lower' && SITUATIONS.test(scene.word(k - 1)))
  )
}

/** "sur l'accueil des migrants en Méditerranée": what they talk of, whatever the words. */
function isAbout(scene: Scene, from: number, at: number): boolean {
  let k = at - 1
  while (k > from && scene.tokens[k]!.tags.has('Preposition')) k--
  // "à la suite de son séjour ⟦à X⟧"
  if (k > from + 2 && STAYS.test(scene.word(k)) && scene.word(k - 1) !== 'en') return true
  if (isOfSituation(scene, from, at)) return true
  for (; k >= from; k--) {
    const word = scene.word(k)
    if (word === ',') return false
    if (word === 'sur' || word === 'concernant') return scene.dateAt[k + 1]! < 0
    if (/^(?:sujet|propos)$/.test(word) && scene.word(k + 1).startsWith('d')) return true
  }
  return false
}

const PLACES = new Set(['à', 'en', 'dans', 'près'])

/** "y rencontrera", "Bakou, où il doit voir …": the place told last before. */
export function pointsBack(scene: Scene, group: VerbGroup): Where | null {
  const governor = group.governor >= 0 ? scene.document.verbGroups[group.governor] : undefined
  const first = Math.min(group.firstToken, governor?.firstToken ?? group.firstToken)
  const start = scene.first(scene.tokens[group.head]!.sentence)
  let points = false
  // "il n'⟦y⟧ a eu aucun contact": nowhere.
  const none = group.lemma === 'avoir' && group.negated
  for (let k = first; k < group.endToken && !none; k++) if (scene.word(k) === 'y') points = true
  for (let k = first - 1; k >= Math.max(start, first - 6) && !points; k--) {
    // "décide elle-même où vont ses envoyés"
    if (scene.word(k) === 'où' && (scene.verbAt(k - 1) || /-mêmes?$/.test(scene.word(k - 1)))) break
    if (scene.word(k) === 'où') {
      points = true
      // "la ville d'Ekaterinbourg, ⟦où⟧ il avait pris part": the place right before it, whatever leads to that.
      const before = scene
        .phrases(scene.tokens[first]!.sentence)
        .findLast((p) => p.end <= k && k - p.end <= 1)
      if (before?.place) return where(cityBefore(scene, before) ?? before.place)
      const site = before?.link === 'à' ? siteOf(scene, before) : null
      if (site) return site
    }
    if (scene.verbAt(k)) break
  }
  return points ? lastPlace(scene, first) : null
}

/** The place that was told last, two sentences back at most. */
export function lastPlace(scene: Scene, before: number): Where | null {
  const sentence = scene.tokens[before]!.sentence
  for (let s = sentence; s >= Math.max(0, sentence - 2); s--) {
    const places = scene
      .phrases(s)
      .filter((p) => p.end <= before && ((isLocative(p) && PLACES.has(p.link)) || isReached(scene, p)))
    const last = places.findLast((p) => !isAbout(scene, scene.first(s), p.first))
    if (!last) continue
    // "à Mexico, pour une visite au Mexique. Il s'⟦y⟧ entretiendra": the city of that country.
    const city = places.findLast((p) => p.place!.kind === 'city' && p.place!.country === last.place!.country)
    return where((last.place!.kind === 'country' && city ? city : last).place!)
  }
  return null
}

const REACHING = /^(?:visiter|gagner|regagner|rejoindre|atteindre|rallier)$/

/** "gagnera ensuite ⟦Riga⟧", "a visité ⟦la Lettonie⟧": the object that somebody comes to. */
function isReached(scene: Scene, { place, link, first }: ActorPhrase): boolean {
  if (!place || link !== '') return false
  for (let k = first - 1; k >= first - 3; k--) {
    const verb = scene.verbAt(k)
    if (verb) return REACHING.test(verb.lemma)
  }
  return false
}

/** "à Moscou, en Russie": the city, whichever stands first. */
function mostSpecific(right: Complements, place: Place): Place {
  if (place.kind !== 'country' && place.kind !== 'region') return place
  const closer = right.places.find((p) => p.place.country === place.country && p.place.kind === 'city')
  return closer?.place ?? place
}

/** "à la Douma d'État", "au Kremlin": the seat of a body as place. */
export function siteOf(scene: Scene, phrase: ActorPhrase): Where | null {
  const found = scene.entities.at(phrase.end - 1)
  if (found?.entity.type !== 'organization') return null
  const { kind, name, id, country } = found.entity
  if (kind !== 'parliament' && kind !== 'government' && kind !== 'ministry') return null
  return { name, ref: id, country, kind: 'site' }
}

/** The bounds of a relative clause that closes before the verb: "le sommet⟦, qui se tient jeudi à Y,⟧ X a rencontré". */
function asideBefore(scene: Scene, group: VerbGroup): readonly [number, number] {
  const other = finiteBefore(scene, group)
  const open = other ? relativeStart(scene, other, group.firstToken) : -1
  if (!other || open < 0) return [-1, -1]
  let close = other.endToken
  while (scene.word(close) !== ',') close++
  return [open, close]
}

/** Looks to the left of a verb, within its clause: over its subject to the head of the sentence. */
export function leftOf<T>(scene: Scene, group: VerbGroup, read: (k: number) => T | undefined): T | null {
  const start = scene.first(scene.tokens[group.head]!.sentence)
  const [open, close] = asideBefore(scene, group)
  for (let k = group.firstToken - 1; k >= Math.max(start, group.firstToken - 60); k--) {
    if (k < close && k > open) k = open - 1
    if (k < start) return null
    const found = read(k)
    if (found !== undefined) return found
    const word = scene.word(k)
    if (/^[«»“”"]$/.test(word)) return null
    if (isCleft(scene, k)) continue
    if (/^(?:;|:|que|qu'|qui|où)$/.test(word) || COMPOUND_RELATIVE.test(word)) return null
    const other = scene.verbAt(k)
    if (other && hasTense(other) && !hasAuxiliaryOf(scene, group, other)) return null
  }
  return null
}

/** "Jeudi, X ⟦a déposé⟧ une gerbe et ⟦rencontré⟧ Y": one auxiliary, one clause. */
function hasAuxiliaryOf(scene: Scene, group: VerbGroup, first: VerbGroup): boolean {
  return (
    group.firstToken === group.head &&
    /^(?:et|puis)$/.test(scene.word(group.firstToken - 1)) &&
    first.tense === 'past' &&
    first.index === group.index - 1
  )
}

/** "⟦c'est⟧ lundi ⟦que⟧ X reçoit Y", "le lendemain, ⟦c'était⟧ au tour de X d'être reçu": the day belongs to the other verb. */
function isCleft(scene: Scene, k: number): boolean {
  const turn = scene.verbAt(k)
  if (turn?.lemma === 'être')
    return scene.word(turn.endToken) === 'au' && scene.word(turn.endToken + 1) === 'tour'
  if (!/^(?:que|qu')$/.test(scene.word(k))) return false
  for (let j = k - 1; j >= k - 6; j--) {
    const verb = scene.verbAt(j)
    if (verb) return verb.lemma === 'être' && /^(?:c'|ce)$/.test(scene.word(verb.firstToken - 1))
  }
  return false
}
