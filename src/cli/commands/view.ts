import type { Command } from 'commander'
import type { Limits } from '../../input/limits.ts'
import type { Reporter } from '../reporter.ts'
import { parseDay } from './extract.ts'
import { maxBytes, maxSeconds } from './limits.ts'

export interface ViewOptions extends Limits {
  readonly date?: string
  readonly lexicon?: readonly string[]
  readonly output?: string
  readonly force?: true
  readonly open?: true
}

export function addViewCommand(program: Command, reporter: Reporter): void {
  const { say } = reporter
  program
    .command('view')
    .description(say('about.view'))
    .argument('[input]', say('flag.input'))
    .option('-d, --date <day>', say('flag.dateOfOthers'), parseDay(say))
    .option('--lexicon <file...>', say('flag.lexicon'))
    .addOption(maxBytes(say))
    .addOption(maxSeconds(say))
    .option('-o, --output <file>', say('flag.page'))
    .option('--force', say('flag.force'))
    .option('--open', say('flag.open'))
    .addHelpText(
      'after',
      `
${say('help.examples')}
  brief view seeds/000.txt --date 2018-10-23 --open
  brief view talks.txt --output talks.html
  brief extract news/ --format html --output pages/`,
    )
    .action(async (input: string | undefined, options: ViewOptions) => {
      const { runView } = await import('../run-view.ts')
      process.exitCode = await runView(input, options, reporter)
    })
}
