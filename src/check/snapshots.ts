import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { compareBriefs, type Difference } from '../diff/compare.ts'
import { briefsIn } from '../diff/read-briefs.ts'
import { type Article, type ArticleOrFault, InputFault, reasonOf } from '../input/article.ts'
import { dayOf } from '../input/day.ts'
import { withoutExtension } from '../input/formats.ts'
import { safeJson } from '../render/sanitize.ts'
import type { Brief } from '../schema/brief.ts'

/** What became of a snapshot: it holds, differs, is not there yet, has no article any more, or cannot be read. */
export type Status = 'same' | 'different' | 'new' | 'obsolete' | 'failed'

export interface Checked {
  /** The article's path; for an obsolete snapshot, its own. */
  readonly path: string
  readonly status: Status
  readonly difference: Difference | null
  readonly error: string | null
  /** What the snapshot should hold. */
  readonly fresh: string | null
}

/** "news/a.txt.gz" → "news/a.brief.json" */
export const snapshotOf = (article: string): string => `${withoutExtension(article)}.brief.json`

/** The bytes of a snapshot. */
export const snapshotText = (brief: Brief): string => `${safeJson(brief, 2)}\n`

/** Holds the brief of an article against the snapshot beside it. */
export function checkArticle(
  path: string,
  read: ArticleOrFault,
  briefFor: (article: Article) => Brief,
): Checked {
  const result = (status: Status, more: Partial<Checked> = {}): Checked => ({
    path,
    status,
    difference: null,
    error: null,
    fresh: null,
    ...more,
  })
  if (read instanceof InputFault) return result('failed', { error: reasonOf(read) })
  try {
    const snapshot = snapshotOf(path)
    const old = existsSync(snapshot)
      ? { text: readFileSync(snapshot, 'utf8'), brief: pinned(snapshot) }
      : null
    const created = read.created ?? dayBeside(path) ?? old?.brief?.document.created ?? null
    const brief = briefFor({ ...read, id: read.id === path ? basename(path) : read.id, created })
    const fresh = snapshotText(brief)
    if (!old) return result('new', { fresh })
    if (old.text.replaceAll('\r\n', '\n') === fresh) return result('same')
    // A snapshot that cannot be read, or that differs in form alone, is written anew like any other.
    return result('different', { fresh, difference: old.brief && compareBriefs(old.brief, brief) })
  } catch (cause) {
    return result('failed', { error: cause instanceof Error ? cause.message : String(cause) })
  }
}

function pinned(path: string): Brief | null {
  try {
    return briefsIn(path)[0] ?? null
  } catch (fault) {
    if (fault instanceof InputFault) return null
    throw fault
  }
}

/** The day of publication that an annotation beside the article (a.json beside a.txt) states. */
function dayBeside(article: string): string | null {
  const path = `${withoutExtension(article)}.json`
  if (path === article || !existsSync(path)) return null
  try {
    const { date, dct, created } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
    const stated = date ?? dct ?? created
    return typeof stated === 'string' ? dayOf(stated) : null
  } catch {
    return null
  }
}

/** Snapshots of a folder whose article is gone. */
export async function obsoleteIn(folder: string, articles: readonly string[]): Promise<Checked[]> {
  const { glob } = await import('tinyglobby')
  const wanted = new Set(articles.map(snapshotOf))
  const found = (await glob('**/*.brief.json', { cwd: folder })).map((path) => join(folder, path)).sort()
  return found
    .filter((path) => !wanted.has(path))
    .map((path) => ({ path, status: 'obsolete', difference: null, error: null, fresh: null }))
}
