import { message } from '../messages/message.ts'
import { viewPage } from '../view/page.ts'
import { briefOf } from './brief-of.ts'
import type { ViewOptions } from './commands/view.ts'
import { Corpus } from './corpus.ts'
import { COULD_NOT_RUN, DONE, REPORTED, UsageError } from './errors.ts'
import { loadLexicon } from './load-lexicon.ts'
import { pageFile } from './page-file.ts'
import type { Reporter } from './reporter.ts'

/** Writes the page of the first article that the input holds. */
export async function runView(
  input: string | undefined,
  options: ViewOptions,
  reporter: Reporter,
): Promise<number> {
  const lexicon = await loadLexicon(options.lexicon ?? [])
  const corpus = new Corpus(input === undefined ? [] : [input], reporter, options)
  let page: string | null = null
  for await (const article of corpus) {
    if (page !== null) {
      throw new UsageError(message('usage.viewMany'))
    }
    const brief = corpus.attempt(() => briefOf(article, options, lexicon))
    if (brief) page = viewPage(brief, article.text)
  }
  if (page === null) return COULD_NOT_RUN
  await pageFile(page, options, reporter)
  return corpus.faults > 0 ? REPORTED : DONE
}
