import { isSpeakerNoun, OFFICE_HOLDERS, PEOPLE_NOUNS, SPEAKING_THINGS } from '../../lexicon/speech-nouns.ts'
import { wordAt } from '../../text/at.ts'
import type { Token } from '../../text/document.ts'
import type { Entity, Person, Reference } from '../mentions.ts'
import type { Context } from './context.ts'
import type { Range } from './draft.ts'
import { agrees } from './pronouns.ts'
import { isName, isOf } from './words.ts'

/** "Le même responsable", "l'intéressé": who was spoken of last, whatever he is called. */
export function isLast({ document }: Context, { first }: Range): boolean {
  const word = document.tokens[first + 1]?.normal
  return word !== undefined && document.tokens[first]!.tags.has('Determiner') && LAST.has(word)
}

const LAST = new Set(['même', 'intéressé', 'intéressée'])

/** "son hôte", "le visiteur": of two who meet, the one who did not speak last. */
export function isOther({ document }: Context, { first }: Range): boolean {
  const { tokens } = document
  // "l'hôte ⟦du Sénégal⟧" says whose.
  if (tokens[first + 2] && isOf(tokens[first + 2]!)) return false
  return tokens[first]!.tags.has('Determiner') && OTHERS.has(wordAt(tokens, first + 1))
}

const OTHERS = new Set([
  'hôte',
  'hôtesse',
  'visiteur',
  'visiteuse',
  'interlocuteur',
  'interlocutrice',
  'invité',
  'invitée',
])

