import { demonymReadings } from '../../lexicon/demonyms.ts'
import { oncePerWord } from '../../text/once-per-word.ts'

/** Whether a word is an adjective of nationality or an inhabitants' name. */
export const isNationality = oncePerWord(({ normal }) => demonymReadings(normal) !== undefined)

/** Countries of one adjective of nationality: "russe" → [RU]; a pair or an unknown state gives none. */
export function adjectiveCountry(normal: string): string | null | undefined {
  const readings = demonymReadings(normal)
  if (!readings) return undefined
  return readings.length === 1 && readings[0]!.length === 1 ? readings[0]![0]! : null
}
