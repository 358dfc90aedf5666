import { OFFICES, type Office } from '../../lexicon/offices.ts'
import type { Token } from '../../text/document.ts'
import type { Span } from '../../text/span.ts'
import { readComplements } from './complements.ts'
import type { PeopleContext } from './context.ts'
import { STATE_ADJECTIVES, TITLE_ADJECTIVES } from './title-adjectives.ts'

/** A title as it stands in the text, with what it says of its holder. */
export interface RolePhrase {
  /** Token range of the title: from "ancien" or the head to the end of its complements. */
  readonly first: number
  /** Where its adjectives start ("⟦nouveau⟧ président"), else `first`. */
  readonly opening: number
  readonly end: number
  readonly headEnd: number
  /** Token of "le", "son", "un"; -1 if there is none. */
  readonly determiner: number
  readonly office: Office
  readonly status: 'current' | 'former' | 'designate'
  /** Countries of its adjectives and complements, in text order. */
  readonly countries: readonly string[]
  /** If they are none: those that one adjective may mean ("congolais", "coréen"). */
  readonly eitherOf: readonly string[]
  /** One body or movement led or served, by name. */
  readonly organization: string | null
  /** An organisation with no country stands in it: its holder speaks for no state. */
  readonly supranational: boolean
  /** "de la Défense", "de l'ONU": what the title is without its nationality is more than its head. */
  readonly complement: boolean
  /** Lower case, singular, without nationality. */
  readonly title: string
}

/** Collected while a phrase is read. */
export interface RoleDraft {
  end: number
  countries: string[]
  /** Countries that an adjective may mean: "congolais". */
  eitherOf: string[]
  /** A complement that points back at a name, and the words that name it. */
  anaphor?: { readonly first: number; readonly end: number; readonly text: string }
  /** Token ranges that the title leaves out. */
  drops: (readonly [first: number, end: number])[]
  organization: string | null
  supranational: boolean
  complement: boolean
}

const FORMER = new Set([
  'ancien',
  'ancienne',
  'anciens',
  'anciennes',
  'ex',
  'feu',
  'feue',
  'défunt',
  'défunte',
])
const COMING = new Set(['futur', 'future', 'futurs', 'futures', 'prochain', 'prochaine'])
const NEWNESS = new Set([
  'nouveau',
  'nouvelle',
  'nouvel',
  'nouveaux',
  'nouvelles',
  'actuel',
  'actuelle',
  'jeune',
  'célèbre',
  'très',
  'redoutable',
  'propre',
  'puissant',
  'puissante',
  'simple',
  'vieux',
  'grand',
  'éphémère',
])
const DETERMINERS = new Set(
  "le la l' les un une des du au aux ce cet cette ces son sa ses leur leurs notre nos mon ma mes deux trois quatre".split(
    ' ',
  ),
)
/** "⟦deuxième⟧ directeur adjoint", "⟦premier⟧ conseiller": of these one body has several. */
const ORDINAL = /^(?:premi(?:er|ère)|seconde?|deuxième|troisième|quatrième)$/
const DEPUTIES = /^(?:directeur adjoint|vice-|secrétaire|conseiller|sous-|procureur|commissaire)/
const DESIGNATE = /^(?:élue?s?|désignée?s?|pressentie?s?)$/
/** Heads that are adjectives, participles or nouns for things as well: they need a determiner or a capital. */
const NEEDS_DETERMINER = new Set(
  'général officiel principal rebelle militant responsable milieu capitaine cadre élu étudiant suspect accusé prévenu terroriste prisonnier détenu révolutionnaire star légende fils ami aîné cadet proche membre principal majeur favori rival allié figure adversaire grand-duc scientifique politique national homme comte baron marquis guide sportif motard éditeur'.split(
    ' ',
  ),
)

export function isDeterminer(token: Token | undefined): boolean {
  return token !== undefined && DETERMINERS.has(token.normal)
}

