import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Limits } from '../../input/limits.ts'
import type { Say } from '../../messages/message.ts'
import { PARTS, type Part } from '../../schema/brief.ts'
import type { Reporter } from '../reporter.ts'
import { parseDay, parseParts } from './extract.ts'
import { maxBytes, maxSeconds } from './limits.ts'

/** A place in a text: an offset, or a line and column counted from 1. */
export type At = { readonly offset: number } | { readonly line: number; readonly column: number }

export interface ExplainOptions extends Limits {
  readonly at?: At
  readonly date?: string
  readonly only: readonly Part[]
  readonly lexicon?: readonly string[]
  readonly format: 'text' | 'json'
  readonly rejected: boolean
  readonly color: boolean
}

export function addExplainCommand(program: Command, reporter: Reporter): void {
  const { say } = reporter
  program
    .command('explain')
    .description(say('about.explain'))
    .argument('<file>', say('flag.file'))
    .option('--at <place>', say('explain.at'), parseAt(say))
    .option('-d, --date <day>', say('flag.date'), parseDay(say))
    .option('--only <parts>', say('explain.only', { parts: PARTS.join(', ') }), parseParts(say), [...PARTS])
    .option('--lexicon <file...>', say('flag.lexicon'))
    .option('--no-rejected', say('explain.noRejected'))
    .addOption(maxBytes(say))
    .addOption(maxSeconds(say))
    .addOption(
      new Option('-f, --format <name>', say('explain.format'))
        .choices(['text', 'json'] as const)
        .default('text'),
    )
    .addHelpText(
      'after',
      `
${say('help.examples')}
  brief explain seeds/000.txt --only meetings
  brief explain seeds/000.txt --at 3:15
  brief explain seeds/000.txt --at 240`,
    )
    .action(async (file: string, options: ExplainOptions) => {
      const { runExplain } = await import('../run-explain.ts')
      process.exitCode = await runExplain(
        file,
        { ...program.opts<{ color: boolean }>(), ...options },
        reporter,
      )
    })
}

const parseAt =
  (say: Say) =>
  (value: string): At => {
    const [, first, second] = /^(\d{1,9})(?::(\d{1,9}))?$/.exec(value) ?? []
    if (first === undefined) throw new InvalidArgumentError(say('value.at'))
    return second === undefined ? { offset: Number(first) } : { line: Number(first), column: Number(second) }
  }
