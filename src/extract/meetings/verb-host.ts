import { finiteAfter, finiteBefore } from './clauses.ts'
import { isHeadedByCredentials } from './credentials.ts'
import type { ActorPhrase, Telling } from './model.ts'
import { cliticActors, lastPerson, personPhrase } from './pronouns.ts'
import { readSides, type Sides } from './sides.ts'
import { subjectOf } from './subject.ts'
import { directObjects } from './verb-object.ts'
import { compatriots, inSeries, splitAtDates } from './verb-series.ts'
import { joinSides, telling, type VerbScene } from './verb-telling.ts'

/** The host receives the guests: the subject in the active, "par" in the passive. */
export function readHost(at: VerbScene): Telling[] {
  const { group, right } = at
  const subject = subjectOf(at.scene, group)
  const passive = group.voice === 'passive'
  const agents = right.phrases.filter((p) => p.link === 'par')
  const objects = passive ? [] : directObjects(at)
  const hosts = passive
    ? agents.length > 0
      ? agents
      : at.trigger.construction === 'summon'
        ? summonersOf(at)
        : recipientHost(at)
    : subject
  const guests = passive ? (subject.length > 0 ? subject : participleOwner(at)) : objects
  const host = readSides(at, hosts, 'host')
  const guest = readSides(at, guests, 'guest')
  if (host.parts.length === 0 || guest.parts.length === 0) return []
  if (isHeadedByCredentials(at.scene, at.sentence))
    return splitGuests(at, host, guest).map((t) => ({ ...t, kind: 'ceremony' }))
  if (inSeries(at)) return splitGuests(at, host, guest)
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

/** "a été convoqué ⟦au ministère malien des Affaires étrangères⟧": whose ministry it is. */
function summonersOf({ right }: VerbScene): ActorPhrase[] {
  return right.phrases.filter((p) => p.link === 'à' && p.place === null).slice(0, 1)
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
