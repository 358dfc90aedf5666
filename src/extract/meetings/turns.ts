import type { VerbGroup } from '../../tags/verb.ts'
import { readComplements } from './complements.ts'
import type { Actor, ActorPhrase, Part, Telling } from './model.ts'
import type { Scene } from './scene.ts'
import { verbDate, verbPlace } from './scope.ts'
import { readSides } from './sides.ts'
import { verbStatus } from './status.ts'
import { subjectOf } from './subject.ts'

/** Sentences back in which the reception is told that a turn goes on with. */
const REACH = 3

/** "Le lendemain, c'était au tour de Y", "X a été l'hôte de Y": encounters that "être" and a noun tell of. */
export function readTurn(scene: Scene, group: VerbGroup, earlier: readonly (readonly Actor[])[]): Telling[] {
  if (group.lemma !== 'être' || group.negated) return []
  const sentence = scene.tokens[group.head]!.sentence
  const noun = nounAfter(scene, group)
  if (noun < 0) return []
  const whose = scene.phrases(sentence).find((p) => p.first > noun && p.link === 'de' && p.actors.length > 0)
  if (!whose || whose.first - noun > 10) return []
  const turn = scene.word(noun) === 'tour'
  const parts = turn
    ? receivedNext(scene, whose, sentence, earlier)
    : readSides({ scene, earlier }, [...subjectOf(scene, group), whose], null).parts
  if (parts.length < 2) return []
  const right = readComplements(scene, noun + 1, sentence)
  const date = verbDate(scene, group, right)
  const verdict = verbStatus(scene, group, date)
  return [
    {
      kind: 'talks',
      status: verdict.status,
      plain: verdict.plain,
      parts,
      parties: [],
      place: verbPlace(scene, group, right) ?? (turn ? lastReception(scene, sentence)!.place : null),
      date,
      dateValue: null,
      topics: [],
      sentence,
      firstToken: noun,
      endToken: noun + 1,
      form: 'verb',
      apart: null,
      generic: true,
      anterior: false,
      beside: null,
      dependent: false,
      rule: turn ? 'turn' : 'guest-of',
    },
  ]
}

/** The token of "tour" in "au tour de", of "hôte" in "l'hôte (à dîner) de", right after the verb; -1 if neither stands there. */
function nounAfter(scene: Scene, { endToken }: VerbGroup): number {
  for (let k = endToken; k < endToken + 3; k++) {
    if (scene.word(k) === 'tour' && scene.word(k - 1) === 'au') return k
    if (/^(?:hôte|invité|invitée)$/.test(scene.word(k)) && scene.word(k - 1) === "l'") return k
  }
  return -1
}

function lastReception(scene: Scene, sentence: number): Telling | undefined {
  return scene.recent.findLast(
    (t) => sentence - t.sentence <= REACH && t.kind === 'talks' && t.parts.some((p) => p.side === 'host'),
  )
}

/** The host of the reception told last, and who is received now. */
function receivedNext(
  scene: Scene,
  guest: ActorPhrase,
  sentence: number,
  earlier: readonly (readonly Actor[])[],
): Part[] {
  const hosts = lastReception(scene, sentence)?.parts.filter((p) => p.side === 'host' && !p.besides) ?? []
  return hosts.length > 0 ? [...hosts, ...readSides({ scene, earlier }, [guest], 'guest').parts] : []
}
