import { plainName } from '../../lexicon/fold.ts'
import { PARTICLES } from '../../lexicon/name-words.ts'
import { isPublicFigure } from '../../lexicon/public-figures.ts'
import { isVietnameseSurname } from '../../lexicon/surnames-first.ts'
import { oncePerWord } from '../../text/once-per-word.ts'
import type { PeopleContext } from './context.ts'
import type { Roster } from './roster.ts'

/** Capitalised words, with the particles between them, that may be one name. */
export interface Run {
  readonly first: number
  readonly end: number
}

/** What was found out about a run: how sure it is a person, and the rule that says so. */
export interface Verdict {
  readonly rule: string
  readonly confidence: number
}

const ROMAN = /^(?:[IVX]{1,5}|Ier|1er|Ire)$/
/** French "de", "du", "d'" and articles join a surname to a given name only ("Jean de Rugy"), never two places. */
const FRENCH = new Set([
  'de',
  'du',
  "d'",
  'des',
  'la',
  'le',
  'e',
  'y',
  'i',
  'san',
  'santa',
  'santo',
  'do',
  'a',
])
const LONGEST = 8

export function isRoman(text: string): boolean {
  return ROMAN.test(text)
}

/** The runs of a sentence, none overlapping another. */
export function* findRuns(context: PeopleContext, roster: Roster, from: number, end: number): Generator<Run> {
  for (let i = from; i < end; ) {
    const first = runStart(context, roster, i, end)
    if (first < 0) {
      i++
      continue
    }
    const named = namedPlaceEnd(context, roster, first)
    const last = named > first ? named : runEnd(context, roster, first, end)
    yield { first, end: last }
    i = Math.max(last, i + 1)
  }
}

/** Where a known place or body ends that a name follows at once ("a tranché à ⟦Paris⟧ Bénédicte Roussel"), or -1. */
function namedPlaceEnd(context: PeopleContext, roster: Roster, i: number): number {
  const known = context.known[i]
  if (!known || known.firstToken !== i || known.confidence < 0.6 || context.isGiven(i)) return -1
  if (roster.honorificBefore.has(i) || !context.isCapital(known.endToken)) return -1
  // "le président de l'Assemblée, ⟦Semi⟧ Vakatora": a namesake of a town.
  const title = context.tokens[i - 1]?.text === ',' ? i - 1 : i
  if (known.type === 'place' && known.place.kind === 'city' && roster.roleBefore.has(title)) return -1
  return context.sameSentence(i, known.endToken) ? known.endToken : -1
}

/** The token where a name may start at `i`: `i` itself, or -1. */
function runStart(context: PeopleContext, roster: Roster, i: number, end: number): number {
  const { tokens } = context
  const token = tokens[i]!
  if (token.kind !== 'word' && token.kind !== 'quote') return -1
  if (isCutOff(context, i, end)) return i
  if (roster.taken[i] === 1) return -1
  if (context.isCapital(i)) return i
  // "M. de Saint-Aubin", "M. ag Inawelan": a particle opens a surname after a form of address or a title.
  if (token.shape !== 'lower' || i + 1 >= end || !isParticle(token)) return -1
  const introduced = roster.honorificBefore.has(i) || (roster.roleBefore.has(i) && !FRENCH.has(token.normal))
  return introduced && (context.isCapital(i + 1) || isParticle(tokens[i + 1]!)) ? i : -1
}

const isParticle = oncePerWord(({ normal }) => PARTICLES.has(normal))

/** "’t Hooft": a quotation mark, "t" and a capital. */
function isCutOff(context: PeopleContext, i: number, end: number): boolean {
  const { tokens } = context
  const { text } = tokens[i]!
  return (
    (text === '’' || text === "'" || text === '‘') &&
    i + 2 < end &&
    tokens[i + 1]!.text === 't' &&
    !tokens[i + 1]!.spaced &&
    context.isCapital(i + 2)
  )
}

