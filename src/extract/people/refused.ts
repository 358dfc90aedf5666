import { type Reason, reject } from '../../text/rejected.ts'
import type { PeopleContext } from './context.ts'
import { afterArticle, isHosted } from './hosted.ts'
import { isBody } from './judge.ts'
import type { NameMention } from './mention.ts'
import type { Roster } from './roster.ts'
import type { Run } from './runs.ts'

/** Notes the runs of capitals that are no names of persons. */
export function rejectRuns(
  context: PeopleContext,
  roster: Roster,
  runs: readonly Run[],
  names: readonly NameMention[],
): void {
  const named = new Set<number>()
  for (const { firstToken, endToken } of names) for (let t = firstToken; t < endToken; t++) named.add(t)
  for (const run of runs) {
    if (named.has(run.first)) continue
    const reason = reasonOf(context, roster, run)
    // Any word has a capital where a sentence begins.
    if (reason === 'single-word' && context.startsSentence(run.first)) continue
    reject(context.document, 'people', 'capitals', reason, run.first, run.end)
  }
}

/** Of what `judge` asks, the first that speaks against the run. */
function reasonOf(context: PeopleContext, roster: Roster, run: Run): Reason {
  if (isBody(context, run)) return 'body-word'
  if (isHosted(context, run.first)) return 'names-a-thing'
  if (!roster.roleBefore.has(run.first) && afterArticle(context, run.first)) return 'after-article'
  let capitals = 0
  for (let i = run.first; i < run.end; i++) if (context.isCapital(i)) capitals++
  return capitals < 2 ? 'single-word' : 'unknown-shape'
}
