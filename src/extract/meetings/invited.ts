import type { VerbGroup } from '../../tags/verb.ts'
import { actorPhrase } from './actor-phrase.ts'
import { finiteBefore } from './clauses.ts'
import type { ActorPhrase, Telling } from './model.ts'
import type { Scene } from './scene.ts'

const FARTHEST = 30

/** "a remis à Y une invitation de X ⟦à se rendre⟧ à Z": the invitation told right before the infinitive. */
export function invitationBefore(scene: Scene, group: VerbGroup): Telling | undefined {
  if (group.tense !== 'infinitive' || scene.word(group.firstToken - 1) !== 'à') return undefined
  const told = scene.history.at(-1)
  if (told?.kind !== 'correspondence' || !scene.word(told.firstToken).startsWith('invitation'))
    return undefined
  const { firstToken, sentence } = told
  if (scene.tokens[group.head]!.sentence !== sentence || group.firstToken - firstToken > FARTHEST)
    return undefined
  const finite = finiteBefore(scene, group)
  return finite && finite.firstToken > firstToken ? undefined : told
}

/** "a ⟦accepté⟧ l'invitation de X à se rendre à Z": the verb of who will go. */
export function invitationAccepted(scene: Scene, group: VerbGroup): VerbGroup | undefined {
  const finite = finiteBefore(scene, group)
  return finite && /^(?:accepter|honorer)$/.test(finite.lemma) && !finite.negated ? finite : undefined
}

/** Those to whom the invitation goes, as the subject of what it invites to. */
export function invitedPhrase({ parts }: Telling, at: number): ActorPhrase | undefined {
  const actors = parts.slice(1).map((p) => p.actor)
  if (actors.length === 0) return undefined
  return actorPhrase(at, at + 1, actors)
}
