/**
 * Names of the months. First the name, then unaccented and older spellings, then abbreviations (Lexique des règles
 * typographiques en usage à l'Imprimerie nationale, and those of press agencies and keyboards).
 */
export const MONTH_NAMES: readonly (readonly string[])[] = [
  ['janvier'],
  ['février', 'fevrier'],
  ['mars'],
  ['avril'],
  ['mai'],
  ['juin'],
  ['juillet'],
  ['août', 'aout'],
  ['septembre'],
  ['octobre'],
  ['novembre'],
  ['décembre', 'decembre'],
]

/** Abbreviations, with or without their point; a month only beside a day or a year. */
export const MONTH_ABBREVIATIONS: readonly (readonly string[])[] = [
  ['jan', 'janv'],
  ['fév', 'févr', 'fev', 'fevr'],
  ['mar'],
  ['avr'],
  [],
  ['jun'],
  ['juil', 'juill', 'jul', 'jui'],
  ['aoû', 'aou'],
  ['sep', 'sept'],
  ['oct'],
  ['nov'],
  ['déc', 'dec'],
]
