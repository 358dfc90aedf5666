import { type Command, Option } from 'commander'
import type { Reporter } from '../reporter.ts'

export interface DiffOptions {
  readonly format?: 'text' | 'json'
  readonly color: boolean
}

export function addDiffCommand(program: Command, reporter: Reporter): void {
  program
    .command('diff')
    .description('what changed between two briefs, or two folders of them, fact by fact')
    .argument('<before>', 'JSON or ndjson of briefs, or a folder')
    .argument('<after>', 'the same, later')
    .addOption(
      new Option('-f, --format <name>', 'text (the default) or json').choices(['text', 'json'] as const),
    )
    .addHelpText(
      'after',
      `
Exits 1 where anything differs.

Examples:
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
