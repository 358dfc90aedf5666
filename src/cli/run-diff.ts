import { compareBriefs, type Difference } from '../diff/compare.ts'
import { readBriefs } from '../diff/read-briefs.ts'
import { showDifference } from '../diff/show.ts'
import { InputFault } from '../input/article.ts'
import { forTerminal, safeJson } from '../render/sanitize.ts'
import { themeOf } from '../render/theme.ts'
import type { Brief } from '../schema/brief.ts'
import type { DiffOptions } from './commands/diff.ts'
import { DONE, REPORTED, UsageError } from './errors.ts'
import { Output } from './output/stream.ts'
import type { Reporter } from './reporter.ts'
import { screenOf } from './screen.ts'

/** The difference of one article's briefs; one of the two may be missing. */
interface ArticleDifference extends Difference {
  readonly article: string
  readonly only: 'before' | 'after' | null
}

/** Prints what differs between two briefs or lists of them. */
export async function runDiff(
  before: string,
  after: string,
  options: DiffOptions,
  { say }: Reporter,
): Promise<number> {
  const differences = differencesOf(read(before), read(after))
  const theme = themeOf(await screenOf(process.stdout, process.env, options.color))
  const blocks = differences.map(({ article, only, ...difference }) => {
    const title = theme.paint.bold(forTerminal(article))
    return [
      only
        ? `${title} ${theme.paint.dim(say('diff.onlyIn', { name: forTerminal(only === 'before' ? before : after) }))}`
        : title,
    ]
      .concat(showDifference(difference, theme, say).map((line) => `  ${line}`))
      .join('\n')
  })
  const text = options.format === 'json' ? safeJson(differences, 2) : blocks.join('\n\n')
  await new Output(process.stdout).write(text === '' ? '' : `${text}\n`)
  return differences.length > 0 ? REPORTED : DONE
}

function read(path: string): Map<string, Brief> {
  try {
    return readBriefs(path)
  } catch (fault) {
    throw fault instanceof InputFault ? new UsageError(fault.told) : fault
  }
}

function differencesOf(before: Map<string, Brief>, after: Map<string, Brief>): ArticleDifference[] {
  // Two single briefs are compared whatever their articles are called.
  if (before.size === 1 && after.size === 1) {
    const [[, old], [id, fresh]] = [[...before][0]!, [...after][0]!]
    return differing({ article: id, only: null, ...compareBriefs(old, fresh) })
  }
  const ids = [...new Set([...before.keys(), ...after.keys()])]
  return ids.flatMap((article) => {
    const [old, fresh] = [before.get(article), after.get(article)]
    if (old && fresh) return differing({ article, only: null, ...compareBriefs(old, fresh) })
    return [{ article, only: old ? ('before' as const) : ('after' as const), changes: [], moved: 0 }]
  })
}

const differing = (difference: ArticleDifference): ArticleDifference[] =>
  difference.changes.length > 0 || difference.moved > 0 ? [difference] : []
