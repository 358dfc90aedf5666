import { type Command, Option } from 'commander'
import type { Limits } from '../../input/limits.ts'
import type { Reporter } from '../reporter.ts'
import { maxBytes, maxSeconds } from './limits.ts'

export interface TokensOptions extends Limits {
  readonly format?: 'table' | 'json'
  readonly color: boolean
}

export function addTokensCommand(program: Command, _reporter: Reporter): void {
  program
    .command('tokens')
    .description('show the tokens of an article, their tags and readings')
    .argument('<file>', 'an article, or - for standard input')
    .addOption(
      new Option('-f, --format <name>', 'table on a terminal, else json').choices(['table', 'json'] as const),
    )
    .addOption(maxBytes())
    .addOption(maxSeconds())
    .addHelpText(
      'after',
      `
Examples:
  brief tokens seeds/000.txt
  brief tokens seeds/000.txt --format json | jq -r '.sentences[].tokens[] | select(.tags | length > 0) | .text'`,
    )
    .action(async (file: string, options: TokensOptions) => {
      const { runTokens } = await import('../run-tokens.ts')
      process.exitCode = await runTokens(file, { ...program.opts<{ color: boolean }>(), ...options })
    })
}
