import type { MeetingKind } from '../mentions.ts'
import { isJointOrganization } from './actors.ts'
import { isAtSummit } from './encounter-nouns.ts'
import type { Part } from './model.ts'
import type { NounScene } from './nouns.ts'
import type { Scene } from './scene.ts'

/** "la session de la Conférence ⟦des chefs d'État⟧ et de gouvernement". */
function isOfHeadsOfState(scene: Scene, i: number): boolean {
  for (let k = i + 1; k < i + 10 && !scene.verbAt(k); k++)
    if (scene.word(k) === 'chefs' && /^[ée]tat$/.test(scene.word(k + 2))) return true
  return false
}

/** "réunion ⟦des ministres⟧ de l'Économie de la Cemac": of a body's members. */
function isOfMembers(scene: Scene, i: number): boolean {
  return (
    scene.word(i + 1) === 'des' &&
    /^(?:ministres|chefs|dirigeants|présidents|gouverneurs|experts)$/.test(scene.word(i + 2))
  )
}

/** "la réunion du Mouvement des non-alignés": a body's own, whoever attends it. */
function isOfBody({ frame }: NounScene): boolean {
  const [whose] = frame.sides
  return (
    whose?.link === 'de' &&
    whose.actors[0]?.type === 'organization' &&
    frame.sides.every((p) => !/^(?:avec|entre)$/.test(p.link))
  )
}

/** "le prochain rendez-vous (du G20)": what the body held last. */
function lastKindOf(scene: Scene, { actor }: Part): MeetingKind {
  const last = scene.recent.findLast(
    (t) => /^(?:summit|conference)$/.test(t.kind) && t.parts.some((p) => p.actor.key === actor.key),
  )
  return last?.kind ?? 'conference'
}

/** "la séance tenue ⟦entre le ministre X et le négociateur Y⟧". */
function isBetweenTwo({ frame }: NounScene): boolean {
  const people = frame.sides.filter((p) => p.actors[0]?.type === 'person')
  return people.length === 2 && frame.sides.length === 2 && people[0]!.link === 'entre'
}

/** A meeting's kind from its noun, corrected by who meets: a standing body's session, a joint commission, a letter's visit. */
export function nounKind(at: NounScene, kind: MeetingKind, parts: readonly Part[]): MeetingKind {
  const { scene, i, support } = at
  // "rendre (une) visite à X", not "se rend à Y, une visite que"
  const paid = support.over?.lemma === 'rendre' && !support.over.reflexive
  if (kind === 'visit' && paid) return 'talks'
  if (isAtSummit(scene, i)) return 'summit'
  if (kind === 'summit' || kind === 'call') return kind
  if ((kind === 'conference' || scene.word(i) === 'conclave') && isOfHeadsOfState(scene, i)) return 'summit'
  for (let k = i + 1; k < i + 7; k++) {
    if (scene.word(k) === 'mixte' || scene.word(k) === 'mixtes') return 'talks'
    const body = scene.entities.at(k)?.entity
    if (body?.type === 'organization' && isJointOrganization(body)) return 'talks'
  }
  const word = scene.word(i)
  if (word === 'rendez-vous' && parts.length === 1 && parts[0]!.actor.type === 'organization')
    return lastKindOf(scene, parts[0]!)
  if (/^(?:séance|session)s?$/.test(word)) {
    const states = new Set(parts.flatMap((p) => p.actor.parties))
    if (
      scene.word(i + 2) === 'travail' ||
      (states.size === 2 && parts.every((p) => p.actor.type !== 'organization')) ||
      isBetweenTwo(at)
    )
      return 'talks'
  }
  const body = parts.some((p) => p.actor.type === 'organization')
  if (/^(?:réunion|conclave)s?$/.test(word) && kind === 'talks') {
    if (/^bilatérales?$/.test(scene.word(i + 1))) return kind
    if (
      /^(?:ministérielle|plénière|internationale)$/.test(scene.word(i + 1)) ||
      (body && (parts.length === 1 || isOfMembers(scene, i) || isOfBody(at))) ||
      parts.length >= 5
    )
      return 'conference'
  }
  return kind
}
