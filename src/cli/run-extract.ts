import { InputFault } from '../input/article.ts'
import { expandInputs } from '../input/expand.ts'
import { formatOf } from '../input/formats.ts'
import { readArticles, STDIN } from '../input/read.ts'
import { createRenderer } from '../render/index.ts'
import { briefOf } from './brief-of.ts'
import type { ExtractOptions } from './commands/extract.ts'
import { COULD_NOT_RUN, DONE, REPORTED, UsageError } from './errors.ts'
import { loadLexicon } from './load-lexicon.ts'
import { Output } from './output.ts'
import type { Reporter } from './reporter.ts'
import { screenOf } from './screen.ts'

const LEXICON_FILE = /\.(?:ya?ml|json)$/i

export async function runExtract(
  named: readonly string[],
  options: ExtractOptions,
  reporter: Reporter,
): Promise<number> {
  // `--lexicon a.yaml article.txt`: the flag takes several files, and the article is none of them.
  const lexicons = options.lexicon?.filter((path) => LEXICON_FILE.test(path)) ?? []
  const args = [...named, ...(options.lexicon?.filter((path) => !LEXICON_FILE.test(path)) ?? [])]
  await checkEncoding(options.encoding)
  const inputs = await inputsOf(args, options)
  const { sources, many: listed } = await expandInputs(inputs)
  const many =
    listed || options.filesFrom !== undefined || formatOf(inputs[0] ?? '', options.inputFormat) === 'ndjson'
  const format = options.format ?? (process.stdout.isTTY ? 'table' : many ? 'ndjson' : 'json')
  const screen = await screenOf(process.stdout, process.env, options.color)
  const renderer = await createRenderer(format, { screen, only: options.only, many })
  const output = new Output(process.stdout)
  const lexicon = await loadLexicon(lexicons)
  const { textField: text, idField: id, dateField: date } = options

  const counts = { done: 0, failed: 0, absent: 0 }
  for await (const article of readArticles(sources, {
    ...options,
    fields: { text, id, date, title: 'title' },
  })) {
    if (output.closed) return DONE
    if (article instanceof InputFault) {
      reporter.fault(article)
      counts.failed++
      if (article.absent) counts.absent++
      continue
    }
    try {
      const brief = briefOf(article, options, lexicon)
      reporter.warnings(brief)
      await output.write((counts.done === 0 ? renderer.open : renderer.between) + renderer.item(brief))
      counts.done++
    } catch (bug) {
      reporter.bug(article.id, bug)
      counts.failed++
    }
  }
  if (counts.done > 0) await output.write(renderer.close)
  if (counts.failed === 0) return DONE
  return counts.absent > 0 && counts.done === 0 ? COULD_NOT_RUN : REPORTED
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
