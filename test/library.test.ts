import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { extract } from '../src/index.ts'

const ARTICLE = { id: 'seeds/000.txt', text: readFileSync('seeds/000.txt', 'utf8'), created: '2018-10-23' }
const load = <T>(name: string) =>
  import(/* @vite-ignore */ pathToFileURL(resolve('dist', name)).href) as Promise<T>

interface Tables {
  prepared(name: string): string[] | undefined
}

afterEach(() => vi.unstubAllGlobals())

describe('the bundle of the library', () => {
  it('gives what the source does', async () => {
    const library = await load<{ extract: typeof extract }>('index.js')
    expect(library.extract(ARTICLE)).toEqual(extract(ARTICLE))
  })

  it('reads the same tables in a browser, where it fetches them', async () => {
    vi.stubGlobal('fetch', async (url: URL) => new Response(readFileSync(url)))
    const [node, browser] = [await load<Tables>('tables-node.js'), await load<Tables>('tables-browser.js')]
    const names = [...readFileSync('dist/tables-node.js', 'utf8').matchAll(/"([\w-]+)":\[/g)].map(
      ([, name]) => name!,
    )
    expect(names.length).toBeGreaterThan(3)
    for (const name of names) expect(browser.prepared(name)).toEqual(node.prepared(name))
  })

  it('needs nothing of Node itself, nor anything of the command line', () => {
    const imports = [...readFileSync('dist/index.js', 'utf8').matchAll(/\bfrom ?"([^"]+)"/g)].map(
      ([, from]) => from!,
    )
    expect(imports).toContain('#tables')
    expect(imports.filter((from) => /^node:|commander|chalk/.test(from))).toEqual([])
  })
})
