import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8')

/** Debian's Chromium, or the one that CHROMIUM names; undefined where there is none. */
export const CHROMIUM = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => path !== undefined && existsSync(path),
)

if (!CHROMIUM)
  console.warn('No Chromium (apt-get install chromium, or set CHROMIUM): tests of the pages are left out.')

export const LOOKS = {
  light: { viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  dark: { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, colorScheme: 'light' },
  print: { viewport: { width: 794, height: 1123 }, colorScheme: 'light' },
} as const satisfies Record<string, BrowserContextOptions>

export type Look = keyof typeof LOOKS

/** A page with all that it complained of and asked for. */
export interface Opened {
  readonly page: Page
  readonly complaints: string[]
  readonly requests: string[]
}

/** Opens files in one browser for all tests of a file. */
export function useBrowser() {
  let browser: Browser
  beforeAll(async () => {
    if (CHROMIUM) browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  })
  afterAll(() => browser?.close())

  return async function open(file: string, look: Look = 'light', hash = ''): Promise<Opened> {
    const context = await browser.newContext({ ...LOOKS[look], reducedMotion: 'reduce' })
    const page = await context.newPage()
    const address = pathToFileURL(file).href
    const complaints: string[] = []
    const requests: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(address) && !url.startsWith('data:')) requests.push(url)
    })
    if (look === 'print') await page.emulateMedia({ media: 'print' })
    await page.goto(address + hash)
    return { page, complaints, requests }
  }
}

/** No fault of weight in the page's accessibility. The checker is run by the debugger, which the page's policy lets be. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe)
  const faults = await page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: typeof import('axe-core') }
    const { violations } = await checker.run()
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join('\n')}`)
  })
  expect(faults).toEqual([])
}
