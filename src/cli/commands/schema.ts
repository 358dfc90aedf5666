import type { Command } from 'commander'
import { safeJson } from '../../render/sanitize.ts'
import { Output } from '../output/stream.ts'
import type { Reporter } from '../reporter.ts'

export function addSchemaCommand(program: Command, { say }: Reporter): void {
  program
    .command('schema')
    .description(say('about.schema'))
    .action(async () => {
      const { briefJsonSchema } = await import('../../schema/json-schema.ts')
      await new Output(process.stdout).write(`${safeJson(briefJsonSchema(), 2)}\n`)
    })
}
