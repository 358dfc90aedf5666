import { type Command, InvalidArgumentError, Option } from 'commander'
import { MEASURES, type Measure } from '../../eval/tally.ts'
import type { Reporter } from '../reporter.ts'

export interface EvalOptions {
  readonly format?: 'table' | 'json'
  readonly min: readonly Bar[]
  readonly errors?: true
  readonly color: boolean
}

/** The least F1 of a measure. */
export interface Bar {
  readonly measure: Measure
  readonly least: number
}

export function addEvalCommand(program: Command, reporter: Reporter): void {
  program
    .command('eval')
    .description('score briefs against annotated articles')
    .argument('<gold>', 'folder of pairs NAME.txt, NAME.json (or NAME.ann of brat)')
    .addOption(
      new Option('-f, --format <name>', 'table on a terminal, else json').choices(['table', 'json'] as const),
    )
    .option('--min <name=score>', 'exit 1 if the F1 of this measure is lower (may be repeated)', parseBar, [])
    .option('--errors', 'list each thing that is missed or wrong')
    .addHelpText(
      'after',
      `
Measures: ${MEASURES.join(', ')}.

Examples:
  brief eval fixtures/scored --errors
  brief eval fixtures/scored --min people.name=0.9 --min dates.value=0.9
  brief eval fixtures/scored --format json | jq '.scores["quotes.speaker"].f1'`,
    )
    .action(async (folder: string, options: EvalOptions) => {
      const { runEval } = await import('../run-eval.ts')
      process.exitCode = await runEval(
        folder,
        { ...program.opts<{ color: boolean }>(), ...options },
        reporter,
      )
    })
}

function parseBar(value: string, earlier: readonly Bar[]): Bar[] {
  const [name = '', figure = ''] = value.split('=')
  const measure = MEASURES.find((known) => known === name.trim())
  const least = Number(figure)
  if (!measure) throw new InvalidArgumentError(`"${name}" is none of ${MEASURES.join(', ')}.`)
  if (figure.trim() === '' || !(least >= 0 && least <= 1)) {
    throw new InvalidArgumentError('Give a score from 0 to 1, like people.name=0.9.')
  }
  return [...earlier, { measure, least }]
}
