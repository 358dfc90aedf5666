import type { Command } from 'commander'
import { safeJson } from '../../render/sanitize.ts'
import { Output } from '../output/stream.ts'
import type { Reporter } from '../reporter.ts'

export function addConfigCommand(program: Command, _reporter: Reporter): void {
  program
    .command('config')
    .description('print the configuration that holds here, and whence')
    .addHelpText(
      'after',
      `
brief.config.json, .yaml, .ts or .js, or the "brief" key of package.json, in this folder or the nearest
one above it, sets flags that the command line leaves open. Keys are long flags in camel case.

Examples:
  echo '{"offsets": "codepoints", "lexicon": ["names.yaml"]}' > brief.config.json
  brief config`,
    )
    .action(async () => {
      const { loadConfig } = await import('../config/load.ts')
      const { configKeys } = await import('../config/apply.ts')
      const config = loadConfig(process.cwd())
      const told = { file: config?.path ?? null, values: config?.values ?? {}, keys: await configKeys() }
      await new Output(process.stdout).write(`${safeJson(told, 2)}\n`)
    })
}
