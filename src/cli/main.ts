import { Command, CommanderError, Help, Option } from 'commander'
import pkg from '../../package.json' with { type: 'json' }
import { LANGUAGES, type Language, languageAsked, languageOfLocale } from '../messages/language.ts'
import { commanderMessage, helpWords } from './commander-words.ts'
import { COMMANDS } from './commands/index.ts'
import { hasConfig } from './config/find.ts'
import { COULD_NOT_RUN, DONE } from './errors.ts'
import { Reporter } from './reporter.ts'

/** What a worker thread runs. */
export { createWork } from './work.ts'

/** The program with the command that the arguments name first; with all of them if they name none. */
async function createProgram(
  args: readonly string[],
  configured: boolean,
  reporter: Reporter,
): Promise<Command> {
  const { say } = reporter
  const program = new Command('brief')
    .description(say('about.brief'))
    .version(pkg.version, '-V, --version', say('flag.version'))
    .helpOption('-h, --help', say('flag.help'))
    .helpCommand('help [command]', say('flag.help'))
    .configureHelp(helpWords(say, Help))
    .addOption(new Option('--lang <language>', say('flag.lang')).choices(LANGUAGES))
    .option('--no-color', say('flag.noColor'))
    .option('--debug', say('flag.debug'))
    .on('option:debug', () => {
      reporter.debug = true
    })
    .hook('preAction', async (_, command) => {
      // As elsewhere, "-" is standard output.
      if (command.getOptionValue('output') === '-') command.setOptionValue('output', undefined)
      if (command.name() === 'config' || !configured) return
      const { applyConfig } = await import('./config/apply.ts')
      await applyConfig(command, reporter)
    })
    .exitOverride()
    .configureOutput({ writeOut: printHelp, outputError: (text) => reporter.told(commanderMessage(text)) })
  const named = args.find((arg, i) => !arg.startsWith('-') && args[i - 1] !== '--lang') ?? ''
  const loaders = Object.hasOwn(COMMANDS, named) ? [COMMANDS[named]!] : Object.values(COMMANDS)
  for (const load of loaders) (await load())(program, reporter)
  return program
}

/** Help and version, to a reader who may leave in the middle (`| head -1`). */
function printHelp(text: string): void {
  process.stdout.on('error', () => {})
  process.stdout.write(text)
}

/** The language of messages: that of --lang, else of the configuration, else of the locale. */
async function languageOf(args: readonly string[], configured: boolean): Promise<Language> {
  const asked = languageAsked(args)
  if (asked) return asked
  const set = configured ? await (await import('./config/apply.ts')).languageSet() : undefined
  return set ?? languageOfLocale(process.env)
}

/** `brief help extrct` is told as `brief extrct` is: commander would print the help of the program. */
function helpOfUnknown([first, name]: readonly string[]): string[] | undefined {
  const unknown = first === 'help' && name !== undefined && !name.startsWith('-') && name !== 'help'
  return unknown && !Object.hasOwn(COMMANDS, name) ? [name] : undefined
}

/** Runs the program. */
export async function main(argv: readonly string[]): Promise<void> {
  const args = argv.slice(2)
  const configured = hasConfig(process.cwd())
  const reporter = new Reporter(await languageOf(args, configured))
  try {
    const program = await createProgram(args, configured, reporter)
    await program.parseAsync(helpOfUnknown(args) ?? args, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === DONE ? DONE : COULD_NOT_RUN
      return
    }
    reporter.fatal(error)
    process.exitCode = COULD_NOT_RUN
  }
}
