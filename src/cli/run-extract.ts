import { InputFault } from '../input/article.ts'
import { expandInputs } from '../input/expand.ts'
import { formatOf } from '../input/formats.ts'
import { readArticles, STDIN } from '../input/read.ts'
import { message } from '../messages/message.ts'
import type { ExtractOptions } from './commands/extract.ts'
import { COULD_NOT_RUN, DONE, OutputFault, REPORTED, UsageError } from './errors.ts'
import { loadLexicon } from './load-lexicon.ts'
import { outcomesOf } from './outcomes.ts'
import { targetFor } from './output/targets.ts'
import { planOf } from './plan.ts'
import type { Reporter } from './reporter.ts'
import type { Earlier } from './resume.ts'
import { type End, Run } from './run.ts'
import { failed, renderersOf } from './work.ts'

const LEXICON_FILE = /\.(?:ya?ml|json)$/i
/** From so many articles on, or where they cannot be counted, progress is shown. */
const WORTH_PROGRESS = 20

export async function runExtract(
  named: readonly string[],
  options: ExtractOptions,
  reporter: Reporter,
): Promise<number> {
  reporter.quiet = options.quiet ?? false
  // `--lexicon a.yaml article.txt`: the flag takes several files, and the article is none of them.
  const lexicons = options.lexicon?.filter((path) => LEXICON_FILE.test(path)) ?? []
  const args = [...named, ...(options.lexicon?.filter((path) => !LEXICON_FILE.test(path)) ?? [])]
  await checkEncoding(options.encoding)
  // Before any output is begun, so that a wrong lexicon leaves nothing behind.
  await loadLexicon(lexicons)
  const inputs = await inputsOf(args, options)
  const { sources, many: listed } = await expandInputs(inputs)
  const records = inputs.some((input) => formatOf(input, options.inputFormat) === 'ndjson')
  const many = listed || options.filesFrom !== undefined || records
  const plan = await planOf(options, many, lexicons, reporter.language)
  const { textField: text, idField: id, dateField: date } = options
  const read = readArticles(sources, {
    ...options,
    limits: options,
    fields: { text, id, date, title: 'title' },
  })

  const resume = options.resume ? await import('./resume.ts') : null
  const earlier = resume?.openEarlier(options.output!) ?? null
  const told: InputFault[] = []
  const articles = resume ? resume.remaining(read, earlier!, (fault) => told.push(fault)) : read
  const outcomes = outcomesOf(articles, plan.order, options.jobs ?? (many ? null : 0))
  const target = targetFor(options.output, {
    ...plan,
    renderers: await renderersOf(plan.order),
    force: options.force ?? false,
    append: earlier !== null,
    begun: (earlier?.lines ?? 0) > 0,
  })
  const run = new Run(target, reporter, options, earlier?.lines ?? 0)
  const total = records ? null : sources.length
  if (showsProgress(options, many, total)) {
    const { Progress } = await import('./progress.ts')
    run.progress = new Progress(process.stderr, total, reporter.language)
  }
  try {
    const end = await run.take(outcomes)
    for (const fault of told) run.fail(failed(fault))
    return await conclude(run, end, options, reporter, earlier)
  } catch (fault) {
    const keep = fault instanceof OutputFault && target.resumable
    await target.abandon(keep)
    if (keep) reporter.note(message('run.resumeCame'))
    throw fault
  }
}

/** Ends the output as the run ended, says so, and gives the exit status. */
async function conclude(
  run: Run,
  end: End,
  options: ExtractOptions,
  reporter: Reporter,
  earlier: Earlier | null,
): Promise<number> {
  const { done, failed, absent, empty } = run.counts
  if (end === 'closed') return DONE
  if (options.verbose || end === 'stopped') reporter.note(run.summary(end))
  if (end === 'stopped') {
    await run.target.abandon(true)
    if (run.target.resumable) reporter.note(message('run.resumeThere'))
    return run.signalStatus
  }
  if (end === 'strict') {
    await run.target.abandon(true)
    return REPORTED
  }
  if (done === 0 && failed > 0 && !options.errorsInline && !earlier) await run.target.abandon(false)
  else await run.target.finish()
  if (failed > 0) return absent > 0 && done === 0 ? COULD_NOT_RUN : REPORTED
  return options.exitStatus && empty > 0 ? REPORTED : DONE
}

function showsProgress(options: ExtractOptions, many: boolean, total: number | null): boolean {
  // Where briefs run over the same terminal, a bar would stand between them.
  const free = process.stderr.isTTY && (options.output !== undefined || !process.stdout.isTTY)
  return free && !options.quiet && many && (total === null || total >= WORTH_PROGRESS)
}

async function checkEncoding(name: string | undefined): Promise<void> {
  if (name === undefined || (await import('../input/encodings.ts')).isEncoding(name)) return
  throw new UsageError(message('usage.encoding', { name }))
}

/** What the arguments and --files-from name; standard input if that is nothing. */
async function inputsOf(
  args: readonly string[],
  { filesFrom, null: byNul }: ExtractOptions,
): Promise<string[]> {
  if (filesFrom !== undefined) {
    const { readFileList } = await import('../input/file-list.ts')
    try {
      return [...args, ...(await readFileList(filesFrom, byNul ?? false))]
    } catch (fault) {
      throw fault instanceof InputFault ? new UsageError(fault.told) : fault
    }
  }
  if (args.length > 0) return [...args]
  if (process.stdin.isTTY) {
    throw new UsageError(message('usage.nothingExtract'))
  }
  return [STDIN]
}
