import { NUMBERS } from '../../lexicon/meeting-titles.ts'
import { hasEnvoyTitle } from './envoys.ts'
import type { Actor, ActorPhrase, Part, Telling } from './model.ts'
import type { NounScene } from './nouns.ts'
import type { Scene } from './scene.ts'

/** Sentences after the noun in which those are told one by one who present their credentials. */
const REACH = 16
/** The same, where their number is not told. */
const NEAR = 3

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
  const envoys = base.parts.filter((p) => isEnvoy(at, p.actor))
  const hosts = base.parts.filter((p) => !envoys.includes(p) && !p.besides)
  const before = hosts.length === 0 && envoys.length > 0 ? ceremonyBefore(at, envoys) : undefined
  if (before) {
    hosts.push(...hostsOf(before, envoys))
    base.place ??= before.place
  }
  if (hosts.length > 0 && envoys.length > 0) return envoys.map((envoy) => oneOf(base, hosts, envoy))
  const counted = hosts.length === 1 ? countedEnvoys(at) : undefined
  if (counted === undefined) return [base]
  const told = envoysAfter(scene, at.sentence, counted, hosts[0]!)
  return told.length > 0 ? told.map((actor) => oneOf(base, hosts, { actor, side: null })) : [base]
}

/** "La remise des copies de l'ambassadeur Z a été renvoyée": as the others presented theirs, to the same, there. */
function ceremonyBefore({ scene, sentence }: NounScene, envoys: readonly Part[]): Telling | undefined {
  const told = scene.history.findLast((t) => isCredentials(scene, t.firstToken) && t.parts.length >= 2)
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

const ENVOYS = /^(?:ambassad|haut-commissaire|nonce|plénipotentiaire|diplomate)/

const isEnvoyPhrase = ({ head }: ActorPhrase): boolean => head !== null && ENVOYS.test(head)

/** How many envoys the clause tells of without naming them ("de cinq nouveaux ambassadeurs"); 0 for some, undefined for none. */
function countedEnvoys({ scene, sentence }: NounScene): number | undefined {
  const group = scene
    .phrases(sentence)
    .find((p) => p.plural && p.actors.length === 0 && /^ambassad/.test(p.head ?? ''))
  if (!group) return undefined
  for (let k = group.first - 1; k < group.end; k++) if (NUMBERS[scene.word(k)]) return NUMBERS[scene.word(k)]
  return 0
}

/** "L'ambassadeur de Belgique, X, a été le premier …", "Il s'agit de l'ambassadrice du Japon, Y, et de …". */
function envoysAfter(scene: Scene, sentence: number, wanted: number, host: Part): Actor[] {
  const found: Actor[] = []
  const last = Math.min(scene.document.sentences.length - 1, sentence + (wanted > 0 ? REACH : NEAR))
  for (let s = sentence; s <= last && (wanted === 0 || found.length < wanted); s++) {
    if (scene.document.sentences[s]!.kind === 'debris') continue
    for (const phrase of scene.phrases(s))
      for (const actor of isEnvoyPhrase(phrase) ? phrase.actors : [])
        if (isSentTo(actor, host) && !found.some((a) => a.key === actor.key)) found.push(actor)
  }
  return wanted === 0 || found.length <= wanted ? found : found.slice(0, wanted)
}

const isSentTo = (actor: Actor, { actor: host }: Part): boolean =>
  actor.type === 'person' && actor.parties.length > 0 && !actor.parties.some((p) => host.parties.includes(p))

/** "a lui aussi remis ⟦ses lettres⟧": credentials again, where the article told of some. */
export const takesUpCredentials = (scene: Scene, i: number): boolean =>
  /^(?:ses|leurs)$/.test(scene.word(i - 1)) && scene.history.some((t) => isCredentials(scene, t.firstToken))

/** "⟦Lettres de créance :⟧ X reçoit l'ambassadeur de Y": what the reception is for. */
export function isHeadedByCredentials(scene: Scene, sentence: number): boolean {
  const first = scene.first(sentence)
  for (let k = first; k < first + 7; k++)
    if (scene.word(k) === ':') return [k - 1, k - 2].some((j) => j >= first && isCredentials(scene, j))
  return false
}
