import { countries } from '../../lexicon/countries.ts'
import { demonymCountry } from '../../lexicon/demonyms.ts'
import type { Where } from './model.ts'
import type { Scene } from './scene.ts'

/** "dans la capitale (fidjienne)": the capital of the adjective's country, else of the home country. */
export function capitalGoal(scene: Scene, from: number, to: number): Where | null {
  for (let k = from; k < to; k++) {
    if (scene.word(k) !== 'capitale') continue
    const code = demonymCountry(scene.word(k + 1)) ?? scene.home
    return code ? capitalOf(code, scene) : null
  }
  return null
}

function capitalOf(code: string, scene: Scene): Where | null {
  const name = countries().find((c) => c.code === code)?.capitals[0]
  if (!name) return null
  const known = scene.entities.places.find((p) => p.name === name)
  return { name, ref: known?.id ?? null, country: code, kind: 'city' }
}
