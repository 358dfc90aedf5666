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
  ['« A (« B ») C »', ['A (« B ») C', '>B']],
  ["« A ('B') C »", ["A ('B') C", '>B']],
  ['« A. B. »\n\n« C. »', ['A. B.', 'C.']],
  ['« A.\n\n« B.\n\n« C. »', ['A. …?', 'B. …?', 'C.']],
  ['« A.\n\nIl part.\n\n« B. »', ['A. …?', 'B.']],
  ['“A.\n\n“B.”', ['A. …?', 'B.']],
  ['"A.\n\n"B."', ['A. …?', 'B.']],
  ['"A.\n\n"B" et C.', ['A. …?', 'B']],
  ['« A.\n\nB.\n\nC. »', ['A.\n\nB.\n\nC.']],
  ["'A.\n\n'B.'", ['B.']],
  ['‘A.\n\n‘B.’', ['B.']],
  ['« A, dit X.\n\nIl a dit : « B ».', ['A, dit X. …?', 'B']],
  ['"A, dit X.\n\nIl a dit "B".', ['A, dit X. …?', 'B']],
  [
    '« Un.\n\nDeux.\n\nTrois.\n\nQuatre.\n\nCinq.\n\nSix.\n\nSept.\n\nHuit.\n\nNeuf.\n\nDix. »',
    ['Un.\n\nDeux.\n\nTrois.\n\nQuatre.\n\nCinq.\n\nSix.\n\nSept.\n\nHuit.\n\nNeuf.\n\nDix.'],
  ],
  [
    '« Un.\n\nDeux.\n\nTrois.\n\nQuatre.\n\nCinq.\n\nSix.\n\nSept.\n\nHuit. »',
    ['Un.\n\nDeux.\n\nTrois.\n\nQuatre.\n\nCinq.\n\nSix.\n\nSept.\n\nHuit.'],
  ],
  ['« A “B”, dit X.', ['A “B”, dit X. …?', '>B']],
  ['« A ”, dit-il.', ['A']],
  ['“A », dit-il.', ['A']],
  ['“A », dit-il ”.', ['A », dit-il']],
  ['« A ”, dit-il. Puis « B ».', ['A ”, dit-il. …?', 'B']],
  ['"A », dit-il.', ['A']],
  ['« A “B », dit-il.', ['A “B', '>B …?']],
  ["« A 'B », dit-il.", ["A 'B"]],
  ['« A ‘B », dit-il.', ['A ‘B']],
  ['« A ’, dit-il.', ['A ’, dit-il. …?']],
  ['« A ›, dit-il.', ['A']],
  ['‹A›, dit-il.', ['A']],
  ['« A ‹B› C »', ['A ‹B› C', '>B']],
  ['«A “B‘C’D”E»', ['A “B‘C’D”E', '>B‘C’D']],
  [
    '« A « B « C « D « E « F « G » » » » » » »',
    [
      'A « B « C « D « E « F « G » » » » » »',
      '>B « C « D « E « F « G » » » » »',
      '>>C « D « E « F « G » » » »',
      '>>>D « E « F « G » » »',
      '>>>>E « F « G » »',
      '>>>>>F « G »',
      '>>>>>>G',
    ],
  ],
  ['« A « B « C « D « E', ['A …?', 'B …?', 'C …?', 'D …?', 'E …?']],
  ['« A. Puis « B. Puis « C ». »', ['A. Puis …?', 'B. Puis « C ».', '>C']],
  ['« A. Puis « B ». Fin.', ['A. Puis …?', 'B']],
  ['« A, puis « B ». Fin.', ['A, puis …?', 'B']],
  ['Il a dit, ‟oui”.', ['oui']],
  ['‚oui’ dit-il.', ['oui']],
  ['``oui`` dit-il.', ['oui']],
  ["``oui'' dit-il.", ['oui']],
  ['’’oui’’ dit-il.', ['oui']],
  ['‘’oui‘’ dit-il.', ['oui']],
  ['＂oui＂ dit-il.', ['oui']],
  ['l”accord” est là.', []],
  ["Il parle de l'”accord” signé.", ['accord']],
  ['Il l’a dit. ”Le roi part.”', ['Le roi part.']],
  ['Il l’a dit.”Le roi part.”', ['Le roi part.']],
  ['mot”suite” fin.', []],
  ['Il dit ”, oui.', []],
  ['Il dit ” oui.', []],
  ['Il dit »oui», oui.', ['oui']],
  ['Il dit »(oui)».', ['(oui)']],
  ['Il dit ».', []],
  ['« A «. B', ['A']],
  ['« A «) B', ['A']],
  ['« A « B » C', ['A …?', 'B']],
  ['« A «', ['A']],
  ['“A “, dit-il.', ['A']],
  ['“A“ dit-il.', ['A']],
  ['« A« B', ['A']],
  ['« A «B', ['A …?', 'B …?']],
  ['Un « mot. Un « autre', ['mot. …?', 'autre …?']],
  ['"A "B" C"', ['A', 'C']],
  ['"A « B » C"', ['A « B » C', '>B']],
  ['« A "B » C', ['A "B', '>B …?']],
  ['« A "B" "C" D »', ['A "B" "C" D', '>B', '>C']],
  ['« A " B » C', ['A " B', '>B …?']],
  ['« A "B, C »', ['A "B, C', '>B, C …?']],
  ['Il a dit "A" "B".', ['A', 'B']],
  ['" A " et " B "', ['A', 'B']],
  ["Il a dit 'oui", []],
  ["L'été '68 et 'oui'.", ['oui']],
  ["'A d'un B'", ["A d'un B"]],
  ["'A' d'B'", ['A']],
  ["« A 'B' C »", ["A 'B' C", '>B']],
  ["« A 'B C » D", ["A 'B C"]],
  ["« l'an '68 » et « B »", ["l'an '68", 'B']],
  ["'A « B » C", ['B']],
  ["'A « B « C » D", ['B …?', 'C']],
  ["“A 'B « C » D” E", ["A 'B « C » D", '>C']],
  ['« A ‘B « C » » D', ['A ‘B « C »', '>C']],
  ['« A [...] « B » C », dit-il.', ['A [...] « B » C', '>B']],
  ['« A… », dit-il « B ! ».', ['A…', 'B !']],
  ['Titre "A\nTexte « B ».', ['A …?', 'B']],
  ['(« A ») et [“B”].', ['A', 'B']],
  ['«»', ['']],
  ['""', ['']],
  ['« »', ['']],
  ['« A »« B »', ['A', 'B']],
  ['»', []],
  ['«', [' …?']],
  ["''A'' et \"B\".", ['A', 'B']],
  ["''A\" et B.", ['A']],
  ['« A “B ” C” D »', ['A “B ” C” D', '>B']],
  ['“A ‘B’ C’ D”', ['A ‘B’ C’ D', '>B']],
  ['« A ” B » C.', ['A ” B']],
  ['« A ” B “C” » D.', ['A ” B “C”', '>C']],
  ['« A »\n\n» B', ['A']],
  ['« A\n\n» B »', ['A']],
  ['"A.\n\nIl dit: "B."', ['A. …?', 'B.']],
  ['"A.\n\nPuis B" C.', ['A.\n\nPuis B']],
  ['« A. « B. C »', ['A. …?', 'B. C']],
  ['« A. B « C » D »', ['A. B « C » D', '>C']],
  ['« “A ». B.', ['“A', '>A …?']],
  ['« “A” ». B.', ['“A”', '>A']],
  ['« ‹ “A » B.', ['‹ “A', '>“A …?', '>>A …?']],
  ['« A ', ['A …?']],
  ['Paul (« le Grand ») dit : « Oui. » Non.', ['le Grand', 'Oui.']],
  ['« A ‹ B “ C ” D › E »', ['A ‹ B “ C ” D › E', '>B “ C ” D', '>>C']],
  ['“ A « B ” C » D', ['A « B', '>B …?']],
  ['« Un.\n\n2.\n\n3.\n\n4.\n\n5.\n\n6.\n\n7.\n\n8.\n\n9.\n\n10.\n\n11.\n\nDouze. »', ['Un. …?']],
  ["Il dit 'A.\n\nB' et C.", []],
  ["« L'été '68 ”, dit-il. Il part ».", ["L'été '68 ”, dit-il. Il part"]],
  ['“A », puis «B», «C» et «D».', ['A', 'B', 'C', 'D']],
  [
    '“A », puis «B», «C», «D», «E», «F», «G» et «H».',
    ['A », puis «B», «C», «D», «E», «F», «G» et «H». …?', '>B', '>C', '>D', '>E', '>F', '>G', '>H'],
  ],
  ['“A », puis «B» et “C”.', ['A », puis «B» et …?', '>B', 'C']],
  ['“A », dit-il.\n\n“B”', ['A', 'B']],
  ['"A « B "C" » D"', ['A « B "C" » D', '>B "C"', '>>C']],
  ['"A.\n\nB " C.', ['A.\n\nB']],
  ['« A “B” C. Puis « D ».', ['A “B” C. Puis …?', '>B', 'D']],
]

