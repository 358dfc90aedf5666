import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { brief, temporaryFolder } from '../support/run.ts'
import { CHROMIUM, useBrowser } from './chromium.ts'

const folder = temporaryFolder()
const open = useBrowser()
const RUN = 'window.bitten = 1'

/** What turns into a script, an image, a frame or a link where text is taken for markup. */
const BITES = [
  `<script>${RUN}</script>`,
  `</title></style></script><script>${RUN}</script>`,
  `"'><img src=x onerror="${RUN}">`,
  `<svg/onload="${RUN}"><animate onbegin="${RUN}">`,
  `<iframe srcdoc="<script>parent.${RUN}</script>">`,
  `<a href="javascript:${RUN}">x</a>`,
  '<link rel=stylesheet href=http://127.0.0.1:9/x.css><style>@import "http://127.0.0.1:9/y.css"</style>',
  '<meta http-equiv=refresh content="0;url=http://127.0.0.1:9/"><base href=http://127.0.0.1:9/>',
  `\u202e<b onmouseover=${RUN}>&lt;script&gt;</b>--><!--`,
]

const textWith = (bite: string) =>
  `Sommet de Lomé ${bite}\n\nLe ministre Jean Dubois ${bite} a reçu lundi 22 octobre à Lomé ${bite} la présidente Awa Sarr. ` +
  `« Nous irons ${bite} », a déclaré M. Dubois. L'Union ${bite} africaine a salué l'accord.\n`

const RECORDS = BITES.map((bite, id) => ({ id: `${id}${bite}`, title: bite, text: textWith(bite) }))
writeFileSync(join(folder, 'records.ndjson'), RECORDS.map((one) => JSON.stringify(one)).join('\n'))

/** No script of the article ran, nothing was asked for, and what it holds of markup is there as text alone. */
async function expectHarmless(page: Page, complaints: string[], requests: string[]) {
  await page.waitForTimeout(200)
  expect({ complaints, requests }).toEqual({ complaints: [], requests: [] })
  const found = await page.evaluate(() => ({
    bitten: (window as { bitten?: unknown }).bitten ?? null,
    scripts: [...document.querySelectorAll('script')].length,
    elements: document.querySelectorAll('img, iframe, svg, object, embed, base, link[rel=stylesheet]').length,
    refresh: document.querySelectorAll('meta[http-equiv=refresh]').length,
    handlers: [...document.querySelectorAll('*')].filter((element) =>
      [...element.attributes].some(({ name }) => name.startsWith('on')),
    ).length,
    links: [...document.querySelectorAll('a')].filter(({ href }) => /^(?:javascript|data):/i.test(href))
      .length,
    policy: document.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content'),
  }))
  const { scripts, policy, ...rest } = found
  expect(rest).toEqual({ bitten: null, elements: 0, refresh: 0, handlers: 0, links: 0 })
  expect(scripts).toBeLessThanOrEqual(2)
  expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^ ]+'; script-src 'sha256-[^ ]+'; /)
}

describe.skipIf(!CHROMIUM)('nothing that an article, id, title or file name holds runs or loads', () => {
  it('in the page of an article', async () => {
    const text = BITES.map(textWith).join('\n')
    const name = `${BITES[2]!.replaceAll('/', '∕')}.txt`
    writeFileSync(join(folder, name), text)
    const out = join(folder, 'view.html')
    expect(brief(['view', name, '--output', out], { cwd: folder }).status).toBe(0)
    const { page, complaints, requests } = await open(out)
    await page.locator('article a.person').first().hover()
    await expectHarmless(page, complaints, requests)
    expect(await page.locator('article').innerText()).toContain(BITES[0])
  })

  it('in the pages of records, whose ids and titles bite too', async () => {
    mkdirSync(join(folder, 'pages'))
    brief(['extract', 'records.ndjson', '-f', 'html', '-o', 'pages/'], { cwd: folder })
    const files = readdirSync(join(folder, 'pages'), { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.html'),
    )
    expect(files.length).toBe(BITES.length)
    for (const file of files) {
      const { page, complaints, requests } = await open(join(folder, 'pages', file))
      await expectHarmless(page, complaints, requests)
      await page.context().close()
    }
  })

  it('in the report, its title, charts, tables and what they export', async () => {
    const out = join(folder, 'report.html')
    copyFileSync('seeds/000.txt', join(folder, 'seed.txt'))
    const args = [
      'report',
      'records.ndjson',
      'seed.txt',
      '--force',
      '--title',
      BITES[1]!,
      '--date',
      '2018-10-23',
      '--output',
      out,
    ]
    expect(brief(args, { cwd: folder }).status).toBe(0)
    const { page, complaints, requests } = await open(out)
    await page.waitForSelector('html[data-ready]')
    for (const tab of await page.getByRole('tab').all()) await tab.click()
    await page.locator('#network canvas').first().hover()
    await expectHarmless(page, complaints, requests)
  })
})
