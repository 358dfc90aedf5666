import { SEATS } from '../../lexicon/body-seats.ts'
import type { Place } from '../mentions.ts'
import type { ActorPhrase } from './model.ts'
import type { Scene } from './scene.ts'

/** "au siège de l'ONU": the city of that seat, where the article names it too. */
export function seatOfBody(scene: Scene, phrases: readonly ActorPhrase[]): Place | undefined {
  const phrase = phrases.find((p) => p.link === 'autre' && scene.word(p.first - 2) === 'siège')
  const found = phrase && scene.entities.at(phrase.end - 1)
  if (found?.entity.type !== 'organization') return undefined
  const city = SEATS[found.entity.acronym?.toUpperCase() ?? '']
  return city ? scene.entities.places.find((p) => p.kind === 'city' && p.name === city) : undefined
}
