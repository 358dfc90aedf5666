import { type Command, InvalidArgumentError, Option } from 'commander'
import { InputFault } from '../../input/article.ts'
import { isDay } from '../../input/day.ts'
import { expandInputs } from '../../input/expand.ts'
import { formatOf, INPUT_FORMATS, type InputFormat } from '../../input/formats.ts'
import { readArticles, STDIN } from '../../input/read.ts'
import type { UserLexicon } from '../../lexicon/user/lexicon.ts'
import { extract } from '../../pipeline.ts'
import { createRenderer, FORMATS, type Format } from '../../render/index.ts'
import { PARTS, type Part } from '../../schema/brief.ts'
import { COULD_NOT_RUN, DONE, REPORTED, UsageError } from '../errors.ts'
import { Output } from '../output.ts'
import type { Reporter } from '../reporter.ts'
import { screenOf } from '../screen.ts'

const LEXICON_FILE = /\.(?:ya?ml|json)$/i

interface ExtractOptions {
  readonly format?: Format
  readonly date?: string
  readonly inputFormat: InputFormat
  readonly only: readonly Part[]
  readonly lexicon?: readonly string[]
  readonly color: boolean
}

export function addExtractCommand(program: Command, reporter: Reporter): void {
  program
    .command('extract')
    .description('read articles and print their briefs')
    .argument('[inputs...]', 'files, folders, globs, or - for standard input')
    .addOption(
      new Option(
        '-f, --format <name>',
        'table on a terminal, else json for one input and ndjson for several',
      ).choices(FORMATS),
    )
    .option('-d, --date <day>', 'day of publication (YYYY-MM-DD), to put dates on the calendar', parseDay)
    .addOption(
      new Option('--input-format <name>', 'what the inputs are').choices(INPUT_FORMATS).default('auto'),
    )
    .option('--only <parts>', `print only some of ${PARTS.join(', ')}`, parseParts, [...PARTS])
    .option('--lexicon <file...>', 'your own people, organisations, places and titles (YAML or JSON)')
    .addHelpText(
      'after',
      `
Examples:
  brief extract seeds/000.txt --date 2018-10-23
  brief extract talks.txt --lexicon mali.yaml
  brief extract news/ | jq -r '.meetings[] | [.kind, .status, .date.value] | @tsv'
  cat article.txt | brief extract --format table`,
    )
    .action(async (inputs: string[], options: ExtractOptions) => {
      process.exitCode = await runExtract(
        inputs,
        { ...program.opts<{ color: boolean }>(), ...options },
        reporter,
      )
    })
}

async function runExtract(named: string[], options: ExtractOptions, reporter: Reporter): Promise<number> {
  // `--lexicon a.yaml article.txt`: the flag takes several files, and the article is none of them.
  const lexicons = options.lexicon?.filter((path) => LEXICON_FILE.test(path)) ?? []
  const args = [...named, ...(options.lexicon?.filter((path) => !LEXICON_FILE.test(path)) ?? [])]
  if (args.length === 0 && process.stdin.isTTY) {
    throw new UsageError(
      'nothing to read; name files or folders, or pipe an article in (see brief extract --help)',
    )
  }
  const inputs = args.length === 0 ? [STDIN] : args
  const { sources, many: listed } = await expandInputs(inputs)
  const many = listed || formatOf(inputs[0]!, options.inputFormat) === 'ndjson'
  const format = options.format ?? (process.stdout.isTTY ? 'table' : many ? 'ndjson' : 'json')
  const screen = await screenOf(process.stdout, process.env, options.color)
  const renderer = await createRenderer(format, { screen, only: options.only, many })
  const output = new Output(process.stdout)
  const lexicon = await loadLexicon(lexicons)

  const counts = { done: 0, failed: 0, absent: 0 }
  for await (const article of readArticles(sources, options.inputFormat)) {
    if (output.closed) return DONE
    if (article instanceof InputFault) {
      reporter.fault(article)
      counts.failed++
      if (article.absent) counts.absent++
      continue
    }
    const { id, text, title } = article
    const given = article.created ? 'metadata' : 'option'
    try {
      const created = article.created ?? options.date ?? null
      const brief = extract({ id, text, title, created, createdFrom: created ? given : null }, { lexicon })
      reporter.warnings(brief)
      await output.write((counts.done === 0 ? renderer.open : '') + renderer.item(brief, counts.done))
      counts.done++
    } catch (bug) {
      reporter.bug(id, bug)
      counts.failed++
    }
  }
  if (counts.done > 0) await output.write(renderer.close(counts.done))
  if (counts.failed === 0) return DONE
  return counts.absent > 0 && counts.done === 0 ? COULD_NOT_RUN : REPORTED
}

async function loadLexicon(paths: readonly string[]): Promise<UserLexicon | null> {
  if (paths.length === 0) return null
  const { readLexicons } = await import('../../input/lexicon.ts')
  try {
    return readLexicons(paths)
  } catch (fault) {
    if (fault instanceof InputFault) throw new UsageError(fault.message)
    throw fault
  }
}

function parseDay(value: string): string {
  if (!isDay(value))
    throw new InvalidArgumentError('Give a day of the calendar as YYYY-MM-DD, like 2018-10-23.')
  return value
}

function parseParts(value: string): Part[] {
  const asked = value.split(',').map((part) => part.trim())
  for (const part of asked) {
    if (!(PARTS as readonly string[]).includes(part)) {
      throw new InvalidArgumentError(`"${part}" is none of ${PARTS.join(', ')}.`)
    }
  }
  return PARTS.filter((part) => asked.includes(part))
}
