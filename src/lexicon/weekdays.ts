/** Days of the week, Monday first. */
export const WEEKDAY_NAMES: readonly string[] = [
  'lundi',
  'mardi',
  'mercredi',
  'jeudi',
  'vendredi',
  'samedi',
  'dimanche',
]

/** Abbreviations, with or without their point; a weekday only before a day of the month. */
export const WEEKDAY_ABBREVIATIONS: readonly (readonly string[])[] = [
  ['lun'],
  ['mar'],
  ['mer'],
  ['jeu'],
  ['ven'],
  ['sam'],
  ['dim'],
]

/** Words before a weekday that make a title of it: "Le Journal du dimanche", "Vendredi noir". */
export const WEEKDAY_TITLE_NOUNS: ReadonlySet<string> = new Set(
  'journal hebdo soir-dimanche revue édition robinson'.split(' '),
)
export const WEEKDAY_TITLE_ADJECTIVES: ReadonlySet<string> = new Set('noir rouge sanglant gras'.split(' '))
