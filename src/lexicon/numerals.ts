const UNITS =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'
const TENS: readonly (readonly [string, number])[] = [
  ['vingt', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['septante', 70],
  ['huitante', 80],
  ['octante', 80],
  ['quatre-vingt', 80],
  ['nonante', 90],
]

/** Cardinal numbers of one written word (hyphens included), 0 to 99; Belgian and Swiss tens too. */
export function cardinals(): Map<string, number> {
  const words = UNITS.split(' ')
  const map = new Map<string, number>(words.map((w, n) => [w, n]))
  map.set('une', 1).set('quatre-vingts', 80)
  for (const [ten, value] of TENS) {
    map.set(ten, value)
    const last = value === 60 || value === 80 ? 19 : 9
    for (let n = 1; n <= last; n++) {
      const joint = (n === 1 || n === 11) && value !== 80 ? '-et-' : '-'
      map.set(ten + joint + words[n], value + n)
    }
  }
  return map
}

/** Ordinals that count quarters, weeks, days, centuries. */
export const ORDINALS: readonly (readonly string[])[] = [
  ['premier', 'première', 'premiere', 'premiers', 'premières'],
  ['deuxième', 'second', 'seconde', 'deuxieme', 'seconds'],
  ['troisième', 'troisieme'],
  ['quatrième', 'quatrieme'],
  ['cinquième', 'cinquieme'],
  ['sixième', 'sixieme'],
  ['septième'],
  ['huitième'],
  ['neuvième'],
  ['dixième'],
  ['onzième'],
  ['douzième'],
  ['treizième'],
  ['quatorzième'],
  ['quinzième'],
  ['seizième'],
  ['dix-septième'],
  ['dix-huitième'],
  ['dix-neuvième'],
  ['vingtième'],
]

/** Collective numbers: "une dizaine de jours". */
export const COLLECTIVES: Readonly<Record<string, number>> = {
  huitaine: 8,
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
}

/** A Roman numeral up to XXXIX (centuries); null if it is none. */
export function roman(text: string): number | null {
  const m = /^(x{0,3})(ix|iv|v?i{0,3})$/.exec(text)
  if (!m || text === '') return null
  const units = { '': 0, i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9 } as Record<
    string,
    number
  >
  return m[1]!.length * 10 + units[m[2]!]!
}
