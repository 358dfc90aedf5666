import * as z from 'zod/mini'
import { type Article, type ArticleOrFault, InputFault } from './article.ts'
import { isDay } from './day.ts'

const LineSchema = z.object({
  id: z.optional(z.union([z.string(), z.number()])),
  text: z.string(),
  date: z.optional(z.nullable(z.string())),
  title: z.optional(z.nullable(z.string())),
})

const SHAPE = 'write {"id": "…", "text": "…", "date": "YYYY-MM-DD"} on each line'

/** One line → its article. `place` names the line ("news.ndjson:3") and is the id of an article without one. */
export function parseLine(place: string, line: string): ArticleOrFault {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (cause) {
    return new InputFault(place, 'this line is no JSON', SHAPE, { cause })
  }
  const parsed = z.safeParse(LineSchema, value)
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join('.')
    return new InputFault(
      place,
      field ? `"${field}" is missing or of the wrong type` : 'no JSON object',
      SHAPE,
    )
  }
  const { id, text, date, title } = parsed.data
  if (text.trim() === '') return new InputFault(place, '"text" is blank', 'give an article with text in it')
  if (date != null && !isDay(date)) {
    return new InputFault(place, `"date" is ${JSON.stringify(date)}`, 'write it as YYYY-MM-DD')
  }
  return { id: String(id ?? place), text, title: title ?? null, created: date ?? null } satisfies Article
}

/** Articles of a stream of ndjson, one line at a time; blank lines are passed over. */
export async function* parseLines(
  input: string,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<ArticleOrFault> {
  const decoder = new TextDecoder('utf-8')
  let rest = ''
  let number = 0
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop()!
    for (const line of lines) {
      number++
      if (line.trim() !== '') yield parseLine(`${input}:${number}`, line)
    }
  }
  rest += decoder.decode()
  if (rest.trim() !== '') yield parseLine(`${input}:${number + 1}`, rest)
  if (number === 0 && rest === '') yield new InputFault(input, 'the input is empty', SHAPE)
}
