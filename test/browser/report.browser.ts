import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { brief, temporaryFolder } from '../support/run.ts'
import { CHROMIUM, expectAccessible, type Look, useBrowser } from './chromium.ts'
import { expectPicture } from './pictures.ts'

const ARTICLES = [
  'seeds/000.txt',
  'fixtures/altered/*.txt',
  'fixtures/scored/quito.txt',
  'fixtures/scored/zagreb.txt',
]
const folder = temporaryFolder()
const file = join(folder, 'report.html')
const open = useBrowser()
const ready = (page: Page) => page.waitForSelector('html[data-ready]')
const rows = (page: Page) => page.locator('#table tbody tr')

beforeAll(() => {
  const args = ['--date', '2018-10-24', '--title', 'Articles of the tests', '--pages', join(folder, 'pages')]
  const { status, stderr } = brief(['report', ...ARTICLES, '--output', file, ...args])
  expect(status, stderr).toBe(0)
})

describe.skipIf(!CHROMIUM)('the report', () => {
  it.each<Look>(['light', 'dark', 'phone', 'print'])(
    'loads nothing, complains of nothing, is accessible: %s',
    async (look) => {
      const { page, complaints, requests } = await open(file, look)
      await ready(page)
      await expectPicture(page, `report-${look}`)
      await expectAccessible(page)
      expect({ complaints, requests }).toEqual({ complaints: [], requests: [] })
    },
  )

  it('draws its charts', async () => {
    const { page } = await open(file)
    await ready(page)
    for (const id of ['timeline', 'network', 'calendar']) {
      expect(await page.locator(`#${id} canvas`).count(), id).toBeGreaterThan(0)
    }
    await page.locator('#network-tools select').selectOption('people')
    await page.locator('#network-tools input').fill('2')
  })

  it('filters everything by country, kind and words', async () => {
    const { page } = await open(file)
    await ready(page)
    const all = await page.locator('[role="status"]').innerText()
    await page.getByLabel('Kind').selectOption('visit')
    await page.waitForFunction(
      (before) => document.querySelector('[role="status"]')?.textContent !== before,
      all,
    )
    for (const kind of await page.locator('#table tbody td:nth-child(2)').allInnerTexts())
      expect(kind).toBe('visit')
    await page.getByRole('button', { name: 'Clear' }).click()
    expect(await page.locator('[role="status"]').innerText()).toBe(all)
    await page.getByLabel('Words').fill('zzzz')
    await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent === '0 meetings')
  })

  it('narrows to the country that is chosen in the network, and back', async () => {
    const { page } = await open(file)
    await ready(page)
    const country = page.getByLabel('Country')
    const code = await choose(page, 'network', country)
    const name = (await country.locator('option:checked').innerText()).replace(` (${code})`, '')
    for (const parties of await page.locator('#table tbody td:nth-child(5)').allInnerTexts())
      expect(parties).toContain(name)
    expect(await choose(page, 'network', country)).not.toBe(code)
  })

  it('narrows to the day that is chosen in the calendar', async () => {
    const { page } = await open(file)
    await ready(page)
    const day = await choose(page, 'calendar', page.getByLabel('From'))
    expect(day).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(await page.getByLabel('To', { exact: true }).inputValue()).toBe(day)
  })

  it('sorts by its headings, by keyboard too', async () => {
    const { page } = await open(file)
    await ready(page)
    const kinds = () => page.locator('#table tbody td:nth-child(2)').allInnerTexts()
    await page.getByRole('button', { name: 'Kind' }).focus()
    await page.keyboard.press('Enter')
    expect(await kinds()).toEqual([...(await kinds())].sort())
    expect(await page.locator('th[aria-sort="ascending"]').innerText()).toContain('Kind')
    await page.keyboard.press('Enter')
    expect(await page.locator('th[aria-sort="descending"]').count()).toBe(1)
  })

  it('changes tables by arrow key and exports what it shows', async () => {
    const { page } = await open(file)
    await ready(page)
    await page.getByRole('tab', { name: 'Meetings' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    expect(await page.locator('#table th').first().innerText()).toContain('Name')
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Export CSV' }).click()
    const download = await coming
    expect(download.suggestedFilename()).toBe('people.csv')
    const csv = readFileSync(await download.path(), 'utf8')
    const count = Number.parseInt(await page.locator('[role="status"]').innerText(), 10)
    expect(csv.trim().split('\r\n')).toHaveLength(count + 1)
  })

  it('leads to the evidence on the page of its article', async () => {
    const { page } = await open(file)
    await ready(page)
    await rows(page).first().locator('td:nth-child(7) a').click()
    await page.waitForURL(/\/pages\/.*#at-meeting-\d+-0$/)
    expect(await page.locator('.card.lit').count()).toBe(1)
  })

  it('holds 10,000 articles in less than 15 MB and answers', async () => {
    const lines = Array.from({ length: 10_000 }, (_, i) => JSON.stringify(articleOf(i)))
    writeFileSync(join(folder, 'many.ndjson'), lines.join('\n'))
    const out = join(folder, 'many.html')
    expect(brief(['report', join(folder, 'many.ndjson'), '--output', out]).status).toBe(0)
    expect(statSync(out).size).toBeLessThan(15e6)
    const { page } = await open(out)
    await page.waitForSelector('html[data-ready]', { timeout: 60_000 })
    const started = performance.now()
    await page.getByLabel('Words').fill('Ankara')
    await page.waitForFunction(
      () => !document.querySelector('[role="status"]')?.textContent?.startsWith('20000'),
    )
    expect(performance.now() - started).toBeLessThan(5_000)
  }, 400_000)
})

/** Clicks a chart here and there, where the pointer becomes a hand, until that fills a field; gives its value. */
async function choose(page: Page, id: string, field: Locator): Promise<string> {
  const chart = page.locator(`#${id}`)
  const before = await field.inputValue()
  await chart.scrollIntoViewIfNeeded()
  const { x, y, width, height } = (await chart.boundingBox())!
  for (let dy = height * 0.3; dy < height * 0.95; dy += 9) {
    for (let dx = width * 0.05; dx < width * 0.95; dx += 9) {
      await page.mouse.move(x + dx, y + dy)
      if ((await chart.locator('div').first().getAttribute('style'))?.includes('pointer')) {
        await page.mouse.click(x + dx, y + dy)
        const value = await field.inputValue()
        if (value !== before) return value
      }
    }
  }
  throw new Error(`no click in #${id} fills ${field}`)
}

const NAMES = ['Moreau', 'Aydin', 'Jokic', 'Diallo', 'Nguyen', 'Tavares', 'Holm', 'Oduor', 'Silva', 'Novak']
const FIRST = ['Luc', 'Kemal', 'Milan', 'Awa', 'Linh', 'Rui', 'Mette', 'Peter', 'Joana', 'Petr']
const FROM = [
  'français',
  'turc',
  'serbe',
  'sénégalais',
  'vietnamien',
  'portugais',
  'danois',
  'kényan',
  'brésilien',
  'tchèque',
]
const CITIES = [
  'Paris',
  'Ankara',
  'Belgrade',
  'Dakar',
  'Hanoï',
  'Lisbonne',
  'Copenhague',
  'Nairobi',
  'Brasilia',
  'Prague',
]

/** An article of its own: a reception, a visit to come, and words said. */
function articleOf(i: number) {
  const pick = (list: readonly string[], k: number) => list[k % list.length]!
  const host = `${pick(FIRST, i)} ${pick(NAMES, Math.floor(i / 10))}`
  const guest = `${pick(FIRST, i + 3)} ${pick(NAMES, Math.floor(i / 100))}`
  const day = new Date(Date.UTC(2018, 0, 1) + (i % 1_500) * 86_400_000).toISOString().slice(0, 10)
  return {
    id: `news/${i}.txt`,
    date: day,
    text: `Le ministre ${pick(FROM, i)} ${host} a reçu lundi à ${pick(CITIES, i)} le ministre ${pick(FROM, i + 3)} ${guest}.
Ils ont parlé du dossier ${i * 7919}. « Nous avons trouvé ${i} points d'accord sur le commerce et la pêche », a déclaré M. ${host.split(' ')[1]}.
M. ${guest.split(' ')[1]} se rendra à ${pick(CITIES, i + 5)} la semaine prochaine, a-t-il annoncé.`,
  }
}
