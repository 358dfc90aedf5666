import { type Command, Option } from 'commander'
import { REPORTERS, type ReporterName } from '../../check/reporters.ts'
import type { Limits } from '../../input/limits.ts'
import type { Reporter } from '../reporter.ts'
import { parseDay } from './extract.ts'
import { maxBytes, maxSeconds } from './limits.ts'

export interface CheckOptions extends Limits {
  readonly update?: true
  readonly reporter: ReporterName
  readonly date?: string
  readonly lexicon?: readonly string[]
  readonly color: boolean
}

export function addCheckCommand(program: Command, reporter: Reporter): void {
  program
    .command('check')
    .description('hold the briefs of articles against the snapshots beside them')
    .argument('[inputs...]', 'folders, files or globs (default: this folder)')
    .option('-u, --update', 'write snapshots as they are found now, remove those without an article')
    .addOption(
      new Option('-r, --reporter <name>', 'how to tell what differs').choices(REPORTERS).default('default'),
    )
    .option('-d, --date <day>', 'day of publication of articles that have none', parseDay)
    .option('--lexicon <file...>', 'your own people, organisations, places and titles (YAML or JSON)')
    .addOption(maxBytes())
    .addOption(maxSeconds())
    .addHelpText(
      'after',
      `
The snapshot of a.txt is a.brief.json beside it; the day of publication is that of the article,
of a.json beside it ("date"), or of the snapshot. That of the records of a.ndjson is a.brief.ndjson, a brief a line; ndjson is
checked where it is named or has a snapshot. Exits 1 where anything differs, is new or obsolete.

Examples:
  brief check fixtures/
  brief check fixtures/ --update
  brief check fixtures/ --reporter github`,
    )
    .action(async (inputs: string[], options: CheckOptions) => {
      const { runCheck } = await import('../run-check.ts')
      process.exitCode = await runCheck(
        inputs,
        { ...program.opts<{ color: boolean }>(), ...options },
        reporter,
      )
    })
}
