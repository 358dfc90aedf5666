import type { Command } from 'commander'
import type { Reporter } from '../reporter.ts'

/** Adds a command, with its flags and help, to the program. */
export type AddCommand = (program: Command, reporter: Reporter) => void

/** Every command, in the order of the help. Each is loaded only where it is wanted. */
export const COMMANDS: Readonly<Record<string, () => Promise<AddCommand>>> = {
  extract: async () => (await import('./extract.ts')).addExtractCommand,
  view: async () => (await import('./view.ts')).addViewCommand,
  report: async () => (await import('./report.ts')).addReportCommand,
  events: async () => (await import('./events.ts')).addEventsCommand,
  check: async () => (await import('./check.ts')).addCheckCommand,
  diff: async () => (await import('./diff.ts')).addDiffCommand,
  explain: async () => (await import('./explain.ts')).addExplainCommand,
  tokens: async () => (await import('./tokens.ts')).addTokensCommand,
  eval: async () => (await import('./eval.ts')).addEvalCommand,
  config: async () => (await import('./config.ts')).addConfigCommand,
  schema: async () => (await import('./schema.ts')).addSchemaCommand,
  completion: async () => (await import('./completion.ts')).addCompletionCommand,
}
