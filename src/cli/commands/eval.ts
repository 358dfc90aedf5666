import { type Command, InvalidArgumentError, Option } from 'commander'
import { MEASURES, type Measure } from '../../eval/tally.ts'
import type { Say } from '../../messages/message.ts'
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
  const { say } = reporter
  program
    .command('eval')
    .description(say('about.eval'))
    .argument('<gold>', say('eval.gold'))
    .addOption(new Option('-f, --format <name>', say('flag.tableOrJson')).choices(['table', 'json'] as const))
    .option('--min <name=score>', say('eval.min'), parseBar(say), [])
    .option('--errors', say('eval.errors'))
    .addHelpText(
      'after',
      `
${say('help.eval', { measures: MEASURES.join(', ') })}

${say('help.examples')}
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

const parseBar =
  (say: Say) =>
  (value: string, earlier: readonly Bar[]): Bar[] => {
    const [name = '', figure = ''] = value.split('=')
    const measure = MEASURES.find((known) => known === name.trim())
    const least = Number(figure)
    if (!measure) {
      throw new InvalidArgumentError(say('value.noneOf', { value: name, names: MEASURES.join(', ') }))
    }
    if (figure.trim() === '' || !(least >= 0 && least <= 1)) {
      throw new InvalidArgumentError(say('value.bar'))
    }
    return [...earlier, { measure, least }]
  }
