import type { Place } from '../mentions.ts'
import type { ActorPhrase } from './model.ts'
import type { Scene } from './scene.ts'

/** Cities of the seats of bodies, by acronym; as the bodies' own sites give them. */
const SEATS: Readonly<Record<string, string>> = {
  ONU: 'New York',
  UA: 'Addis-Abeba',
  UE: 'Bruxelles',
  OTAN: 'Bruxelles',
  UNESCO: 'Paris',
  OCDE: 'Paris',
  OIF: 'Paris',
  AIEA: 'Vienne',
  OSCE: 'Vienne',
  OPEP: 'Vienne',
  OMC: 'Genève',
  OMS: 'Genève',
  HCR: 'Genève',
  FAO: 'Rome',
  CPI: 'La Haye',
  OEA: 'Washington',
  FMI: 'Washington',
  CEDEAO: 'Abuja',
  CEEAC: 'Libreville',
  SADC: 'Gaborone',
  ASEAN: 'Jakarta',
  OCI: 'Djeddah',
}

/** "au siège de l'ONU": the city of that seat, where the article names it too. */
export function seatOfBody(scene: Scene, phrases: readonly ActorPhrase[]): Place | undefined {
  const phrase = phrases.find((p) => p.link === 'autre' && scene.word(p.first - 2) === 'siège')
  const found = phrase && scene.entities.at(phrase.end - 1)
  if (found?.entity.type !== 'organization') return undefined
  const city = SEATS[found.entity.acronym?.toUpperCase() ?? '']
  return city ? scene.entities.places.find((p) => p.kind === 'city' && p.name === city) : undefined
}
