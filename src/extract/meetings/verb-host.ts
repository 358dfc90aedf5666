import { actorPhrase } from './actor-phrase.ts'
import { countryActor } from './actors.ts'
import { finiteAfter, finiteBefore } from './clauses.ts'
import { isForCredentials, isHeadedByCredentials } from './credentials.ts'
import { accreditation, countedEnvoys, envoysAfter, isEnvoyPhrase } from './envoys.ts'
import { holdsStateOffice } from './home-party.ts'
import type { ActorPhrase, Telling } from './model.ts'
import { cliticActors, lastPerson, personPhrase } from './pronouns.ts'
import { readSides, type Sides } from './sides.ts'
import { subjectOf } from './subject.ts'
import { directObjects } from './verb-object.ts'
import { compatriots, inSeries, splitAtDates } from './verb-series.ts'
import { joinSides, telling, type VerbScene } from './verb-telling.ts'

/** The host receives the guests: the subject in the active, "par" in the passive. */
export function readHost(at: VerbScene): Telling[] {
  const { group, right, trigger } = at
  const told = receptions(at).filter((t) => group.lemma !== 'accepter' || isBetweenOfficers(at, t))
  // "avait été convoqué", it is not said by whom: no reception told before.
  if (trigger.construction === 'summon' && group.tense === 'pluperfect' && right.phrases.length === 0)
    for (const t of told) t.apart = 'convocation'
  return told.map((t) => (isForCredentials(at.scene, t) ? { ...t, kind: 'ceremony' } : t))
}

/** "sera accepté par le Premier ministre", as machines translate "received": nobody accepts a minister otherwise. */
function isBetweenOfficers({ scene }: VerbScene, { parts }: Telling): boolean {
  return parts.every(({ actor }) =>
    scene.entities.people.some((person) => person.id === actor.key && holdsStateOffice(person)),
  )
}

function receptions(at: VerbScene): Telling[] {
  const { group, right } = at
  const subject = subjectOf(at.scene, group)
  const passive = group.voice === 'passive'
  const agents = right.phrases.filter((p) => p.link === 'par')
  const objects = passive ? [] : directObjects(at)
  const hosts = passive
    ? agents.length > 0
      ? agents
      : at.trigger.construction === 'summon'
        ? summonersOf(at, subject)
        : recipientHost(at)
    : subject
  const guests = passive ? (subject.length > 0 ? subject : participleOwner(at)) : objects
  const host = readSides(at, hosts, 'host')
  const guest = readSides(at, guests, 'guest')
  if (host.parts.length === 1 && guest.parts.length === 0) return countedGuests(at, host, guests)
  if (host.parts.length === 0 || guest.parts.length === 0) return []
  if (inSeries(at) || isHeadedByCredentials(at.scene, at.sentence)) return splitGuests(at, host, guest)
  const [met, side] = passive ? ([hosts, 'host'] as const) : ([guests, 'guest'] as const)
  const dated = splitAtDates(at, met)
  if (dated.length < 2) return telling(at, joinSides(host, guest))
  return dated.flatMap(({ phrases, date }) => {
    const one = passive ? compatriots(readSides(at, phrases, side), host) : readSides(at, phrases, side)
    return telling(at, passive ? joinSides(one, guest) : joinSides(host, one)).map((t) => ({
      ...t,
      date: date ?? t.date,
    }))
  })
}

/** "Trois ambassadeurs ont été reçus par X. Il s'agit de …": one reception for each of those told after. */
function countedGuests(at: VerbScene, host: Sides, guests: readonly ActorPhrase[]): Telling[] {
  const counted = countedEnvoys(at.scene, guests)
  if (counted === undefined) return []
  return envoysAfter(at.scene, at.sentence, counted, host.parts[0]!).flatMap((actor) =>
    telling(at, { parts: [...host.parts, { actor, side: 'guest' }], extra: [] }),
  )
}

/** "L'ambassadeur de Suède ⟦en Israël⟧ a été convoqué", "⟦au ministère malien des Affaires étrangères⟧". */
function summonersOf({ scene, right, group }: VerbScene, subject: readonly ActorPhrase[]): ActorPhrase[] {
  const at = subject.flatMap((p) => accreditation(scene, p) ?? [])[0]
  if (at) return [actorPhrase(group.firstToken, group.firstToken + 1, [countryActor(at, scene.entities)])]
  const ministry = right.phrases.filter((p) => p.link === 'à' && p.place === null).slice(0, 1)
  if (ministry.length > 0) return ministry
  // "L'ambassadeur de Suède a été convoqué": by the country that the article tells of.
  const sent = subject.filter(isEnvoyPhrase).flatMap((p) => p.actors.flatMap((a) => a.parties))
  const { home } = scene
  if (!home || sent.length === 0 || sent.includes(home)) return []
  // "convoqué par la justice"
  for (let k = group.endToken; k < right.end; k++) if (scene.word(k) === 'par') return []
  return [actorPhrase(group.firstToken, group.firstToken + 1, [countryActor(home, scene.entities)])]
}

/** "Le message lui a été remis par X, ⟦reçu en audience⟧": he to whom it was handed receives. */
function recipientHost({ scene, group, sentence }: VerbScene): ActorPhrase[] {
  if (group.tense !== 'past-participle') return []
  const before = finiteBefore(scene, group)
  const clitic = before && cliticActors(scene, before)
  if (clitic) return [clitic]
  for (let k = group.firstToken - 1; k >= scene.first(sentence); k--) {
    const person = scene.word(k) === 'lui' ? lastPerson(scene, k, 'm') : undefined
    if (person) return [personPhrase(scene, person, k)]
  }
  return []
}

/** "⟦Reçue⟧ lundi par X, Y a plaidé", "par le ministre X, ⟦reçu en audience⟧": the subject, or the phrase right before. */
export function participleOwner(at: VerbScene): ActorPhrase[] {
  const { scene, group, sentence } = at
  if (group.firstToken - scene.first(sentence) <= 1) {
    const main = finiteAfter(scene, group)
    return main ? subjectOf(scene, main) : []
  }
  const near = scene
    .phrases(sentence)
    .filter((p) => p.end <= group.firstToken && p.end >= group.firstToken - 2)
  return near.slice(-1)
}

function splitGuests(at: VerbScene, host: Sides, guest: Sides): Telling[] {
  return guest.parts.flatMap((part) => telling(at, { parts: [...host.parts, part], extra: [] }))
}
