import type { PeopleContext } from './context.ts'
import { judge } from './judge.ts'
import { findKnown } from './known-names.ts'
import { type NameMention, nameMention } from './mention.ts'
import { rejectRuns } from './refused.ts'
import { type Roster, readRoster } from './roster.ts'
import { findRuns, type Run } from './runs.ts'
import { findScoreLines } from './score-lines.ts'
import { trimFront } from './trim.ts'

export interface FoundPeople {
  readonly roster: Roster
  readonly names: readonly NameMention[]
}

/** Every name of a person in the document, in text order; `given` are those that need no finding. */
export function findPeople(context: PeopleContext, given: readonly NameMention[] = []): FoundPeople {
  const roster = readRoster(context)
  const names: NameMention[] = given.map((name) => ({
    ...name,
    honorific: roster.honorificBefore.get(name.firstToken)?.honorific ?? null,
  }))
  const open: Run[] = []
  for (const sentence of context.document.sentences) {
    if (sentence.kind === 'debris') continue
    for (const whole of findRuns(context, roster, sentence.firstToken, sentence.endToken)) {
      const introduced = roster.honorificBefore.has(whole.first) || roster.roleBefore.has(whole.first)
      const run = trimFront(context, whole, introduced)
      const verdict = judge(context, roster, run)
      if (verdict) names.push(nameMention(context, roster, run, verdict.rule, verdict.confidence))
      else open.push(run)
    }
  }
  const taken = new Set(names.map(({ firstToken }) => firstToken))
  for (const run of findScoreLines(context)) {
    if (!taken.has(run.first)) names.push(nameMention(context, roster, run, 'score-line', 0.75))
  }
  names.push(...findKnown(context, roster, names, open))
  if (context.document.rejected) rejectRuns(context, roster, open, names)
  names.sort((a, b) => a.start - b.start)
  return { roster, names: names.map((name, i) => shareSurname(name, names[i + 1])) }
}

/** "Paul et Anne Martin": the first given name takes the surname of the second. */
function shareSurname(name: NameMention, next: NameMention | undefined): NameMention {
  if (name.rule !== 'shared-surname' || !next || next.firstToken !== name.endToken + 1) return name
  const surname = next.text.slice(next.text.indexOf(' ') + 1)
  return { ...name, words: [...name.words, ...next.words.slice(1)], full: `${name.text} ${surname}` }
}
