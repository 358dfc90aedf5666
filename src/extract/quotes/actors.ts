import { isSpeakerNoun } from '../../lexicon/speech-nouns.ts'
import type { VerbGroup } from '../../tags/verb.ts'
import { groupAt, wordAt } from '../../text/at.ts'
import type { Person } from '../mentions.ts'
import type { Context } from './context.ts'
import type { Range } from './draft.ts'
import { nounPhraseEnd } from './noun-phrase.ts'
import { matchRole } from './role-match.ts'
import { hasFinite, isComma, isPlural, isQue, isTimeWord, nextComma } from './words.ts'

/** Persons of a sentence before a token, those in subject position first. */
export function subjectsOf(context: Context, index: number, before: number): Person[] {
  const { subjects, others } = personsOf(context, index, before)
  return [...subjects, ...others]
}

/** Persons of a sentence before a token: those that may be its subject, and those behind a preposition. */
export function personsOf(
  context: Context,
  index: number,
  before: number,
): { subjects: Person[]; others: Person[] } {
  const { document, entities } = context
  const { tokens, sentences } = document
  const { firstToken, endToken } = sentences[index]!
  const subjects: Person[] = []
  // "Mercredi, le ministre …": a title that opens the sentence is its subject.
  const opening =
    isComma(tokens[firstToken + 1]) && isTimeWord(tokens, firstToken)
      ? firstToken + 2
      : pastAdverbial(document, firstToken, endToken)
  const titled =
    opening + 1 < Math.min(endToken, before) && tokens[opening]!.quotation < 0
      ? matchRole(context, { first: opening, end: titleEnd(context, opening, endToken) })
      : null
  if (titled) subjects.push(titled)
  const others: Person[] = []
  const acting: Person[] = []
  const opener = tokens[firstToken]!
  const adverbial = opener.tags.has('Preposition') || opener.normal === 'quant'
  for (let k = firstToken; k < Math.min(endToken, before); k++) {
    const at = entities.at(k)
    if (at?.entity.type !== 'person' || at.mention.firstToken !== k || tokens[k]!.quotation >= 0) continue
    const previous = tokens[k - 1]
    const governed = previous?.tags.has('Preposition') && !previous.tags.has('Determiner')
    // "Quant aux lettres de X, ⟦Y⟧ n'en a rien dit": whom a verb follows before those of the adverbial.
    const acts = adverbial && !governed && startsVerb(context, at.mention.endToken)
    ;(acts ? acting : governed ? others : subjects).push(at.entity)
    k = at.mention.endToken - 1
  }
  return { subjects: [...acting, ...subjects], others }
}

/**
 * "À son tour, ⟦le directeur⟧ …", "Au cours de l'audience, ⟦le diplomate⟧ …": past the adverbial that opens a sentence,
 * up to its comma, if a definite phrase follows.
 */
