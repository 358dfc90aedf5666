import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/pipeline.ts'
import { segmentsOf } from '../../src/view/marks.ts'
import { viewPage } from '../../src/view/page.ts'

const seed = readFileSync('seeds/000.txt', 'utf8')
const pageOf = (text: string, title: string | null = null) =>
  viewPage(extract({ id: 'a.txt', text, title, created: '2018-10-23' }), text)

describe('the page of an article', () => {
  const page = pageOf(seed)
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!)

  it('holds the article as it was', () => {
    const article = /<article[^>]*>([\s\S]*)<\/article>/.exec(page)![1]!
    const text = article
      .replace(/<[^>]+>/g, '')
      .replaceAll('&#39;', "'")
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
    expect(text.trim().split('\n')).toEqual(
      seed
        .trim()
        .split('\n')
        .filter((line) => line.trim() !== ''),
    )
  })

  it('leads from every mark to its fact and from every fact to its marks', () => {
    expect(new Set(ids).size).toBe(ids.length)
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!)
    expect(targets.length).toBeGreaterThan(60)
    for (const target of targets) expect(ids, target).toContain(target)
  })

  it('runs its own script and style alone and loads nothing', () => {
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)![1]!
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    for (const [, name, content] of page.matchAll(/<(script|style)>([\s\S]*?)<\/\1>/g)) {
      const digest = createHash('sha256').update(content!).digest('base64')
      expect(policy, name).toContain(`sha256-${digest}`)
    }
    expect(page).not.toMatch(/(?:src|href)="(?!#|data:,)/)
    expect(page).not.toMatch(/ (?:style|on\w+)=/)
  })
})

describe('hostile text', () => {
  it('stays text', () => {
    const hostile = '"><img src=x onerror=alert(1)> </script><script>alert(2)</script> \0\u001b[31m \'&amp;'
    const page = pageOf(`Le ministre Jean <b>Dubois</b> est arrivé à Paris lundi. ${hostile}`, hostile)
    expect(page).not.toContain('<img')
    expect(page).not.toContain('<script>alert')
    expect(page).not.toContain('<b>')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
    expect(page).not.toMatch(/[\0\x1b]/)
    expect(page.match(/<script>/g)).toHaveLength(1)
  })
})

describe('segments', () => {
  const mark = (fact: string, start: number, end: number) =>
    ({ kind: 'quote', fact, index: 0, start, end }) as const
  it.each([
    ['nothing marked', [], [[0, 10, '']]],
    [
      'one inside',
      [mark('a', 2, 5)],
      [
        [0, 2, ''],
        [2, 5, 'a'],
        [5, 10, ''],
      ],
    ],
    [
      'nested',
      [mark('a', 0, 10), mark('b', 3, 4)],
      [
        [0, 3, 'a'],
        [3, 4, 'ab'],
        [4, 10, 'a'],
      ],
    ],
    [
      'crossing',
      [mark('a', 0, 6), mark('b', 4, 10)],
      [
        [0, 4, 'a'],
        [4, 6, 'ab'],
        [6, 10, 'b'],
      ],
    ],
    [
      'over the edges',
      [mark('a', -5, 3), mark('b', 8, 20)],
      [
        [0, 3, 'a'],
        [3, 8, ''],
        [8, 10, 'b'],
      ],
    ],
  ])('of %s', (_, marks, expected) => {
    const found = segmentsOf(marks, 0, 10)
    expect(
      found.map(({ start, end, marks: on }) => [
        start,
        end,
        on
          .map(({ fact }) => fact)
          .sort()
          .join(''),
      ]),
    ).toEqual(expected)
  })
})
