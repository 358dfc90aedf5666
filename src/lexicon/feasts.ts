/** How a feast finds its day. */
export type FeastDay =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  /** Days from Easter Sunday. */
  | { readonly kind: 'easter'; readonly offset: number }
  | { readonly kind: 'orthodox'; readonly offset: number }
  /** nth weekday (-1: the last) of a month. */
  | { readonly kind: 'nth'; readonly month: number; readonly weekday: number; readonly n: number }
  /** A table of days by year (see movable-feasts.ts). */
  | { readonly kind: 'table'; readonly name: string }

const fixed = (month: number, day: number): FeastDay => ({ kind: 'fixed', month, day })
const fromEaster = (offset: number): FeastDay => ({ kind: 'easter', offset })
const nth = (month: number, weekday: number, n: number): FeastDay => ({ kind: 'nth', month, weekday, n })
const table = (name: string): FeastDay => ({ kind: 'table', name })

const LUNAR = table('nouvel-an-lunaire')
const FITR = table('aïd-fitr')
const ADHA = table('aïd-adha')

/**
 * Feasts and days of remembrance by their names in lower case without hyphens ("14-Juillet" is "14 juillet": a date
 * anyway). National days are left out: which one is meant depends on the country.
 */
export const FEASTS: readonly (readonly [names: string, day: FeastDay])[] = [
  ['noël|noel|nativité', fixed(12, 25)],
  ['réveillon de noël|veillée de noël|soir de noël|nuit de noël', fixed(12, 24)],
  ["jour de l'an|nouvel an|premier de l'an", fixed(1, 1)],
  [
    'saint sylvestre|réveillon|réveillon du nouvel an|réveillon de la saint sylvestre|soir du nouvel an',
    fixed(12, 31),
  ],
  ['épiphanie', fixed(1, 6)],
  ['chandeleur', fixed(2, 2)],
  ['saint valentin', fixed(2, 14)],
  [
    'journée internationale des droits des femmes|journée internationale des femmes|journée internationale de la femme|journée de la femme|journée des femmes',
    fixed(3, 8),
  ],
  ['saint patrick', fixed(3, 17)],
  ["poisson d'avril", fixed(4, 1)],
  ['fête du travail|fête des travailleurs', fixed(5, 1)],
  ["fête de l'europe|journée de l'europe", fixed(5, 9)],
  ['fête de la musique', fixed(6, 21)],
  ['saint jean', fixed(6, 24)],
  ['assomption', fixed(8, 15)],
  ['halloween', fixed(10, 31)],
  ['toussaint', fixed(11, 1)],
  ['jour des morts|fête des morts', fixed(11, 2)],
  ["armistice de 1918|jour de l'armistice|jour du souvenir", fixed(11, 11)],
  ['saint nicolas', fixed(12, 6)],
  ['immaculée conception', fixed(12, 8)],
  ["journée des droits de l'homme|journée internationale des droits de l'homme", fixed(12, 10)],
  ['norouz|nowruz|newroz', fixed(3, 21)],
  ['mardi gras', fromEaster(-47)],
  ['mercredi des cendres', fromEaster(-46)],
  ['rameaux|dimanche des rameaux', fromEaster(-7)],
  ['jeudi saint', fromEaster(-3)],
  ['vendredi saint', fromEaster(-2)],
  ['samedi saint', fromEaster(-1)],
  ['pâques|paques|dimanche de pâques', fromEaster(0)],
  ['lundi de pâques', fromEaster(1)],
  ["ascension|jeudi de l'ascension", fromEaster(39)],
  ['pentecôte|pentecote|dimanche de pentecôte', fromEaster(49)],
  ['lundi de pentecôte', fromEaster(50)],
  ['fête dieu', fromEaster(60)],
  ['pâques orthodoxe|pâque orthodoxe|pâques orthodoxes', { kind: 'orthodox', offset: 0 }],
  ['thanksgiving|action de grâce', nth(11, 4, 4)],
  ['fête des mères', nth(5, 7, -1)],
  ['fête des pères', nth(6, 7, 3)],
  ['black friday', nth(11, 5, 4)],
  [
    'aïd el fitr|aïd al fitr|aid el fitr|aid al fitr|aïd el seghir|aïd es seghir|korité|fête de la rupture du jeûne|fin du ramadan',
    FITR,
  ],
  [
    'aïd el kébir|aïd el kebir|aid el kebir|aïd al adha|aïd el adha|aid al adha|aid el adha|tabaski|fête du sacrifice|fête du mouton',
    ADHA,
  ],
  ['ramadan|mois de ramadan|mois du ramadan', table('ramadan')],
  ['mawlid|mouloud|maouloud|gamou', table('mawlid')],
  ['achoura|tamkharit', table('achoura')],
  ['nouvel an hégirien|nouvel an musulman', table('nouvel-an-hégirien')],
  ['nouvel an lunaire|nouvel an chinois|nouvel an vietnamien|têt|fête du têt|fête du printemps', LUNAR],
  ['roch hachana|rosh hashana|rosh hachana|nouvel an juif', table('roch-hachana')],
  ['yom kippour|kippour', table('yom-kippour')],
  ["pessah|pessa'h|pâque juive", table('pessah')],
  ['hanoukka|hanouka', table('hanoukka')],
]

/** Nouns that make of a feast a season or a thing: "les vacances de Noël", "l'île de Pâques". */
export const FEAST_CARRIERS: ReadonlySet<string> = new Set(
  'jour journée soir nuit veille lendemain matin week-end messe dimanche lundi fête occasion approche'.split(
    ' ',
  ),
)
