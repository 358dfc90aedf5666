import type { Scene } from './scene.ts'

const ENVOY = /^(?:ambassad|haut-commissaire|chargée? d['’]affaires|nonce|émissaire|envoyée? spécial)/i

/** Whether a person is sent abroad, by a title that the article gives: an ambassador, a special envoy. */
export function hasEnvoyTitle(scene: Scene, id: string): boolean {
  const person = scene.entities.people.find((p) => p.id === id)
  return person?.roles.some((r) => ENVOY.test(r.title)) ?? false
}
