import type { Article } from '../input/article.ts'
import type { DocumentInput } from '../text/read.ts'

/** An article as the pipeline takes it; `date` is the day of publication of one that does not say its own. */
export function documentOf({ id, text, title, created }: Article, date: string | undefined): DocumentInput {
  const day = created ?? date ?? null
  return { id, text, title, created: day, createdFrom: day === null ? null : created ? 'metadata' : 'option' }
}
