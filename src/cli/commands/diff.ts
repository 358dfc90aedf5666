import { type Command, Option } from 'commander'
import type { Reporter } from '../reporter.ts'

export interface DiffOptions {
  readonly format?: 'text' | 'json'
  readonly color: boolean
}

export function addDiffCommand(program: Command, reporter: Reporter): void {
  const { say } = reporter
  program
    .command('diff')
    .description(say('about.diff'))
    .argument('<before>', say('diff.before'))
    .argument('<after>', say('diff.after'))
    .addOption(new Option('-f, --format <name>', say('flag.textOrJson')).choices(['text', 'json'] as const))
    .addHelpText(
      'after',
      `
${say('help.diff')}

${say('help.examples')}
  brief diff monday.brief.json tuesday.brief.json
  brief diff briefs-0.1/ briefs-0.2/ --format json`,
    )
    .action(async (before: string, after: string, options: DiffOptions) => {
      const { runDiff } = await import('../run-diff.ts')
      process.exitCode = await runDiff(
        before,
        after,
        { ...program.opts<{ color: boolean }>(), ...options },
        reporter,
      )
    })
}
