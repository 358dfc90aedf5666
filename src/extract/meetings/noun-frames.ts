import { demonymReadings } from '../../lexicon/demonyms.ts'
import type { NounTrigger } from '../../lexicon/meeting-nouns.ts'
import { nounTriggerOf } from '../../lexicon/user/words.ts'
import { countryActor, isJointOrganization } from './actors.ts'
import { type Complements, isLocative } from './complements.ts'
import { isDetained } from './detained.ts'
import { isJointWord } from './encounter-nouns.ts'
import type { ActorPhrase, Where } from './model.ts'
import { pairActors, spacedPair } from './pairs.ts'
import type { Scene } from './scene.ts'
import { isOfSituation, where } from './scope.ts'

/** What the words after the noun say: who, where to, of what body. */
export interface NounFrameReading {
  readonly sides: ActorPhrase[]
  /** Recipients of a letter, those called; hosts of a visit. */
  readonly others: ActorPhrase[]
  readonly goals: Where[]
  /** "en présence de X"; "sous l'égide de Y". */
  readonly present: ActorPhrase[]
  readonly mediators: ActorPhrase[]
  /** Countries of adjectives ("russo-turc", "nord-coréenne"). */
  readonly countries: string[]
}

/** Sorts the complements of an encounter's noun by what its frame takes. */
export function readFrame(
  scene: Scene,
  trigger: NounTrigger,
  i: number,
  right: Complements,
  sentence: number,
): NounFrameReading {
  const reading = {
    sides: [] as ActorPhrase[],
    others: [] as ActorPhrase[],
    present: [] as ActorPhrase[],
    mediators: [] as ActorPhrase[],
    goals: [] as Where[],
    countries: adjectives(scene, i),
  }
  const pair =
    pairActors(scene, i + 1) ??
    (scene.tokens[i + 1]?.shape === 'lower' ? pairActors(scene, i + 2) : undefined) ??
    bodyPair(scene, i) ??
    spacedPair(scene, i, Math.min(i + 12, scene.end(sentence)))
  if (pair) reading.sides.push(pair)
  const all = scene.phrases(sentence).filter((p) => p.first > i && p.first < right.end)
  for (const phrase of all) {
    if (phrase.teller) continue
    if (trigger.frame === 'letter' && phrase.link === 'par' && isBorne(scene, phrase)) continue
    if (isLocative(phrase) && isOfSituation(scene, i + 1, phrase.first)) continue
    if (isLocative(phrase) && trigger.frame !== 'visit' && isDetained(scene, i + 1, phrase.first)) continue
    if (/^(?:de|avec|entre)$/.test(phrase.link) && isOfNext(scene, i, phrase.first)) continue
    if (trigger.frame === 'meet' && phrase.link === 'à' && isGranted(scene, i, phrase)) {
      reading.sides.push(phrase)
      continue
    }
    if (right.phrases.includes(phrase) || right.places.some((p) => p.phrase === phrase))
      sort(trigger, phrase, reading, i, scene.word(i))
  }
  return reading
}

/** "la session du Conseil d'association ⟦UE-Jordanie⟧": the pair after a body's name. */
function bodyPair(scene: Scene, i: number): ActorPhrase | undefined {
  for (let k = i + 2; k < i + 5; k++) {
    const found = scene.entities.at(k)
    if (found?.entity.type === 'organization' && isJointOrganization(found.entity))
      return pairActors(scene, found.mention.endToken)
  }
  return undefined
}

/** "un message lu ⟦par son ambassadeur⟧", "remis par X": who only brings it. */
function isBorne(scene: Scene, { first }: ActorPhrase): boolean {
  for (let k = first - 1; k > first - 5; k--) {
    const verb = scene.verbAt(k)
    if (verb) return /^(?:lire|remettre|porter|apporter|transmettre|livrer)$/.test(verb.lemma)
  }
  return false
}

/** "une audience ⟦accordée⟧ à X". */
const isGranted = (scene: Scene, i: number, { first }: ActorPhrase): boolean =>
  first - i <= 6 && /^(?:accordée?s?|réservée?s?|donnée?s?)$/.test(scene.word(i + 1))

/** "une visite et ⟦le sommet⟧ de l'OCS": of the encounter that a joint sets beside this one. */
function isOfNext(scene: Scene, i: number, to: number): boolean {
  for (let k = i + 2; k < to; k++) {
    if (!nounTriggerOf(scene.document, scene.word(k))) continue
    if ([k - 1, k - 2].some((j) => j > i && /^(?:et|,|ou)$/.test(scene.word(j)))) return true
  }
  return false
}

