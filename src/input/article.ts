import type { Warning } from '../text/document.ts'

/** A text to read, whatever it came from. */
export interface Article {
  /** The path as given, "-" for standard input, or the `id` of a record. */
  readonly id: string
  readonly text: string
  readonly title: string | null
  /** The day the source says it was published, `YYYY-MM-DD`. */
  readonly created: string | null
  /** Doubts that arose while it was read. */
  readonly warnings: readonly Warning[]
}

/** An article of which nothing but its words is known. */
export function plainArticle(id: string, text: string): Article {
  return { id, text, title: null, created: null, warnings: [] }
}

/** An input that cannot be read: which one, what is wrong, and what to do about it. */
export class InputFault extends Error {
  override readonly name = 'InputFault'
  readonly input: string
  readonly reason: string
  readonly remedy: string
  /** The command line names something that is not there, so that nothing was tried. */
  readonly absent: boolean

  constructor(
    input: string,
    reason: string,
    remedy: string,
    options: { absent?: boolean; cause?: unknown } = {},
  ) {
    super(
      `${input}: ${reason}; ${remedy}`,
      options.cause === undefined ? undefined : { cause: options.cause },
    )
    this.input = input
    this.reason = reason
    this.remedy = remedy
    this.absent = options.absent ?? false
  }
}

export type ArticleOrFault = Article | InputFault
