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
  const { say } = reporter
  program
    .command('check')
    .description(say('about.check'))
    .argument('[inputs...]', say('check.inputs'))
    .option('-u, --update', say('check.update'))
    .addOption(
      new Option('-r, --reporter <name>', say('check.reporter')).choices(REPORTERS).default('default'),
    )
    .option('-d, --date <day>', say('flag.dateOfOthers'), parseDay(say))
    .option('--lexicon <file...>', say('flag.lexicon'))
    .addOption(maxBytes(say))
    .addOption(maxSeconds(say))
    .addHelpText(
      'after',
      `
${say('help.check')}

${say('help.examples')}
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
