import { readFileSync } from 'node:fs'
import { extract } from '../pipeline.ts'

const args = process.argv.slice(2)
const files: string[] = []
const options = new Map<string, string>()
for (let i = 1; i < args.length; i++) {
  const arg = args[i]!
  if (arg.startsWith('--')) options.set(arg.slice(2), args[++i] ?? '')
  else files.push(arg)
}
const created = options.get('date') ?? null
const briefs =
  options.get('input-format') === 'ndjson'
    ? readFileSync(0, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => {
          const { id, text, date } = JSON.parse(line) as { id: string; text: string; date?: string }
          return extract({ id, text, created: date ?? created, createdFrom: 'metadata' })
        })
    : files.map((file) =>
        extract({ id: file, text: readFileSync(file, 'utf8'), created, createdFrom: 'option' }),
      )
if (options.get('format') === 'ndjson') for (const b of briefs) process.stdout.write(`${JSON.stringify(b)}\n`)
else process.stdout.write(`${JSON.stringify(briefs.length === 1 ? briefs[0] : briefs, null, 2)}\n`)