/** Reads the title whose head starts at token `i`, or null if no title starts there. */
export function readRole(context: PeopleContext, i: number): RolePhrase | null {
  const head = readHead(context, i)
  if (!head) return null
  const { tokens } = context
  const sentence = tokens[i]!.sentence
  let first = i
  let ordinal = -1
  let status: RolePhrase['status'] = head.former ? 'former' : 'current'
  for (
    let before = context.within(first - 1, sentence);
    before;
    before = context.within(first - 1, sentence)
  ) {
    if (FORMER.has(before.normal)) status = 'former'
    else if (COMING.has(before.normal)) status = 'designate'
    else if (ORDINAL.test(before.normal) && DEPUTIES.test(head.office.lemma)) ordinal = first - 1
    else if (!NEWNESS.has(before.normal)) break
    first--
  }
  const before = context.within(first - 1, sentence)
  // "Bruno Le Maire": the article has a capital in mid-sentence.
  if (
    before &&
    before.shape !== 'lower' &&
    isDeterminer(before) &&
    context.isCapital(first - 2) &&
    context.sameSentence(first - 2, first)
  )
    return null
  const determiner = head.glued ? i : isDeterminer(before) ? first - 1 : -1
  if (determiner < 0 && !mayStandBare(context, first, i, head.office)) return null
  const draft: RoleDraft = {
    end: head.end,
    countries: [],
    eitherOf: [],
    drops: [],
    organization: null,
    supranational: false,
    complement: false,
  }
  readComplements(context, head.office, draft)
  if (/ élue?$/.test(head.office.singular)) status = 'designate'
  for (let k = head.end; k < draft.end; k++) if (DESIGNATE.test(tokens[k]!.normal)) status = 'designate'
  const minister = /ministre/.test(head.office.lemma) && head.office.kind === 'state'
  const kept = status !== 'current' ? firstStatus(tokens, first, i) : ordinal >= 0 ? ordinal : i
  return {
    first: kept,
    opening: first,
    end: draft.end,
    headEnd: head.end,
    determiner,
    office: head.office,
    status,
    countries: draft.countries,
    eitherOf: draft.eitherOf,
    // A minister of "la Francophonie" serves his state.
    organization: minister ? null : draft.organization,
    supranational: draft.supranational && !minister,
    complement: draft.complement,
    title: titleText(context, kept, i, head, draft),
  }
}

function firstStatus(tokens: readonly Token[], first: number, head: number): number {
  for (let i = first; i < head; i++)
    if (FORMER.has(tokens[i]!.normal) || COMING.has(tokens[i]!.normal)) return i
  return head
}

interface Head {
  readonly office: Office
  readonly end: number
  readonly former: boolean
  /** Its article is a part of its first word. */
  readonly glued?: boolean
}

function readHead(context: PeopleContext, i: number): Head | null {
  const { tokens } = context
  const token = tokens[i]!
  if (token.normal.startsWith('ex-')) {
    for (let length = 3; length > 0; length--) {
      const words = tokens.slice(i, i + length).map((t) => t.normal)
      const office = OFFICES.get([words[0]!.slice(3), ...words.slice(1)].join(' ').replaceAll("' ", "'"))
      if (office) return { office, end: i + length, former: true }
    }
    return null
  }
  const glued = gluedOffice(tokens, i)
  if (glued) return glued
  const match = context.document.lexicon?.office(tokens, i) ?? OFFICES.match(tokens, i)
  if (!match) return null
  const verbal = token.shape === 'lower' && context.inVerbGroup(i) && !isDeterminer(tokens[i - 1])
  if (verbal && !(SECOND.test(match.value.lemma) && endsOffice(context, i))) return null
  return { office: match.value, end: match.endToken, former: false }
}

const GLUED = /^(?:le|la|du|son|sa|un|une|au)(?=.{7})/

