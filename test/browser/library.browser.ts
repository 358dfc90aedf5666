import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type * as library from '../../src/index.ts'
import { extract } from '../../src/index.ts'
import { CHROMIUM } from './chromium.ts'

const ARTICLE = { id: 'seeds/000.txt', text: readFileSync('seeds/000.txt', 'utf8'), created: '2018-10-23' }
const TYPES: Record<string, string> = { html: 'text/html', js: 'text/javascript' }

/** A user's page: the library bundled as any bundler does it, with its tables beside it. */
describe.runIf(CHROMIUM)('the library in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'brief-page-'))
  let server: Server
  let browser: Browser

  beforeAll(async () => {
    await build({
      stdin: {
        contents: "import * as brief from 'brief'; globalThis.brief = brief",
        resolveDir: '.',
      },
      alias: { brief: './dist/index.js' },
      bundle: true,
      format: 'esm',
      platform: 'browser',
      outfile: join(folder, 'page.js'),
      logLevel: 'warning',
    })
    copyFileSync('dist/tables.bin', join(folder, 'tables.bin'))
    writeFileSync(
      join(folder, 'index.html'),
      '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module" src="page.js"></script>',
    )
    server = createServer(({ url }, response) => {
      const name = url === '/' ? 'index.html' : url!.slice(1)
      const type = TYPES[name.split('.').at(-1)!] ?? 'application/octet-stream'
      response.setHeader('content-type', type).end(readFileSync(join(folder, name)))
    }).listen(0, '127.0.0.1')
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox'] })
  })

  afterAll(async () => {
    await browser?.close()
    server?.close()
    rmSync(folder, { recursive: true })
  })

  it('gives the brief that it gives in Node, and asks for its tables alone', async () => {
    const page = await browser.newPage()
    const complaints: string[] = []
    const requests: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => requests.push(new URL(request.url()).pathname))
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    await page.waitForFunction('globalThis.brief')
    const found = await page.evaluate((article) => {
      const { brief } = globalThis as unknown as { brief: typeof library }
      const result = brief.extract(article)
      return { result, valid: brief.BriefSchema.safeParse(result).success }
    }, ARTICLE)
    expect(found).toEqual({ result: extract(ARTICLE), valid: true })
    expect(requests).toEqual(['/', '/page.js', '/tables.bin'])
    expect(complaints).toEqual([])
  })
})
