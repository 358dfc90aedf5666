import { demonymReadings } from '../../lexicon/demonyms.ts'
import { headStatus } from '../../lexicon/meeting-status.ts'
import { isPreposition, LEADING } from './links.ts'
import type { Telling } from './model.ts'
import type { Scene } from './scene.ts'

/** The noun phrase around an encounter's noun, as far as it stands before the noun. */
export interface NounHead {
  /** First token of the whole phrase ("⟦l'⟧hypothèse d'un sommet"). */
  readonly first: number
  readonly form: Telling['form']
  /** "son", "sa", "leur": whose visit it is has to be looked up. */
  readonly possessive: 'one' | 'many' | null
  readonly apart: string | null
  /** Words before the noun that qualify it, and nouns over it ("hypothèse", "issue", "lors"). */
  readonly words: string[]
  readonly heads: string[]
  /** The preposition before the whole phrase, '' if none. */
  readonly link: string
}

const PRENOMINAL =
  /^(?:premi|deuxi|second|troisi|quatri|cinqui|sixi|septi|huiti|neuvi|dixi|nouve|nouvel|derni|procha|futur|récent|éventuel|brève|bref|long|grand|haut|important|seul|autre|ancien|énième|petit|double|précéden|mini|ultime|rare|possible|fréquent|dite|nombreu|multipl|diver|différent|ample|vaste|fructueu|cordia|franc|intens|ultérieur|simple|prétendu|soi-disant$|vrai|véritable|fameu|historique|série|séries|cycle|round|ronde|tour|vague|telles?$|tels?$)/
const APART = /^(?:derni|procha|précéden|premi|deuxi|second|troisi|autre|nouve|nouvel|ancien|futur)/

/** Reads to the left of the noun at `i`: adjectives, determiner, and the nouns it depends on. */
export function nounHead(scene: Scene, i: number, start: number): NounHead {
  const words: string[] = []
  const heads: string[] = []
  let apart: string | null = null
  let k = i - 1
  let determiner = ''
  for (;;) {
    while (k >= start && isPrenominal(scene, k)) {
      const word = scene.word(k)
      words.push(word)
      if (APART.test(word)) apart ??= word
      k--
    }
    const found = k >= start ? determinerAt(scene, k, words) : undefined
    if (found && !determiner) determiner = scene.word(k)
    if (found) k--
    const over = overHead(scene, k, start, found !== undefined && /^(?:du|des|d')$/.test(scene.word(k + 1)))
    if (over < 0) break
    heads.push(scene.word(over))
    k = over - 1
  }
  const first = k + 1
  return {
    first,
    // "un tel entretien" takes up as "cet entretien" does.
    form: words.some((w) => /^tel(?:le)?$/.test(w)) ? 'demonstrative' : (DETERMINERS[determiner] ?? 'bare'),
    possessive: possessive(determiner),
    apart,
    words,
    heads,
    link: outerLink(scene, first, start),
  }
}

const DETERMINERS: Readonly<Record<string, Telling['form']>> = {
  le: 'definite',
  la: 'definite',
  "l'": 'definite',
  les: 'definite',
  du: 'definite',
  au: 'definite',
  aux: 'definite',
  des: 'indefinite',
  son: 'definite',
  sa: 'definite',
  ses: 'definite',
  leur: 'definite',
  leurs: 'definite',
  ce: 'demonstrative',
  cet: 'demonstrative',
  cette: 'demonstrative',
  ces: 'demonstrative',
  un: 'indefinite',
  une: 'indefinite',
  "d'": 'indefinite',
  toute: 'indefinite',
  tout: 'indefinite',
  aucune: 'indefinite',
  aucun: 'indefinite',
  plusieurs: 'indefinite',
  quelque: 'indefinite',
  deux: 'indefinite',
  trois: 'indefinite',
  quatre: 'indefinite',
}

/** "les", "une"; "de" before an adjective in the plural: "a eu ⟦de⟧ nombreuses rencontres". */
function determinerAt(scene: Scene, k: number, words: readonly string[]): Telling['form'] | undefined {
  const word = scene.word(k)
  if (word !== 'de') return DETERMINERS[word]
  const last = words.at(-1) ?? ''
  const many = /^(?:nombreu|multipl|divers)/.test(last) || (last.endsWith('s') && scene.verbAt(k - 1))
  return many ? 'indefinite' : undefined
}

function possessive(determiner: string): NounHead['possessive'] {
  if (/^(?:son|sa|ses)$/.test(determiner)) return 'one'
  return /^leurs?$/.test(determiner) ? 'many' : null
}

/** Words that stand between an encounter's determiner and its noun. */
export function isPrenominal(scene: Scene, k: number): boolean {
  const word = scene.word(k)
  if (PRENOMINAL.test(word)) return true
  if (/^(?:de|d')$/.test(word) && /^(?:série|séries|cycle|round|ronde|tour|vague)$/.test(scene.word(k - 1)))
    return true
  return scene.tokens[k]!.shape === 'lower' && demonymReadings(word) !== undefined
}

/** The noun over the encounter's: "l'hypothèse ⟦d'⟧un sommet", "à l'issue ⟦de⟧ la réunion"; -1 if there is none. */
function overHead(scene: Scene, k: number, start: number, contracted: boolean): number {
  let at = k
  if (!contracted) {
    if (at < start || !/^(?:de|d')$/.test(scene.word(at))) return -1
    at--
  }
  if (at < start) return -1
  const word = scene.word(at)
  return headStatus(word) !== undefined ? at : -1
}

const CONTRACTED: Readonly<Record<string, string>> = { du: 'de', des: 'de', au: 'à', aux: 'à', "d'": 'de' }

function outerLink(scene: Scene, first: number, start: number): string {
  const own = CONTRACTED[scene.word(first)]
  if (own && own !== 'de') return own
  if (scene.word(first) === 'du') return 'de'
  const before = first > start ? scene.word(first - 1) : ''
  if (before === 'dont' || (before === 'outre' && scene.word(first - 2) === 'en')) return ''
  return isPreposition(before) ? (CONTRACTED[before] ?? before) : ''
}

/** Whether the token is an article or adjective that may open a noun phrase. */
export function opensPhrase(normal: string): boolean {
  return LEADING.has(normal) || DETERMINERS[normal] !== undefined
}
