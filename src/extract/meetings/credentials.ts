import { countedEnvoys, envoysAfter, hasEnvoyTitle, isEnvoyPhrase, isSentTo } from './envoys.ts'
import type { Actor, Part, Telling } from './model.ts'
import type { NounScene } from './nouns.ts'
import type { Scene } from './scene.ts'

/** Sentences between credentials and those that are told after them. */
const REACH = 16

/** "lettres de ⟦créance⟧", "⟦copies⟧ figurées". */
export const isCredentials = (scene: Scene, i: number): boolean =>
  /^(?:créances?|copies)$/.test(scene.word(i))

/** First token of the noun that credentials are told by: "les ⟦copies⟧ figurées de ses lettres de créance". */
export function credentialsNoun(scene: Scene, i: number): number {
  if (scene.word(i) === 'copies') return i
  const letters = i - 2
  for (const k of [letters - 3, letters - 2])
    if (scene.word(k) === 'copies' && scene.word(k + 1) === 'figurées') return k
  return letters
}

/** Each envoy has a ceremony of his own; those whom the clause only counts are told by the sentences that follow. */
export function ceremonies(at: NounScene, base: Telling): Telling[] {
  const { scene } = at
  const listed = envoysListed(at)
  if (listed.length > 0) {
    const received = receiver(at, listed)
    return received ? listed.map((actor) => oneOf(base, [received], { actor, side: null })) : []
  }
  const envoys = base.parts.filter((p) => isEnvoy(at, p.actor))
  const hosts = base.parts.filter((p) => !envoys.includes(p) && !p.besides)
  const before = hosts.length === 0 && envoys.length > 0 ? ceremonyBefore(at, envoys) : undefined
  if (before) {
    hosts.push(...hostsOf(before, envoys))
    base.place ??= before.place
  }
  if (hosts.length > 0 && envoys.length > 0) return envoys.map((envoy) => oneOf(base, hosts, envoy))
  // "Deux ambassadeurs présentent leurs lettres": told by what follows, if by anything.
  if (hosts.length > 1 && countedEnvoys(scene, scene.phrases(at.sentence)) !== undefined)
    return [{ ...base, parts: [], dependent: true }]
  const counted = hosts.length === 1 ? countedEnvoys(scene, scene.phrases(at.sentence)) : undefined
  if (counted === undefined) return [base]
  const told = envoysAfter(scene, at.sentence, counted, hosts[0]!)
  return told.length > 0 ? told.map((actor) => oneOf(base, hosts, { actor, side: null })) : [base]
}

/** "Ont remis leurs lettres de créance ⟦: A (Uruguay) et B (Slovaquie)⟧": those whom a colon leads to. */
function envoysListed({ scene, i, sentence }: NounScene): Actor[] {
  const colon = [i + 1, i + 2, i + 3, i + 4, i + 5, i + 6].find((k) => scene.word(k) === ':')
  const opens = scene.verbAt(scene.first(sentence))
  if (colon === undefined || opens?.number !== 'plural' || !/^(?:remettre|présenter)$/.test(opens.lemma))
    return []
  const found = scene
    .phrases(sentence)
    .filter((p) => p.first > colon && p.link === '' && p.actors[0]?.type === 'person')
    .map((p) => p.actors[0]!)
  return found.filter((a, k) => a.parties.length > 0 && found.findIndex((b) => b.key === a.key) === k)
}

/** To whom they presented them: told in the sentence, else who received somebody last. */
function receiver({ scene, sentence, i }: NounScene, envoys: readonly Actor[]): Part | undefined {
  const isOurs = (actor: Actor) =>
    actor.type === 'person' && !envoys.some((e) => e.parties.some((p) => actor.parties.includes(p)))
  const named = scene
    .phrases(sentence)
    .find((p) => p.first < i + 4 && p.link === 'à' && p.actors[0] && isOurs(p.actors[0]))
  if (named) return { actor: named.actors[0]!, side: 'host' }
  const before = scene.recent.findLast(
    (t) => sentence - t.sentence <= REACH && t.parts.some((p) => p.side === 'host' && isOurs(p.actor)),
  )
  return before?.parts.find((p) => p.side === 'host' && isOurs(p.actor))
}

/** "La remise des copies de l'ambassadeur Z a été renvoyée": as the others presented theirs, to the same, there. */
function ceremonyBefore({ scene, sentence }: NounScene, envoys: readonly Part[]): Telling | undefined {
  const told = scene.recent.findLast((t) => isCredentials(scene, t.firstToken) && t.parts.length >= 2)
  return told && sentence - told.sentence <= REACH && hostsOf(told, envoys).length > 0 ? told : undefined
}

const hostsOf = ({ parts }: Telling, envoys: readonly Part[]): Part[] =>
  parts.slice(1).filter((p) => !p.besides && envoys.every((e) => isSentTo(e.actor, p)))

function oneOf(base: Telling, hosts: readonly Part[], envoy: Part): Telling {
  const rest = base.parts.filter((p) => p.besides)
  return { ...base, parts: [envoy, ...hosts, ...rest], dependent: false }
}

/** Somebody sent abroad, by his title here or elsewhere. */
function isEnvoy({ scene, sentence }: NounScene, actor: Actor): boolean {
  const all = scene.phrases(sentence)
  let k = all.findIndex((p) => p.actors.some((a) => a.key === actor.key))
  // "les ambassadeurs d'Espagne, ⟦du Japon⟧ et ⟦du Ghana⟧"
  while (k > 0 && all[k]!.joined && all[k]!.place) k--
  return (k >= 0 && isEnvoyPhrase(all[k]!)) || hasEnvoyTitle(scene, actor.key)
}

/** "a lui aussi remis ⟦ses lettres⟧": credentials again, where the article told of some. */
export const takesUpCredentials = (scene: Scene, i: number): boolean =>
  /^(?:ses|leurs)$/.test(scene.word(i - 1)) && scene.history.some((t) => isCredentials(scene, t.firstToken))

/** "Le premier à être reçu est l'ambassadeur X", where envoys present their credentials to that host: for that. */
export function isForCredentials(scene: Scene, { sentence, parts, rule }: Telling): boolean {
  if (isHeadedByCredentials(scene, sentence)) return true
  const host = parts.find((p) => p.side === 'host')
  const envoy = parts.find((p) => p.side === 'guest' && hasEnvoyTitle(scene, p.actor.key))
  if (!host || !envoy || rule !== 'verb-recevoir') return false
  return scene.history.some(
    (t) =>
      t.kind === 'ceremony' &&
      isCredentials(scene, t.firstToken) &&
      sentence - t.sentence <= REACH &&
      t.status === 'held' &&
      t.parts.some((p) => p.actor.key === host.actor.key),
  )
}

/** "⟦Lettres de créance :⟧ X reçoit l'ambassadeur de Y": what the reception is for. */
export function isHeadedByCredentials(scene: Scene, sentence: number): boolean {
  const first = scene.first(sentence)
  for (let k = first; k < first + 7; k++)
    if (scene.word(k) === ':') return [k - 1, k - 2].some((j) => j >= first && isCredentials(scene, j))
  return false
}