function runEnd(context: PeopleContext, roster: Roster, first: number, end: number): number {
  const { tokens } = context
  let last = first + 1
  while (last < end && last - first < LONGEST) {
    const token = tokens[last]!
    if (roster.taken[last] === 1 || crossesTitle(roster, last)) break
    if (token.kind === 'quote' && isCutOff(context, last, end)) {
      last += 3
      continue
    }
    if (token.kind !== 'word' || token.clitic) break
    if (context.isCapital(last)) {
      if (startsOther(context, first, last)) break
      last++
      continue
    }
    // "Vladimir zelensky": surnames in small letters, as translating programs leave them.
    if (last === first + 1 && context.isGiven(first) && isPublicFigure(token.normal)) return last + 1
    const after = particlesEnd(context, roster, first, last, end)
    // "X ⟦le Chef⟧ de l'État": a title starts.
    if (after === last || roster.taken[after - 1] === 1) break
    last = after
  }
  return last
}

/** A title's complement that ends here is the title's, not the name's. */
function crossesTitle(roster: Roster, i: number): boolean {
  return roster.roleBefore.has(i) && roster.taken[i - 1] === 2 && roster.taken[i] === 0
}

/** A state or a body that begins here is no part of the name: "Ban Ki-moon ONU". */
function startsOther(context: PeopleContext, first: number, i: number): boolean {
  const candidate = context.known[i]
  if (!candidate || candidate.firstToken !== i) return false
  const acronym = candidate.type === 'organization' && context.tokens[i]!.shape === 'UPPER'
  // "François Hollande": what follows a lone given name is its surname.
  if (i === first + 1 && context.isGiven(first) && candidate.endToken === i + 1 && !acronym) return false
  // "Pham ⟦Binh Minh⟧": given names behind a surname, and a town too.
  const city = candidate.type === 'place' && candidate.place.kind === 'city'
  if (city && i === first + 1 && isVietnameseSurname(plainName(context.tokens[first]!.normal))) return false
  if (candidate.endToken - candidate.firstToken > 1)
    return !context.isGiven(first) || candidate.confidence >= 0.85
  if (candidate.type === 'place') return candidate.place.kind === 'country' && candidate.confidence >= 0.9
  return candidate.confidence >= 0.9 && context.tokens[i]!.shape === 'UPPER'
}

/** Where particles from `i` end if a capital follows them, else `i`. */
function particlesEnd(context: PeopleContext, roster: Roster, first: number, i: number, end: number): number {
  const { tokens } = context
  let at = i
  let french = false
  while (
    at < end &&
    at - i < 3 &&
    tokens[at]!.kind === 'word' &&
    isParticle(tokens[at]!) &&
    !context.isCapital(at)
  ) {
    if (FRENCH.has(tokens[at]!.normal)) french = true
    at++
  }
  if (tokens[at]?.kind === 'quote' && at < end && isCutOff(context, at, end)) return at + 3
  if (at === i || at >= end || !context.isCapital(at)) return i
  if (!french) return at + 1
  // "Jean de Rugy", "Claire-Hélène d'Argenlieu"; not "Talal II de Jordanie", "Université de Nantes".
  const known = context.known[at]
  // A given name alone needs its surname: "Émile d'Arbois".
  const lone = i === first + 1 && context.isGiven(first)
  const town = known?.type === 'place' && known.place.kind === 'city' && lone
  if (known && known.confidence >= 0.6 && !town) return i
  // "l'émissaire Evander de Brask": a title before shows that the first word is a name too.
  const title = tokens[first - 1]?.text === ',' ? first - 1 : first
  const titled = roster.roleBefore.has(title) || roster.honorificBefore.has(first)
  const opens =
    titled || context.isGiven(first) || context.isGiven(i - 1) || /^(?:e|y|i|do|a)$/.test(tokens[i]!.normal)
  return opens && !isRoman(tokens[i - 1]!.text) && !/^(?:des)$/.test(tokens[i]!.normal) ? at + 1 : i
}
