import { marked } from 'marked'
import { parse } from 'yaml'
import { type Article, InputFault } from './article.ts'
import { dayOf } from './day.ts'
import { plainText } from './html.ts'

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n?^(?:---|\.\.\.)[ \t]*$/m
const REMEDY = 'write YAML between two lines of ---'

/** The words of a Markdown text; `id`, `date` and `title` come from its front matter. */
export function parseMarkdown(input: string, markdown: string): Article {
  const front = markdown.startsWith('---') ? FRONT_MATTER.exec(markdown) : null
  const { id, date, title } = front ? fieldsOf(input, front[1]!) : {}
  const text = plainText(marked.parse(front ? markdown.slice(front[0].length) : markdown, { async: false }))
  if (text === '') throw new InputFault(input, 'the text is blank', 'give an article with text in it')
  const created = date === undefined ? null : dayOf(date)
  if (date !== undefined && created === null) {
    throw new InputFault(input, `"date" is ${JSON.stringify(date)}`, 'write it as YYYY-MM-DD')
  }
  return { id: id ?? input, text, title: title ?? null, created, warnings: [] }
}

function fieldsOf(input: string, yaml: string): { id?: string; date?: string; title?: string } {
  let fields: unknown
  try {
    // The core schema makes nothing but plain data, and leaves days as they are written.
    fields = parse(yaml, { schema: 'core', maxAliasCount: 100 })
  } catch (cause) {
    throw new InputFault(input, 'its front matter is no YAML', REMEDY, { cause })
  }
  if (fields == null) return {}
  if (typeof fields !== 'object' || Array.isArray(fields)) {
    throw new InputFault(input, 'its front matter holds no fields', REMEDY)
  }
  const wanted = Object.entries(fields).filter(
    ([key, value]) =>
      /^(?:id|date|title)$/.test(key) && (typeof value === 'string' || typeof value === 'number'),
  )
  return Object.fromEntries(wanted.map(([key, value]) => [key, String(value)]))
}
