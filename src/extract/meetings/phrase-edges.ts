import { demonymReadings } from '../../lexicon/demonyms.ts'
import type { Person } from '../mentions.ts'
import { LEADING } from './links.ts'
import type { Scene } from './scene.ts'

/** Where the phrase starts: over determiners and honorifics before it. */
export function leftEdge(scene: Scene, from: number, start: number): number {
  let first = from
  while (
    first > start &&
    (LEADING.has(scene.word(first - 1)) ||
      (RANKS.test(scene.word(first - 1)) && !scene.entities.at(first)) ||
      demonymBefore(scene, first - 1))
  ) {
    // "l'un après l'autre ⟦le ministre X⟧"
    if (scene.word(first - 1) === 'autre' && ARTICLE.test(scene.word(first))) break
    first--
  }
  return first
}

/** "le ⟦contre-amiral⟧ Premier ministre X". */
const RANKS = /^(?:(?:contre-|vice-)?amiral|commodore)$/

const ARTICLE = /^(?:le|la|l'|les)$/

function demonymBefore(scene: Scene, i: number): boolean {
  return scene.tokens[i]!.shape === 'lower' && demonymReadings(scene.word(i)) !== undefined
}

/** A person's name that starts at a token, honorifics passed over. */
export function personAt(
  scene: Scene,
  from: number,
  end: number,
): { person: Person; end: number } | undefined {
  for (let k = from; k < Math.min(end, from + 5); k++) {
    const found = scene.entities.at(k)
    if (found?.entity.type === 'person' && found.mention.kind === 'name') {
      return { person: found.entity, end: found.mention.endToken }
    }
    if (!HONORIFICS.has(scene.word(k))) return undefined
  }
  return undefined
}

const HONORIFICS = new Set(
  'm. mm. mme mmes mlle mgr dr me monsieur madame messieurs mesdames sa son ses excellence altesse majesté sainteté éminence royale cheikh cheikha docteur sir lord maître honorable camarade révérend père daw samdech el-hadj elhadj s.e. s.e.m. sem s.m. général amiral contre-amiral vice-amiral commodore colonel commandant capitaine ratu monseigneur'.split(
    ' ',
  ),
)

/** "et ⟦allemande, Annelies X⟧": an adjective and a comma between the joint and the name. */
export function qualifiedEdge(scene: Scene, from: number, start: number): number {
  const first = leftEdge(scene, from, start)
  if (scene.word(first - 1) !== ',' || first - 3 < start || scene.word(first - 3) !== 'et') return first
  return demonymBefore(scene, first - 2) ? first - 2 : first
}
