import type { Token } from '../text/document.ts'
import { NOUN_INFINITIVES, NOUNS_IN_ANT, PRENOMINAL, RARELY_VERBS } from './homographs.ts'
import type { VerbForm } from './verb.ts'

/** What part of a verb group a token can be, in its place. */
export type Role = 'finite' | 'infinitive' | 'participle' | 'gerund'

/** Tokens around a place; `at` answers undefined outside the sentence. */
export interface Place {
  readonly tokens: readonly Token[]
  readonly first: number
  readonly end: number
}

const PERSONAL = new Set([
  'je',
  "j'",
  'tu',
  'il',
  'elle',
  'on',
  'nous',
  'vous',
  'ils',
  'elles',
  'qui',
  "c'",
  'cela',
  'ça',
])
const CLITICS = new Set([
  'me',
  "m'",
  'te',
  "t'",
  'se',
  "s'",
  'ne',
  "n'",
  'y',
  'lui',
  'nous',
  'vous',
  'leur',
  'en',
  'le',
  'la',
  'les',
  "l'",
])
const ARTICLE_CLITICS = new Set(['le', 'la', 'les', "l'", 'leur'])
const PREPOSITIONS_OF_NOUNS = new Set([
  'de',
  "d'",
  'du',
  'des',
  'à',
  'au',
  'aux',
  'en',
  'dans',
  'par',
  'pour',
  'sur',
  'sous',
  'avec',
  'sans',
  'vers',
  'chez',
  'contre',
  'depuis',
  'pendant',
  'dès',
  'selon',
  'malgré',
  'après',
  'avant',
])
const AUXILIARIES = new Set(['avoir', 'être'])

export const isPersonal = (normal: string) => PERSONAL.has(normal)
export const isCliticWord = (normal: string) => CLITICS.has(normal)

/** The reading of a token as a verb form in its place, or undefined if it is no verb there. */
export function readVerb(place: Place, i: number): { role: Role; form: VerbForm } | undefined {
  const { tokens } = place
  const token = tokens[i]!
  if (token.verbs.length === 0 || isFunctionWord(token)) return undefined
  if (
    token.shape !== 'lower' &&
    !(token.shape === 'Title' && opensClause(place, i)) &&
    token.shape !== 'UPPER'
  )
    return undefined
  const finite = token.verbs.find((f) => f.person !== null && personFits(place, i, f))
  if (finite && isFiniteHere(place, i, finite)) return { role: 'finite', form: finite }
  const infinitive = token.verbs.find((f) => f.tense === 'infinitive')
  if (infinitive && isInfinitiveHere(place, i)) return { role: 'infinitive', form: infinitive }
  const gerund = token.verbs.find((f) => f.tense === 'present-participle')
  if (gerund && isGerundHere(place, i)) return { role: 'gerund', form: gerund }
  const participle = token.verbs.find((f) => f.tense === 'past-participle')
  if (participle && isParticipleHere(place, i)) return { role: 'participle', form: participle }
  return undefined
}

/** Words of closed classes are no verbs, whatever they look like ("plus", "avant", "devant", "lui", "tu"). */
export function isFunctionWord(token: Token): boolean {
  return token.clitic || (token.tags.size > 0 && !token.tags.has('ProperNoun'))
}

/** First word of the sentence, or after an opening mark, a dash or a colon; not after "(KCNA)". */
export function opensClause({ tokens, first }: Place, i: number): boolean {
  if (i === first) return true
  const before = tokens[i - 1]!
  return before.kind === 'quote' || (before.kind === 'punctuation' && !/^[,)\]]/.test(before.text))
}

const word = ({ tokens, first, end }: Place, i: number) => (i >= first && i < end ? tokens[i]!.normal : '')

