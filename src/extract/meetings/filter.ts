import { allParties } from './build.ts'
import type { Encounter } from './merge.ts'
import type { Scene } from './scene.ts'

/** Whether an encounter is diplomatic: of two parties at least, or a gathering of an international body. */
export function isDiplomatic(scene: Scene, e: Encounter): boolean {
  const parties = allParties(e)
  if (parties.length >= 2) return true
  if (parties.length === 0) return false
  if (e.kind !== 'summit' && e.kind !== 'conference') return isTour(scene, e)
  const [only] = parties
  return scene.entities.organizations.some((o) => o.name === only && o.kind === 'international')
}

/** "une tournée dans huit pays": a visit whose goals are not named. */
function isTour(scene: Scene, e: Encounter): boolean {
  return e.kind === 'visit' && e.tellings.some((t) => /^tournée/.test(scene.word(t.firstToken)))
}