/** What is told of marks that had to be repaired: the kind of warning, and the words it is about. */
const WARNINGS: [string, string[]][] = [
  ['« A.\n\nIl part.\n\n« B. »', ['unclosed:« A.']],
  ['« A, dit X.\n\nIl a dit : « B ».', ['unclosed:« A, dit X.']],
  ['"A, dit X.\n\nIl a dit "B".', ['unclosed:"A, dit X.']],
  ['« A “B”, dit X.', ['unclosed:« A “B”, dit X.']],
  ['« A ”, dit-il.', ['mixed:”']],
  ['“A », dit-il.', ['mixed:»']],
  ['“A », dit-il ”.', ['unopened:»']],
  ['« A ”, dit-il. Puis « B ».', ['unopened:”', 'unclosed:« A ”, dit-il.']],
  ['"A », dit-il.', ['mixed:»']],
  ['« A “B », dit-il.', ['unclosed:“B']],
  ['« A ’, dit-il.', ['unclosed:« A ’, dit-il.']],
  ['« A ›, dit-il.', ['mixed:›']],
  ['« A « B « C « D « E « F « G » » » » » » »', ['nested:«']],
  ['« A « B « C « D « E', ['unclosed:« E', 'unclosed:« D', 'unclosed:« C', 'unclosed:« B', 'unclosed:« A']],
  ['« A. Puis « B. Puis « C ». »', ['unclosed:« A. Puis']],
  ['« A. Puis « B ». Fin.', ['unclosed:« A. Puis']],
  ['« A, puis « B ». Fin.', ['unclosed:« A, puis']],
  ['l”accord” est là.', ['unopened:”', 'unopened:”']],
  ['mot”suite” fin.', ['unopened:”', 'unopened:”']],
  ['Il dit ”, oui.', ['unopened:”']],
  ['Il dit ” oui.', ['unopened:”']],
  ['Il dit ».', ['unopened:»']],
  ['« A « B » C', ['unclosed:« A']],
  ['« A «B', ['unclosed:«B', 'unclosed:« A']],
  ['Un « mot. Un « autre', ['unclosed:« autre', 'unclosed:« mot.']],
  ['« A "B » C', ['unclosed:"B']],
  ['« A " B » C', ['unclosed:" B']],
  ['« A "B, C »', ['unclosed:"B, C']],
  ["'A « B « C » D", ['unclosed:« B']],
  ['Titre "A\nTexte « B ».', ['unclosed:"A']],
  ['»', ['unopened:»']],
  ['«', ['unclosed:«']],
  ['« A “B ” C” D »', ['unopened:”']],
  ['« A ” B » C.', ['unopened:”']],
  ['« A ” B “C” » D.', ['unopened:”']],
  ['« A »\n\n» B', ['unopened:»']],
  ['« A\n\n» B »', ['unopened:»']],
  ['"A.\n\nIl dit: "B."', ['unclosed:"A.']],
  ['« A. « B. C »', ['unclosed:« A.']],
  ['« “A ». B.', ['unclosed:“A']],
  ['« ‹ “A » B.', ['unclosed:“A', 'unclosed:‹ “A']],
  ['« A ', ['unclosed:« A']],
  ['“ A « B ” C » D', ['unclosed:« B', 'unopened:»']],
  ['« A “B” C », dit-il. "Oui", et ‘non’.', []],
]

