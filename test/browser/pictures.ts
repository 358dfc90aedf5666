import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import pixelmatch from 'pixelmatch'
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { expect } from 'vitest'

const FOLDER = 'docs/pictures'
/** Fonts and drawing differ a little from one machine to the next. */
const TOLERANCE = { color: 0.2, pixels: 0.04 }

/**
 * The page in the window looks as its reference in docs/pictures; UPDATE_PICTURES=1 takes it as the new one, and with
 * PICTURES=tell, for machines with other fonts, a difference is told and no fault.
 */
export async function expectPicture(page: Page, name: string): Promise<void> {
  const path = `${FOLDER}/${name}.png`
  const taken = await page.screenshot()
  if (process.env.UPDATE_PICTURES || !existsSync(path)) {
    mkdirSync(FOLDER, { recursive: true })
    writeFileSync(path, taken)
    return
  }
  const [found, wanted] = [PNG.sync.read(taken), PNG.sync.read(readFileSync(path))]
  if (process.env.PICTURES !== 'tell')
    expect([found.width, found.height], name).toEqual([wanted.width, wanted.height])
  if (found.width !== wanted.width || found.height !== wanted.height) return
  const { width, height } = wanted
  const differing = pixelmatch(found.data, wanted.data, undefined, width, height, {
    threshold: TOLERANCE.color,
  })
  const share = differing / (width * height)
  if (share > TOLERANCE.pixels) writeFileSync(`dist/${name}.found.png`, taken)
  if (share > TOLERANCE.pixels && process.env.PICTURES === 'tell') {
    console.warn(`notice: ${name} differs from its reference in ${(100 * share).toFixed(1)} % of its pixels`)
    return
  }
  expect(share, `${name}: the picture found is dist/${name}.found.png`).toBeLessThanOrEqual(TOLERANCE.pixels)
}