export function pastAdverbial(document: Context['document'], first: number, end: number): number {
  const { tokens } = document
  const { normal, tags } = tokens[first]!
  if (normal !== 'a' && !(tags.has('Preposition') || OPENERS.test(normal))) return first
  const comma = nextComma(document, first + 1, end, LONGEST_ADVERBIAL)
  if (comma < 0 || comma + 1 >= end || hasFinite(document, first, comma)) return first
  return /^(?:le|la|l')$/.test(tokens[comma + 1]!.normal) ? comma + 1 : first
}

/** Prepositions of several words: "au cours de", "lors de", "en marge de". */
const OPENERS = /^(?:au|aux|lors|à|en|dans|pour|de|par|après|avant)$/
const LONGEST_ADVERBIAL = 14

const startsVerb = ({ document }: Context, at: number) => (groupAt(document, at)?.person ?? null) !== null

const LONGEST_TITLE = 8

/** A title ends before its verb, or the name that it goes with: "L'ancien ministre ⟦X⟧" is X alone. */
function titleEnd(context: Context, first: number, end: number): number {
  const { entities } = context
  const last = Math.min(end, first + LONGEST_TITLE)
  for (let k = first; k < last; k++) {
    const at = entities.at(k)
    if (at?.entity.type === 'person' && at.mention.kind === 'name') return first + 1
    if (k > first + 1 && startsVerb(context, k)) return k
  }
  return last
}

/** "Les ministres de dix pays ont condamné X. ⟦Ils⟧ …": the plural phrase that opens the sentence before, as its subject. */
export function manyBefore({ document, entities }: Context, before: number): Range | null {
  const { tokens, sentences } = document
  const s = tokens[before]!.sentence - 1
  if (s < 0) return null
  const { firstToken, endToken } = sentences[s]!
  let k = firstToken
  while (k < endToken && isTimeWord(tokens, k)) k++
  if (k > firstToken && isComma(tokens[k])) k++
  if (!/^(?:les|des|plusieurs|certains|certaines|quelques|deux|trois)$/.test(tokens[k]!.normal)) return null
  const end = nounPhraseEnd(document, entities, k, endToken)
  const head = /^(?:centaines|milliers|dizaines)$/.test(wordAt(tokens, k + 1)) ? k + 3 : k + 1
  if (head >= end || !groupAt(document, end)) return null
  for (let n = head; n < Math.min(end, head + 2); n++)
    if (isPlural(tokens[n]!.normal) && isSpeakerNoun(tokens[n]!.normal)) return { first: k, end }
  return null
}

/** "Évoquant les visites de Kim, ⟦il⟧ s'est dit ravi": no verb before the pronoun, whom only what was said before tells. */
export function opensWithoutVerb({ document }: Context, before: number): boolean {
  const { firstToken } = document.sentences[document.tokens[before]!.sentence]!
  const opening = document.tokens[firstToken]!
  const led = opening.tags.has('Gerund') || opening.tags.has('Participle') || LEADING.has(opening.normal)
  return led && before > firstToken && !hasFinite(document, firstToken, before)
}

const LEADING = new Set(['après', 'avant', 'interrogé', 'interrogée', 'questionné', 'questionnée', 'en'])

/** The finite verb of a sentence that comes first, outside marks. */
export function firstFinite({ document }: Context, sentence: number): VerbGroup | undefined {
  const { tokens, sentences, groupOf, verbGroups } = document
  const { firstToken, endToken } = sentences[sentence]!
  for (let k = firstToken; k < endToken; k++) {
    const group = groupOf[k]! >= 0 ? verbGroups[groupOf[k]!]! : undefined
    if (group?.person === 3 && group.head === k && tokens[k]!.quotation < 0) return group
  }
  return undefined
}

/** "⟦Il⟧ a été l'hôte du Premier ministre, X": the pronoun that is the subject of a sentence; -1 if none is, or nobody's. */
export function subjectPronoun(context: Context, sentence: number): number {
  const { tokens } = context.document
  const group = firstFinite(context, sentence)
  if (!group || group.subjectPronoun < 0 || IMPERSONAL.has(group.lemma)) return -1
  if (group.lemma === 'être' && opensClause(context, group.endToken)) return -1
  const { normal, clitic } = tokens[group.subjectPronoun]!
  const before = tokens[group.subjectPronoun - 1]
  const main = !before || before.sentence !== sentence || before.kind === 'punctuation'
  return !clitic && main && (normal === 'il' || normal === 'elle') ? group.subjectPronoun : -1
}

/** "il est possible ⟦que⟧", "il est temps ⟦d'agir⟧" */
function opensClause({ document: { tokens } }: Context, from: number): boolean {
  for (let k = from; k < Math.min(tokens.length - 1, from + 4); k++) {
    if (isQue(tokens[k]!)) return true
    if (/^d[e']$/.test(tokens[k]!.normal) && tokens[k + 1]!.tags.has('Infinitive')) return true
  }
  return false
}

const IMPERSONAL = new Set('falloir agir avoir sembler rester suffire convenir importer arriver'.split(' '))

/** "⟦X⟧ a rencontré les deux hommes", "C'est ⟦X⟧ qui l'a dit": who is told to have done something in a sentence. */
export function actorOf(context: Context, sentence: number): Person | null {
  const { document, entities } = context
  const { tokens, sentences, groupOf, verbGroups } = document
  const { firstToken, endToken } = sentences[sentence]!
  const cleft = /^c'?$/.test(tokens[firstToken]!.normal) && tokens[firstToken + 1]?.normal === 'est'
  for (let k = cleft ? firstToken + 2 : firstToken; k < endToken; k++) {
    const { normal, tags, kind } = tokens[k]!
    const at = entities.at(k)
    if (at?.entity.type === 'person' && at.mention.firstToken === k) {
      const end = apposedEnd(context, at.mention.endToken, endToken)
      const verb = groupOf[end] !== undefined && groupOf[end]! >= 0 ? verbGroups[groupOf[end]!] : undefined
      if (cleft) return tokens[end]?.normal === 'qui' ? at.entity : null
      return verb?.person === 3 && verb.perfect && verb.voice === 'active' ? at.entity : null
    }
    if (
      groupOf[k]! >= 0 ||
      kind === 'quote' ||
      (tags.has('Preposition') && !tags.has('Determiner') && !/^d[eu]s?$|^d'$/.test(normal))
    )
      return null
  }
  return null
}

/** Past a comma, or an apposition between two, after a name. */
function apposedEnd({ document }: Context, from: number, end: number): number {
  const { tokens, groupOf } = document
  if (!isComma(tokens[from])) return from
  for (let k = from + 1; k < Math.min(end, from + 16); k++) {
    if (groupOf[k]! >= 0 || tokens[k]!.normal === 'qui') return k === from + 1 ? k : from
    if (isComma(tokens[k])) return k + 1
  }
  return from
}
