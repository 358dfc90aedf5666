import { type Article, InputFault } from '../input/article.ts'
import { expandInputs } from '../input/expand.ts'
import { readArticles, STDIN } from '../input/read.ts'
import { FIELD_NAMES } from '../input/records.ts'
import { UsageError } from './errors.ts'
import type { Reporter } from './reporter.ts'
import { failed } from './work.ts'

/** The articles that the arguments of a command name. What cannot be read is told, and counted in `faults`. */
export class Corpus {
  faults = 0
  articles = 0
  readonly #inputs: readonly string[]
  readonly #reporter: Reporter

  constructor(inputs: readonly string[], reporter: Reporter) {
    if (inputs.length === 0 && process.stdin.isTTY) {
      throw new UsageError('nothing to read; name files or folders, or pipe an article in')
    }
    this.#inputs = inputs.length > 0 ? inputs : [STDIN]
    this.#reporter = reporter
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Article> {
    const { sources } = await expandInputs([...this.#inputs])
    for await (const article of readArticles(sources, { inputFormat: 'auto', fields: FIELD_NAMES })) {
      if (article instanceof InputFault) {
        this.faults++
        this.#reporter.failed(failed(article))
      } else {
        this.articles++
        yield article
      }
    }
  }
}
