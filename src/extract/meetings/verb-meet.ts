import { nounTrigger } from '../../lexicon/meeting-nouns.ts'
import { TITLES } from '../../lexicon/meeting-titles.ts'
import { actorPhrase } from './actor-phrase.ts'
import { countryActor } from './actors.ts'
import type { ActorPhrase, Telling } from './model.ts'
import { verbPlace } from './scope.ts'
import { partiesOf, readSides, type Sides } from './sides.ts'
import { subjectOf } from './subject.ts'
import { directObjects, objectPronoun, relativePartner } from './verb-object.ts'
import { inSeries, splitAtThen } from './verb-series.ts'
import { isBodyMeeting, joinSides, telling, type VerbScene } from './verb-telling.ts'

/** Two sides meet: subject and object, or a plural subject. "s'est entretenu avec X, puis avec Y" is two. */
export function readMeet(at: VerbScene, others: ActorPhrase[]): Telling[] {
  const partner = relativePartner(at)
  const again = bodyAgain(at)
  const own = again.length > 0 ? again : subjectOf(at.scene, at.group)
  const subject = readSides(at, [...(own.length > 0 ? own : organSubject(at)), ...partner], null)
  if (at.group.voice === 'passive') return []
  const clitic = others.length === 0 ? objectPronoun(at, subject) : undefined
  const objects = clitic ? [clitic] : others
  const runs = inSeries(at) ? objects.map((p) => [p]) : splitAtThen(at, objects)
  if (runs.length <= 1) {
    const sides = joinSides(subject, withLocal(at, objects, readSides(at, objects, null), subject))
    return isTwoSided(at, sides, [...objects, ...partner]) ? telling(at, sides) : []
  }
  return runs.flatMap((run) => {
    const sides = joinSides(subject, readSides(at, run, null))
    return isTwoSided(at, sides, run) ? telling(at, sides) : []
  })
}

/** "le ⟦Conseil permanent de l'Organisation⟧ s'est réuni": the body whose organ the subject is. */
function organSubject({ scene, group, sentence, trigger }: VerbScene): ActorPhrase[] {
  if (!/^(?:réunir|siéger)$/.test(trigger.lemma)) return []
  const body = scene
    .phrases(sentence)
    .find((p) => p.end <= group.firstToken && group.firstToken - p.end <= 1 && p.link === 'de')
  if (body?.actors[0]?.type !== 'organization') return []
  for (let k = body.first - 1; k >= Math.max(scene.first(sentence), body.first - 5); k--)
    if (/^(?:conseil|comité|commission|assemblée|bureau|congrès)$/.test(scene.word(k))) return [body]
  return []
}

/** "Le Conseil a siégé mardi. ⟦Il⟧ se réunira de nouveau jeudi": the body whose meeting was told right before. */
function bodyAgain({ scene, group, sentence, trigger }: VerbScene): ActorPhrase[] {
  const { subjectPronoun: i } = group
  if (i < 0 || trigger.lemma !== 'réunir' || !group.reflexive || !/^(?:il|elle)$/.test(scene.word(i)))
    return []
  const last = scene.history.at(-1)
  if (last?.kind !== 'conference' || sentence - last.sentence !== 1) return []
  const [only, more] = last.parts
  return only?.actor.type === 'organization' && !more ? [actorPhrase(i, i + 1, [only.actor])] : []
}

/** "à Khartoum, où elle a rencontré le président du Conseil": an official without a country is the place's. */
function withLocal(at: VerbScene, objects: readonly ActorPhrase[], found: Sides, subject: Sides): Sides {
  const unknown = objects.find(
    (p) => p.actors.length === 0 && p.head !== null && !p.teller && TITLES.has(p.head),
  )
  if (!unknown || found.parts.length > 0) return found
  const country = verbPlace(at.scene, at.group, at.right)?.country
  if (!country || partiesOf(subject.parts).includes(country)) return found
  return { parts: [{ actor: countryActor(country, at.scene.entities), side: null }], extra: [] }
}

/** Verbs that are no encounter by themselves need a side on each hand; all need somebody met. */
function isTwoSided(at: VerbScene, sides: Sides, others: ActorPhrase[]): boolean {
  if (sides.parts.length === 0) return false
  // Who sits with whom in a council are its members.
  if (at.trigger.lemma === 'siéger') return isBodyMeeting(at, sides)
  const met = others.some((p) => p.actors.length > 0) || sides.parts.length >= 2
  if (!met) return isBodyMeeting(at, sides)
  return sides.parts.length >= 2 || sides.extra.length > 0
}

/** "a réuni à Doha X et Y": who is brought together; the one who brings them together is there too. */
export function readGather(at: VerbScene): Telling[] {
  // "elle rassemble neuf pays": has them as members.
  if (at.group.voice === 'passive' || /^(?:present|imperfect)$/.test(at.group.tense) || isTold(at)) return []
  const met = readSides(at, directObjects(at), null)
  if (partiesOf(met.parts).length < 2) return []
  const host = readSides(at, subjectOf(at.scene, at.group), 'host', true)
  return telling(at, joinSides(met, host))
}

/** "Un mini-sommet réunira X et Y", "la conférence, qui rassemble …": the noun tells the encounter. */
function isTold({ scene, group, sentence }: VerbScene): boolean {
  for (let k = group.firstToken - 1; k >= scene.first(sentence); k--)
    if (nounTrigger(scene.word(k))) return true
  return false
}
