import { type LexiconInput, LexiconSchema } from './lexicon/user/entries.ts'
import { UserLexicon } from './lexicon/user/lexicon.ts'
import { extract } from './pipeline.ts'
import type { Brief } from './schema/brief.ts'
import { PhraseNet } from './tags/compromise.ts'
import type { DocumentInput } from './text/read.ts'

export interface ExtractorOptions {
  /** The caller's own people, organisations, places, titles and rules; of two that disagree, the later holds. */
  readonly lexicon?: LexiconInput | readonly LexiconInput[]
}

/** An `extract` that knows a lexicon. Throws a ZodError where the lexicon is not of its form. */
export function createExtractor({ lexicon = [] }: ExtractorOptions = {}): (input: DocumentInput) => Brief {
  const inputs = (Array.isArray(lexicon) ? lexicon : [lexicon]).map((one) => LexiconSchema.parse(one))
  const user = inputs.length > 0 ? new UserLexicon(inputs, (rules) => new PhraseNet(rules)) : null
  return (input) => extract(input, { lexicon: user })
}
