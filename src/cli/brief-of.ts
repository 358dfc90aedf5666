import type { Article } from '../input/article.ts'
import { inTime } from '../input/in-time.ts'
import type { UserLexicon } from '../lexicon/user/lexicon.ts'
import { extract } from '../pipeline.ts'
import type { Brief } from '../schema/brief.ts'
import { inUnit, type OffsetUnit } from '../schema/offsets.ts'
import { documentOf } from './document-of.ts'

export interface BriefOptions {
  /** The day of publication of articles that do not say theirs. */
  readonly date?: string | undefined
  readonly maxSeconds: number
  readonly offsets?: OffsetUnit | undefined
  /** Put the text into the brief. */
  readonly keepText?: boolean | undefined
}

/** The brief of an article as the flags of the command line want it; throws an InputFault where it takes too long. */
export function briefOf(article: Article, options: BriefOptions, lexicon: UserLexicon | null): Brief {
  const { text } = article
  const document = documentOf(article, options.date)
  const length = lexicon ? undefined : text.length
  const brief = inTime(article.id, options.maxSeconds, () => extract(document, { lexicon }), length)
  if (article.warnings.length > 0) brief.warnings = [...article.warnings, ...brief.warnings]
  if (options.keepText) brief.document.text = text
  return inUnit(brief, text, options.offsets ?? 'utf16')
}
