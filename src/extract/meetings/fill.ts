import { TREATY_NOUNS } from '../../lexicon/meeting-nouns.ts'
import type { Token } from '../../text/document.ts'
import { countryActor, isJointOrganization, stateOf } from './actors.ts'
import { isJointWord } from './encounter-nouns.ts'
import type { Actor, Part, Telling } from './model.ts'
import type { NounScene } from './nouns.ts'
import type { Scene } from './scene.ts'

const REACH = 4

/** Sides that the words count or presuppose but do not name: "à trois", "commission mixte", "la signature de l'accord". */
export function fillSides(at: NounScene, parts: readonly Part[]): Part[] {
  const { scene, trigger } = at
  if (trigger.frame === 'visit') return parts.length > 0 ? [...parts] : lastTraveller(at)
  if (trigger.frame === 'gathering' && parts.length === 0 && at.head.apart) return lastBody(at)
  if (isNextRound(at) && parts.length === 0) {
    const body = lastBody(at, true)
    if (body.length > 0) return body
  }
  const another = at.head.apart !== null && !/^(?:premi|deuxi|second|troisi)/.test(at.head.apart)
  if (trigger.frame === 'meet' && parts.length === 0 && another && at.head.form !== 'indefinite')
    return addAll(parts, lastSides(at, 2))
  if (isJoint(scene, at.i) && parts.length < 2) return addAll(parts, states(scene, lastSides(at, 2)))
  if (trigger.frame === 'ceremony' && parts.length === 0 && isTreaty(scene, at.i)) {
    return addAll(parts, states(scene, lastSides(at, 2)))
  }
  const wanted = counted(scene, at.i)
  if (wanted > 0 && parts.length < wanted) return complete(at, parts, wanted)
  return [...parts]
}

function addAll(parts: readonly Part[], actors: readonly Actor[]): Part[] {
  const keys = new Set(parts.map((p) => p.actor.key))
  return [...parts, ...actors.filter((a) => !keys.has(a.key)).map((actor) => ({ actor, side: null }))]
}

const states = (scene: Scene, actors: readonly Actor[]) => actors.map((a) => stateOf(a, scene.entities))

/** The sides of the last encounter told that had at least so many parties. */
function lastSides(at: NounScene, least: number): readonly Actor[] {
  for (let k = at.scene.history.length - 1; k >= 0; k--) {
    const told = at.scene.history[k]!
    if (at.sentence - told.sentence > REACH + 4) break
    // Who goes to the summit of a body is no side of what a joint body holds.
    if (told.kind === 'summit' && told.parts.some((p) => p.actor.type === 'organization')) continue
    const people = told.parts.filter((p) => p.side !== 'mediator').map((p) => p.actor)
    const known = people.flatMap((a) => a.parties)
    const goals = told.parties.filter((code) => /^[A-Z]{2}$/.test(code) && !known.includes(code))
    const actors = [...people, ...goals.map((code) => countryActor(code, at.scene.entities))]
    if (new Set(actors.flatMap((a) => a.parties)).size >= least) return actors.slice(0, Math.max(2, least))
  }
  return []
}

/** "une étape à X", "la visite à Y est annulée": the traveller told last. */
function lastTraveller(at: NounScene): Part[] {
  if (at.frame.goals.length === 0 && at.head.form === 'indefinite') return []
  const near = at.scene.history.filter(
    (t) => t.kind === 'visit' && t.parts.length > 0 && at.sentence - t.sentence <= 2 * REACH,
  )
  const told = mostTold(near)
  const elsewhere = at.frame.goals.some((g) => g.country !== null && !told?.parties.includes(g.country))
  if (told && elsewhere && /^(?:étape|escale|arrêt)$/.test(at.scene.word(at.i)))
    return told.parts.filter((p) => p.side !== 'host')
  return []
}

