import type { Command } from 'commander'
import { safeJson } from '../../render/sanitize.ts'
import { Output } from '../output/stream.ts'
import type { Reporter } from '../reporter.ts'

export function addConfigCommand(program: Command, reporter: Reporter): void {
  const { say } = reporter
  program
    .command('config')
    .description(say('about.config'))
    .addHelpText(
      'after',
      `
${say('help.config')}

${say('help.examples')}
  echo '{"offsets": "codepoints", "lexicon": ["names.yaml"]}' > brief.config.json
  brief config`,
    )
    .action(async () => {
      const { loadConfig } = await import('../config/load.ts')
      const { configKeys } = await import('../config/apply.ts')
      const config = loadConfig(process.cwd())
      const told = {
        file: config?.path ?? null,
        values: config?.values ?? {},
        keys: await configKeys(reporter),
      }
      await new Output(process.stdout).write(`${safeJson(told, 2)}\n`)
    })
}
