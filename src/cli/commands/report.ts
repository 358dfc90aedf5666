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
  const { say } = reporter
  program
    .command('report')
    .description(say('about.report'))
    .argument('[inputs...]', say('flag.inputs'))
    .option('-d, --date <day>', say('flag.dateOfOthers'), parseDay(say))
    .option('--lexicon <file...>', say('flag.lexicon'))
    .addOption(maxBytes(say))
    .addOption(maxSeconds(say))
    .option('-o, --output <file>', say('flag.page'))
    .option('--pages <folder>', say('report.pages'))
    .option('--apart <file>', say('report.apart'))
    .option('--title <text>', say('report.title'), 'Report')
    .option('--force', say('flag.force'))
    .option('--open', say('flag.open'))
    .addHelpText(
      'after',
      `
${say('help.examples')}
  brief report news/ --output report.html
  brief report news/ --output report.html --pages pages/ --open
  brief report news.ndjson --title "May 2024" --output may.html`,
    )
    .action(async (inputs: string[], options: ReportOptions) => {
      const { runReport } = await import('../run-report.ts')
      process.exitCode = await runReport(inputs, options, reporter)
    })
}
