import type { VerbGroup } from '../../tags/verb.ts'
import { readComplements } from './complements.ts'
import type { Actor, Telling } from './model.ts'
import type { Scene } from './scene.ts'
import { readSides } from './sides.ts'

/** "s'envolera pour Lima, ⟦où l'attend⟧ son homologue X": whoever waits for a traveller is to meet him there. */
export function readAwaited(
  scene: Scene,
  group: VerbGroup,
  earlier: readonly (readonly Actor[])[],
): Telling[] {
  const { lemma, voice, negated, tense } = group
  if (lemma !== 'attendre' || voice !== 'active' || negated || !/^(?:present|future|imperfect)$/.test(tense))
    return []
  if (scene.word(group.firstToken - 1) !== 'où' || !/^(?:l'|le|la|les)$/.test(scene.word(group.firstToken)))
    return []
  const sentence = scene.tokens[group.head]!.sentence
  const journey = scene.history.at(-1)
  if (journey?.kind !== 'visit' || journey.sentence !== sentence) return []
  const awaiting = readComplements(scene, group.endToken, sentence).phrases.filter((p) => p.link === '')
  const host = readSides({ scene, earlier }, awaiting, 'host')
  const guests = journey.parts.filter((p) => p.side !== 'host' && !p.besides)
  if (host.parts.every((p) => p.actor.type !== 'person') || guests.length === 0) return []
  const over = tense === 'imperfect' && journey.status === 'held'
  return [
    {
      ...journey,
      kind: 'talks',
      status: over ? 'held' : 'planned',
      parts: [...host.parts, ...guests],
      parties: [],
      date: null,
      dateValue: null,
      topics: [],
      firstToken: group.firstToken,
      endToken: group.endToken,
      form: 'verb',
      apart: null,
      generic: true,
      beside: null,
      dependent: false,
      rule: 'verb-attendre',
    },
  ]
}
