import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Limits } from '../../input/limits.ts'
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
  readonly color: boolean
}

export function addExplainCommand(program: Command, _reporter: Reporter): void {
  program
    .command('explain')
    .description('why each fact is there: its rule, and its words in their sentence')
    .argument('<file>', 'an article, or - for standard input')
    .option('--at <place>', 'facts at this place alone: line:column, or an offset', parseAt)
    .option('-d, --date <day>', 'day of publication (YYYY-MM-DD)', parseDay)
    .option('--only <parts>', `explain only some of ${PARTS.join(', ')}`, parseParts, [...PARTS])
    .option('--lexicon <file...>', 'your own people, organisations, places and titles (YAML or JSON)')
    .addOption(maxBytes())
    .addOption(maxSeconds())
    .addOption(
      new Option('-f, --format <name>', 'how to tell it').choices(['text', 'json'] as const).default('text'),
    )
    .addHelpText(
      'after',
      `
Examples:
  brief explain seeds/000.txt --only meetings
  brief explain seeds/000.txt --at 3:15
  brief explain seeds/000.txt --at 240`,
    )
    .action(async (file: string, options: ExplainOptions) => {
      const { runExplain } = await import('../run-explain.ts')
      process.exitCode = await runExplain(file, { ...program.opts<{ color: boolean }>(), ...options })
    })
}

function parseAt(value: string): At {
  const [, first, second] = /^(\d{1,9})(?::(\d{1,9}))?$/.exec(value) ?? []
  if (first === undefined)
    throw new InvalidArgumentError('Give line:column, like 3:15, or an offset, like 240.')
  return second === undefined ? { offset: Number(first) } : { line: Number(first), column: Number(second) }
}
