import { SPORT_WORDS } from '../../lexicon/meeting-domains.ts'
import { isBody, organOf } from '../../lexicon/organs.ts'
import { allParties } from './build.ts'
import { isWorldConference } from './encounter-nouns.ts'
import { hasEnvoyTitle } from './envoys.ts'
import type { Encounter } from './merge.ts'
import type { ActorPhrase, Telling } from './model.ts'
import { holdsOffice } from './office.ts'
import type { Scene } from './scene.ts'

/** Whether an encounter is diplomatic: of two parties at least, or a gathering of an international body. */
export function isDiplomatic(scene: Scene, e: Encounter): boolean {
  if (isSport(scene, e)) return false
  const parties = nations(scene, allParties(e))
  if (parties.length >= 2) return true
  if (parties.length === 0)
    return e.kind === 'conference' && e.tellings.some((t) => isWorldConference(scene, t.firstToken))
  // A mediator of the African Union and a rebel chief of whom no more is said.
  if (e.parts.filter((p) => !p.besides).length >= 2 && !/^[A-Z]{2}$/.test(parties[0]!)) return true
  if (hasCounterpart(scene, e) || hasEnvoy(scene, e)) return true
  // A body's ministers may meet by video.
  if (!/^(?:summit|conference|call)$/.test(e.kind)) return isTour(scene, e)
  const [only] = parties
  if (e.kind !== 'call' && isInternational(scene, e, only!)) return true
  if (isBody(only!)) return true
  return scene.entities.organizations.some(
    (o) =>
      (o.name === only || organOf(o.name)?.body === only) &&
      (o.kind === 'international' || (o.kind === 'other' && o.country === null && e.kind === 'summit')),
  )
}

/** "J'ai reçu l'ambassadrice de France": who is sent abroad meets those of another country, though it is not named. */
function hasEnvoy(scene: Scene, e: Encounter): boolean {
  const met = e.parts
    .filter((p) => !p.besides)
    .map((p) => scene.entities.people.find((q) => q.id === p.actor.key))
  const sent = met.filter((p) => p?.country && hasEnvoyTitle(scene, p.id))
  return sent.length === 1 && met.some((p) => p && p !== sent[0] && p.country === null)
}

/** "son homologue fédéral": of the same country. */
const DOMESTIC = /^(?:fédéral|provincial|cantonal|régional|wallon|flamand|québécois|bavarois)e?$/

function afterHead(scene: Scene, { first, end }: ActorPhrase): string {
  for (let k = first; k < end; k++) if (scene.word(k) === 'homologue') return scene.word(k + 1)
  return ''
}

/** "X a rencontré son homologue indien": X is another country's, though the article does not say which. */
function hasCounterpart(scene: Scene, e: Encounter): boolean {
  if (e.parts.filter((p) => !p.besides).length < 2) return false
  return e.tellings.some((t) =>
    scene
      .phrases(t.sentence)
      .some(
        (p) =>
          p.head === 'homologue' &&
          !DOMESTIC.test(afterHead(scene, p)) &&
          p.first > t.firstToken - 20 &&
          p.first < t.endToken + 30 &&
          p.actors[0] &&
          e.parts.some((q) => q.actor.key === p.actors[0]!.key),
      ),
  )
}

/** Organs that every state has, told without whose they are. */
const ORGANS = /^(?:Assemblée|Sénat|Congrès|Chambre|Parlement|Hémicycle)$/

/** Parties, those of one country's own bodies taken together: a government and a trade union are no two sides. */
export function nations(scene: Scene, parties: readonly string[]): string[] {
  const found = parties.flatMap((name) => {
    if (ORGANS.test(name)) return []
    const body = scene.entities.organizations.find((o) => o.name === name)
    // "l'Assemblée nationale": an organ of no named country is that of the country told.
    if (
      body &&
      !body.country &&
      body.acronym === null &&
      /^(?:government|ministry|parliament|military)$/.test(body.kind)
    )
      return []
    const own = body && body.kind !== 'international' && body.kind !== 'armed-group'
    return own && body.country && parties.includes(body.country) ? body.country : name
  })
  return [...new Set(found)]
}

/** Teams of countries that meet: told in a sentence of sport, or in an article of it, and of nobody in office. */
export function isSport(scene: Scene, e: Encounter): boolean {
  if (e.parts.some((p) => p.actor.type === 'person' && holdsOffice(scene, p.actor.key))) return false
  const { sentences } = scene.document
  return (
    scene.isElsewhere ||
    e.tellings.some((t) => {
      const { firstToken, endToken } = sentences[t.sentence]!
      for (let k = firstToken; k < endToken; k++) if (SPORT_WORDS.has(scene.word(k))) return true
      return false
    })
  )
}

/** A conference of one named party: called international, or held in another country. */
function isInternational(scene: Scene, e: Encounter, only: string): boolean {
  if (!/^[A-Z]{2}$/.test(only)) return false
  if (e.place?.country && e.place.country !== only) return true
  return e.tellings.some((t) => {
    for (let k = t.firstToken + 1; k < t.firstToken + 4; k++) if (WORLD.test(scene.word(k))) return true
    return isAboutAbroad(scene, t, only)
  })
}

/** "une conférence ⟦pour⟧ la paix en Ukraine", "⟦sur⟧ la Libye": held by one country about another. */
function isAboutAbroad(scene: Scene, { firstToken }: Telling, home: string): boolean {
  let about = false
  for (let k = firstToken + 1; k < firstToken + 9 && !scene.verbAt(k) && scene.word(k) !== ','; k++) {
    if (/^(?:sur|pour|soutien|consacrée)$/.test(scene.word(k))) about = true
    const entity = about ? scene.entities.at(k)?.entity : undefined
    if (entity?.type === 'place' && entity.kind === 'country' && entity.country !== home) return true
  }
  return false
}

const WORLD = /^(?:international|mondial|régional|ministériel)(?:le|e)?$/

/** "une tournée dans huit pays": a visit whose goals are not named. */
function isTour(scene: Scene, e: Encounter): boolean {
  return e.kind === 'visit' && e.tellings.some((t) => /^tournée/.test(scene.word(t.firstToken)))
}
