import type { Command } from 'commander'
import { safeJson } from '../../render/sanitize.ts'
import { Output } from '../output/stream.ts'

export function addSchemaCommand(program: Command): void {
  program
    .command('schema')
    .description('print the JSON Schema of a brief')
    .action(async () => {
      const { briefJsonSchema } = await import('../../schema/json-schema.ts')
      await new Output(process.stdout).write(`${safeJson(briefJsonSchema(), 2)}\n`)
    })
}
