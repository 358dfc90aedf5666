import { nounTriggerOf } from '../../lexicon/user/words.ts'
import type { VerbGroup } from '../../tags/verb.ts'
import type { DateMention, Place } from '../mentions.ts'
import type { ActorPhrase } from './model.ts'
import { hasTense, type Scene } from './scene.ts'

/** What stands to the right of a verb or noun, up to the end of its clause. */
export interface Complements {
  readonly phrases: ActorPhrase[]
  readonly places: PlaceAt[]
  readonly dates: { date: DateMention; at: number }[]
  /** The token at which reading stopped. */
  end: number
  /** The group that stopped it, if one did. */
  stop: VerbGroup | undefined
  /** Tokens that were passed over: "rencontrera⟦, avant de regagner Y,⟧ le ministre X". */
  aside?: readonly [number, number]
}

export interface PlaceAt {
  readonly place: Place
  readonly phrase: ActorPhrase
  readonly at: number
}

const LOCATIVE = new Set(['à', 'en', 'dans', 'vers', 'pour', 'depuis', 'sur', 'chez', 'près', 'autre'])
const BREAKS = new Set([
  ';',
  ':',
  '–',
  '—',
  'occasion',
  'qui',
  'que',
  "qu'",
  'dont',
  'où',
  'lequel',
  'laquelle',
  'lesquels',
  'auquel',
  'auxquels',
  'auxquelles',
  'alors',
  'tandis',
  'lorsque',
  "lorsqu'",
  'quand',
  'mais',
  'car',
  'si',
  'puisque',
  'tout',
])
const FARTHEST = 70

/** Whether the phrase says where something is, not who acts. */
export function isLocative(phrase: ActorPhrase): boolean {
  return phrase.place !== null && LOCATIVE.has(phrase.link)
}

/** Stops at every verb. */
export const STOPS = (_group: VerbGroup): boolean => false

/** Reads complements from a token on; `through` says of a verb group in the way whether to read on past it. */
export function readComplements(
  scene: Scene,
  from: number,
  sentence: number,
  through: (group: VerbGroup) => boolean = passesThrough,
): Complements {
  if (through !== passesThrough && through !== STOPS) return scan(scene, from, sentence, through)
  const memo = through === STOPS ? scene.stopping : scene.passing
  const known = memo.get(from)
  if (known) return known
  const found = scan(scene, from, sentence, through)
  memo.set(from, found)
  return found
}

/** Tokens that may stand between the commas of an aside. */
const ASIDE = 14

/** The complements, and those behind an aside that an infinitive opens: "rencontrera, ⟦avant de regagner Y,⟧ le ministre X". */
export function overAside(scene: Scene, right: Complements, sentence: number): Complements {
  const { stop } = right
  if (stop?.tense !== 'infinitive') return right
  let open = stop.firstToken - 1
  while (open > stop.firstToken - 4 && scene.word(open) !== ',') open--
  if (scene.word(open) !== ',' || !/^(?:avant|après|afin|pour)$/.test(scene.word(open + 1))) return right
  const last = Math.min(scene.end(sentence), open + ASIDE)
  let close = stop.endToken
  while (close < last && scene.word(close) !== ',' && !scene.verbAt(close)) close++
  if (scene.word(close) !== ',') return right
  const next = readComplements(scene, close + 1, sentence)
  return {
    phrases: [...right.phrases, ...next.phrases],
    places: [...right.places, ...next.places],
    dates: [...right.dates, ...next.dates],
    end: next.end,
    stop: next.stop,
    aside: [open, close + 1],
  }
}

