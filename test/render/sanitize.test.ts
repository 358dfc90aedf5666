import { describe, expect, it } from 'vitest'
import { forTerminal, safeJson } from '../../src/render/sanitize.ts'

describe('text for a terminal', () => {
  it.each([
    ['a\u001b[31mb', 'a\ufffd[31mb'],
    ['a\u009b31mb', 'a\ufffd31mb'],
    ['abc\u202edef', 'abc\ufffddef'],
    ['\u2066x\u2069', '\ufffdx\ufffd'],
    ['deux\r\n  lignes\t', 'deux lignes'],
    ['Élysée « oui »', 'Élysée « oui »'],
    ['\u0000', '\ufffd'],
  ])('%j', (text, shown) => expect(forTerminal(text)).toBe(shown))
})

describe('JSON', () => {
  it('escapes what acts on a terminal, and means the same', () => {
    const value = { text: 'a\u009b31m\u202e\u2028b\u001b', name: 'Élysée' }
    const json = safeJson(value)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come out
    expect(json).not.toMatch(/[\u001b\u007f-\u009f\u2028\u202e]/)
    expect(json).toContain('Élysée')
    expect(JSON.parse(json)).toEqual(value)
  })
})
