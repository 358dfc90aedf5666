import { type Article, InputFault } from '../input/article.ts'
import { expandInputs } from '../input/expand.ts'
import type { Limits } from '../input/limits.ts'
import { readArticles, STDIN } from '../input/read.ts'
import { FIELD_NAMES } from '../input/records.ts'
import { message } from '../messages/message.ts'
import { UsageError } from './errors.ts'
import type { Reporter } from './reporter.ts'
import { failed } from './work.ts'

/** The articles that the arguments of a command name. What cannot be read is told, and counted in `faults`. */
export class Corpus {
  faults = 0
  articles = 0
  readonly #inputs: readonly string[]
  readonly #reporter: Reporter
  readonly #limits: Limits

  constructor(inputs: readonly string[], reporter: Reporter, limits: Limits) {
    if (inputs.length === 0 && process.stdin.isTTY) {
      throw new UsageError(message('usage.nothing'))
    }
    this.#inputs = inputs.length > 0 ? inputs : [STDIN]
    this.#reporter = reporter
    this.#limits = limits
  }

  /** The result of `work` on an article; null where the article is at fault, which is told and counted. */
  attempt<T>(work: () => T): T | null {
    try {
      return work()
    } catch (fault) {
      if (!(fault instanceof InputFault)) throw fault
      this.#fault(fault)
      return null
    }
  }

  #fault(fault: InputFault): void {
    this.faults++
    this.#reporter.failed(failed(fault))
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Article> {
    const { sources } = await expandInputs([...this.#inputs])
    const options = { inputFormat: 'auto', fields: FIELD_NAMES, limits: this.#limits } as const
    for await (const article of readArticles(sources, options)) {
      if (article instanceof InputFault) {
        this.#fault(article)
      } else {
        this.articles++
        yield article
      }
    }
  }
}
