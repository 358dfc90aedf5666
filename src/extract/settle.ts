/** What settling needs to know of a candidate, whatever it is. */
interface Claim {
  readonly firstToken: number
  readonly endToken: number
  readonly confidence: number
  readonly nested: boolean
}

/** Below this a candidate is no more than a guess that others may take up. */
export const ACCEPTED = 0.5

/**
 * Chooses among candidates that overlap: the longer wins unless it is much less sure, then the surer. What is
 * `nested`, and what `mayNest` lets, may stay inside a winner that holds it whole. Gives the winners in text order.
 */
export function settle<T extends Claim>(
  candidates: readonly T[],
  mayNest: (inner: T, outer: T) => boolean = () => false,
): T[] {
  const open = candidates.filter((candidate) => candidate.confidence >= ACCEPTED)
  open.sort((a, b) => weight(b) - weight(a) || a.firstToken - b.firstToken)
  const owner = new Map<number, T>()
  const taken: T[] = []
  const spans = new Set<number>()
  for (const candidate of open) {
    const inner = candidate.nested || !isFree(candidate, owner)
    if (inner && !fits(candidate, owner, mayNest)) continue
    const span = candidate.firstToken * 64 + (candidate.endToken - candidate.firstToken)
    if (spans.has(span)) continue
    spans.add(span)
    taken.push(candidate)
    if (inner) continue
    for (let t = candidate.firstToken; t < candidate.endToken; t++) owner.set(t, candidate)
  }
  return taken.sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken)
}

/** A token more is worth a third of full confidence. */
function weight(claim: Claim): number {
  return claim.confidence + 0.34 * (claim.endToken - claim.firstToken) - (claim.nested ? 100 : 0)
}

function isFree<T extends Claim>(claim: Claim, owner: ReadonlyMap<number, T>): boolean {
  for (let t = claim.firstToken; t < claim.endToken; t++) if (owner.has(t)) return false
  return true
}

/** Wholly inside one longer winner that lets it in; what is nested may also stand where nobody is. */
function fits<T extends Claim>(
  claim: T,
  owner: ReadonlyMap<number, T>,
  mayNest: (inner: T, outer: T) => boolean,
): boolean {
  const first = owner.get(claim.firstToken)
  for (let t = claim.firstToken; t < claim.endToken; t++) if (owner.get(t) !== first) return false
  if (first === undefined) return claim.nested
  const shorter = first.endToken - first.firstToken > claim.endToken - claim.firstToken
  return shorter && (claim.nested || mayNest(claim, first))
}
