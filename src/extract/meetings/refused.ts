import { nounTriggerOf } from '../../lexicon/user/words.ts'
import { type Reason, reject } from '../../text/rejected.ts'
import { allParties } from './build.ts'
import { isEncounter } from './encounter-nouns.ts'
import { isSport, nations } from './filter.ts'
import type { Encounter } from './merge.ts'
import type { Telling } from './model.ts'
import { insideName } from './nouns.ts'
import type { Scene } from './scene.ts'
import { mayTell } from './verbs.ts'

/** Notes every verb and noun of encounter, as far as `reasonOf` gives a reason for its token. */
export function rejectTriggers(scene: Scene, reasonOf: (i: number) => Reason | null): void {
  for (const sentence of scene.document.sentences) {
    if (sentence.kind === 'debris') continue
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const group = scene.verbAt(i)
      if (group ? group.firstToken !== i || mayTell(scene, group) === null : !isNoun(scene, i)) continue
      const reason = reasonOf(i)
      const rule = group ? `verb-${group.lemma}` : 'noun'
      if (reason) reject(scene.document, 'meetings', rule, reason, i, group?.endToken ?? i + 1)
    }
  }
}

const isNoun = (scene: Scene, i: number) => nounTriggerOf(scene.document, scene.word(i)) !== undefined

/** Notes the verbs and nouns of encounter that were read as telling of none. */
export function rejectUnread(scene: Scene, tellings: readonly Telling[]): void {
  const told = new Set<number>()
  for (const { firstToken, endToken } of tellings) for (let t = firstToken; t < endToken; t++) told.add(t)
  rejectTriggers(scene, (i) => (told.has(i) ? null : whyUnread(scene, i)))
}

function whyUnread(scene: Scene, i: number): Reason {
  const group = scene.verbAt(i)
  if (group && !mayTell(scene, group)) return 'verb-form'
  if (!group && insideName(scene, i)) return 'in-name'
  if (!group && !isEncounter(scene, i)) return 'no-encounter'
  const named = scene.phrases(scene.tokens[i]!.sentence).some(({ actors }) => actors.length > 0)
  return named ? 'no-sides' : 'nobody'
}

/** Notes the tellings that take up no encounter, and the encounters that are no diplomacy. */
export function rejectEncounters(
  scene: Scene,
  tellings: readonly Telling[],
  merged: readonly Encounter[],
  kept: readonly Encounter[],
): void {
  const joined = new Set(merged.flatMap((e) => e.tellings))
  const note = (reason: Reason, { rule, firstToken, endToken }: Telling) =>
    reject(scene.document, 'meetings', rule, reason, firstToken, endToken)
  for (const telling of tellings) if (!joined.has(telling)) note('untold', telling)
  const diplomatic = new Set(kept)
  for (const encounter of merged) {
    if (diplomatic.has(encounter)) continue
    const reason = whyNoDiplomacy(scene, encounter)
    for (const telling of encounter.tellings) note(reason, telling)
  }
}

function whyNoDiplomacy(scene: Scene, encounter: Encounter): Reason {
  if (isSport(scene, encounter)) return 'sport'
  return nations(scene, allParties(encounter)).length === 0 ? 'no-country' : 'one-country'
}
