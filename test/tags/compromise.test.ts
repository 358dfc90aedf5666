import { describe, expect, it } from 'vitest'
import { PhraseNet, type PhraseRule } from '../../src/tags/compromise.ts'
import { tagDocument } from '../../src/tags/tag.ts'
import { readDocument } from '../../src/text/read.ts'

interface Example extends PhraseRule {
  readonly name: string
  /** Sentences in which it must match, and in which it must not. */
  readonly examples: readonly string[]
  readonly never: readonly string[]
}

const RULES: Example[] = [
  {
    name: 'in-the-words-of',
    match: "(selon|d'après) les (mots|termes|propos) (de|du|des|d')",
    examples: ['Il pleut. Selon les mots du maire, tout va bien.'],
    never: ['Selon les experts, les mots manquent.'],
  },
  {
    name: 'hope',
    match: "#Verb l' espoir (que|qu'|de|d')",
    examples: ["Il a exprimé l'espoir que la paix dure.", 'Elle exprime l’espoir d’une trêve. Et de.'],
    never: ["L'espoir que la paix dure est mince."],
  },
]

function sweep(net: PhraseNet<Example>, text: string) {
  const document = readDocument({ id: 'test', text })
  tagDocument(document)
  return net.sweep(document).map(({ rule, firstToken, endToken }) => ({
    name: rule.name,
    text: text.slice(document.tokens[firstToken]!.start, document.tokens[endToken - 1]!.end),
  }))
}

describe('phrase nets', () => {
  const net = new PhraseNet(RULES)

  it.each(RULES.flatMap((rule) => rule.examples.map((text) => [rule.name, text])))(
    '%s matches %s',
    (name, text) => expect(sweep(net, text!).map((m) => m.name)).toEqual([name]),
  )
  it.each(RULES.flatMap((rule) => rule.never))('nothing matches %s', (text) =>
    expect(sweep(net, text)).toEqual([]),
  )

  it('gives tokens of the whole document, in text order', () => {
    const found = sweep(net, "Rien. Il a exprimé l'espoir que cela cesse. Selon les propos de Paul, non.")
    expect(found.map((m) => m.text)).toEqual(["exprimé l'espoir que", 'Selon les propos de'])
  })

  it('refuses a rule without any word', () => {
    expect(() => new PhraseNet([{ match: '#Verb #Noun' }])).toThrow('#Verb #Noun')
  })
})
