/** Tags of a token: part of speech and finer classes. Compromise's matcher reads them as `#Tag`. */
export type Tag =
  | 'Determiner'
  | 'Preposition'
  | 'Pronoun'
  | 'Subject'
  | 'Clitic'
  | 'Relative'
  | 'Conjunction'
  | 'Subordinator'
  | 'Adverb'
  | 'Negation'
  | 'Numeral'
  | 'Noun'
  | 'ProperNoun'
  | 'Adjective'
  | 'Verb'
  | 'Finite'
  | 'Auxiliary'
  | 'Infinitive'
  | 'Participle'
  | 'Gerund'
  | 'Weekday'

const sets = new Map<string, ReadonlySet<string>>()

/** The one frozen set that holds these tags: tokens share it, so tagging allocates nothing. */
export function tagSet(...tags: Tag[]): ReadonlySet<string> {
  const key = tags.join(' ')
  let set = sets.get(key)
  if (!set) {
    set = Object.freeze(new Set<string>(tags))
    sets.set(key, set)
  }
  return set
}

/** Classes of words that no name and no title is made of. */
const FUNCTION_CLASSES = [
  'Preposition',
  'Determiner',
  'Pronoun',
  'Conjunction',
  'Subordinator',
  'Adverb',
] as const satisfies readonly Tag[]

/** Whether a word belongs to a closed class: "de", "le", "il", "et", "que", "encore". */
export const isClosedClass = (tags: ReadonlySet<string>): boolean =>
  FUNCTION_CLASSES.some((tag) => tags.has(tag))

export const NO_TAGS: ReadonlySet<string> = tagSet()
