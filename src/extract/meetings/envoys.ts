import { NUMBERS } from '../../lexicon/meeting-titles.ts'
import type { Actor, ActorPhrase, Part } from './model.ts'
import type { Scene } from './scene.ts'

/** Sentences in which those are told one by one whom a sentence has counted; the same where it has not. */
const REACH = 16
const NEAR = 3

const ENVOY = /^(?:ambassad|haut-commissaire|chargée? d['’]affaires|nonce|émissaire|envoyée? spécial)/i
const ENVOYS = /^(?:ambassad|haut-commissaire|nonce|plénipotentiaire|diplomate)/

/** Whether a person is sent abroad, by a title that the article gives: an ambassador, a special envoy. */
export function hasEnvoyTitle(scene: Scene, id: string): boolean {
  const person = scene.entities.people.find((p) => p.id === id)
  return person?.roles.some((r) => ENVOY.test(r.title)) ?? false
}

export const isEnvoyPhrase = ({ head }: ActorPhrase): boolean => head !== null && ENVOYS.test(head)

/** Whether somebody acts for another country than the host. */
export const isSentTo = (actor: Actor, { actor: host }: Part): boolean =>
  actor.type === 'person' && actor.parties.length > 0 && !actor.parties.some((p) => host.parties.includes(p))

/** How many envoys the phrases tell of without naming them ("de cinq nouveaux ambassadeurs"); 0 for some, undefined for none. */
export function countedEnvoys(scene: Scene, phrases: readonly ActorPhrase[]): number | undefined {
  const group = phrases.find(
    (p) => p.plural && p.actors.length === 0 && /^(?:ambassad|diplomates)/.test(p.head ?? ''),
  )
  if (!group) return undefined
  for (let k = group.first - 1; k < group.end; k++) if (NUMBERS[scene.word(k)]) return NUMBERS[scene.word(k)]
  return 0
}

/** "L'ambassadeur de Belgique, X, a été le premier …", "Il s'agit de l'ambassadrice du Japon, Y, et de …". */
export function envoysAfter(scene: Scene, sentence: number, wanted: number, host: Part): Actor[] {
  const found: Actor[] = []
  const last = Math.min(scene.document.sentences.length - 1, sentence + (wanted > 0 ? REACH : NEAR))
  for (let s = sentence; s <= last && (wanted === 0 || found.length < wanted); s++) {
    if (scene.document.sentences[s]!.kind === 'debris') continue
    for (const phrase of scene.phrases(s))
      for (const actor of isEnvoyPhrase(phrase) || isOneMore(scene, phrase) ? phrase.actors : [])
        if (isSentTo(actor, host) && !found.some((a) => a.key === actor.key)) found.push(actor)
  }
  return wanted === 0 ? found : found.slice(0, wanted)
}

/** "de ⟦celui des États-Unis, X⟧": one more of the kind. */
function isOneMore(scene: Scene, { first, actors }: ActorPhrase): boolean {
  const id = actors[0]?.key
  if (!id || !hasEnvoyTitle(scene, id)) return false
  for (let k = first; k > first - 6; k--) if (/^cel(?:ui|le)$/.test(scene.word(k))) return true
  return false
}

/** "l'ambassadeur de Suède ⟦en Israël⟧": the country where he is posted. */
export function accreditation(scene: Scene, phrase: ActorPhrase): string | undefined {
  if (!isEnvoyPhrase(phrase)) return undefined
  for (let k = phrase.first + 2; k < phrase.end; k++) {
    const found = scene.entities.at(k)
    if (found?.entity.type !== 'place' || found.mention.kind !== 'name' || !found.entity.country) continue
    if (/^(?:en|au|aux|à)$/.test(scene.word(k - 1))) return found.entity.country
  }
  return undefined
}
