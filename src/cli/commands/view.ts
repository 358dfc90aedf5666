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
  program
    .command('view')
    .description('one article and its brief as a page that works without a network')
    .argument('[input]', 'a file, or - for standard input')
    .option('-d, --date <day>', 'day of publication of an article that has none', parseDay)
    .option('--lexicon <file...>', 'your own people, organisations, places and titles (YAML or JSON)')
    .addOption(maxBytes())
    .addOption(maxSeconds())
    .option('-o, --output <file>', 'write the page to this file')
    .option('--force', 'overwrite what is there')
    .option('--open', 'show the page in the browser')
    .addHelpText(
      'after',
      `
Examples:
  brief view seeds/000.txt --date 2018-10-23 --open
  brief view talks.txt --output talks.html
  brief extract news/ --format html --output pages/`,
    )
    .action(async (input: string | undefined, options: ViewOptions) => {
      const { runView } = await import('../run-view.ts')
      process.exitCode = await runView(input, options, reporter)
    })
}
