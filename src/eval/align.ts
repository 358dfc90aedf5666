import type { Span } from '../text/span.ts'

const optional = (item: object): boolean => 'optional' in item && item.optional === true

/** Which found item stands for which annotated one. */
export interface Alignment<P, G> {
  readonly pairs: readonly (readonly [found: P, gold: G])[]
  /** Found items that stand for an optional annotation: they count neither way. */
  readonly excused: ReadonlySet<P>
  readonly missed: readonly G[]
  readonly wrong: readonly P[]
}

/** Pairs items one to one, likest first; a likeness of 0 is none at all. */
export function align<P, G extends object>(
  found: readonly P[],
  gold: readonly G[],
  likeness: (found: P, gold: G) => number,
): Alignment<P, G> {
  const candidates = found.flatMap((p) => gold.map((g) => ({ p, g, like: likeness(p, g) })))
  const partner = new Map<P, G>()
  const taken = new Set<G>()
  for (const { p, g } of candidates.filter(({ like }) => like > 0).sort((a, b) => b.like - a.like)) {
    if (partner.has(p) || taken.has(g)) continue
    partner.set(p, g)
    taken.add(g)
  }
  const all = [...partner]
  return {
    pairs: all.filter(([, g]) => !optional(g)),
    excused: new Set(all.filter(([, g]) => optional(g)).map(([p]) => p)),
    missed: gold.filter((g) => !optional(g) && !taken.has(g)),
    wrong: found.filter((p) => !partner.has(p)),
  }
}

/** Characters that two lists of spans share, as a part of all that either covers. */
export function overlap(a: readonly Span[], b: readonly Span[]): number {
  const [left, right] = [charactersOf(a), charactersOf(b)]
  const both = [...left].filter((i) => right.has(i)).length
  const all = left.size + right.size - both
  return all === 0 ? 0 : both / all
}

function charactersOf(spans: readonly Span[]): Set<number> {
  const all = new Set<number>()
  for (const { start, end } of spans) for (let i = start; i < end; i++) all.add(i)
  return all
}

export const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** How many members two sets share. */
export const shared = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number =>
  [...a].filter((x) => b.has(x)).length
