import { existsSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/pipeline.ts'
import { safeJson } from '../src/render/sanitize.ts'

/** What `brief check --update` writes: the brief of an article by its file's name alone. */
function briefOf(article: string, created: string | null): string {
  const text = readFileSync(article, 'utf8')
  const brief = extract({
    id: basename(article),
    text,
    created,
    createdFrom: created ? 'metadata' : null,
  })
  return `${safeJson(brief, 2)}\n`
}

/** The day of publication in the JSON file beside an article. */
function dayOf(article: string): string | null {
  const sidecar = article.replace(/\.txt$/, '.json')
  if (!existsSync(sidecar)) return null
  const { dct, created } = JSON.parse(readFileSync(sidecar, 'utf8'))
  return dct ?? created ?? null
}

// After a change that is meant: npx vitest run test/articles.test.ts --update, and read the difference.
describe('the whole brief of', () => {
  it('the article of the first page', async () => {
    await expect(briefOf('seeds/000.txt', '2018-10-23')).toMatchFileSnapshot('snapshots/seed.brief.json')
  })

  const snapshots = globSync('fixtures/**/*.brief.json').sort()

  it.each(snapshots.map((path) => path.replace(/\.brief\.json$/, '')))('%s', async (path) => {
    const article = `${path}.txt`
    await expect(briefOf(article, dayOf(article))).toMatchFileSnapshot(resolve(`${path}.brief.json`))
  })

  it('each altered copy is pinned', () => {
    const articles = globSync('fixtures/altered/*.txt').map((path) => path.replace(/\.txt$/, '.brief.json'))
    expect(snapshots).toEqual(expect.arrayContaining(articles))
  })
})