function scan(
  scene: Scene,
  from: number,
  sentence: number,
  through: (group: VerbGroup) => boolean,
): Complements {
  const end = Math.min(scene.end(sentence), from + FARTHEST)
  const found: Complements = { phrases: [], places: [], dates: [], end: from, stop: undefined }
  let i = from
  let depth = 0
  let ofRelation = false
  while (i < end) {
    const date = scene.dateAt[i]!
    if (date >= 0) {
      const mention = scene.dates[date]!
      if (depth === 0) found.dates.push({ date: mention, at: i })
      i = mention.endToken
      continue
    }
    const group = scene.verbAt(i)
    if (group && !through(group)) {
      if (depth > 0 && hasTense(group)) {
        i = group.endToken
        continue
      }
      found.stop = group
      break
    }
    const phrase = scene.phraseAt(sentence, i)
    if (phrase && depth === 0 && phrase.first >= from) {
      ofRelation = isOfRelation(scene, phrase) || (ofRelation && phrase.joined)
      if (!ofRelation) take(found, phrase)
      i = phrase.end
      continue
    }
    const word = scene.word(i)
    const aside = word === '(' && depth === 0 ? scene.dateAt[i + 1]! : -1
    if (aside >= 0 && isDayIn(scene, scene.dates[aside]!)) {
      found.dates.push({ date: scene.dates[aside]!, at: i + 1 })
      i = scene.dates[aside]!.endToken + 1
      continue
    }
    if (word === '(' || word === '[') depth++
    else if ((word === ')' || word === ']') && depth > 0) depth--
    else if (depth === 0 && breaks(scene, i, word)) break
    i = Math.max(i + 1, group ? group.endToken : 0)
  }
  found.end = i
  return found
}

/** "le sommet de Vilnius (⟦28-29 novembre 2013⟧)": days that fill the parentheses, not the years of a life. */
function isDayIn(scene: Scene, { endToken, value }: DateMention): boolean {
  return scene.word(endToken) === ')' && value !== null && /-\d\d/.test(value)
}

/** Participles do not end the clause they are set in: "venue lui faire ses adieux", "accompagné de". */
function passesThrough(group: VerbGroup): boolean {
  return group.tense === 'past-participle'
}

function breaks(scene: Scene, i: number, word: string): boolean {
  const token = scene.tokens[i]!
  if (token.kind === 'quote' && /[«»“”"]/.test(token.text)) return closesFar(scene, i)
  if (EDGES.has(word)) return opensOther(scene, i)
  if (!BREAKS.has(word)) return false
  switch (word) {
    case 'occasion':
      return scene.word(i - 1) === "l'"
    case 'tout':
      return scene.word(i + 1) === 'en'
    case 'alors':
      return /^(?:que|qu')$/.test(scene.word(i + 1))
    case 'que':
    case "qu'":
      return !/^(?:ainsi|autre)$/.test(scene.word(i - 1))
    case '–':
    case '—':
      // "UE – Jordanie" is a pair.
      return !scene.entities.at(i - 1) || !scene.entities.at(i + 1)
    default:
      return true
  }
}

/** Words that lead to another encounter, if one follows. */
const EDGES = new Set('avant après lors marge issue veille lendemain vue sujet propos'.split(' '))

/** "avant une conférence", "en marge du sommet": what follows belongs to another encounter. */
function opensOther(scene: Scene, i: number): boolean {
  // "reprendre ⟦avant l'été⟧ les négociations"
  if (scene.dateAt[i + 1]! >= 0 || scene.dateAt[i + 2]! >= 0) return false
  for (let k = i + 1; k < i + 6; k++)
    if (nounTriggerOf(scene.document, scene.word(k)) && !scene.verbAt(k)) return true
  return false
}

/** A quotation of some length ends the clause; words set off in marks do not. */
function closesFar(scene: Scene, i: number): boolean {
  for (let k = i + 1; k < i + 8; k++) {
    if (scene.tokens[k]?.kind === 'quote' && /[»”"]/.test(scene.tokens[k]!.text)) return false
  }
  return true
}

/** "des relations ⟦avec X⟧", "du conflit ⟦entre X et Y⟧": tied to a noun that no encounter is called by. */
function isOfRelation(scene: Scene, phrase: ActorPhrase): boolean {
  if (phrase.link !== 'avec' && phrase.link !== 'entre') return false
  const own = scene.word(phrase.first) === phrase.link ? phrase.first : phrase.first - 1
  return RELATIONS.has(scene.word(own - 1)) || RELATIONS.has(scene.word(own - 2))
}

const RELATIONS: ReadonlySet<string> = new Set(
  (
    'relation relations lien liens coopération partenariat partenariats frontière frontières conflit conflits guerre ' +
    'crise différend différends tension tensions contentieux litige litiges commerce rapprochement normalisation ' +
    'amitié alliance solidarité concurrence rivalité rupture'
  ).split(' '),
)

function take(found: Complements, phrase: ActorPhrase): void {
  if (isLocative(phrase)) found.places.push({ place: phrase.place!, phrase, at: phrase.first })
  else found.phrases.push(phrase)
}
