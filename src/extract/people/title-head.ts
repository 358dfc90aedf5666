import { OFFICES, type Office } from '../../lexicon/offices.ts'
import { groupAt } from '../../text/at.ts'
import type { Token } from '../../text/document.ts'
import type { PeopleContext } from './context.ts'
import { isDeterminer } from './title-words.ts'

/** The noun of a title: the office it names, and where it ends. */
export interface TitleHead {
  readonly office: Office
  readonly end: number
  readonly former: boolean
}

/** "le Premierministre": the space between lost. */
const JOINED = /^(vice-)?(premier|première)ministre$/

/** Whether a title may start with a word, but for those of the user's lexicon. */
export function opensHead(token: Token): boolean {
  return OFFICES.mayStartAt(token) || token.normal.startsWith('ex-') || JOINED.test(token.normal)
}

/** The title whose noun starts at token `i`, or null if none does. */
export function readHead(context: PeopleContext, i: number): TitleHead | null {
  const { tokens } = context
  const token = tokens[i]!
  if (token.normal.startsWith('ex-')) {
    for (let length = 3; length > 0; length--) {
      const words = tokens.slice(i, i + length).map((t) => t.normal)
      const office = OFFICES.get([words[0]!.slice(3), ...words.slice(1)].join(' ').replaceAll("' ", "'"))
      if (office) return { office, end: i + words.length, former: true }
    }
    return null
  }
  const joined = token.normal.length >= 'premierministre'.length ? JOINED.exec(token.normal) : null
  const premier = joined && OFFICES.get(`${joined[1] ?? ''}${joined[2]} ministre`)
  if (premier) return { office: premier, end: i + 1, former: false }
  const match = context.document.lexicon?.office(tokens, i) ?? OFFICES.match(tokens, i)
  if (!match) return null
  const verbal = token.shape === 'lower' && context.inVerbGroup(i) && !isDeterminer(tokens[i - 1])
  if (
    verbal &&
    !(SECOND.test(match.value.lemma) && endsOffice(context, i)) &&
    !isApart(context, i, match.endToken)
  )
    return null
  return { office: match.value, end: match.endToken, former: false }
}

/** "X⟦, envoyé spécial du⟧ président", "X⟦, chargée de mission⟧": a participle in name only, whose title goes on. */
function isApart(context: PeopleContext, i: number, end: number): boolean {
  const { tokens } = context
  if (groupAt(context.document, i)?.firstToken !== i) return false
  if (!/^[,(–—-]$/.test(context.within(i - 1, tokens[i]!.sentence)?.text ?? '')) return false
  return end > i + 1 || /^(?:de|du|des|d')$/.test(context.within(end, tokens[i]!.sentence)?.normal ?? '')
}

/** Heads that are adjectives, participles or nouns for things as well: they need a determiner or a capital. */
const NEEDS_DETERMINER = new Set(
  'général officiel principal rebelle militant responsable milieu capitaine cadre élu étudiant suspect accusé prévenu terroriste prisonnier détenu révolutionnaire star légende fils ami aîné cadet proche membre principal majeur favori rival allié figure adversaire grand-duc scientifique politique national homme comte baron marquis guide sportif motard éditeur'.split(
    ' ',
  ),
)

/** A title without article: in apposition, after an honorific or "de", in a headline; not an adjective after its noun. */
export function mayStandBare(context: PeopleContext, first: number, i: number, office: Office): boolean {
  const { tokens } = context
  const before = context.within(first - 1, tokens[i]!.sentence)
  if (!before) return true
  const capital = tokens[i]!.shape !== 'lower'
  if (NEEDS_DETERMINER.has(office.lemma) && !capital)
    return before.kind === 'punctuation' && before.text === ','
  // "le Président de Nauru, ⟦Baron⟧ Waqa": a given name.
  if (
    capital &&
    before.text === ',' &&
    NOBLE.has(office.lemma) &&
    context.isCapital(i + 1) &&
    context.isCapital(first - 2)
  )
    return false
  // "le ministre pakistanais, ⟦Shah⟧ Mahmood Qureshi"
  if (capital && /^(?:shah|chah)$/.test(office.lemma) && context.isCapital(i + 1)) return false
  if (before.kind === 'punctuation' || before.kind === 'quote') return true
  if (before.kind !== 'word') return false
  // "l'ambassadeur représentant permanent": two titles in one.
  if (SECOND.test(office.lemma) && endsOffice(context, first)) return true
  if (capital && NEVER_PROPER.has(office.lemma)) return false
  if (capital && context.isCapital(first - 1)) {
    // "Vu Duc Dam": a noble's title inside a name.
    if (NOBLE.has(office.lemma) && context.isCapital(i + 1) && !context.known[first - 1]) return false
    // "Premier ministre" after a name is none; "M. le", "Madame la" have their article.
    return !context.isGiven(first - 1) && !/^[A-Z]\.?$/.test(before.text)
      ? tokens[i]!.normal !== 'major'
      : false
  }
  // "a nommé X ⟦ministre⟧", "Philippe Autran ⟦ambassadeur de France⟧"
  if (context.isCapital(first - 1) && context.isCapital(first - 2) && !context.known[first - 1])
    return office.kind === 'state' || (office.kind === 'envoy' && !office.lemma.endsWith('é'))
  if (before.tags.has('Preposition') || before.tags.has('Conjunction') || before.tags.has('Adverb'))
    return true
  if (context.inVerbGroup(first - 1)) return true
  return before.normal === 'comme' || before.normal === "qu'" || before.shape === 'UPPER'
}

/** Nouns that with a capital in mid-sentence are part of a work's or a body's name. */
const NEVER_PROPER = new Set([
  'star',
  'légende',
  'idole',
  'vedette',
  'figure',
  'membre',
  'cadre',
  'milieu',
  'major',
])
const NOBLE = new Set([
  'baron',
  'comte',
  'marquis',
  'duc',
  'prince',
  'roi',
  'major',
  'dauphin',
  'régent',
  'sultan',
  'émir',
  'shah',
  'chah',
])

/** What follows another title at once: "ambassadeur ⟦représentant permanent⟧". */
const SECOND = /représentant|porte-parole/

/** Whether a title's head ends right before token `i`. */
function endsOffice(context: PeopleContext, i: number): boolean {
  for (let from = Math.max(0, i - 3); from < i; from++) {
    if (OFFICES.match(context.tokens, from)?.endToken === i) return true
  }
  return false
}
