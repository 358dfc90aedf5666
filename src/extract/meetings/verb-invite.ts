import { verbTriggers } from '../../lexicon/meeting-verbs.ts'
import type { VerbGroup } from '../../tags/verb.ts'
import { readComplements } from './complements.ts'
import type { ActorPhrase, Telling } from './model.ts'
import { cliticActors } from './pronouns.ts'
import { verbPlace } from './scope.ts'
import { readSides } from './sides.ts'
import { subjectOf } from './subject.ts'
import { objectPronoun } from './verb-object.ts'
import { joinSides, telling, type VerbScene } from './verb-telling.ts'

/** "a invité X à se rendre à Y": the infinitive's own visit carries it; else the inviter's country is the goal. */
export function readInvite(at: VerbScene): Telling[] {
  const { scene, group } = at
  const next = scene.document.verbGroups
    .slice(group.index + 1, group.index + 4)
    .find(
      (g) => g.governor === group.index || (g.tense === 'infinitive' && scene.word(g.firstToken - 1) === 'à'),
    )
  if (!next || verbTriggers(next.lemma)[0]?.construction !== 'travel') return []
  const right = readComplements(scene, next.endToken, at.sentence)
  const inviters = readSides(at, subjectOf(scene, group), 'host')
  const guests = readSides(at, inviteObjects(at, next), 'guest')
  if (guests.parts.length === 0) return []
  const inner: VerbScene = { ...at, right }
  const place = verbPlace(scene, next, right)
  return telling(inner, joinSides(guests, inviters)).map((t) => ({
    ...t,
    status: 'proposed',
    place: place ?? t.place,
    parties: place?.country ? [place.country] : [],
    endToken: next.endToken,
  }))
}

function inviteObjects(at: VerbScene, next: VerbGroup): ActorPhrase[] {
  const subject = readSides(at, subjectOf(at.scene, at.group), null)
  const clitic = unlinkedClitic(at) ?? objectPronoun(at, subject)
  if (clitic) return [clitic]
  const between = readComplements(at.scene, at.group.endToken, at.sentence)
  return between.phrases.filter((p) => p.end <= next.firstToken && p.link === '')
}

/** "une lettre de X, qui ⟦l'⟧invite": the person told before X in the sentence. */
function unlinkedClitic({ scene, group, sentence }: VerbScene): ActorPhrase | undefined {
  if (cliticActors(scene, group)) return undefined
  if (!/^(?:l'|le|la)$/.test(scene.word(group.firstToken))) return undefined
  const subject = subjectOf(scene, group).flatMap((p) => p.actors.map((a) => a.key))
  return scene
    .phrases(sentence)
    .filter(
      (p) =>
        p.end <= group.firstToken && p.actors[0]?.type === 'person' && !subject.includes(p.actors[0].key),
    )
    .at(-1)
}
