import { type Report, scoreFolder } from '../eval/folder.ts'
import type { Measure, Score } from '../eval/tally.ts'
import { statOf } from '../input/expand.ts'
import { type Message, message, type Say } from '../messages/message.ts'
import { grid } from '../render/grid.ts'
import { forTerminal, safeJson } from '../render/sanitize.ts'
import { type Theme, themeOf } from '../render/theme.ts'
import type { Bar, EvalOptions } from './commands/eval.ts'
import { DONE, REPORTED, UsageError } from './errors.ts'
import { Output } from './output/stream.ts'
import type { Reporter } from './reporter.ts'
import { screenOf } from './screen.ts'

/** Scores a folder and prints the report; what is below its bar is told on standard error too. */
export async function runEval(folder: string, options: EvalOptions, reporter: Reporter): Promise<number> {
  const stats = statOf(folder)
  if (stats instanceof Error) throw new UsageError(stats.told)
  if (!stats?.isDirectory()) throw new UsageError(message('usage.noFolder', { path: folder }))
  const report = scoreFolder(folder)
  for (const told of report.faults) reporter.told(message('run.raw', { told }))
  if (report.articles === 0 && report.faults.length === 0) {
    throw new UsageError(message('usage.noGold', { path: folder }))
  }
  const low = options.min.filter(({ measure, least }) => !((report.scores[measure]?.f1 ?? -1) >= least))
  const format = options.format ?? (process.stdout.isTTY ? 'table' : 'json')
  const screen = await screenOf(process.stdout, process.env, options.color)
  const text =
    format === 'json'
      ? `${safeJson(options.errors ? report : { ...report, misses: undefined }, 2)}\n`
      : page(report, low, options, themeOf(screen), screen.width, reporter.say)
  await new Output(process.stdout).write(text)
  for (const { measure, least } of low) reporter.told(belowBar(measure, least, report))
  return report.faults.length > 0 || low.length > 0 ? REPORTED : DONE
}

function belowBar(measure: Measure, least: number, { scores }: Report): Message {
  const score = scores[measure]
  return score
    ? message('run.belowBar', { measure, score: score.f1.toFixed(3), least: String(least) })
    : message('run.noMeasure', { measure })
}

function page(
  report: Report,
  low: readonly Bar[],
  options: EvalOptions,
  theme: Theme,
  width: number,
  say: Say,
): string {
  const { paint } = theme
  const under = new Set(low.map(({ measure }) => measure))
  const rows = Object.entries(report.scores).map(([measure, score]) => [
    under.has(measure as Measure) ? paint.red(measure) : measure,
    ...figures(score).map((figure, i) => (i === 2 ? paint.bold(figure) : figure)),
    paint.dim(say('eval.counts', { right: score.right, found: score.found, gold: score.gold })),
  ])
  const heads = [say('head.measure'), '    P', '    R', '   F1', ''].map((head) => paint.dim(head))
  const table = grid([heads, ...rows], width)
  const count = say('run.articles', { count: report.articles })
  return `${[...(options.errors ? misses(report, theme) : []), table, `  ${paint.dim(count)}`].join('\n\n')}\n`
}

const figures = ({ precision, recall, f1 }: Score): string[] =>
  [precision, recall, f1].map((figure) => (100 * figure).toFixed(1).padStart(5))

/** A block of lines for each article that anything is wrong with. */
function misses({ misses: all }: Report, { paint }: Theme): string[] {
  const articles = [...new Set(all.map(({ article }) => article))]
  return articles.map((article) => {
    const lines = all
      .filter((miss) => miss.article === article)
      .map(({ part, what, text }) => `  ${part} ${paint.yellow(what)} ${forTerminal(text)}`)
    return [`  ${paint.bold(forTerminal(article))}`, ...lines].join('\n')
  })
}
