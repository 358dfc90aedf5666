import { verbTriggersOf } from '../../lexicon/user/words.ts'
import type { VerbGroup } from '../../tags/verb.ts'
import { readComplements } from './complements.ts'
import type { ActorPhrase, Telling, Where } from './model.ts'
import { cliticActors } from './pronouns.ts'
import type { Scene } from './scene.ts'
import { verbPlace, where } from './scope.ts'
import { readSides, type Sides } from './sides.ts'
import { cliticBefore, subjectOf } from './subject.ts'
import { objectPronoun } from './verb-object.ts'
import { joinSides, telling, type VerbScene } from './verb-telling.ts'

/** What somebody is invited to that is no encounter by its name. */
const OCCASION =
  /^(?:festival|festivités|fêtes?|célébrations?|défilé|salon|exposition|mariage|intronisation|investiture|cérémonies)$/

/** "a invité X à se rendre à Y", "à Paris", "au festival de Z": a proposed visit to that place, else to the inviter. */
export function readInvite(at: VerbScene): Telling[] {
  const { scene, group } = at
  const inviters = readSides(at, subjectOf(scene, group), 'host')
  if (group.voice === 'passive' || inviters.parts.length === 0) return []
  const next = infinitiveOf(at)
  if (!next) return invitedTo(at, inviters)
  const construction = verbTriggersOf(scene.document, next.lemma)[0]?.construction
  if (construction !== 'travel' && construction !== 'place') return []
  const right = readComplements(scene, next.endToken, at.sentence)
  const seen = construction === 'place' ? right.phrases.find((p) => p.place && p.link === '') : undefined
  if (construction === 'place' && !seen) return []
  const guests = readSides(at, inviteObjects(at, next.firstToken), 'guest')
  const goal = seen ? where(seen.place!) : verbPlace(scene, next, right)
  return proposedVisit({ ...at, right }, inviters, guests, goal, next.endToken)
}

/** "à ⟦se rendre⟧": what the invited is to do. */
function infinitiveOf({ scene, group }: VerbScene): VerbGroup | undefined {
  return scene.document.verbGroups
    .slice(group.index + 1, group.index + 4)
    .find(
      (g) => g.governor === group.index || (g.tense === 'infinitive' && scene.word(g.firstToken - 1) === 'à'),
    )
}

/** "a invité X en France", "au festival de la mer". */
function invitedTo(at: VerbScene, inviters: Sides): Telling[] {
  const { scene, group, right } = at
  let to = -1
  for (let k = group.endToken; k < right.end && to < 0; k++)
    if (/^(?:à|au|aux)$/.test(scene.word(k)) && isOccasion(scene, k + 1)) to = k
  const place = right.places.find((p) => /^(?:à|en)$/.test(p.phrase.link))
  if (to < 0 && !place) return []
  const guests = readSides(at, inviteObjects(at, to < 0 ? place!.at : to), 'guest')
  const goal = to < 0 ? where(place!.place) : verbPlace(scene, group, right)
  return proposedVisit(at, inviters, guests, goal, group.endToken)
}

const isOccasion = (scene: Scene, k: number) =>
  OCCASION.test(scene.word(/^(?:la|l'|les)$/.test(scene.word(k)) ? k + 1 : k))

function proposedVisit(
  at: VerbScene,
  inviters: Sides,
  guests: Sides,
  place: Where | null,
  endToken: number,
): Telling[] {
  if (!guests.parts.some((p) => p.actor.type === 'person') && place === null) return []
  if (guests.parts.length === 0) return []
  return telling(at, joinSides(guests, inviters)).map((t) => ({
    ...t,
    status: at.group.negated ? 'denied' : 'proposed',
    place: place ?? t.place,
    parties: place?.country ? [place.country] : [],
    endToken,
  }))
}

function inviteObjects(at: VerbScene, before: number): ActorPhrase[] {
  const subject = readSides(at, subjectOf(at.scene, at.group), null)
  // "une lettre de X, qui ⟦l'⟧invite"
  const told = cliticActors(at.scene, at.group) ? undefined : cliticBefore(at.scene, at.group)
  const clitic = told ?? objectPronoun(at, subject)
  if (clitic) return [clitic]
  const between = readComplements(at.scene, at.group.endToken, at.sentence)
  return between.phrases.filter((p) => p.end <= before && p.link === '')
}
