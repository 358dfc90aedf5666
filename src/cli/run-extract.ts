import { type ArticleOrFault, InputFault } from '../input/article.ts'
import { expandInputs } from '../input/expand.ts'
import { formatOf } from '../input/formats.ts'
import { readArticles, STDIN } from '../input/read.ts'
import { safeJson } from '../render/sanitize.ts'
import type { ExtractOptions } from './commands/extract.ts'
import { COULD_NOT_RUN, DONE, REPORTED, UsageError } from './errors.ts'
import { planOf } from './plan.ts'
import type { Reporter } from './reporter.ts'
import { createWork, failed, type Outcome, renderersOf, type WorkOrder } from './work.ts'

const LEXICON_FILE = /\.(?:ya?ml|json)$/i

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
  const inputs = await inputsOf(args, options)
  const { sources, many: listed } = await expandInputs(inputs)
  const records = formatOf(inputs[0] ?? '', options.inputFormat) === 'ndjson'
  const plan = await planOf(options, listed || options.filesFrom !== undefined || records, lexicons)
  const { textField: text, idField: id, dateField: date } = options
  const articles = readArticles(sources, { ...options, fields: { text, id, date, title: 'title' } })

  const outcomes = outcomesOf(articles, plan.order)
  // The first article is read before any output is begun, so that a wrong lexicon leaves nothing behind.
  const first = await outcomes.next()
  const { targetFor } = await import('./output/targets.ts')
  const renderers = await renderersOf(plan.order)
  const target = targetFor(options.output, { ...plan, renderers, force: options.force ?? false })
  const counts = { done: 0, failed: 0, absent: 0, empty: 0 }
  const tell = async (outcome: Outcome) => {
    if ('error' in outcome) {
      reporter.failed(outcome)
      counts.failed++
      if (outcome.absent) counts.absent++
      if (options.errorsInline) await target.line(`${safeJson({ id: outcome.id, error: outcome.error })}\n`)
      return
    }
    for (const warning of outcome.warnings) reporter.warning(outcome.id, warning)
    try {
      await target.put(outcome.id, outcome.pages)
    } catch (fault) {
      if (!(fault instanceof UsageError)) throw fault
      reporter.usage(`${outcome.id}: ${fault.message}`)
      counts.failed++
      return
    }
    counts.done++
    if (outcome.facts === 0) counts.empty++
  }
  for (let next = first; !next.done; next = await outcomes.next()) {
    await tell(next.value)
    if (target.closed) return DONE
    if (options.strict && counts.failed > 0) {
      await target.abandon()
      return REPORTED
    }
  }
  if (counts.done === 0 && counts.failed > 0 && !options.errorsInline) await target.abandon()
  else await target.finish()
  if (counts.failed > 0) return counts.absent > 0 && counts.done === 0 ? COULD_NOT_RUN : REPORTED
  return options.exitStatus && counts.empty > 0 ? REPORTED : DONE
}

async function* outcomesOf(
  articles: AsyncIterable<ArticleOrFault>,
  order: WorkOrder,
): AsyncGenerator<Outcome> {
  const work = await createWork(order)
  for await (const article of articles) yield article instanceof InputFault ? failed(article) : work(article)
}

async function checkEncoding(name: string | undefined): Promise<void> {
  if (name === undefined || (await import('../input/encodings.ts')).isEncoding(name)) return
  throw new UsageError(`--encoding: "${name}" is no known encoding; give a name like utf-8 or windows-1252`)
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
      throw fault instanceof InputFault ? new UsageError(fault.message) : fault
    }
  }
  if (args.length > 0) return [...args]
  if (process.stdin.isTTY) {
    throw new UsageError(
      'nothing to read; name files or folders, or pipe an article in (see brief extract --help)',
    )
  }
  return [STDIN]
}