describe('pairs of quotation marks', () => {
  it.each(TABLE)('%s', (text, wanted) => expect(pairs(text)).toEqual(wanted))

  it('tells each token the innermost quotation that holds it', () => {
    const text = 'Il dit « A “B” C » ici.'
    const { tokens } = readDocument({ id: 'test', text })
    expect(tokens.map((t) => t.quotation)).toEqual([-1, -1, 0, 0, 1, 1, 1, 0, 0, -1, -1])
  })

  it.each([...TABLE, ...WARNINGS])('stand in one another, and tokens in them: %s', (text) => {
    const { quotations, tokens } = readDocument({ id: 'test', text })
    for (const [
      k,
      { index, start, end, open, close, firstToken, endToken, depth, parent },
    ] of quotations.entries()) {
      const outer = quotations[parent]
      expect({ index, start, firstToken }).toEqual({
        index: k,
        start: tokens[open]!.start,
        firstToken: open + 1,
      })
      expect(end).toBe(tokens[close < 0 ? endToken - 1 : close]!.end)
      expect(close < 0 || close === endToken).toBe(true)
      expect(depth).toBe(outer ? outer.depth + 1 : 0)
      if (outer) expect([outer.open < open, endToken <= outer.endToken]).toEqual([true, true])
    }
    const holds = (i: number) =>
      quotations.findLast(({ open, close, endToken }) => open <= i && i <= (close < 0 ? endToken - 1 : close))
    for (const { i, quotation } of tokens) expect([i, quotation]).toEqual([i, holds(i)?.index ?? -1])
  })

  it.each(WARNINGS)('warns of marks it had to repair: %s', (text, wanted) => {
    const { warnings } = readDocument({ id: 'test', text })
    expect(
      warnings.map(({ code, start, end }) => `${code.replace('-quotation', '')}:${text.slice(start, end)}`),
    ).toEqual(wanted)
    for (const { message } of warnings) expect(message).toMatch(/^A quotation [a-z ]+$/)
  })

  it('warns a hundred times at most', () => {
    for (const marks of ['» a ', 'l” ']) {
      expect(readDocument({ id: 'test', text: marks.repeat(300) }).warnings.length).toBe(100)
    }
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
