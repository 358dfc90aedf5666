import { plainName } from '../../lexicon/fold.ts'
import type { Honorific } from '../../lexicon/honorifics.ts'
import type { Evidence } from '../mentions.ts'
import type { PeopleContext } from './context.ts'
import type { Roster } from './roster.ts'
import type { Run } from './runs.ts'

/** A person's name as it stands in the text, before it is known whose it is. */
export interface NameMention extends Evidence {
  /** 0 to 1, on the scale of `candidates.ts`. */
  readonly confidence: number
  readonly honorific: Honorific | null
  /** Lower case, no accents: "ryu", "myong-son". Small particles included. */
  readonly words: readonly string[]
  /** The whole name where the text leaves out a part that it shares: "⟦Paul⟧ et Anne Martin". */
  readonly full?: string
}

export function nameMention(
  context: PeopleContext,
  roster: Roster,
  run: Run,
  rule: string,
  confidence: number,
): NameMention {
  const { tokens, document } = context
  const start = tokens[run.first]!.start
  const end = tokens[run.end - 1]!.end
  const words: string[] = []
  for (let i = run.first; i < run.end; i++)
    if (tokens[i]!.kind === 'word') words.push(plainName(tokens[i]!.normal))
  return {
    start,
    end,
    text: document.source.slice(start, end),
    firstToken: run.first,
    endToken: run.end,
    rule,
    confidence,
    honorific: roster.honorificBefore.get(run.first)?.honorific ?? null,
    words,
  }
}
