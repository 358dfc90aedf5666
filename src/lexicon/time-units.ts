/** Units of calendar time. `week-end` and `quarter` are counted too ("le week-end prochain", "ce trimestre"). */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'semester'
  | 'year'
  | 'decade'
  | 'century'

export const UNIT_WORDS: Readonly<Record<Unit, string>> = {
  second: 'seconde secondes',
  minute: 'minute minutes min mn',
  hour: 'heure heures',
  day: 'jour jours journée journées',
  weekend: 'week-end week-ends weekend weekends',
  week: 'semaine semaines',
  fortnight: 'quinzaine',
  month: 'mois',
  quarter: 'trimestre trimestres',
  semester: 'semestre semestres',
  year: 'an ans année années annee annees',
  decade: 'décennie décennies decennie decennies',
  century: 'siècle siècles siecle siecles',
}

/** ISO 8601 durations of one unit: number factor and designator. */
export const UNIT_DURATIONS: Readonly<Record<Unit, readonly [factor: number, designator: string]>> = {
  second: [1, 'TS'],
  minute: [1, 'TM'],
  hour: [1, 'TH'],
  day: [1, 'D'],
  weekend: [2, 'D'],
  week: [1, 'W'],
  fortnight: [15, 'D'],
  month: [1, 'M'],
  quarter: [3, 'M'],
  semester: [6, 'M'],
  year: [1, 'Y'],
  decade: [10, 'Y'],
  century: [100, 'Y'],
}

/** Parts of the day: finer than a date. */
export const DAY_PARTS: ReadonlySet<string> = new Set(
  'matin matinée matinee midi après-midi apres-midi aprem après-midis soir soirée soiree nuit minuit mi-journée mi-journee aube aurore crépuscule petit-matin'.split(
    ' ',
  ),
)

/** Days counted from today. */
export const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  "aujourd'hui": 0,
  aujourdhui: 0,
  aujourdʻhui: 0,
  hier: -1,
  demain: 1,
  'avant-hier': -2,
  'après-demain': 2,
  'apres-demain': 2,
}

/** Days counted from the day told before. */
export const ANAPHORIC_DAYS: Readonly<Record<string, number>> = {
  veille: -1,
  'avant-veille': -2,
  lendemain: 1,
  surlendemain: 2,
}
