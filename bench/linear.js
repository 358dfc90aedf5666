// Proves that time is linear: for each class of texts that could hurt, the time of a text, of one twice as long and of
// one four times as long. A class whose time grows more than linearly by far fails the run.
//   npm run bench:linear [-- NAME]     only the classes whose name holds NAME
import { extract } from '../dist/index.js'

/** Characters of the shortest text, and how much longer the others are. */
const SIZE = 25_000
const TIMES = [1, 4, 16]
/** Milliseconds below which nothing is said of a class, and the growth that fails for a text 4 times as long. */
const LEAST = 200
const WORST = 7

/** 0, 1, … as letters. */
const letters = (i) => String(i).replace(/\d/g, (digit) => 'abcdefghij'[digit])

const WORDS = 'le président russe a rencontré son homologue turc Awa Sarr à Moscou lundi 22 octobre et '
/** Class of texts → a text of it of about n characters. */
const CLASSES = {
  'a giant word': (n) => 'a'.repeat(n),
  'a giant capital word': (n) => `A${'a'.repeat(n)}`,
  capitals: (n) => 'ABCD'.repeat(n / 4),
  digits: (n) => '1'.repeat(n),
  hyphens: (n) => 'a-'.repeat(n / 2),
  apostrophes: (n) => "l'".repeat(n / 2),
  'dots in a token': (n) => 'a.'.repeat(n / 2),
  'slashes 1/1/': (n) => '1/'.repeat(n / 2),
  'opening guillemets': (n) => '« '.repeat(n / 2),
  'closing guillemets': (n) => ' »'.repeat(n / 2),
  'straight quotes': (n) => '"'.repeat(n),
  'quote pairs': (n) => '« oui » '.repeat(n / 8),
  'straight quoted': (n) => '"oui", '.repeat(n / 7),
  'nested quotes': (n) => '« “ '.repeat(n / 8) + '” » '.repeat(n / 8),
  'quotes with cue': (n) => '« Nous irons », a dit M. Sarr. '.repeat(n / 31),
  'said without end': (n) => '« Nous irons à Paris, a déclaré M. Sarr, '.repeat(n / 41),
  'combining marks': (n) => `e${'\u0301'.repeat(n)}`,
  'letters with marks': (n) => 'e\u0301'.repeat(n / 2),
  'open brackets': (n) => '('.repeat(n),
  'nested brackets': (n) => '('.repeat(n / 2) + ')'.repeat(n / 2),
  'square brackets': (n) => '['.repeat(n),
  'image marks': (n) => '![](x '.repeat(n / 6),
  spaces: (n) => ' '.repeat(n),
  'spaces then newline': (n) => `${' '.repeat(n / 10)}\n`.repeat(10),
  newlines: (n) => '\n'.repeat(n),
  crlf: (n) => '\r\n'.repeat(n / 2),
  tabs: (n) => `a${'\t'.repeat(n)}`,
  'soft hyphens': (n) => 'a\u00ad'.repeat(n / 2),
  emoji: (n) => '😀'.repeat(n / 2),
  'lone surrogates': (n) => '\ud83d'.repeat(n),
  NULs: (n) => '\0'.repeat(n),
  bidi: (n) => '\u202e'.repeat(n),
  'no stops': (n) => WORDS.repeat(n / WORDS.length),
  'Capital words': (n) => 'Awa Sarr '.repeat(n / 9),
  'distinct names': (n) => {
    let s = ''
    for (let i = 0; s.length < n; i++) s += `M. Sa${letters(i)} a rencontré. `
    return s
  },
  'distinct people full': (n) => {
    let s = ''
    for (let i = 0; s.length < n; i++) {
      const x = letters(i)
      s += `Le ministre Jean Sa${x} a reçu à Paris Marie Lo${x}. `
    }
    return s
  },
  'distinct orgs': (n) => {
    let s = ''
    for (let i = 0; s.length < n; i++) {
      const x = letters(i)
      s += `Le Conseil national Sa${x} (CN${x.toUpperCase()}) siège. `
    }
    return s
  },
  'names list': (n) => 'Awa Sarr, '.repeat(n / 10),
  et: (n) => 'et '.repeat(n / 3),
  de: (n) => 'président de '.repeat(n / 13),
  'de la': (n) => 'ministre de la '.repeat(n / 15),
  'of orgs': (n) => 'Conseil de sécurité de l’Union de '.repeat(n / 34),
  que: (n) => 'a dit que '.repeat(n / 10),
  selon: (n) => 'selon M. Sarr, '.repeat(n / 15),
  dates: (n) => 'le 22 octobre 2018, '.repeat(n / 20),
  'years list': (n) => '2018, '.repeat(n / 6),
  'from to': (n) => 'du 3 au '.repeat(n / 8),
  weekdays: (n) => 'lundi '.repeat(n / 6),
  'il y a': (n) => 'il y a deux '.repeat(n / 12),
  countries: (n) => 'France, '.repeat(n / 8),
  between: (n) => 'rencontre entre '.repeat(n / 16),
  'reçu par': (n) => 'a été reçu par '.repeat(n / 15),
  meetings: (n) => 'Il a rencontré M. Sarr à Paris. '.repeat(n / 32),
  'meetings nouns': (n) => 'Un entretien avec Awa Sarr. Le sommet de Paris. '.repeat(n / 48),
  pronouns: (n) => 'il elle lui ils '.repeat(n / 16),
  'il a dit': (n) => 'Il a dit que oui. '.repeat(n / 18),
  homologue: (n) => 'son homologue '.repeat(n / 14),
  'M.': (n) => 'M. '.repeat(n / 3),
  colons: (n) => 'a : '.repeat(n / 4),
  dashes: (n) => '– '.repeat(n / 2),
  'dash dialogue': (n) => '– Oui.\n'.repeat(n / 7),
  ellipses: (n) => '… '.repeat(n / 2),
  dots: (n) => '.'.repeat(n),
  commas: (n) => ', '.repeat(n / 2),
  'parens acronym': (n) => 'Union (UA) '.repeat(n / 11),
  not: (n) => 'ne pas '.repeat(n / 7),
  'aux verbs': (n) => 'a été '.repeat(n / 6),
  URLs: (n) => 'http://a.b/c?'.repeat(n / 13),
  html: (n) => '<b>'.repeat(n / 3),
  'short lines': (n) => 'Sarr\n'.repeat(n / 5),
  headlines: (n) => 'Sommet de Paris\n\n'.repeat(n / 17),
  'read also': (n) => '>> Lire aussi : a\n'.repeat(n / 18),
  stars: (n) => '*'.repeat(n),
  pipes: (n) => '| '.repeat(n / 2),
  underscores: (n) => '_'.repeat(n),
  gt: (n) => '>'.repeat(n),
  hash: (n) => '#'.repeat(n),
  photo: (n) => '(Photo '.repeat(n / 7),
  agency: (n) => '(AFP) '.repeat(n / 6),
  dateline: (n) => 'PARIS (AFP) – '.repeat(n / 14),
}

function milliseconds(text) {
  const start = process.cpuUsage().user
  extract({ id: 'linear', text, created: '2018-10-23' })
  return (process.cpuUsage().user - start) / 1000
}

const [only = ''] = process.argv.slice(2)
extract({ id: 'warm', text: WORDS.repeat(100) })
let failed = 0
for (const [name, make] of Object.entries(CLASSES).filter(([name]) => name.includes(only))) {
  milliseconds(make(SIZE))
  const times = TIMES.map((factor) => milliseconds(make(SIZE * factor)))
  const growth = times.slice(1).map((time, i) => (time < LEAST ? 1 : time / times[i]))
  const bad = growth.at(-1) > WORST
  if (bad) failed++
  console.log(
    `${bad ? 'FAIL' : 'ok  '} ${name.padEnd(24)} ${times.map((time) => `${time.toFixed(0).padStart(6)} ms`).join('')}`,
  )
}
process.exitCode = failed > 0 ? 1 : 0
