import { describe, expect, it } from 'vitest'
import { createRenderer, type Format } from '../../src/render/index.ts'
import { PARTS } from '../../src/schema/brief.ts'
import { sampleBrief } from '../support/sample.ts'

const screen = { width: 80, colors: 0, unicode: true } as const

async function render(format: Format, count: number, many: boolean): Promise<string> {
  const renderer = await createRenderer(format, { screen, only: PARTS, many })
  const items = Array.from({ length: count }, () => renderer.item(sampleBrief()))
  return renderer.open + items.join(renderer.between) + renderer.close
}

describe('json', () => {
  it('is the brief alone for one input', async () => {
    expect(JSON.parse(await render('json', 1, false))).toEqual(sampleBrief())
  })
  it.each([0, 1, 3])('is an array of %i for a list of inputs', async (count) => {
    expect(JSON.parse(await render('json', count, true))).toEqual(Array(count).fill(sampleBrief()))
  })
})

describe('ndjson', () => {
  it('is one line a brief', async () => {
    const lines = (await render('ndjson', 2, true)).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual([sampleBrief(), sampleBrief()])
  })
})
