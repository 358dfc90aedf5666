import { demonymReadings } from '../../lexicon/demonyms.ts'
import { personActor } from './actors.ts'
import type { Actor } from './model.ts'
import { personAt } from './phrase-edges.ts'
import type { Scene } from './scene.ts'

/** Persons that share one title in the plural, each with his country, and where their list ends. */
interface Sharers {
  readonly actors: Actor[]
  readonly end: number
}

const LONGEST = 12

/**
 * "ses homologues d'Azerbaïdjan, X, ⟦soudanais, Y, et de Bulgarie, Z⟧", "les ambassadeurs d'Inde, X, ⟦et du Ghana, Y⟧":
 * what follows the first of them.
 */
export function sharersAfter(scene: Scene, from: number, end: number): Sharers {
  const found: Sharers = { actors: [], end: from }
  let at = from
  for (let n = 0; n < LONGEST; n++) {
    const next = sharerAt(scene, at, end)
    if (!next) return found
    found.actors.push(next.actor)
    at = next.end
    Object.assign(found, { end: at })
  }
  return found
}

/** One more of the list: a joint, a country, a name. */
function sharerAt(scene: Scene, from: number, end: number): { actor: Actor; end: number } | undefined {
  let k = from
  while (k < end && /^(?:,|et)$/.test(scene.word(k))) k++
  if (k === from || k >= end) return undefined
  while (/^(?:de|d'|du|des|la|l'|les)$/.test(scene.word(k))) k++
  const country = countryAt(scene, k)
  if (!country) return undefined
  k = country.end
  if (scene.word(k) === ',') k++
  const named = personAt(scene, k, end)
  return named && { actor: personActor(named.person, scene.entities, country.code), end: named.end }
}

function countryAt(scene: Scene, k: number): { code: string; end: number } | undefined {
  const found = scene.entities.at(k)
  if (found?.entity.type === 'place' && found.entity.kind === 'country' && found.entity.country)
    return { code: found.entity.country, end: found.mention.endToken }
  const [reading] = scene.tokens[k]?.shape === 'lower' ? (demonymReadings(scene.word(k)) ?? []) : []
  return reading?.length === 1 ? { code: reading[0]!, end: k + 1 } : undefined
}
