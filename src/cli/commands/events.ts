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
  const { say } = reporter
  program
    .command('events')
    .description(say('about.events'))
    .argument('[inputs...]', say('flag.inputs'))
    .addOption(
      new Option('-f, --format <name>', say('events.format')).choices(['csv', 'ndjson', 'json'] as const),
    )
    .option('-d, --date <day>', say('flag.dateOfOthers'), parseDay(say))
    .option('--lexicon <file...>', say('flag.lexicon'))
    .addOption(maxBytes(say))
    .addOption(maxSeconds(say))
    .option('-o, --output <file>', say('events.output'))
    .option('--force', say('flag.force'))
    .addHelpText(
      'after',
      `
${say('help.events')}

${say('help.examples')}
  brief events seeds/000.txt --date 2018-10-23
  brief events news/ --output events.csv
  brief events news/ --format ndjson | jq -r 'select(.duplicateOf == null) | [.source, .type, .target] | @tsv'`,
    )
    .action(async (inputs: string[], options: EventsOptions) => {
      const { runEvents } = await import('../run-events.ts')
      process.exitCode = await runEvents(inputs, options, reporter)
    })
}
