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

const shapeOf = ({ id, text, date }: FieldNames) =>
  `write {"${id}": "…", "${text}": "…", "${date}": "YYYY-MM-DD"} on each line`

/** One line of ndjson → its article. `place` names the line ("news.ndjson:3") and is the id of an article without one. */
export function parseLine(place: string, line: string, fields: FieldNames): ArticleOrFault {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (cause) {
    return new InputFault(place, 'this line is no JSON', shapeOf(fields), { cause })
  }
  return recordArticle(place, value, fields)
}

/** The articles of a JSON file: one object, or a list of them. */
export function parseJson(input: string, text: string, fields: FieldNames): ArticleOrFault[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    return [new InputFault(input, 'this is no JSON', 'write one object or a list of them', { cause })]
  }
  if (!Array.isArray(value)) return [recordArticle(input, value, fields)]
  return value.map((record, i) => recordArticle(`${input}:${i + 1}`, record, fields))
}

function recordArticle(place: string, record: unknown, fields: FieldNames): ArticleOrFault {
  const fault = (reason: string, remedy: string) => new InputFault(place, reason, remedy)
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return fault('no JSON object', shapeOf(fields))
  }
  const [id, text, date, title] = [fields.id, fields.text, fields.date, fields.title].map((name) =>
    valueAt(record, name),
  )
  for (const [name, value, right] of [
    [fields.id, id, id == null || typeof id === 'string' || typeof id === 'number'],
    [fields.text, text, typeof text === 'string'],
    [fields.date, date, date == null || typeof date === 'string'],
    [fields.title, title, title == null || typeof title === 'string'],
  ] as const) {
    if (right) continue
    const known = value === undefined ? `; its fields are ${Object.keys(record).slice(0, 8).join(', ')}` : ''
    return fault(`"${name}" is missing or of the wrong type`, shapeOf(fields) + known)
  }
  if ((text as string).trim() === '')
    return fault(`"${fields.text}" is blank`, 'give an article with text in it')
  const created = typeof date === 'string' && date !== '' ? dayOf(date) : null
  if (date && !created) return fault(`"${fields.date}" is ${JSON.stringify(date)}`, 'write it as YYYY-MM-DD')
  return {
    id: String(id ?? place),
    text: text as string,
    title: (title as string | null | undefined) || null,
    created,
    warnings: [],
  } satisfies Article
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
