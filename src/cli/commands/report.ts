import type { Command } from 'commander'
import type { Limits } from '../../input/limits.ts'
import type { Reporter } from '../reporter.ts'
import { parseDay } from './extract.ts'
import { maxBytes, maxSeconds } from './limits.ts'

export interface ReportOptions extends Limits {
  readonly date?: string
  readonly lexicon?: readonly string[]
  readonly output?: string
  readonly pages?: string
  readonly apart?: string
  readonly title: string
  readonly force?: true
  readonly open?: true
}

export function addReportCommand(program: Command, reporter: Reporter): void {
  program
    .command('report')
    .description('many articles as one page: timeline, network, calendar, counts and tables')
    .argument('[inputs...]', 'files, folders, globs, or - for standard input')
    .option('-d, --date <day>', 'day of publication of articles that have none', parseDay)
    .option('--lexicon <file...>', 'your own people, organisations, places and titles (YAML or JSON)')
    .addOption(maxBytes())
    .addOption(maxSeconds())
    .option('-o, --output <file>', 'write the page to this file')
    .option('--pages <folder>', 'write a page for each article too, and link to its evidence')
    .option('--apart <file>', 'names (one a line) whose people are not merged across articles')
    .option('--title <text>', 'title of the page', 'Report')
    .option('--force', 'overwrite what is there')
    .option('--open', 'show the page in the browser')
    .addHelpText(
      'after',
      `
Examples:
  brief report news/ --output report.html
  brief report news/ --output report.html --pages pages/ --open
  brief report news.ndjson --title "May 2024" --output may.html`,
    )
    .action(async (inputs: string[], options: ReportOptions) => {
      const { runReport } = await import('../run-report.ts')
      process.exitCode = await runReport(inputs, options, reporter)
    })
}
