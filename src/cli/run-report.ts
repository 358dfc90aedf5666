import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { InputFault } from '../input/article.ts'
import { readOwnBytes } from '../input/read-bytes.ts'
import { message } from '../messages/message.ts'
import { ReportCollector } from '../report/collect.ts'
import { reportPage } from '../report/page.ts'
import type { Brief } from '../schema/brief.ts'
import { viewPage } from '../view/page.ts'
import { briefOf } from './brief-of.ts'
import type { ReportOptions } from './commands/report.ts'
import { Corpus } from './corpus.ts'
import { COULD_NOT_RUN, DONE, REPORTED, UsageError } from './errors.ts'
import { loadLexicon } from './load-lexicon.ts'
import { writeFileWhole } from './output/atomic-file.ts'
import { fileNameFor } from './output/file-name.ts'
import { pageFile } from './page-file.ts'
import type { Reporter } from './reporter.ts'

/** Writes the report of a corpus and, if asked for, the page of each article. */
export async function runReport(
  inputs: readonly string[],
  options: ReportOptions,
  reporter: Reporter,
): Promise<number> {
  const lexicon = await loadLexicon(options.lexicon ?? [])
  const corpus = new Corpus(inputs, reporter, options)
  const collector = new ReportCollector(options.apart ? namesIn(options.apart) : [])
  const from = dirname(resolve(options.output ?? '.', options.output ? '' : 'report.html'))
  for await (const article of corpus) {
    const brief = corpus.attempt(() => briefOf(article, options, lexicon))
    if (!brief) continue
    const page = options.pages ? writePage(brief, article.text, options.pages, options) : null
    collector.add(brief, {
      link: linkTo(article.id, from),
      page: page && addressOf(page, from),
    })
  }
  if (corpus.articles === 0) return COULD_NOT_RUN
  await pageFile(reportPage(collector.data(), options.title), options, reporter)
  return corpus.faults > 0 ? REPORTED : DONE
}

function writePage(
  brief: Brief,
  text: string,
  folder: string,
  { force = false }: { force?: boolean },
): string {
  const path = join(folder, fileNameFor(brief.document.id, 'html'))
  writeFileWhole(path, viewPage(brief, text), { force })
  return path
}

/** Names that a list holds, one a line; "#" opens a remark. */
function namesIn(path: string): string[] {
  try {
    return readOwnBytes(path)
      .toString()
      .split(/\r?\n/)
      .map((line) => line.replace(/#.*/, '').trim())
      .filter((name) => name !== '')
  } catch (cause) {
    if (cause instanceof InputFault) throw new UsageError(cause.told, { cause })
    throw new UsageError(message('usage.unread', { path }), { cause })
  }
}

/** The address of an article that is a web page or a file; null for one that is a record among others. */
function linkTo(id: string, from: string): string | null {
  if (/^https?:\/\//.test(id)) return id
  return existsSync(id) ? addressOf(id, from) : null
}

/** A path as seen from the report, for a link; absolute where there is no way from one to the other. */
function addressOf(path: string, from: string): string {
  const way = relative(from, resolve(path))
  if (/^[A-Za-z]:|^\\\\/.test(way)) return pathToFileURL(path).href
  return way.split(sep).map(encodeURIComponent).join('/')
}
