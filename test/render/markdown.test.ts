import { marked, type Token } from 'marked'
import { describe, expect, it } from 'vitest'
import { markdownRenderer, plain } from '../../src/render/markdown.ts'
import { PARTS } from '../../src/schema/brief.ts'
import { sampleBrief } from '../support/sample.ts'

const render = () => markdownRenderer({ only: PARTS }).item(sampleBrief())

describe('the brief as a note', () => {
  it('tells what happened first', () => {
    expect(render()).toMatch(/^# Rencontre à Lomé\n\nlome\.txt · 2019-05-04\n\n## Meetings\n\n/)
    expect(render()).toContain('- **talks, held** – Ama Kusi, Boateng, Lomé, 2019-05-03\n  > La ministre')
    expect(render()).toContain('- **Ama Kusi** – a-t-elle déclaré\n  > « Nous avons bien travaillé')
    expect(render()).toContain('- **Ama Kusi** – GH, ministre\n')
  })

  it('reads as the list of its facts', () => {
    const kinds = marked.lexer(render()).map(({ type }) => type)
    expect(new Set(kinds)).toEqual(new Set(['heading', 'space', 'paragraph', 'list', 'blockquote']))
  })
})

/** The types of all tokens in a Markdown text. */
function typesIn(markdown: string): Set<string> {
  const types = new Set<string>()
  marked.walkTokens(marked.lexer(markdown), (token: Token) => void types.add(token.type))
  return types
}

describe('words of an article mean nothing to Markdown', () => {
  it.each([
    '![x](http://example.com/a.png)',
    '[lien](javascript:alert(1))',
    '<img src=x onerror=alert(1)>',
    '<https://example.com>',
    'voir https://example.com/a ou www.example.com',
    'a@example.com',
    '**gras** _penché_ `code` ~~biffé~~',
    '# titre',
    '- point',
    '1. point',
    '&lt;b&gt;',
    '[a]: http://example.com',
    'a\n\n# b',
    '\\[lien](x)',
  ])('%s', (text) => {
    expect([...typesIn(plain(text))].filter((type) => !/^(?:paragraph|text|escape)$/.test(type))).toEqual([])
  })
})
