import { plainName } from '../../lexicon/fold.ts'
import { NOT_PERSON_WORDS } from '../../lexicon/name-words.ts'
import { isPublicFigure } from '../../lexicon/public-figures.ts'
import { isFirstSurname } from '../../lexicon/surnames-first.ts'
import { wordAt } from '../../text/at.ts'
import type { PeopleContext } from './context.ts'
import { guess } from './guess.ts'
import { afterArticle, isHosted } from './hosted.ts'
import { afterSharedTitle, afterTitleAndComma, bearsName, isFreeSingle, isInhabitant } from './introduced.ts'
import { shapeVerdict } from './name-shape.ts'
import type { Roster } from './roster.ts'
import type { Run, Verdict } from './runs.ts'

/** Weighs a run of capitals. Null if it is surely no person. */
export function judge(context: PeopleContext, roster: Roster, run: Run): Verdict | null {
  const { tokens } = context
  const { first, end } = run
  const honorific = roster.honorificBefore.get(first)
  if (honorific) return honorificVerdict(context, run)
  const role = roster.roleBefore.get(first)
  const capitals = capitalTokens(context, run)
  if (role && roster.taken[first] !== 1) {
    const known = context.known[first]
    const covered = known !== undefined && known.endToken >= end && known.confidence >= 0.8
    const bears = bearsName(context, roster, first)
    const several = role.office.plural && capitals.length === 1 && !/^(?:et|,)$/.test(wordAt(tokens, end))
    if (
      !covered &&
      !bears &&
      !several &&
      !isBody(context, run) &&
      (capitals.length > 1 || isFreeSingle(context, first))
    ) {
      return { rule: 'title-before', confidence: capitals.length > 1 ? 0.95 : 0.85 }
    }
  }
  if (afterTitleAndComma(context, roster, run) && !isBody(context, run) && capitals.length > 1) {
    return { rule: 'title-before', confidence: 0.93 }
  }
  if (
    capitals.length === 1 &&
    tokens[end]?.text === ',' &&
    isFreeSingle(context, first) &&
    !context.lowers.has(tokens[first]!.normal) &&
    afterTitleAndComma(context, roster, run)
  ) {
    return { rule: 'title-before', confidence: 0.8 }
  }
  if (
    isInhabitant(context, run) &&
    !isBody(context, run) &&
    (capitals.length > 1 || isFreeSingle(context, first))
  ) {
    return { rule: 'inhabitant', confidence: capitals.length > 1 ? 0.92 : 0.8 }
  }
  if (afterSharedTitle(context, roster, run)) return { rule: 'title-before', confidence: 0.85 }
  // "Vladimir zelensky": a surname in small letters.
  const small = capitals.length === 1 && run.end - first === 2 && context.isGiven(first)
  if (small && isPublicFigure(tokens[first + 1]!.normal)) return { rule: 'public-figure', confidence: 0.85 }
  if (capitals.length < 2) return singleVerdict(context, roster, run)
  if (isHosted(context, first) || afterArticle(context, first) || isBody(context, run)) return null
  return shapeVerdict(context, run, capitals) ?? guess(context, roster, run, capitals)
}

function honorificVerdict(context: PeopleContext, run: Run): Verdict | null {
  // "Madame Europe" is rare, "Monsieur Afrique" too: a form of address decides alone.
  return context.tokens[run.first]!.kind === 'number' ? null : { rule: 'honorific', confidence: 0.97 }
}

function capitalTokens(context: PeopleContext, run: Run): number[] {
  const found: number[] = []
  for (let i = run.first; i < run.end; i++) if (context.isCapital(i)) found.push(i)
  return found
}

/** "Roi Mohammed VI", "Obama", "al-Zoubi": one capitalised word, or one with its number. */
function singleVerdict(context: PeopleContext, roster: Roster, run: Run): Verdict | null {
  const token = context.tokens[run.first]!
  if (run.end - run.first !== 1 || afterArticle(context, run.first) || isHosted(context, run.first))
    return null
  const known = context.known[run.first]
  if (known && known.confidence >= 0.8) return null
  // « Gandhi » alone between marks is a work.
  if (context.tokens[run.first - 1]?.kind === 'quote' && context.tokens[run.end]?.kind === 'quote')
    return null
  if (isPublicFigure(token.normal) && token.shape !== 'UPPER')
    return { rule: 'public-figure', confidence: 0.7 }
  return coordinatedGiven(context, roster, run)
}

/** "⟦Thierry⟧ et Véronique Roy": two given names share the surname. */
function coordinatedGiven(context: PeopleContext, roster: Roster, run: Run): Verdict | null {
  const { tokens } = context
  const and = run.end
  if (tokens[and]?.normal !== 'et' || !context.isGiven(run.first) || roster.taken[and + 1] === 1) return null
  const shared = context.isCapital(and + 1) && context.isGiven(and + 1) && context.isCapital(and + 2)
  return shared && context.sameSentence(run.first, and + 2)
    ? { rule: 'shared-surname', confidence: 0.8 }
    : null
}

/** Holds a word of bodies, works or places, or is the name of a body. */
export function isBody(context: PeopleContext, run: Run): boolean {
  for (let i = run.first; i < run.end; i++) {
    const token = context.tokens[i]!
    if (i === run.first && (context.isGiven(i) || isFirstSurname(plainName(token.normal)))) continue
    if (
      NOT_PERSON_WORDS.has(token.normal) &&
      !(
        i === run.end - 1 &&
        context.isGiven(run.first) &&
        /^(?:club|park|young|king|rice|hall|hill|white|black|green|church|lake|banks|road|west|stone|lee)$/.test(
          token.normal,
        )
      )
    )
      return true
    const known = context.known[i]
    if (known?.type === 'organization' && known.confidence >= 0.7 && !context.isGiven(run.first)) return true
  }
  return false
}
