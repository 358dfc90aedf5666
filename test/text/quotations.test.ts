import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/text/read.ts'

/** Each quotation's words between its marks, indented by depth; "…?" where the closing mark is missing. */
function pairs(text: string): string[] {
  const document = readDocument({ id: 'test', text })
  return document.quotations.map((q) => {
    const { tokens } = document
    const words =
      q.endToken > q.firstToken ? text.slice(tokens[q.firstToken]!.start, tokens[q.endToken - 1]!.end) : ''
    return `${'>'.repeat(q.depth)}${words}${q.close < 0 ? ' …?' : ''}`
  })
}

const TABLE: [string, string[]][] = [
  ['Il dit : « Oui. »', ['Oui.']],
  ['Il dit: «Oui.»', ['Oui.']],
  ['Il dit : “Oui”.', ['Oui']],
  ['Il dit : "Oui".', ['Oui']],
  ['Il dit : "Oui" et "non".', ['Oui', 'non']],
  ['Il dit : „Oui“ et non.', ['Oui']],
  ['Il dit : ‘Oui’ et non.', ['Oui']],
  ["Il dit : 'Oui' et non.", ['Oui']],
  ["Il dit : ''Oui'' et non.", ['Oui']],
  ["L'accord d'hier n'est pas l'accord d'aujourd'hui.", []],
  ['L’accord d’hier, aujourd’hui.', []],
  ["Les années '90 et l'été '68.", []],
  ['Hendrika ’t Hooft et ‘t Hart parlent.', []],
  ['« On m’a dit : “Non.” Voilà. »', ['On m’a dit : “Non.” Voilà.', '>Non.']],
  ['« On a dit "non" », dit-il.', ['On a dit "non"', '>non']],
  ['« A « B » C »', ['A « B » C', '>B']],
  ['« A «, dit-il.', ['A']],
  ['»A», dit-il.', ['A']],
  ['Fin » de page.', []],
  ['« A. B.\n« C », dit-il.', ['A. B. …?', 'C']],
  ['« A.\nB », dit-il.', ['A.\nB']],
  ['« A, dit X. B.', ['A, dit X. B. …?']],
  ['« A, dit Paul. Puis « B ».', ['A, dit Paul. …?', 'B']],
  ['« A, dit X.\nPuis Y dit « B ».', ['A, dit X. …?', 'B']],
  ['Un "mot et.\nRien. Un "autre".', ['mot et. …?', 'autre']],
  ['Un écran de 15" et rien.', ['et rien. …?']],
]

describe('pairs of quotation marks', () => {
  it.each(TABLE)('%s', (text, wanted) => expect(pairs(text)).toEqual(wanted))

  it('tells each token the innermost quotation that holds it', () => {
    const text = 'Il dit « A “B” C » ici.'
    const { tokens } = readDocument({ id: 'test', text })
    expect(tokens.map((t) => t.quotation)).toEqual([-1, -1, 0, 0, 1, 1, 1, 0, 0, -1, -1])
  })

  it('warns of marks it had to repair', () => {
    const { warnings } = readDocument({ id: 'test', text: '« A. Fin.\n\nB » et C ».' })
    expect(warnings.map((w) => w.code)).toEqual(['unopened-quotation'])
    expect(readDocument({ id: 'test', text: '« A.\n\n« B' }).warnings.map((w) => w.code)).toEqual([
      'unclosed-quotation',
    ])
  })

  // Not where changed code is tried: its counters take time of their own.
  it.skipIf(process.env.MUTATION_TESTS)('takes time in proportion to the marks, however they nest', () => {
    for (const mark of ['« a ', '" a ', '« “ a ', "' a ", '» a ']) {
      const start = performance.now()
      const { quotations } = readDocument({ id: 'test', text: mark.repeat(10_000) })
      expect(quotations.length).toBeLessThanOrEqual(20_000)
      expect(performance.now() - start).toBeLessThan(1500)
    }
  })
})
