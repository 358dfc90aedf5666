import { existsSync } from 'node:fs'
import { compareBriefs } from '../diff/compare.ts'
import { briefsIn } from '../diff/read-briefs.ts'
import { type Article, type ArticleOrFault, InputFault, reasonOf } from '../input/article.ts'
import { withoutExtension } from '../input/formats.ts'
import { safeJson } from '../render/sanitize.ts'
import type { Brief } from '../schema/brief.ts'
import type { Checked, Status } from './snapshots.ts'

/** "news/all.ndjson.gz" → "news/all.brief.ndjson": a brief a line. */
export const recordsSnapshotOf = (path: string): string => `${withoutExtension(path)}.brief.ndjson`

export interface CheckedRecords {
  readonly results: readonly Checked[]
  /** What the snapshot should hold; records that failed keep their line. */
  readonly fresh: string
}

/** Holds the briefs of a file of records against the snapshot beside it, by their ids. Throws an InputFault where that is none. */
export async function checkRecords(
  path: string,
  articles: AsyncIterable<ArticleOrFault>,
  briefFor: (article: Article) => Brief,
): Promise<CheckedRecords> {
  const snapshot = recordsSnapshotOf(path)
  const old = new Map<string, Brief[]>()
  for (const brief of existsSync(snapshot) ? briefsIn(snapshot) : []) {
    old.set(brief.document.id, [...(old.get(brief.document.id) ?? []), brief])
  }
  const results: Checked[] = []
  const lines: string[] = []
  const put = (id: string, status: Status, more: Partial<Checked> = {}) =>
    results.push({ path: `${path}#${id}`, status, difference: null, error: null, fresh: null, ...more })
  const keep = (brief: Brief | undefined) => brief && lines.push(safeJson(brief))

  for await (const read of articles) {
    const id = read.id
    const pinned = old.get(id)?.shift()
    try {
      if (read instanceof InputFault) throw read
      const brief = briefFor({ ...read, created: read.created ?? pinned?.document.created ?? null })
      keep(brief)
      if (!pinned) put(id, 'new')
      else if (safeJson(pinned) === safeJson(brief)) put(id, 'same')
      else put(id, 'different', { difference: compareBriefs(pinned, brief) })
    } catch (cause) {
      keep(pinned)
      put(id, 'failed', {
        error: cause instanceof InputFault ? reasonOf(cause) : String(cause),
      })
    }
  }
  for (const [id, briefs] of old) for (const _ of briefs) put(id, 'obsolete')
  return { results, fresh: lines.map((line) => `${line}\n`).join('') }
}
