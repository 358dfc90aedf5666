import { type Command, Option } from 'commander'
import type { Limits } from '../../input/limits.ts'
import type { Reporter } from '../reporter.ts'
import { parseDay } from './extract.ts'
import { maxBytes, maxSeconds } from './limits.ts'

export interface EventsOptions extends Limits {
  readonly format?: 'csv' | 'ndjson' | 'json'
  readonly date?: string
  readonly lexicon?: readonly string[]
  readonly output?: string
  readonly force?: true
}

export function addEventsCommand(program: Command, reporter: Reporter): void {
  program
    .command('events')
    .description('code who did what to whom: rows by the PLOVER ontology, CAMEO root codes beside')
    .argument('[inputs...]', 'files, folders, globs, or - for standard input')
    .addOption(
      new Option('-f, --format <name>', 'csv on a terminal, else ndjson').choices([
        'csv',
        'ndjson',
        'json',
      ] as const),
    )
    .option('-d, --date <day>', 'day of publication of articles that have none', parseDay)
    .option('--lexicon <file...>', 'your own people, organisations, places and titles (YAML or JSON)')
    .addOption(maxBytes())
    .addOption(maxSeconds())
    .option('-o, --output <file>', 'write to this file (.csv, .ndjson or .json tells the format)')
    .option('--force', 'overwrite what is there')
    .addHelpText(
      'after',
      `
One row for each actor, action and target; docs/events.md tells the columns and types.

Examples:
  brief events seeds/000.txt --date 2018-10-23
  brief events news/ --output events.csv
  brief events news/ --format ndjson | jq -r 'select(.duplicateOf == null) | [.source, .type, .target] | @tsv'`,
    )
    .action(async (inputs: string[], options: EventsOptions) => {
      const { runEvents } = await import('../run-events.ts')
      process.exitCode = await runEvents(inputs, options, reporter)
    })
}
