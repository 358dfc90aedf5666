import { COUNTRY_NAMES } from '../../lexicon/countries.ts'
import { demonymReadings } from '../../lexicon/demonyms.ts'
import { plainName, withoutArticle } from '../../lexicon/fold.ts'
import { NOT_PERSON_WORDS, PARTICLES, PERSONAL_PARTICLES } from '../../lexicon/name-words.ts'
import { isPublicFigure } from '../../lexicon/public-figures.ts'
import { wordAt } from '../../text/at.ts'
import type { PeopleContext } from './context.ts'
import { afterArticle, isHosted } from './hosted.ts'
import { type NameMention, nameMention } from './mention.ts'
import type { Roster } from './roster.ts'
import type { Run } from './runs.ts'

/** Words of the names found so far: which names hold them, and whether as a surname. */
interface Words {
  readonly names: NameMention[]
  surname: boolean
}

/** Runs that the names found elsewhere in the article explain: a surname alone, a pair ("Moon-Kim"). */
export function findKnown(
  context: PeopleContext,
  roster: Roster,
  names: readonly NameMention[],
  open: readonly Run[],
): NameMention[] {
  const words = wordsOf(names)
  const opening = new Set(names.map(({ firstToken }) => firstToken))
  const ending = new Set(names.map(({ endToken }) => endToken))
  const found: NameMention[] = []
  for (const run of open) {
    const token = context.tokens[run.first]!
    if (run.end - run.first === 1 && token.text.includes('-') && context.isCapital(run.first)) {
      found.push(...readPair(context, words, run))
      continue
    }
    if (afterArticle(context, run.first) || isHosted(context, run.first)) continue
    const part = knownPart(context, words, run) ?? (isBeside(context, run, opening, ending) ? run : null)
    if (part) {
      opening.add(part.first)
      ending.add(part.end)
      found.push(
        nameMention(
          context,
          roster,
          withParticle(context, words, part),
          'known-name',
          confidenceOf(context, part),
        ),
      )
    }
  }
  return found
}

/** "Petra Mede et ⟦Måns Zelmer⟧", "A, ⟦B⟧ et C": two or three unknown capitals in a list of persons. */
function isBeside(
  context: PeopleContext,
  run: Run,
  opening: ReadonlySet<number>,
  ending: ReadonlySet<number>,
): boolean {
  if (run.end - run.first < 2 || run.end - run.first > 3) return false
  for (let i = run.first; i < run.end; i++) {
    const token = context.tokens[i]!
    if (
      context.known[i] ||
      !context.isCapital(i) ||
      token.shape === 'UPPER' ||
      NOT_PERSON_WORDS.has(token.normal)
    )
      return false
    if (token.kind !== 'word' || token.normal.endsWith("'") || context.lowers.has(token.normal)) return false
  }
  const left = context.within(run.first - 1, context.tokens[run.first]!.sentence)?.normal
  const right = context.within(run.end, context.tokens[run.first]!.sentence)?.normal
  const joined = (mark: string | undefined) => mark === 'et' || mark === ','
  return (
    (joined(left) && ending.has(run.first - 1)) ||
    (joined(right) && opening.has(run.end + 1) && right === 'et')
  )
}

function wordsOf(names: readonly NameMention[]): Map<string, Words> {
  const map = new Map<string, Words>()
  for (const name of names) {
    name.words.forEach((word, i) => {
      if (PARTICLES.has(word) || word.length < 2) return
      const entry = map.get(word) ?? { names: [], surname: false }
      entry.names.push(name)
      if (i > 0 || name.words.length === 1) entry.surname = true
      map.set(word, entry)
      const bare = withoutArticle(word)
      if (bare !== word && !map.has(bare)) map.set(bare, entry)
    })
  }
  return map
}

/** A surname that is a place's name as well is the person's here. */
function confidenceOf(context: PeopleContext, run: Run): number {
  return context.known[run.first] && run.end - run.first === 1 ? 0.97 : 0.85
}

