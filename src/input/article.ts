/** A text to read, whatever it came from. */
export interface Article {
  /** The path as given, "-" for standard input, or the `id` of an ndjson line. */
  readonly id: string
  readonly text: string
  readonly title: string | null
  /** The day the source says it was published, `YYYY-MM-DD`. */
  readonly created: string | null
}

/** An input that cannot be read: which one, what is wrong, and what to do about it. */
export class InputFault extends Error {
  override readonly name = 'InputFault'
  readonly input: string
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
    this.absent = options.absent ?? false
  }
}

export type ArticleOrFault = Article | InputFault
