import { Command, CommanderError } from 'commander'
import pkg from '../../package.json' with { type: 'json' }
import { COMMANDS } from './commands/index.ts'
import { hasConfig } from './config/find.ts'
import { COULD_NOT_RUN, DONE, isUsageError } from './errors.ts'
import { Reporter } from './reporter.ts'

/** What a worker thread runs. */
export { createWork } from './work.ts'

const reporter = new Reporter()

/** The program with the command that the arguments name first; with all of them if they name none. */
async function createProgram(args: readonly string[]): Promise<Command> {
  const program = new Command('brief')
    .description('who met whom, where, when, and who said what: facts from French diplomatic news')
    .version(pkg.version)
    .option('--no-color', 'no colours (NO_COLOR and FORCE_COLOR are heeded too)')
    .option('--debug', 'show stack traces')
    .on('option:debug', () => {
      reporter.debug = true
    })
    .hook('preAction', async (_, command) => {
      if (command.name() === 'config' || !hasConfig(process.cwd())) return
      const { applyConfig } = await import('./config/apply.ts')
      await applyConfig(command)
    })
    .exitOverride()
    .configureOutput({ outputError: (text) => reporter.usage(text.replace(/^error: /, '')) })
  const named = args.find((arg) => !arg.startsWith('-')) ?? ''
  const loaders = Object.hasOwn(COMMANDS, named) ? [COMMANDS[named]!] : Object.values(COMMANDS)
  for (const load of loaders) (await load())(program, reporter)
  return program
}

/** Runs the program. */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    const program = await createProgram(argv.slice(2))
    await program.parseAsync(argv)
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === DONE ? DONE : COULD_NOT_RUN
    } else if (isUsageError(error)) {
      reporter.usage(error.message)
      process.exitCode = COULD_NOT_RUN
    } else {
      reporter.bug(error)
      process.exitCode = COULD_NOT_RUN
    }
  }
}