/** "suis" needs "je", "sommes" needs "nous", "tu" needs "tu": else these are other words. */
function personFits(place: Place, i: number, form: VerbForm): boolean {
  if (form.person === 3) return true
  if (form.tense === 'imperative') return opensClause(place, i) && form.lemma !== 'avoir'
  const wanted =
    form.number === 'plural'
      ? form.person === 1
        ? ['nous']
        : ['vous']
      : form.person === 1
        ? ['je', "j'"]
        : ['tu']
  for (let k = i - 1; k >= Math.max(place.first, i - 4); k--)
    if (wanted.includes(place.tokens[k]!.normal)) return true
  const next = place.tokens[i + 1]
  if (i + 1 < place.end && next!.clitic && wanted.includes(next!.normal)) return true
  // "Accueillons", "Continuez": an imperative opens its clause.
  return (
    form.number === 'plural' &&
    form.tense === 'present' &&
    opensClause(place, i) &&
    /(?:ons|ez)$/.test(place.tokens[i]!.normal)
  )
}

function isFiniteHere(place: Place, i: number, form: VerbForm): boolean {
  const here = place.tokens[i]!.normal
  const next = place.tokens[i + 1]
  if (next && i + 1 < place.end && next.clitic && next.normal !== 'ci' && next.normal !== 'là') return true
  const before = word(place, i - 1)
  if (opensClause(place, i))
    return form.tense === 'imperative' || form.person !== 3 || opensFinite(place, i, form)
  const aux = AUXILIARIES.has(form.lemma)
  if (here === 'est' && before === "l'")
    return isClitic(place, i - 1) || !/^(?:de|d'|du|des)$/.test(word(place, i + 1))
  if (isPersonal(before)) return true
  if (isCliticWord(before) && isClitic(place, i - 1)) return true
  if (aux && here !== 'est' && here !== 'soit' && here !== 'été') return !PREPOSITIONS_OF_NOUNS.has(before)
  if (certainTense(form)) return true
  if (here === 'soit') return followsQue(place, i)
  if (isNounPlace(place, i) && !afterNumber(place, i, form)) return false
  if (before && isParticipleToo(place, i) && word(place, i + 1) === 'par') return false
  if (RARELY_VERBS.has(here)) return rareVerbHere(place, i)
  if (here === 'part' && followsLightVerb(place, i)) return false
  return true
}

/** "a pris part", "prendront également part", "fait part". */
function followsLightVerb(place: Place, i: number): boolean {
  for (let k = i - 1; k >= Math.max(place.first, i - 3); k--) {
    if (place.tokens[k]!.verbs.some(({ lemma }) => lemma === 'prendre' || lemma === 'faire')) return true
    if (!place.tokens[k]!.tags.has('Adverb')) return false
  }
  return false
}

/** "que le texte soit adopté": "soit" is the verb if a "que" stands before it, else it joins or explains. */
function followsQue(place: Place, i: number): boolean {
  for (let k = i - 1; k >= Math.max(place.first, i - 25); k--) {
    if (word(place, k) === 'que' || word(place, k) === "qu'") return true
  }
  return false
}

/** "À 11 h 30 intervient un camion": after a number, what no noun looks like is the verb. */
function afterNumber(place: Place, i: number, form: VerbForm): boolean {
  return place.tokens[i - 1]!.kind === 'number' && !(form.tense === 'present' && form.lemma.endsWith('er'))
}

/** "un pont construit par": the same form is present tense and participle. */
const isParticipleToo = (place: Place, i: number) =>
  place.tokens[i]!.verbs.some((form) => form.tense === 'past-participle')

/** A verb form opens a clause only where its subject may follow: after a quotation ("« … », déclare X") or inverted. */
function opensFinite(place: Place, i: number, form: VerbForm): boolean {
  if (i > place.first && /^[-–—•*]$/.test(place.tokens[i - 1]!.text)) return opensItem(place, i, form)
  if (i === place.first && opensRollCall(place, i, form)) return true
  if (i === place.first)
    return form.lemma === 'avoir' ? false : ['rester', 'venir', 'suivre'].includes(form.lemma)
  return place.tokens[i - 1]!.kind === 'quote' && !RARELY_VERBS.has(place.tokens[i]!.normal)
}

/** "⟦Ont assisté⟧ à l'audience : …", "⟦Étaient⟧ également ⟦présents⟧ X et Y": an auxiliary before those of whom it tells. */
function opensRollCall({ tokens, end }: Place, i: number, { lemma, number }: VerbForm): boolean {
  if (!AUXILIARIES.has(lemma) || number !== 'plural') return false
  let k = i + 1
  while (k < end && k < i + 3 && tokens[k]!.tags.has('Adverb')) k++
  if (k >= end || tokens[k]!.shape !== 'lower') return false
  return (
    /^présente?s$/.test(tokens[k]!.normal) ||
    tokens[k]!.verbs.some(({ tense }) => tense === 'past-participle')
  )
}

/** "- ⟦a souligné⟧ que": an item of a list whose subject stands above it; "… », – ⟦a dit⟧ X". */
const opensItem = ({ tokens, end }: Place, i: number, { lemma }: VerbForm) =>
  AUXILIARIES.has(lemma) &&
  i + 1 < end &&
  tokens[i + 1]!.verbs.some(({ tense }) => tense === 'past-participle')

/** A tense that no noun looks like. */
function certainTense(form: VerbForm): boolean {
  return (
    form.tense === 'imperfect' ||
    form.tense === 'future' ||
    form.tense === 'conditional' ||
    (form.tense === 'past' && form.number === 'plural')
  )
}

/** Whether "le", "la", "les", "l'", "leur", "en" … before a verb form is its pronoun: a subject, "ne" or a clitic stands before it. */
function isClitic(place: Place, i: number): boolean {
  const here = word(place, i)
  if (!ARTICLE_CLITICS.has(here) && here !== 'en' && here !== 'nous' && here !== 'vous') return true
  const before = word(place, i - 1)
  // "⟦dont la⟧ visite a débuté", "où le siège": a noun with its article.
  if (/^(?:dont|où)$/.test(before) && RARELY_VERBS.has(word(place, i + 1))) return false
  if (isPersonal(before) || BEFORE_CLITIC.has(before)) return true
  if (isCliticWord(before) && !ARTICLE_CLITICS.has(before) && before !== 'en') return true
  const form = place.tokens[i + 1]?.verbs[0]
  return (
    form !== undefined &&
    AUXILIARIES.has(form.lemma) &&
    form.lemma === 'avoir' &&
    word(place, i + 1) !== 'avoirs'
  )
}

const BEFORE_CLITIC = new Set(['ne', "n'", 'dont', 'comme', 'où', 'si'])

/** A determiner or preposition stands before, perhaps with adjectives between: a noun's place. */
function isNounPlace(place: Place, i: number): boolean {
  let k = i - 1
  let skipped = 0
  while (k >= place.first && skipped < 3 && PRENOMINAL.has(word(place, k))) {
    k--
    skipped++
  }
  const token = place.tokens[k]
  if (k < place.first) return skipped > 0
  if (!token) return false
  // "ce dernier indique" against "ce dernier échange".
  if (skipped === 1 && /^ce(?:tte|s)?$/.test(token.normal) && /^derni/.test(word(place, i - 1))) {
    return RARELY_VERBS.has(place.tokens[i]!.normal)
  }
  if (token.kind === 'number') return true
  if (PREPOSITIONS_OF_NOUNS.has(token.normal)) return true
  return token.tags.has('Determiner') && token.normal !== 'tout' && token.normal !== 'tous'
}

/** "Le chef de l'État visite Alger": after its subject and before an object, even a likely noun is the verb. */
function rareVerbHere(place: Place, i: number): boolean {
  const before = place.tokens[i - 1]!
  const next = place.tokens[i + 1]
  if (before.normal === 'ne' || before.normal === "n'" || before.normal === 'se' || before.normal === "s'")
    return true
  const telling = TELLING.has(place.tokens[i]!.normal)
  if (telling && before.tags.has('ProperNoun')) return true
  if (telling && before.text === ',' && next && !/^(?:de|d'|du|des)$/.test(next.normal)) return true
  if (PROMISES.has(place.tokens[i]!.normal) && opensInfinitive(place, i + 1)) return true
  if (
    MEETS.test(place.tokens[i]!.normal) &&
    next &&
    i + 1 < place.end &&
    before.shape === 'Title' &&
    WHEN.test(next.normal)
  )
    return true
  if (!SVO.has(place.tokens[i]!.normal) || !next || i + 1 >= place.end) return false
  const subject =
    before.text === ',' || (before.kind === 'word' && (before.shape !== 'lower' || !before.tags.size))
  const object =
    (next.shape === 'Title' && before.text !== ',') ||
    next.normal === 'avoir' ||
    (next.text === ',' && before.text !== ',' && TELLING.has(place.tokens[i]!.normal)) ||
    next.normal === "qu'" ||
    next.normal === 'que' ||
    (next.tags.has('Determiner') && !next.tags.has('Preposition'))
  return subject && object
}

/** "que le président X rencontre jeudi Y": after a name and before a day, the verb. */
const MEETS = /^(?:rencontre|visite|quitte|entame)$/
const WHEN =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|aujourd'hui|ce|également|aussi|actuellement|à)$/

/** "menace de ⟦descendre⟧": a noun would have its article, which is looked at before. */
function opensInfinitive({ tokens, end }: Place, i: number): boolean {
  const next = tokens[i + 1]
  return (
    i + 1 < end &&
    /^d[e']$/.test(tokens[i]!.normal) &&
    (isCliticWord(next!.normal) || next!.verbs.some(({ tense }) => tense === 'infinitive'))
  )
}

const PROMISES = new Set(['menace', 'demande', 'offre'])
const TELLING = new Set(['annonce', 'demande'])
const SVO = new Set(
  'charge rencontre visite demande annonce menace attaque offre adresse appelle quitte entame traite contrôle vote échange limite porte aide force cause réforme note mesure place règle capture conserve rejette presse'.split(
    ' ',
  ),
)

function isInfinitiveHere(place: Place, i: number): boolean {
  const here = place.tokens[i]!.normal
  if (!NOUN_INFINITIVES.has(here)) return true
  const before = word(place, i - 1)
  if (here !== 'conseiller' && !isNounPlace(place, i) && !opensClause(place, i)) return true
  if (before === "d'" || before === 'de' || before === 'pour' || before === 'à' || before === 'sans')
    return true
  const token = place.tokens[i - 1]
  return (
    i > place.first && token!.verbs.length > 0 && !token!.tags.has('Determiner') && token!.shape === 'lower'
  )
}

function isGerundHere(place: Place, i: number): boolean {
  const here = place.tokens[i]!.normal
  if (RARELY_VERBS.has(here)) return false
  if (word(place, i - 1) === 'en') return true
  if (isNounPlace(place, i) || place.tokens[i - 1]?.tags.has('Verb')) return false
  if (!NOUNS_IN_ANT.has(here)) return true
  const next = place.tokens[i + 1]
  if (!next || i + 1 >= place.end) return false
  return (
    next.kind === 'number' ||
    next.tags.has('Numeral') ||
    (next.tags.has('Determiner') && !next.tags.has('Preposition'))
  )
}

function isParticipleHere(place: Place, i: number): boolean {
  if (isNounPlace(place, i)) return false
  // "les Nations unies", "les États-Unis", "le Royaume-Uni".
  const before = place.tokens[i - 1]
  return !(i > place.first && before!.shape === 'Title' && UNITED.has(place.tokens[i]!.normal))
}

const UNITED = new Set(['uni', 'unie', 'unis', 'unies'])