function sort(
  trigger: NounTrigger,
  phrase: ActorPhrase,
  reading: NounFrameReading,
  i: number,
  word: string,
): void {
  const { frame } = trigger
  const near = phrase.first - i <= 14
  if ((frame === 'letter' || frame === 'call') && (phrase.link === 'à' || phrase.link === 'avec')) {
    if (near && phrase.actors.length > 0) reading.others.push(phrase)
    return
  }
  if (isLocative(phrase)) {
    if (!/^(?:depuis|pour|sur|autre|vers)$/.test(phrase.link)) reading.goals.push(where(phrase.place!))
    return
  }
  switch (phrase.link) {
    case 'entre':
    case 'avec':
      reading.sides.push(phrase)
      return
    case 'présence':
      reading.present.push(phrase)
      return
    case 'égide':
      if (frame === 'meet' || frame === 'gathering') reading.mediators.push(phrase)
      return
    case 'invitation':
      // "une invitation du ministre X": the letter itself, not "à l'invitation de".
      if (frame === 'letter' && near) reading.sides.push(phrase)
      if (frame === 'visit' && phrase.actors[0]?.type === 'person') reading.others.push(phrase)
      return
    case 'à':
      if (near && (frame === 'ceremony' || frame === 'visit')) reading.others.push(phrase)
      return
    case 'chez':
      if (frame === 'visit') reading.others.push(phrase)
      return
    case 'par':
      if (near) reading.sides.push(phrase)
      return
    case 'de':
      readOf(trigger, phrase, reading, i, word)
      return
    case '':
      if (phrase.joined && reading.sides.length > 0 && near) reading.sides.push(phrase)
      return
    default:
  }
}

/** "de X": the visitor, the sender, the body whose summit it is; "de Minsk" is a place. */
function readOf(
  trigger: NounTrigger,
  phrase: ActorPhrase,
  reading: NounFrameReading,
  i: number,
  word: string,
): void {
  const listed = phrase.joined && reading.sides.length > 0
  if (phrase.first - i > (listed ? 30 : 9)) return
  const { frame } = trigger
  if (/^(?:obsèques|funérailles)$/.test(word)) return
  if (phrase.place) {
    if (frame === 'visit') return
    if (phrase.place.kind !== 'country' && frame !== 'letter') {
      if (phrase.first - i > 4) return
      reading.goals.push(where(phrase.place))
      return
    }
    if (frame === 'gathering' && phrase.place.kind === 'country') return
  }
  reading.sides.push(phrase)
}

/** Adjectives of nationality right after the noun: "sommet russo-turc historique", "visite nord-coréenne". */
function adjectives(scene: Scene, i: number): string[] {
  const found: string[] = []
  const word = scene.word(i)
  const from = OPENINGS.test(word)
    ? afterArticle(scene, i + 1)
    : SESSIONS.has(word)
      ? afterCommission(scene, i + 1)
      : i + 1
  for (let k = from; k <= from + 2; k++) {
    const token = scene.tokens[k]
    if (token?.kind !== 'word' || scene.verbAt(k)) break
    const readings =
      token.shape === 'lower' ? demonymReadings(token.normal.replace(/^(?:inter|intra)-/, '')) : undefined
    if (!readings) {
      if (token.normal === 'mixte' || token.normal === 'mixtes') continue
      if (token.tags.has('Preposition') || token.tags.has('Determiner')) break
      continue
    }
    for (const reading of readings) if (reading.length === 1) found.push(reading[0]!)
  }
  return found
}

const SESSIONS = new Set(['session', 'sessions', 'réunion', 'réunions', 'travaux'])
const OPENINGS = /^(?:ouverture|inauguration)$/

/** "l'ouverture du consulat ⟦chinois⟧": past the article of what is opened. */
function afterArticle(scene: Scene, from: number): number {
  let k = from
  while (k < from + 3 && /^(?:de|du|d'|des|la|l'|les|une?)$/.test(scene.word(k))) k++
  return k
}

/** "la session de la (grande) commission mixte ⟦tuniso-libyenne⟧": the token after the joint body's name. */
function afterCommission(scene: Scene, from: number): number {
  for (let k = from; k < from + 7; k++) if (isJointWord(scene.word(k))) return k + 1
  return from
}

/** The countries of adjectives as a phrase of actors. */
export function countryPhrase(scene: Scene, codes: readonly string[], at: number): ActorPhrase {
  return {
    first: at,
    end: at + 1,
    actors: codes.map((code) => countryActor(code, scene.entities)),
    link: 'de',
    joined: false,
    place: null,
    head: null,
    plural: codes.length > 1,
    teller: false,
  }
}