/** "leministre des Affaires …", "sonhomologue": the article run into the title. */
function gluedOffice(tokens: readonly Token[], i: number): Head | null {
  const { normal, shape } = tokens[i]!
  if (shape !== 'lower' || !GLUED.test(normal)) return null
  const bare = normal.replace(GLUED, '')
  if (!OFFICE_STEMS.test(bare)) return null
  for (let length = 4; length > 0; length--) {
    const rest = tokens.slice(i + 1, i + length).map((t) => t.normal)
    const office = OFFICES.get([bare, ...rest].join(' ').replaceAll("' ", "'"))
    if (office && !office.plural) return { office, end: i + length, former: false, glued: true }
  }
  return null
}

/** Heads that no longer word of French ends with. */
const OFFICE_STEMS =
  /^(?:ministre|président|vice-|premier|secrétaire|homologue|ambassad|chancel|général|directeur|directrice|porte-parole|représentant|gouverneur|émissaire)/

/** A title without article: in apposition, after an honorific or "de", in a headline; not an adjective after its noun. */
function mayStandBare(context: PeopleContext, first: number, i: number, office: Office): boolean {
  const { tokens } = context
  const before = context.within(first - 1, tokens[i]!.sentence)
  if (!before) return true
  const capital = tokens[i]!.shape !== 'lower'
  if (NEEDS_DETERMINER.has(office.lemma) && !capital)
    return before.kind === 'punctuation' && before.text === ','
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

/** "le vice-ministre russe des Affaires étrangères" → "vice-ministre des Affaires étrangères". */
function titleText(context: PeopleContext, first: number, i: number, head: Head, draft: RoleDraft): string {
  const { tokens, document } = context
  const dropped = (k: number) => draft.drops.some(([from, to]) => k >= from && k < to)
  let text = ''
  // Adjectives next to a head in the plural: "les généraux ⟦rivaux⟧".
  let named = head.end
  while (
    named < draft.end &&
    tokens[named]!.shape === 'lower' &&
    !/^(?:de|du|des|d'|à|au|aux|en|et|pour|par)$/.test(tokens[named]!.normal)
  )
    named++
  for (let k = first; k < i; k++) {
    if (!NEWNESS.has(tokens[k]!.normal)) text += `${singularStatus(tokens[k]!.normal, head.office)} `
  }
  text += (head.former ? 'ex-' : '') + head.office.singular
  let previous: Span = tokens[head.end - 1]!
  for (let k = head.end; k < draft.end; k++) {
    const token = tokens[k]!
    if (dropped(k)) {
      previous = { start: token.start, end: token.end }
      if (!text.endsWith(' ')) text += ' '
      continue
    }
    if (draft.anaphor && k >= draft.anaphor.first && k < draft.anaphor.end) {
      if (k === draft.anaphor.first) text += ` ${draft.anaphor.text}`
      previous = token
      continue
    }
    const gap = token.start > previous.end
    if (gap && !text.endsWith(' ')) text += ' '
    const adjective =
      token.shape === 'Title' && (TITLE_ADJECTIVES.test(token.normal) || STATE_ADJECTIVES.test(token.normal))
    if (head.office.plural && k < named && !adjective) {
      text += token.normal.replace(/aux$/, 'al').replace(/s$/, '')
      previous = token
      continue
    }
    text += adjective ? token.normal : document.source.slice(token.start, token.end)
    previous = token
  }
  // "la présidente de la République de Malte": the state's full name goes as a whole.
  let epithet = head.end
  while (epithet < draft.end && STATE_ADJECTIVES.test(tokens[epithet]!.normal)) epithet++
  const state = draft.drops.some(
    ([from]) => from === epithet && /^(?:de|du|des|d')$/.test(tokens[from]!.normal),
  )
  const epithets = tokens.slice(head.end, epithet).map((token) => token.normal)
  if (state) text = text.replace(` ${['de la République', ...epithets].join(' ')}`, '')
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ,/g, ',')
    .replace(/[ ,]+$/, '')
}

function singularStatus(word: string, office: Office): string {
  if (!office.plural) return word
  return office.gender === 'f' ? word.replace(/s$/, '') : word.replace(/s$/, '')
}