/** "⟦De⟧ Gendt", "⟦Von der⟧ Heide": the particles that the full name has before the surname. */
function withParticle(context: PeopleContext, words: ReadonlyMap<string, Words>, run: Run): Run {
  let big = run.first
  while (big < run.end - 1 && !context.isCapital(big)) big++
  const surname = plainName(context.tokens[big]!.normal)
  let { first } = run
  for (let back = 1; ; back++) {
    const before = context.within(big - back, context.tokens[big]!.sentence)
    if (!before || !PARTICLES.has(before.normal)) break
    const particle = plainName(before.normal)
    const named = words.get(surname)?.names.some((name) => {
      const at = name.words.indexOf(surname)
      return at - back >= 0 && at > back - 1 && name.words[at - back] === particle
    })
    if (!named) break
    if (context.isCapital(big - back) || PERSONAL_PARTICLES.has(particle)) first = Math.min(first, big - back)
  }
  return { first, end: run.end }
}

/** The whole run, or its front or back, if one name of the article explains it. */
function knownPart(context: PeopleContext, words: ReadonlyMap<string, Words>, run: Run): Run | null {
  const plain = (i: number) => plainName(context.tokens[i]!.normal)
  const at: number[] = []
  for (let i = run.first; i < run.end; i++) if (context.isCapital(i)) at.push(i)
  const explained = at.filter((i) => words.has(plain(i)))
  if (explained.length === 0) return null
  if (explained.length === at.length) {
    const lone = at.length === 1
    const word = words.get(plain(at[0]!))!
    if (lone && !mayBeAlone(context, run, word)) return null
    return run
  }
  // "Selon Poutine" at a sentence's start keeps its last word only.
  if (
    explained.length === 1 &&
    explained[0] === run.end - 1 &&
    at.length === 2 &&
    context.startsSentence(run.first)
  ) {
    const word = words.get(plain(run.end - 1))!
    return word.surname && context.lowers.has(context.tokens[run.first]!.normal)
      ? { first: run.end - 1, end: run.end }
      : null
  }
  return null
}

/** A lone surname; a lone given name only where nothing else is meant. */
function mayBeAlone(context: PeopleContext, run: Run, word: Words): boolean {
  const token = context.tokens[run.first]!
  if (context.lowers.has(token.normal) && context.startsSentence(run.first)) return false
  const known = context.known[run.first]
  if (known && known.endToken - known.firstToken > 1) return false
  if (known?.type === 'place' && known.confidence >= 0.8) {
    const before = wordAt(context.tokens, run.first - 1)
    return word.surname && !/^(?:en|à|au|aux|vers|de|la|le)$/.test(before)
  }
  if (known && known.confidence >= 0.9) return false
  return word.surname || (context.isGiven(run.first) && !context.startsSentence(run.first))
}

/** "le sommet ⟦Ferrari-Okonkwo⟧": who is joined after such a noun are persons, if they are no places. */
function isEncounter(context: PeopleContext, { first }: Run): boolean {
  const noun = context.within(first - 1, context.tokens[first]!.sentence)
  if (
    !noun ||
    !/^(?:sommet|rencontre|entretien|tête-à-tête|face-à-face|duel|tandem|duo|ticket)$/.test(noun.normal)
  )
    return false
  const parts = context.tokens[first]!.text.split('-')
  return (
    !context.known[first] &&
    parts.every(
      (part) =>
        /^[A-ZÀ-ÖØ-Þ\u0100-\u024f][a-zß-öø-ÿ\u0100-\u024f]{2,}$/.test(part) &&
        !COUNTRY_NAMES.get(part.toLowerCase()) &&
        !demonymReadings(part.toLowerCase()),
    )
  )
}

/** "le sommet Moon-Kim", "Trump-Poutine": two surnames joined by a dash. */
function readPair(context: PeopleContext, words: ReadonlyMap<string, Words>, run: Run): NameMention[] {
  const token = context.tokens[run.first]!
  const parts = token.text.split('-')
  if (parts.length !== 2 || parts.some((part) => part.length < 2)) return []
  const plain = parts.map((part) => plainName(part.toLowerCase()))
  const known = plain.map(
    (part, i) => words.get(part)?.surname === true || isPublicFigure(parts[i]!.toLowerCase()),
  )
  if (!(known[0] && known[1]) && !isEncounter(context, run)) return []
  let start = token.start
  return parts.map((part, i) => {
    const mention: NameMention = {
      start,
      end: start + part.length,
      text: part,
      firstToken: run.first,
      endToken: run.end,
      rule: 'pair',
      confidence: 0.85,
      honorific: null,
      words: [plain[i]!],
    }
    start += part.length + 1
    return mention
  })
}
