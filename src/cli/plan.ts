import type { Language } from '../messages/language.ts'
import { message } from '../messages/message.ts'
import type { Format } from '../render/index.ts'
import type { Part } from '../schema/brief.ts'
import type { ExtractOptions } from './commands/extract.ts'
import { UsageError } from './errors.ts'
import { screenOf } from './screen.ts'
import type { WorkOrder } from './work.ts'

/** What a run of `extract` is to make. */
export interface Plan {
  readonly format: Format
  /** The part of each table in a folder of tables. */
  readonly parts: readonly Part[]
  readonly order: WorkOrder
}

/** The flags, made whole by what they leave open; throws a UsageError where two do not go together. */
export async function planOf(
  options: ExtractOptions,
  many: boolean,
  lexicons: string[],
  language: Language,
): Promise<Plan> {
  const { output, only, date, maxSeconds, offsets, keepText, bom } = options
  const folder = output !== undefined && (await import('./output/targets.ts')).isFolder(output)
  const terminal = output === undefined && process.stdout.isTTY
  const format =
    options.format ?? formatByName(output) ?? (terminal ? 'table' : many && !folder ? 'ndjson' : 'json')
  check(options, format, folder, many)
  const screen = await screenOf(process.stdout, process.env, options.color && output === undefined)
  const page = { screen, many: many && !folder, bom, language }
  const parts = format === 'csv' ? only : [null]
  return {
    format,
    parts: only,
    order: {
      date,
      maxSeconds,
      offsets,
      // A page shows the article.
      keepText: keepText || format === 'html',
      format,
      only,
      lexicons,
      pages: parts.map((part) => ({ ...page, only: part ? [part] : only })),
    },
  }
}

const BY_NAME: Readonly<Record<string, Format>> = {
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  csv: 'csv',
  md: 'markdown',
  html: 'html',
}

/** "briefs.csv" wants CSV. */
function formatByName(output: string | undefined): Format | undefined {
  return BY_NAME[/\.(\w+)$/.exec(output ?? '')?.[1]?.toLowerCase() ?? '']
}

function check(
  { only, bom, offsets, errorsInline, null: byNul, filesFrom, resume, output }: ExtractOptions,
  format: Format,
  folder: boolean,
  many: boolean,
): void {
  if (format === 'html' && many && !folder) {
    throw new UsageError(message('usage.htmlMany'))
  }
  if (format === 'html' && (offsets ?? 'utf16') !== 'utf16') {
    throw new UsageError(message('usage.htmlOffsets'))
  }
  if (format === 'csv' && only.length > 1 && !folder) {
    throw new UsageError(message('usage.csvParts'))
  }
  if (bom && format !== 'csv') throw new UsageError(message('usage.bom'))
  if (errorsInline && format !== 'ndjson') {
    throw new UsageError(message('usage.errorsInline'))
  }
  if (resume && (output === undefined || folder || format !== 'ndjson')) {
    throw new UsageError(message('usage.resume'))
  }
  if (byNul && filesFrom === undefined) throw new UsageError(message('usage.null'))
}
