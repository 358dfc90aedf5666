import { type Command, InvalidArgumentError, Option } from 'commander'
import { isDay } from '../../input/day.ts'
import { INPUT_FORMATS, type InputFormat } from '../../input/formats.ts'
import type { Limits } from '../../input/limits.ts'
import type { Say } from '../../messages/message.ts'
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
  const { say } = reporter
  program
    .command('extract')
    .description(say('about.extract'))
    .argument('[inputs...]', say('flag.inputs'))
    .addOption(new Option('-f, --format <name>', say('extract.format')).choices(FORMATS))
    .option('-d, --date <day>', say('flag.date'), parseDay(say))
    .option('--only <parts>', say('extract.only', { parts: PARTS.join(', ') }), parseParts(say), [...PARTS])
    .option('--lexicon <file...>', say('flag.lexicon'))
    .option('-q, --quiet', say('extract.quiet'))
    .option('-v, --verbose', say('extract.verbose'))
    .option('-j, --jobs <n>', say('extract.jobs'), parseJobs(say))
    .optionsGroup(say('group.input'))
    .addOption(
      new Option('--input-format <name>', say('extract.inputFormat')).choices(INPUT_FORMATS).default('auto'),
    )
    .option('--files-from <list>', say('extract.filesFrom'))
    .option('-0, --null', say('extract.null'))
    .option('--encoding <name>', say('extract.encoding'))
    .option('--repair', say('extract.repair'))
    .option('--text-field <name>', say('extract.textField'), 'text')
    .option('--id-field <name>', say('extract.idField'), 'id')
    .option('--date-field <name>', say('extract.dateField'), 'date')
    .optionsGroup(say('group.output'))
    .option('-o, --output <path>', say('extract.output'))
    .option('--force', say('flag.force'))
    .option('--resume', say('extract.resume'))
    .option('--keep-text', say('extract.keepText'))
    .addOption(new Option('--offsets <unit>', say('extract.offsets')).choices(OFFSET_UNITS))
    .option('--bom', say('extract.bom'))
    .optionsGroup(say('group.failures'))
    .addOption(maxBytes(say))
    .addOption(maxSeconds(say))
    .option('--errors-inline', say('extract.errorsInline'))
    .option('--strict', say('extract.strict'))
    .option('--exit-status', say('extract.exitStatus'))
    .addHelpText(
      'after',
      `
${say('help.examples')}
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

export const parseDay =
  (say: Say) =>
  (value: string): string => {
    if (!isDay(value)) throw new InvalidArgumentError(say('value.day'))
    return value
  }

const parseJobs =
  (say: Say) =>
  (value: string): number => {
    const jobs = Number(value)
    if (!/^\d+$/.test(value) || jobs < 1 || jobs > 256) throw new InvalidArgumentError(say('value.jobs'))
    return jobs === 1 ? 0 : jobs
  }

export const parseParts =
  (say: Say) =>
  (value: string): Part[] => {
    const asked = value.split(',').map((part) => part.trim())
    for (const part of asked) {
      if ((PARTS as readonly string[]).includes(part)) continue
      throw new InvalidArgumentError(say('value.noneOf', { value: part, names: PARTS.join(', ') }))
    }
    return PARTS.filter((part) => asked.includes(part))
  }
