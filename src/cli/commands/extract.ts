import { type Command, InvalidArgumentError, Option } from 'commander'
import { isDay } from '../../input/day.ts'
import { INPUT_FORMATS, type InputFormat } from '../../input/formats.ts'
import type { Limits } from '../../input/limits.ts'
import { FORMATS, type Format } from '../../render/index.ts'
import { PARTS, type Part } from '../../schema/brief.ts'
import { OFFSET_UNITS, type OffsetUnit } from '../../schema/offsets.ts'
import type { Reporter } from '../reporter.ts'
import { maxBytes, maxSeconds } from './limits.ts'

export interface ExtractOptions extends Limits {
  readonly format?: Format
  readonly date?: string
  readonly inputFormat: InputFormat
  readonly encoding?: string
  readonly repair?: true
  readonly textField: string
  readonly idField: string
  readonly dateField: string
  readonly filesFrom?: string
  readonly null?: true
  readonly keepText?: true
  readonly offsets?: OffsetUnit
  readonly bom?: true
  readonly output?: string
  readonly force?: true
  readonly errorsInline?: true
  readonly strict?: true
  readonly exitStatus?: true
  readonly quiet?: true
  readonly verbose?: true
  readonly jobs?: number
  readonly resume?: true
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
    .option('--only <parts>', `print only some of ${PARTS.join(', ')}`, parseParts, [...PARTS])
    .option('--lexicon <file...>', 'your own people, organisations, places and titles (YAML or JSON)')
    .option('-q, --quiet', 'tell errors alone: no warnings, no progress')
    .option('-v, --verbose', 'tell how many articles there were, and how fast it went')
    .option(
      '-j, --jobs <n>',
      'threads (default: the cores of the machine where there is much to do)',
      parseJobs,
    )
    .optionsGroup('Input:')
    .addOption(
      new Option('--input-format <name>', 'what the inputs are').choices(INPUT_FORMATS).default('auto'),
    )
    .option('--files-from <list>', 'read the paths that this file (or - for standard input) lists')
    .option('-0, --null', 'the paths of --files-from end in NUL, as from find -print0')
    .option('--encoding <name>', 'what texts are encoded in (default: found out)')
    .option('--repair', 'set garbled characters right ("CorÃ©e")')
    .option('--text-field <name>', 'field of JSON records that holds the text', 'text')
    .option('--id-field <name>', 'field that holds the id', 'id')
    .option('--date-field <name>', 'field that holds the day of publication', 'date')
    .optionsGroup('Output:')
    .option('-o, --output <path>', 'file, or folder (a file for each article; for csv, one for each table)')
    .option('--force', 'overwrite what is there')
    .option('--resume', 'go on with the ndjson file of a run that was stopped')
    .option('--keep-text', 'put the text that offsets refer to into each brief')
    .addOption(new Option('--offsets <unit>', 'what offsets count (default: utf16)').choices(OFFSET_UNITS))
    .option('--bom', 'begin CSV with a byte order mark, for spreadsheets')
    .optionsGroup('Failures:')
    .addOption(maxBytes())
    .addOption(maxSeconds())
    .option('--errors-inline', 'put {"id", "error"} into the ndjson for an input that fails')
    .option('--strict', 'stop at the first input that fails')
    .option('--exit-status', 'exit 1 if an article holds no fact')
    .addHelpText(
      'after',
      `
Examples:
  brief extract seeds/000.txt --date 2018-10-23
  brief extract talks.txt --lexicon mali.yaml
  brief extract news/ | jq -r '.meetings[] | [.kind, .status, .date.value] | @tsv'
  cat article.txt | brief extract --format table
  brief extract news/ --output briefs.ndjson
  brief extract news/ --format csv --only meetings --bom > meetings.csv`,
    )
    .action(async (inputs: string[], options: ExtractOptions) => {
      const { runExtract } = await import('../run-extract.ts')
      process.exitCode = await runExtract(
        inputs,
        { ...program.opts<{ color: boolean }>(), ...options },
        reporter,
      )
    })
}

export function parseDay(value: string): string {
  if (!isDay(value))
    throw new InvalidArgumentError('Give a day of the calendar as YYYY-MM-DD, like 2018-10-23.')
  return value
}

function parseJobs(value: string): number {
  const jobs = Number(value)
  if (!/^\d+$/.test(value) || jobs < 1 || jobs > 256) {
    throw new InvalidArgumentError('Give a number from 1 to 256.')
  }
  return jobs === 1 ? 0 : jobs
}

export function parseParts(value: string): Part[] {
  const asked = value.split(',').map((part) => part.trim())
  for (const part of asked) {
    if (!(PARTS as readonly string[]).includes(part)) {
      throw new InvalidArgumentError(`"${part}" is none of ${PARTS.join(', ')}.`)
    }
  }
  return PARTS.filter((part) => asked.includes(part))
}
