import { marked } from 'marked'
import { parse } from 'yaml'
import { message } from '../messages/message.ts'
import { type Article, InputFault } from './article.ts'
import { dayOf } from './day.ts'
import { plainText } from './html.ts'

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n?^(?:---|\.\.\.)[ \t]*$/m
/** Nobody writes so many characters of it; its parser takes time in the square of them where keys or anchors are many. */
const LONGEST_FRONT_MATTER = 50_000
const REMEDY = message('do.frontMatter')

/** The words of a Markdown text; `id`, `date` and `title` come from its front matter. */
export function parseMarkdown(input: string, markdown: string): Article {
  const front = markdown.startsWith('---') ? FRONT_MATTER.exec(markdown) : null
  const { id, date, title } = front ? fieldsOf(input, front[1]!) : {}
  const text = plainText(marked.parse(front ? markdown.slice(front[0].length) : markdown, { async: false }))
  if (text === '') throw new InputFault(input, message('input.blank'), message('do.giveText'))
  const created = date === undefined ? null : dayOf(date)
  if (date !== undefined && created === null) {
    throw new InputFault(
      input,
      message('input.fieldIs', { field: 'date', value: JSON.stringify(date) }),
      message('do.day'),
    )
  }
  return { id: id ?? input, text, title: title ?? null, created, warnings: [] }
}

function fieldsOf(input: string, yaml: string): { id?: string; date?: string; title?: string } {
  let fields: unknown
  if (yaml.length > LONGEST_FRONT_MATTER) throw new InputFault(input, message('input.noYaml'), REMEDY)
  try {
    // The core schema makes nothing but plain data, and leaves days as they are written.
    fields = parse(yaml, { schema: 'core', maxAliasCount: 100 })
  } catch (cause) {
    throw new InputFault(input, message('input.noYaml'), REMEDY, { cause })
  }
  if (fields == null) return {}
  if (typeof fields !== 'object' || Array.isArray(fields)) {
    throw new InputFault(input, message('input.noFields'), REMEDY)
  }
  const wanted = Object.entries(fields).filter(
    ([key, value]) =>
      /^(?:id|date|title)$/.test(key) && (typeof value === 'string' || typeof value === 'number'),
  )
  return Object.fromEntries(wanted.map(([key, value]) => [key, String(value)]))
}
