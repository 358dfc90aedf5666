import { factsOf } from '../diff/facts.ts'
import type { Brief, Part } from '../schema/brief.ts'
import type { TextSpan } from '../text/span.ts'

/** A fact and what it rests on. */
export interface Explanation {
  readonly part: Part
  readonly id: string
  readonly title: string
  readonly rule: string
  readonly fields: Readonly<Record<string, string>>
  /** Each stretch of the text that the fact points at, what it is to it, and by which rule. */
  readonly spans: readonly (TextSpan & { readonly as: string; readonly rule: string })[]
}

/** What each fact of the brief rests on; with an offset, of those alone that a stretch around it belongs to. */
export function explainBrief(brief: Brief, only: readonly Part[], offset: number | null): Explanation[] {
  const all = only.flatMap((part) => {
    const told = factsOf(brief, part)
    return brief[part].map((fact, i): Explanation => {
      const { title, fields } = told[i]!
      const spans = [...spansIn(fact, part.replace(/s$/, ''), fact.rule)]
      return { part, id: fact.id, title, rule: fact.rule, fields, spans }
    })
  })
  if (offset === null) return all
  return all.filter(({ spans }) =>
    spans.some(({ start, end, as }) => as !== 'evidence' && start <= offset && offset < end),
  )
}

/** Every {start, end, text} in a fact, named by the field that holds it. */
function* spansIn(value: object, as: string, rule: string): Generator<Explanation['spans'][number]> {
  const { start, end, text, rule: own } = value as Record<string, unknown>
  const by = typeof own === 'string' ? own : rule
  if (typeof start === 'number' && typeof end === 'number' && typeof text === 'string') {
    yield { start, end, text, as, rule: by }
  }
  for (const [key, child] of Object.entries(value)) {
    const name = Array.isArray(value) ? as : key.replace(/s$/, '')
    if (typeof child === 'object' && child !== null) yield* spansIn(child, name, by)
  }
}
