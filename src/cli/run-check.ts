import { existsSync, unlinkSync } from 'node:fs'
import { checkRecords, recordsSnapshotOf } from '../check/records.ts'
import { REPORT } from '../check/reporters.ts'
import { type Checked, checkArticle, obsoleteIn, snapshotOf } from '../check/snapshots.ts'
import { type Article, type ArticleOrFault, InputFault } from '../input/article.ts'
import { expandInputs, type Source, statOf } from '../input/expand.ts'
import { formatOf } from '../input/formats.ts'
import type { Limits } from '../input/limits.ts'
import { readArticles } from '../input/read.ts'
import { FIELD_NAMES } from '../input/records.ts'
import { message } from '../messages/message.ts'
import { themeOf } from '../render/theme.ts'
import type { Brief } from '../schema/brief.ts'
import { briefOf } from './brief-of.ts'
import type { CheckOptions } from './commands/check.ts'
import { DONE, REPORTED, UsageError } from './errors.ts'
import { loadLexicon } from './load-lexicon.ts'
import { writeFileWhole } from './output/atomic-file.ts'
import { Output } from './output/stream.ts'
import type { Reporter } from './reporter.ts'
import { screenOf } from './screen.ts'

/** Holds every article against its snapshot, prints what differs and, if asked to, writes the snapshots anew. */
export async function runCheck(
  named: readonly string[],
  options: CheckOptions,
  reporter: Reporter,
): Promise<number> {
  const inputs = named.length > 0 ? named : ['.']
  const lexicon = await loadLexicon(options.lexicon ?? [])
  const paths: string[] = []
  const records: string[] = []
  const results: Checked[] = []
  for (const source of (await expandInputs(inputs)).sources) {
    if (source === 'stdin') throw new UsageError(message('usage.checkStdin'))
    if (source instanceof InputFault) {
      if (source.reason.key === 'input.noArticle') continue
      throw new UsageError(source.told)
    }
    // JSON beside an article tells of it, and other ndjson in a folder may be anything: briefs, say.
    const format = formatOf(source.path, 'auto')
    const isNamed = inputs.includes(source.path)
    if (format === 'ndjson') {
      if (isNamed || existsSync(recordsSnapshotOf(source.path))) records.push(source.path)
    } else if (format !== 'json') paths.push(source.path)
  }
  const brief = (article: Article) => briefOf(article, options, lexicon)
  for (const path of paths) results.push(checkArticle(path, await readOne({ path }, options), brief))
  for (const path of records) results.push(...(await checkFile(path, options, brief)))
  for (const folder of inputs.filter(isFolder)) {
    for (const obsolete of await obsoleteIn(folder, paths)) results.push(obsolete)
  }
  if (results.length === 0) throw new UsageError(message('usage.checkNothing', { paths: inputs.join(' ') }))
  if (options.update) results.forEach(update)
  const theme = themeOf(await screenOf(process.stdout, process.env, options.color))
  const run = { results, updated: options.update ?? false }
  await new Output(process.stdout).write(REPORT[options.reporter](run, theme, reporter.say))
  const bad = results.filter(({ status }) => status !== 'same')
  return bad.some(({ status }) => !options.update || status === 'failed') ? REPORTED : DONE
}

/** The records of a file; writes their snapshot anew if asked to. */
async function checkFile(
  path: string,
  options: CheckOptions,
  brief: (article: Article) => Brief,
): Promise<readonly Checked[]> {
  try {
    const { results, fresh } = await checkRecords(path, read({ path }, options), brief)
    if (options.update && results.some(({ status }) => status !== 'same')) {
      write(recordsSnapshotOf(path), fresh)
    }
    return results
  } catch (fault) {
    throw fault instanceof InputFault ? new UsageError(fault.told) : fault
  }
}

const read = (source: Source, limits: Limits) =>
  readArticles([source], { inputFormat: 'auto', fields: FIELD_NAMES, limits })

const readOne = async (source: Source, limits: Limits) =>
  (await read(source, limits).next()).value as ArticleOrFault

function isFolder(path: string): boolean {
  const stats = statOf(path)
  return stats !== undefined && !(stats instanceof Error) && stats.isDirectory()
}

function update({ path, status, fresh }: Checked): void {
  if (status === 'obsolete' && path.endsWith('.brief.json')) unlinkSync(path)
  if (fresh !== null) write(snapshotOf(path), fresh)
}

function write(path: string, text: string): void {
  writeFileWhole(path, text, { force: true })
}