/** The last visit of whoever travels most often: whom the article is about. */
function mostTold(visits: readonly Telling[]): Telling | undefined {
  const counts = new Map<string, number>()
  const guest = (t: Telling) => t.parts[0]!.actor.key
  for (const t of visits) counts.set(guest(t), (counts.get(guest(t)) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return visits.findLast((t) => counts.get(guest(t)) === most)
}

/** "le sommet du ⟦Partenariat oriental⟧": a body that the tables do not know, by the words that name it. */
export function unknownBody({ scene, i, trigger }: NounScene): Part | undefined {
  if (trigger.kind !== 'summit' || !/^(?:du|de|des)$/.test(scene.word(i + 1))) return undefined
  const at = /^(?:la|l')$/.test(scene.word(i + 2)) ? i + 3 : i + 2
  const token = scene.tokens[at]
  if (token?.shape !== 'Title' || scene.entities.at(at) || scene.dateAt[at]! >= 0) return undefined
  if (THOSE_WHO_MEET.test(token.normal)) return undefined
  const next = scene.tokens[at + 1]
  const qualified =
    next?.kind === 'word' && next.shape === 'lower' && !isFunctionWord(next) && !scene.verbAt(at + 1)
  const last = qualified ? next : token
  const name = scene.document.source.slice(token.start, last.end)
  return {
    actor: { key: `body:${name}`, name, ref: null, type: 'organization', parties: [name] },
    side: null,
  }
}

/** "Sommet des ⟦Chefs⟧ d'Etat": a capital of reverence makes them no body. */
const THOSE_WHO_MEET =
  /^(?:chefs|ministres|premiers|présidents|dirigeants|leaders|pays|nations|[eé]tats|partenaires|femmes|jeunes|maires|parlementaires)$/

const isFunctionWord = ({ tags }: Token) =>
  tags.has('Preposition') ||
  tags.has('Conjunction') ||
  tags.has('Relative') ||
  tags.has('Adverb') ||
  tags.has('Determiner') ||
  tags.has('Pronoun')

/** "le prochain rendez-vous": of a body that gathers, if one has been told to. */
const isNextRound = ({ scene, i, head }: NounScene) =>
  scene.word(i) === 'rendez-vous' && (head.apart?.startsWith('procha') ?? false) && head.form === 'definite'

/** "le prochain sommet": of the body whose summit was told last. */
function lastBody(at: NounScene, any = false): Part[] {
  for (let k = at.scene.history.length - 1; k >= 0; k--) {
    const told = at.scene.history[k]!
    if (at.sentence - told.sentence > REACH) break
    if (told.kind !== 'summit' && told.kind !== 'conference') continue
    const bodies = told.parts.filter((p) => p.actor.type === 'organization')
    if (bodies.length > 0 || !any) return bodies
  }
  return []
}

/** "sont convenus de tenir à X la commission mixte": a session to come is one of the states, whoever agreed on it. */
export function ofStates({ scene, i, support }: NounScene, parts: Part[], status: Telling['status']): Part[] {
  if (!/^(?:planned|proposed|postponed)$/.test(status) || !isJoint(scene, i) || parts.length < 2) return parts
  if (/présider/.test(support.over?.lemma ?? '')) return parts
  return parts.map((p) => ({ ...p, actor: stateOf(p.actor, scene.entities) }))
}

function isJoint(scene: Scene, i: number): boolean {
  for (let k = i; k < i + 7; k++) {
    if (/^(?:commissions?|comités?)$/.test(scene.word(k)) && isJointWord(scene.word(k + 1))) return true
    const body = scene.entities.at(k)?.entity
    if (body?.type === 'organization' && isJointOrganization(body)) return true
  }
  return false
}

function isTreaty(scene: Scene, i: number): boolean {
  for (let k = i + 1; k < i + 6; k++) if (TREATY_NOUNS.has(scene.word(k))) return true
  return false
}

const COUNTS: Readonly<Record<string, number>> = {
  trilatéral: 3,
  trilatérale: 3,
  tripartite: 3,
  trilatérales: 3,
  tripartites: 3,
  quadripartite: 4,
  quadrilatéral: 4,
}

/** How many sides the noun says it has: "à trois", "tripartite". */
function counted(scene: Scene, i: number): number {
  const next = scene.word(i + 1)
  if (COUNTS[next]) return COUNTS[next]
  if (next === 'à') return { trois: 3, quatre: 4, cinq: 5 }[scene.word(i + 2)] ?? 0
  return 0
}

/** Fills up to the number from the sides told last, or with the home country where one is missing. */
function complete(at: NounScene, parts: readonly Part[], wanted: number): Part[] {
  const { scene, trigger } = at
  const known = new Set(parts.flatMap((p) => p.actor.parties))
  const order = [...scene.history.keys()].reverse()
  const kin = order.filter((k) => scene.history[k]!.kind === trigger.kind)
  for (const k of [...kin, ...order]) {
    const told = scene.history[k]!.parts.map((p) => p.actor)
    const fresh = told.filter((a) => !a.parties.some((p) => known.has(p)))
    if (fresh.length === wanted - parts.length && (parts.length > 0 || told.length === wanted)) {
      const same = scene.history[k]!.kind === trigger.kind
      const as = same ? fresh : states(scene, fresh)
      return [...addAll([], as), ...parts]
    }
  }
  if (parts.length === wanted - 1 && scene.home && !known.has(scene.home)) {
    return [{ actor: countryActor(scene.home, scene.entities), side: null }, ...parts]
  }
  return [...parts]
}
