import fc from 'fast-check'

/** Pieces of French news, whole and broken, that rules start from. */
const PIECES = [
  ...[
    '« ',
    ' »',
    '“',
    '”',
    '"',
    "'",
    '’',
    '‹',
    '(',
    ')',
    '[',
    ' – ',
    '—',
    '…',
    '. ',
    ', ',
    ' : ',
    '\n',
    '\r\n',
  ],
  ...['\n\n', ' ', ' - ', '?', '!', ';', '- ', ' d’', 'l’', 'qu’'],
  ...['M. ', 'Mme ', 'le président ', 'la ministre des Affaires étrangères ', 'le roi ', "l'ambassadeur "],
  ...[
    'son homologue ',
    'le porte-parole ',
    'ancien ',
    'MM. ',
    'Le Premier ministre ',
    'la délégation ',
    'le ',
  ],
  ...[
    'Awa Sarr',
    'Jean-Luc N’Dri',
    'DIALLO',
    'Moscou',
    'la France',
    'Côte d\u2019Ivoire',
    'l\u2019ONU',
    'AFP',
  ],
  ...[
    'Pékin',
    'russe',
    'vietnamien ',
    'Mohammed VI',
    'Kim Jong-un',
    'von der Leyen',
    'Union africaine',
    'DPA',
  ],
  ...[
    ' a déclaré que ',
    ' s’est entretenu avec ',
    ' a-t-il dit',
    ' selon ',
    ' se rendra ',
    ' ont signé ',
    ' et ',
  ],
  ...[
    ' a reçu ',
    ' rencontrera ',
    'sommet ',
    'visite ',
    'entretien ',
    ' à ',
    ' de ',
    ' du ',
    ' qui ',
    ' il ',
    ' elle ',
  ],
  ...[
    'le 22 octobre',
    ' 1er mai 2019',
    ' hier',
    ' en 2018',
    ' du 20 au 23 mai',
    ' lundi',
    ' 12/03/2019',
    ' 18h30',
  ],
  ...[
    'fin ',
    'il y a trois ',
    'semaines',
    'ans',
    'avant ',
    '1789',
    '0',
    '99',
    'siècle',
    'XIXe ',
    ' av. J.-C.',
    'mars',
  ],
  ...[
    '![](',
    '](https://a.b/c)',
    ' |',
    '(Photo : X/Y)',
    '>> Lire aussi',
    '\u00a0',
    '\u202f',
    '\ud83d',
    '🕊',
    'e\u0301',
  ],
]

/** What text rarely holds and programs trip over: lone surrogates, bidi controls, joiners, NUL, marks without a letter. */
const ODDITIES = [
  ...['\ud800', '\udfff', '\u0000', '\u001b[31m', '\u202e', '\u2066', '\u200b', '\u200d', '\ufeff', '\ufffe'],
  ...[
    '\u0301',
    '\u0301'.repeat(50),
    '\u0085',
    '\u2028',
    '\u00ad',
    '\u{1f468}\u200d\u{1f469}',
    'İ',
    'ß',
    'ﬁ',
    'ǅ',
  ],
  ...[
    '٣',
    '²',
    '½',
    'Ⅷ',
    '\u3000',
    '中文',
    'العربية',
    'Москва',
    '\u1e9e',
    '\u{10ffff}',
    '__proto__',
    'constructor',
  ],
  ...['toString', 'hasOwnProperty', '99999999999999999999', '-1', '1e9', '\t', '\v', '\f', '\r'],
]

const joined = (pieces: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> =>
  fc.array(pieces, { maxLength, size: 'max' }).map((list) => list.join(''))

/** Any code points, half surrogates among them. */
export const unicode: fc.Arbitrary<string> = joined(
  fc.oneof(
    fc.constantFrom(...ODDITIES),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  ),
  60,
)

/** Ungrammatical French news, with odd characters here and there. */
export const news: fc.Arbitrary<string> = joined(
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...PIECES) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
    { weight: 1, arbitrary: fc.constantFrom(...ODDITIES) },
  ),
  40,
)

interface Mutation {
  readonly at: number
  readonly size: number
  readonly to: number
  readonly insert: string
}

/** Real articles with pieces cut out, put in, doubled and moved. */
export function mutated(articles: readonly string[]): fc.Arbitrary<string> {
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  const mutation: fc.Arbitrary<Mutation> = fc.record({
    at: share,
    to: share,
    size: fc.oneof(fc.nat(3), fc.nat(60), fc.nat(600)),
    insert: fc.oneof(fc.constant(''), fc.constantFrom(...PIECES, ...ODDITIES)),
  })
  return fc
    .tuple(fc.constantFrom(...articles), fc.array(mutation, { minLength: 1, maxLength: 12 }))
    .map(([article, mutations]) => mutations.reduce(mutate, article))
}

function mutate(text: string, { at, size, to, insert }: Mutation): string {
  const start = Math.floor(at * text.length)
  const cut = text.slice(start, start + size)
  const rest = text.slice(0, start) + insert + text.slice(start + size)
  if (size % 3 === 0) return rest
  const target = Math.floor(to * rest.length)
  return rest.slice(0, target) + cut + rest.slice(target)
}