/** "Le parti, par la voix du ⟦député X⟧, a affirmé": whoever speaks for the subject; null if nobody is named so. */
export function voiceBetween({ document: { tokens } }: Context, from: number, to: number): Range | null {
  for (let k = from; k + 4 < to; k++) {
    if (tokens[k]!.normal !== 'par' || !VOICES.has(tokens[k + 2]!.normal) || !isOf(tokens[k + 3]!)) continue
    const article = /^(?:la|le|l')$/.test(tokens[k + 4]!.normal) ? 1 : 0
    return { first: k + 4 + article, end: to }
  }
  return null
}

const VOICES = new Set(['voix', 'bouche', 'intermédiaire', 'truchement', 'entremise'])

/** "à ⟦l'⟧entendre", "à ⟦les⟧ croire": an object pronoun, for who spoke or acted last. */
export const isHeard = ({ document: { tokens } }: Context, { first, end }: Range): boolean =>
  end - first === 1 && /^(?:l'|le|la|les)$/.test(tokens[first]!.normal)

/** "selon ⟦ses dires⟧": who spoke or acted last. */
export function ownWords({ document: { tokens } }: Context, { first, end }: Range): boolean {
  return (
    end - first === 2 &&
    /^(?:ses|son)$/.test(tokens[first]!.normal) &&
    OWN_WORDS.test(tokens[first + 1]!.normal)
  )
}

const OWN_WORDS =
  /^(?:dires|propos|mots|paroles|déclarations|explications|termes|calculs|estimations|récit|témoignage)$/

/** "le premier", "la seconde": which of two who were named; null for another phrase. */
export function ofTwo({ document: { tokens } }: Context, { first, end }: Range): 'first' | 'second' | null {
  if (end - first !== 2 || !/^l[ea]$/.test(tokens[first]!.normal)) return null
  if (/^premi(?:er|ère)$/.test(tokens[first + 1]!.normal)) return 'first'
  return /^seconde?$/.test(tokens[first + 1]!.normal) ? 'second' : null
}

/** "le couple", "les deux hommes": two who were named together. */
export function isPair({ document: { tokens } }: Context, { first, end }: Range): boolean {
  if (end - first < 2) return false
  const [article, noun, third] = [tokens[first]!, tokens[first + 1]!, tokens[first + 2]]
  if (article.normal === 'le' && /^(?:couple|duo|tandem|trio)$/.test(noun.normal)) return true
  return (
    article.normal === 'les' &&
    /^(?:deux|trois)$/.test(noun.normal) &&
    (end - first === 3 || /^(?:d'|de|du)$/.test(tokens[first + 3]!.normal)) &&
    /^(?:hommes|femmes|dirigeants|dirigeantes|ministres|présidents|responsables|chefs|diplomates|leaders|interlocuteurs|voisins|alliés|homologues|officiels|élus)$/.test(
      third!.normal,
    )
  )
}

/** "Ce dernier", "celle-ci": of two persons the one named last, though it is no subject. */
export function isLatter({ document }: Context, { first, end }: Range): boolean {
  const [word, next] = [document.tokens[first]!.normal, wordAt(document.tokens, first + 1)]
  if (/^cel(?:ui|le)-ci$/.test(word)) return true
  return end - first >= 2 && /^cet(?:te)?$|^ce$/.test(word) && /^derni(?:er|ère)$/.test(next)
}

/** The first word of the phrase that is no determiner. */
export function headAt({ document }: Context, { first, end }: Range): number {
  return document.tokens[first]!.tags.has('Determiner') && first + 1 < end ? first + 1 : first
}

/** "le médiateur", "le communiqué": a definite noun and nothing more. */
export function isBareTitle({ document: { tokens } }: Context, { first, end }: Range): boolean {
  if (end - first !== 2 || !/^(?:le|la|l')$/.test(tokens[first]!.normal)) return false
  const head = tokens[first + 1]!
  return head.shape === 'lower' && (isSpeakerNoun(head.normal) || SPEAKING_THINGS.has(head.normal))
}

/** The person a phrase names: in apposition before one in a complement; not one whose aide or body speaks. */
export function personIn(context: Context, range: Range): Person | null {
  const { entities, document } = context
  const { tokens } = document
  const head = tokens[headAt(context, range)]!
  let governed: Person | null = null
  for (let k = range.first; k < range.end; k++) {
    const at = entities.at(k)
    if (at?.entity.type !== 'person') continue
    if (at.mention.kind === 'role' && !agrees(context, tokens[range.first]!.normal, at.entity)) continue
    if (!isGoverned(context, range.first, k))
      return at.mention.kind === 'name' || !governed ? at.entity : governed
    governed ??= at.entity
    k = at.mention.endToken - 1
  }
  return governed && SPEAKING_THINGS.has(head.normal) ? governed : null
}

const HONORIFICS = /^(?:mm?\.|mmes?|mlle|dr|mgr|me|monsieur|madame)$/

/** "l'entourage ⟦de⟧ M. X", "le gouvernement X": somebody else, or something, speaks. */
function isGoverned(context: Context, first: number, k: number): boolean {
  const { tokens } = context.document
  let before = k - 1
  if (before >= first && HONORIFICS.test(tokens[before]!.normal)) before--
  // "un porte-parole de l'ONU, ⟦X⟧": the name stands in apposition.
  if (before < first) return false
  if (tokens[before]!.text === ',' && !NEAR_ONE.test(tokens[first + 1]!.normal)) return false
  if (/^(?:de|d'|du|des|par|avec)$/.test(tokens[before]!.normal)) return true
  // "l'émissaire ⟦du Président⟧ X"
  if (
    OFFICE_HOLDERS.has(tokens[before]!.normal) &&
    before - 1 > first &&
    /^d[eu]$/.test(tokens[before - 1]!.normal)
  )
    return true
  if (isAnonymous(context, { first, end: k }))
    return tokens.slice(first, k).some((t) => /^(?:de|d'|du)$/.test(t.normal))
  // "le gouvernement X"; not "la représentante du ministère X", where the name is hers.
  return BODIES.has(tokens[before]!.normal) && before - first <= 1
}

/** "un proche du ministre, ⟦X⟧": X is the minister. */
const NEAR_ONE = /^(?:proche|collaborat(?:eur|rice)|entourage|membre|familier)$/

const BODIES = new Set(
  'gouvernement administration cabinet équipe régime clan camp ministère exécutif'.split(' '),
)

/** A phrase that names somebody by a common noun ("un responsable du ministère") is not the body in its complement. */
export function isAnonymous({ document }: Context, { first, end }: Range): boolean {
  const { tokens } = document
  const indefinite = /^(?:un|une|des|plusieurs|certains|certaines|quelques|de|d'autres)$/.test(
    tokens[first]!.normal,
  )
  for (let k = first; k < Math.min(end, first + (indefinite ? 4 : 2)); k++) {
    const { normal } = tokens[k]!
    if (SPEAKING_THINGS.has(normal)) return false
    if (indefinite && isSpeakerNoun(normal) && k > first) return true
    if (PEOPLE_NOUNS.has(normal)) return true
  }
  return false
}

/** The organisation that a phrase names first, its article aside: "l'Agence … coréenne" is no office-holder. */
export function bodyAtHead(context: Context, range: Range): Entity | undefined {
  const at = headAt(context, range)
  const found = context.entities.at(at)
  if (!found || found.mention.firstToken > at || found.mention.kind === 'demonym') return undefined
  return found.entity.type === 'person' ? undefined : found.entity
}

/** "Xi" of a headline: the one person whose name has the word. */
export function partOfName(context: Context, { first, end }: Range): Reference | null {
  const word = context.document.tokens[first]!
  if (end - first !== 1 || !isName(word)) return null
  const named = context.entities.people.filter(({ name }) => name.split(/[\s-]+/).includes(word.text))
  return named.length === 1 ? { ref: named[0]!.id, name: named[0]!.name } : null
}

/** "une source diplomatique", "armée turque"; "Sprint": a name that is no entity. */
export function unnamed(context: Context, { first, end }: Range): Reference | null {
  const { tokens, source } = context.document
  if (end <= first) return null
  let last = end
  for (let k = first + 1; k < last; k++) if (tokens[k]!.normal === 'auprès') last = k
  while (last > first + 1 && isLoose(tokens[last - 1]!)) last--
  const text = (from: number, to: number) =>
    to > from ? { ref: null, name: source.slice(tokens[from]!.start, tokens[to - 1]!.end) } : null
  const start = DEFINITE.has(tokens[first]!.normal) ? first + 1 : first
  if (isHearsay(context, { first, end: last })) return null
  const noun = tokens.slice(first, Math.min(end, first + 4)).some((t) => isSpeakerNoun(t.normal))
  if (noun) return text(start, last)
  if (start < last && isName(tokens[start]!) && !tokens[start]!.tags.has('Determiner')) {
    let k = start
    while (k < last && isName(tokens[k]!)) k++
    return text(start, k)
  }
  return null
}

/** "les médias", "des journaux" and no word more: nobody in particular says it. */
function isHearsay({ document: { tokens } }: Context, { first, end }: Range): boolean {
  return (
    end - first === 2 && /^(?:les|des)$/.test(tokens[first]!.normal) && HEARSAY.has(tokens[first + 1]!.normal)
  )
}

const HEARSAY = new Set(['médias', 'journaux', 'rumeurs', 'informations', 'agences'])

/** Punctuation, prepositions and adverbs at the end of a phrase: "d'autres sources ⟦cependant⟧". */
const isLoose = (token: Token) =>
  token.kind !== 'word' ||
  /^(?:qui|que|dont|où)$/.test(token.normal) ||
  token.tags.has('Preposition') ||
  (token.tags.has('Adverb') && !isName(token))

const DEFINITE = new Set(['le', 'la', "l'", 'les'])
