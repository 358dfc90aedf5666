import { NUMBERS } from '../../lexicon/meeting-titles.ts'
import { nounTriggerOf } from '../../lexicon/user/words.ts'
import type { VerbGroup } from '../../tags/verb.ts'
import { readComplements } from './complements.ts'
import type { Actor, ActorPhrase, Telling } from './model.ts'
import { hasTense, type Scene } from './scene.ts'
import { readSides } from './sides.ts'
import { subjectOf } from './subject.ts'

/** "a assisté ⟦aux trois audiences⟧": was there too, at each of so many encounters told last. */
export function readAttendanceOfAll(
  scene: Scene,
  group: VerbGroup,
  earlier: readonly (readonly Actor[])[],
): Telling[] {
  const part = group.lemma === 'prendre' && scene.word(group.endToken) === 'part'
  if (!part && group.lemma !== 'participer' && group.lemma !== 'assister') return []
  const at = part ? group.endToken + 1 : group.endToken
  const number = NUMBERS[scene.word(at + 1)]
  if (scene.word(at) !== 'aux' || !number || !nounTriggerOf(scene.document, scene.word(at + 2))) return []
  const sentence = scene.tokens[group.head]!.sentence
  const told = countedBefore(scene.history, number)
  const [first] = told
  if (told.length < number || !first || sentence - first.sentence > FARTHEST) return []
  if (told.some((t) => t.kind !== first.kind || t.parts.length < 2)) return []
  const { parts } = readSides({ scene, earlier }, subjectOf(scene, group), null, true)
  return parts.length === 0 ? [] : told.map((t) => ({ ...present(scene, group, t, parts), of: t }))
}

/** The last encounters of that number that one sentence tells of, else the last of all. */
function countedBefore(history: readonly Telling[], number: number): readonly Telling[] {
  const last = history.slice(-number)
  for (let end = history.length; end >= Math.max(number, history.length - FARTHEST); end--) {
    const run = history.slice(end - number, end)
    const { sentence, rule } = run[0]!
    const series = run.every((t) => t.sentence === sentence && t.rule === rule)
    if (series && history[end - number - 1]?.sentence !== sentence && history[end]?.sentence !== sentence)
      return run
  }
  return last
}

/** "L'émissaire ⟦était accompagné de X et de Y⟧": they too were where he met or went. */
export function readCompany(
  scene: Scene,
  group: VerbGroup,
  earlier: readonly (readonly Actor[])[],
): Telling[] {
  if (group.lemma !== 'accompagner' || group.voice !== 'passive' || !hasTense(group) || group.negated)
    return []
  const sentence = scene.tokens[group.head]!.sentence
  const company = readComplements(scene, group.endToken, sentence).phrases.filter((p) =>
    /^(?:présence|par)$/.test(p.link),
  )
  const { parts } = readSides({ scene, earlier }, company, null, true)
  if (parts.length === 0) return []
  const [subject] = subjectOf(scene, group)
  if (!subject) return []
  // Whoever brings a message comes with his company to the audience.
  const told = scene.recent.findLast(
    (t) =>
      t.kind !== 'correspondence' &&
      t.kind !== 'call' &&
      sentence - t.sentence <= 3 &&
      t.parts.some((p) => isSubject(p, subject)),
  )
  return told ? [{ ...present(scene, group, told, parts), of: told }] : []
}

/** The person named, the one who acts for the country named, or the guest where nobody is named ("le visiteur"). */
function isSubject({ actor, side }: Telling['parts'][number], { actors: [named] }: ActorPhrase): boolean {
  if (!named) return side === 'guest'
  return (
    actor.key === named.key || (named.type === 'country' && actor.parties.includes(named.parties[0] ?? ''))
  )
}

/** Sentences back in which the encounters may be told that are counted. */
const FARTHEST = 12

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
  return [present(scene, group, told, parts)]
}

/** That somebody was at an encounter told before. */
export function present(scene: Scene, group: VerbGroup, told: Telling, parts: Telling['parts']): Telling {
  return {
    ...told,
    parts,
    parties: [],
    place: null,
    date: null,
    dateValue: null,
    topics: [],
    plain: false,
    sentence: scene.tokens[group.head]!.sentence,
    firstToken: group.firstToken,
    endToken: group.endToken,
    form: 'definite',
    apart: null,
    beside: null,
    dependent: true,
    rule: `verb-${group.lemma}`,
  }
}
