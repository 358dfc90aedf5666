import { type Message, message } from '../messages/message.ts'
import { type Article, type ArticleOrFault, InputFault } from './article.ts'
import { dayOf } from './day.ts'

/** Which fields of a record hold what; a name with points leads into objects ("meta.date"). */
export interface FieldNames {
  readonly id: string
  readonly text: string
  readonly date: string
  readonly title: string
}

export const FIELD_NAMES: FieldNames = { id: 'id', text: 'text', date: 'date', title: 'title' }

const shapeOf = ({ id, text, date }: FieldNames) => `{"${id}": "…", "${text}": "…", "${date}": "YYYY-MM-DD"}`

/** One line of ndjson → its article. `place` names the line ("news.ndjson:3") and is the id of an article without one. */
export function parseLine(place: string, line: string, fields: FieldNames): ArticleOrFault {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (cause) {
    const remedy = message('do.line', { shape: shapeOf(fields) })
    return new InputFault(place, message('input.line'), remedy, { cause, id: idIn(line, fields) })
  }
  return recordArticle(place, value, fields)
}

/** The articles of a JSON file: one object, or a list of them. */
export function parseJson(input: string, text: string, fields: FieldNames): ArticleOrFault[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    return [new InputFault(input, message('input.noJson'), message('do.oneOrList'), { cause })]
  }
  if (!Array.isArray(value)) return [recordArticle(input, value, fields)]
  return value.map((record, i) => recordArticle(`${input}:${i + 1}`, record, fields))
}

function recordArticle(place: string, record: unknown, fields: FieldNames): ArticleOrFault {
  const shape = shapeOf(fields)
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return new InputFault(place, message('input.noObject'), message('do.line', { shape }))
  }
  const [id, text, date, title] = [fields.id, fields.text, fields.date, fields.title].map((name) =>
    valueAt(record, name),
  )
  const known = typeof id === 'string' || typeof id === 'number' ? String(id) : null
  const fault = (reason: Message, remedy: Message) => new InputFault(place, reason, remedy, { id: known })
  for (const [field, value, right] of [
    [fields.id, id, id == null || typeof id === 'string' || typeof id === 'number'],
    [fields.text, text, typeof text === 'string'],
    [fields.date, date, date == null || typeof date === 'string'],
    [fields.title, title, title == null || typeof title === 'string'],
  ] as const) {
    if (right) continue
    const names = Object.keys(record).slice(0, 8).join(', ')
    const remedy =
      value === undefined ? message('do.lineKnown', { shape, fields: names }) : message('do.line', { shape })
    return fault(message('input.field', { field }), remedy)
  }
  if ((text as string).trim() === '')
    return fault(message('input.fieldBlank', { field: fields.text }), message('do.giveText'))
  const created = typeof date === 'string' && date !== '' ? dayOf(date) : null
  if (date && !created) {
    const reason = message('input.fieldIs', { field: fields.date, value: JSON.stringify(date) })
    return fault(reason, message('do.day'))
  }
  return {
    id: known ?? place,
    text: text as string,
    title: (title as string | null | undefined) || null,
    created,
    warnings: [],
  } satisfies Article
}

const VALUE = String.raw`"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null`
/** A field with a plain value, and the comma behind it. */
const FIELD = String.raw`\s*"(?:[^"\\]|\\.)*"\s*:\s*(?:${VALUE})\s*,`

/** The id in a line that is no JSON, where it stands among plain fields at its beginning; else null. */
function idIn(line: string, { id }: FieldNames): string | null {
  const name = JSON.stringify(id).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const found = new RegExp(
    `^\\s*\\{(?:${FIELD})*?\\s*${name}\\s*:\\s*("(?:[^"\\\\]|\\\\.)*"|-?\\d+)\\s*[,}]`,
  ).exec(line)?.[1]
  try {
    return found === undefined ? null : String(JSON.parse(found))
  } catch {
    return null
  }
}

/** The value of a field, its whole name first, then as a path through objects. */
function valueAt(record: object, name: string): unknown {
  if (Object.hasOwn(record, name)) return (record as Record<string, unknown>)[name]
  let value: unknown = record
  for (const key of name.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string, unknown>)[key]
  }
  return value
}
