/** Seasons by EDTF number (ISO 8601-2: 21 spring, 22 summer, 23 autumn, 24 winter). */
export const SEASONS: Readonly<Record<string, number>> = {
  printemps: 21,
  été: 22,
  automne: 23,
  hiver: 24,
}

/** Adjectives that make a political movement of a season: "printemps arabe", "automne chaud". */
export const SEASON_NAME_ADJECTIVES: ReadonlySet<string> = new Set(
  'arabe arabes érable berbère noir chaud austral'.split(' '),
)
