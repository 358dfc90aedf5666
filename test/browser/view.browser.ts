import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { brief, temporaryFolder } from '../support/run.ts'
import { CHROMIUM, expectAccessible, LOOKS, type Look, useBrowser } from './chromium.ts'
import { expectPicture } from './pictures.ts'

const folder = temporaryFolder()
const file = join(folder, 'view.html')
const open = useBrowser()

beforeAll(() => {
  expect(brief(['view', 'seeds/000.txt', '--date', '2018-10-23', '--output', file]).status).toBe(0)
})

describe.skipIf(!CHROMIUM)('the page of an article', () => {
  it.each(Object.keys(LOOKS) as Look[])(
    'loads nothing, complains of nothing, is accessible: %s',
    async (look) => {
      const { page, complaints, requests } = await open(file, look)
      await expectPicture(page, `view-${look}`)
      await expectAccessible(page)
      expect({ complaints, requests }).toEqual({ complaints: [], requests: [] })
    },
  )

  it('tells who met whom without scrolling', async () => {
    for (const look of ['light', 'phone'] as const) {
      const { page } = await open(file, look)
      const first = page.locator('.card.meeting').first()
      expect(await first.innerText()).toContain('Ryu Myong-son and Andrey Klimov')
      const { y, height } = (await first.boundingBox())!
      expect(y + height).toBeLessThan(LOOKS[look].viewport.height)
    }
  })

  it('leads from words to their fact and back, lighting both', async () => {
    const { page } = await open(file)
    await page.locator('article a.meeting').first().click()
    expect(await page.locator('.card.lit').getAttribute('id')).toBe('meeting-1')
    expect(await page.locator('article .lit').allInnerTexts()).toEqual(['se sont entretenus', 'réunion'])
    const card = page.locator('#quote-3')
    await card.locator('summary').click()
    await card.locator('.evidence a').first().click()
    expect(await page.locator('.card.lit').getAttribute('id')).toBe('quote-3')
    expect(await page.locator('article .lit').first().isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.locator('.lit').count()).toBe(0)
  })

  it('tells a fact on hover and on focus; Escape takes the tip away', async () => {
    const { page } = await open(file)
    const tip = page.locator('#tip')
    await page.locator('article a.person').first().hover()
    expect(await tip.innerText()).toMatch(/Ryu Myong-son\nhaut responsable\nCorée du Nord\nrule: /)
    await page.keyboard.press('Escape')
    expect(await tip.isVisible()).toBe(false)
    await page.keyboard.press('Tab')
    await page.locator('article a.date').first().focus()
    await page.keyboard.press('Shift+Tab')
    expect(await tip.isVisible()).toBe(true)
    expect(await page.locator('[aria-describedby="tip"]').count()).toBe(1)
  })

  it('is gone through by keyboard: Enter on a mark leads to its card', async () => {
    const { page } = await open(file)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the article')
    await page.locator('article a.meeting').first().focus()
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('meeting-1')
  })

  it('shows and hides a kind', async () => {
    const { page } = await open(file)
    const border = () =>
      page
        .locator('article a.person')
        .first()
        .evaluate((mark) => getComputedStyle(mark).borderBottomColor)
    const shown = await border()
    await page.getByRole('checkbox', { name: 'People' }).uncheck()
    expect(await border()).toBe('rgba(0, 0, 0, 0)')
    expect(await page.locator('.facts.person').isVisible()).toBe(false)
    await page.getByRole('checkbox', { name: 'People' }).check()
    expect(await border()).toBe(shown)
  })

  it('goes through the themes', async () => {
    const { page } = await open(file)
    const back = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const light = await back()
    await page.locator('#theme').click()
    expect(await back()).toBe(light)
    await page.locator('#theme').click()
    expect(await back()).not.toBe(light)
  })

  it('stays quick where an article is long', async () => {
    const paragraph = 'Le ministre turc Kemal Aydin a reçu lundi à Ankara le président serbe Milan Jokic.\n'
    writeFileSync(join(folder, 'long.txt'), paragraph.repeat(3_000))
    const out = join(folder, 'long.html')
    expect(brief(['view', join(folder, 'long.txt'), '--output', out]).status).toBe(0)
    const started = performance.now()
    const { page } = await open(out)
    await page.locator('article a.person').first().hover()
    expect(await page.locator('#tip').isVisible()).toBe(true)
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})
