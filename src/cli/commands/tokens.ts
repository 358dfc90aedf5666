import { type Command, Option } from 'commander'
import type { Limits } from '../../input/limits.ts'
import type { Reporter } from '../reporter.ts'
import { maxBytes, maxSeconds } from './limits.ts'

export interface TokensOptions extends Limits {
  readonly format?: 'table' | 'json'
  readonly color: boolean
}

export function addTokensCommand(program: Command, reporter: Reporter): void {
  const { say } = reporter
  program
    .command('tokens')
    .description(say('about.tokens'))
    .argument('<file>', say('flag.file'))
    .addOption(new Option('-f, --format <name>', say('flag.tableOrJson')).choices(['table', 'json'] as const))
    .addOption(maxBytes(say))
    .addOption(maxSeconds(say))
    .addHelpText(
      'after',
      `
${say('help.examples')}
  brief tokens seeds/000.txt
  brief tokens seeds/000.txt --format json | jq -r '.sentences[].tokens[] | select(.tags | length > 0) | .text'`,
    )
    .action(async (file: string, options: TokensOptions) => {
      const { runTokens } = await import('../run-tokens.ts')
      process.exitCode = await runTokens(file, { ...program.opts<{ color: boolean }>(), ...options })
    })
}
