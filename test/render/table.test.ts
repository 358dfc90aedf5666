import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { createRenderer, type Screen } from '../../src/render/index.ts'
import { type Brief, PARTS } from '../../src/schema/brief.ts'
import { sampleBrief } from '../support/sample.ts'

const SCREEN: Screen = { width: 80, colors: 0, unicode: true }

async function render(brief: Brief, screen: Partial<Screen> = {}): Promise<string> {
  const renderer = await createRenderer('table', {
    screen: { ...SCREEN, ...screen },
    only: PARTS,
    many: false,
  })
  return renderer.open + renderer.item(brief) + renderer.close
}

describe('the table', () => {
  it.each([80, 120])('at %i columns', async (width) => {
    await expect(await render(sampleBrief(), { width })).toMatchFileSnapshot(`snapshots/table-${width}.txt`)
  })

  it('in ASCII', async () => {
    const text = await render(sampleBrief(), { unicode: false })
    await expect(text).toMatchFileSnapshot('snapshots/table-ascii.txt')
  })

  it.each([40, 60, 80, 100, 160])('fits %i columns', async (width) => {
    const lines = (await render(sampleBrief(), { width })).split('\n')
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width)
  })

  it('says so when nothing is found', async () => {
    const nothing = {
      people: [],
      organizations: [],
      places: [],
      dates: [],
      meetings: [],
      quotes: [],
      warnings: [],
    }
    expect(await render({ ...sampleBrief(), ...nothing })).toContain('Nothing found.')
  })

  it('shows no control character of the article', async () => {
    const brief = sampleBrief()
    brief.people[0]!.name = 'Ana\u001b]0;title\u0007\u202e'
    brief.document.title = '\u001b[2Jtitre'
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come out
    expect(await render(brief)).not.toMatch(/[\u001b\u0007\u202e]/)
  })
})
