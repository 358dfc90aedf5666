import { Argument, type Command } from 'commander'
import { Output } from '../output/stream.ts'
import type { Reporter } from '../reporter.ts'
import { COMMANDS } from './index.ts'

const SHELLS = ['bash', 'zsh', 'fish'] as const

export function addCompletionCommand(program: Command, reporter: Reporter): void {
  const { say } = reporter
  program
    .command('completion')
    .description(say('about.completion'))
    .addArgument(new Argument('<shell>', say('completion.shell')).choices(SHELLS))
    .addHelpText(
      'after',
      `
${say('help.examples')}
  source <(brief completion bash)       # in ~/.bashrc
  source <(brief completion zsh)        # in ~/.zshrc
  brief completion fish | source        # in ~/.config/fish/config.fish`,
    )
    .action(async (shell: (typeof SHELLS)[number]) => {
      const { Command } = await import('commander')
      const { completionScript } = await import('../completion.ts')
      const whole = new Command('brief')
      for (const option of program.options) whole.addOption(option)
      for (const load of Object.values(COMMANDS)) (await load())(whole, reporter)
      await new Output(process.stdout).write(completionScript(whole, shell))
    })
}
