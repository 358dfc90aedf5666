import { type Article, InputFault } from '../input/article.ts'
import { expandInputs } from '../input/expand.ts'
import type { Limits } from '../input/limits.ts'
import { readArticles } from '../input/read.ts'
import { FIELD_NAMES } from '../input/records.ts'
import { message } from '../messages/message.ts'
import { UsageError } from './errors.ts'

/** The one article that a path names; throws a UsageError if there is none, or more than one. */
export async function readOne(path: string, limits: Limits): Promise<Article> {
  const { sources } = await expandInputs([path])
  const articles = readArticles(sources, { inputFormat: 'auto', fields: FIELD_NAMES, limits })
  const first = (await articles.next()).value
  if (first instanceof InputFault) throw new UsageError(first.told)
  if (!first || !(await articles.next()).done) throw new UsageError(message('usage.oneArticle', { path }))
  return first
}
