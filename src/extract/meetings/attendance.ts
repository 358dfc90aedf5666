import type { VerbGroup } from '../../tags/verb.ts'
import { readComplements } from './complements.ts'
import type { Actor, Telling } from './model.ts'
import type { Scene } from './scene.ts'
import { readSides } from './sides.ts'
import { subjectOf } from './subject.ts'

/** "⟦Y participent⟧ la ministre X, son homologue Y et …": who is at the encounter told last. */
export function readAttendance(
  scene: Scene,
  group: VerbGroup,
  earlier: readonly (readonly Actor[])[],
): Telling[] {
  const sent = group.lemma === 'représenter' && group.voice === 'passive'
  if (!sent && group.lemma !== 'participer' && group.lemma !== 'assister') return []
  let there = false
  for (let k = group.firstToken; k <= group.head; k++) if (scene.word(k) === 'y') there = true
  const told = scene.history.at(-1)
  const sentence = scene.tokens[group.head]!.sentence
  if (!there || !told || sentence - told.sentence > 2) return []
  const after = readComplements(scene, group.endToken, sentence).phrases.filter(
    (p) => p.link === (sent ? 'par' : ''),
  )
  const { parts } = readSides({ scene, earlier }, after.length > 0 ? after : subjectOf(scene, group), null)
  if (parts.length === 0) return []
  return [
    {
      ...told,
      parts,
      parties: [],
      place: null,
      date: null,
      dateValue: null,
      topics: [],
      plain: false,
      sentence,
      firstToken: group.firstToken,
      endToken: group.endToken,
      form: 'definite',
      apart: null,
      beside: null,
      dependent: true,
      rule: `verb-${group.lemma}`,
    },
  ]
}
