import { unlinkSync } from 'node:fs'
import { REPORT } from '../check/reporters.ts'
import { type Checked, checkArticle, obsoleteIn, snapshotOf } from '../check/snapshots.ts'
import { type ArticleOrFault, InputFault } from '../input/article.ts'
import { expandInputs, type Source, statOf } from '../input/expand.ts'
import { formatOf } from '../input/formats.ts'
import type { Limits } from '../input/limits.ts'
import { readArticles } from '../input/read.ts'
import { FIELD_NAMES } from '../input/records.ts'
import { themeOf } from '../render/theme.ts'
import { briefOf } from './brief-of.ts'
import type { CheckOptions } from './commands/check.ts'
import { DONE, REPORTED, UsageError } from './errors.ts'
import { loadLexicon } from './load-lexicon.ts'
import { AtomicFile } from './output/atomic-file.ts'
import { Output } from './output/stream.ts'
import type { Reporter } from './reporter.ts'
import { screenOf } from './screen.ts'

/** Holds every article against its snapshot, prints what differs and, if asked to, writes the snapshots anew. */
export async function runCheck(
  named: readonly string[],
  options: CheckOptions,
  _reporter: Reporter,
): Promise<number> {
  const inputs = named.length > 0 ? named : ['.']
  const lexicon = await loadLexicon(options.lexicon ?? [])
  const paths: string[] = []
  const results: Checked[] = []
  for (const source of (await expandInputs(inputs)).sources) {
    if (source === 'stdin') throw new UsageError('a snapshot stands beside a file: name files or folders')
    if (source instanceof InputFault) {
      if (source.reason === 'no article in this folder') continue
      throw new UsageError(source.message)
    }
    if (!isRecords(source.path)) paths.push(source.path)
  }
  for (const path of paths) {
    const brief = (article: Parameters<typeof briefOf>[0]) => briefOf(article, options, lexicon)
    results.push(checkArticle(path, await readOne({ path }, options), brief))
  }
  for (const folder of inputs.filter(isFolder)) results.push(...(await obsoleteIn(folder, paths)))
  if (results.length === 0)
    throw new UsageError(`${inputs.join(' ')}: no article to check; name a folder with articles`)
  if (options.update) results.forEach(update)
  const theme = themeOf(await screenOf(process.stdout, process.env, options.color))
  const run = { results, updated: options.update ?? false }
  await new Output(process.stdout).write(REPORT[options.reporter](run, theme))
  const bad = results.filter(({ status }) => status !== 'same')
  return bad.some(({ status }) => !options.update || status === 'failed') ? REPORTED : DONE
}

/** Files of records have no snapshots: they hold many articles, and JSON beside an article is no article. */
const isRecords = (path: string) => /^(?:nd)?json$/.test(formatOf(path, 'auto'))

async function readOne(source: Source, limits: Limits): Promise<ArticleOrFault> {
  const articles = readArticles([source], { inputFormat: 'auto', fields: FIELD_NAMES, limits })
  return (await articles.next()).value as ArticleOrFault
}

function isFolder(path: string): boolean {
  const stats = statOf(path)
  return stats !== undefined && !(stats instanceof Error) && stats.isDirectory()
}

function update({ path, status, fresh }: Checked): void {
  if (status === 'obsolete') unlinkSync(path)
  if (fresh === null) return
  const file = new AtomicFile(snapshotOf(path), { force: true })
  file.write(fresh)
  file.commit()
}
