/** What settling needs to know of a candidate, whatever it is. */
interface Claim {
  readonly firstToken: number
  readonly endToken: number
  readonly confidence: number
  readonly nested: boolean
}

interface Weighed<T> {
  readonly claim: T
  readonly firstToken: number
  readonly endToken: number
  readonly weight: number
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
  const open: Weighed<T>[] = []
  let length = 0
  for (const claim of candidates) {
    const { firstToken, endToken, confidence } = claim
    if (confidence < ACCEPTED) continue
    open.push({ claim, firstToken, endToken, weight: weight(claim) })
    length = Math.max(length, endToken)
  }
  open.sort((a, b) => b.weight - a.weight || a.firstToken - b.firstToken)
  const owner = new Array<T | undefined>(length).fill(undefined)
  const taken: T[] = []
  const spans = new Set<number>()
  for (const { claim, firstToken, endToken } of open) {
    const inner = claim.nested || !isFree(firstToken, endToken, owner)
    if (inner && !fits(claim, owner, mayNest)) continue
    const span = firstToken * 64 + (endToken - firstToken)
    if (spans.has(span)) continue
    spans.add(span)
    taken.push(claim)
    if (!inner) owner.fill(claim, firstToken, endToken)
  }
  return taken.sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken)
}

/** A token more is worth a third of full confidence. */
function weight(claim: Claim): number {
  return claim.confidence + 0.34 * (claim.endToken - claim.firstToken) - (claim.nested ? 100 : 0)
}

function isFree(firstToken: number, endToken: number, owner: readonly unknown[]): boolean {
  for (let t = firstToken; t < endToken; t++) if (owner[t] !== undefined) return false
  return true
}

/** Wholly inside one longer winner that lets it in; what is nested may also stand where nobody is. */
function fits<T extends Claim>(
  claim: T,
  owner: readonly (T | undefined)[],
  mayNest: (inner: T, outer: T) => boolean,
): boolean {
  const first = owner[claim.firstToken]
  for (let t = claim.firstToken; t < claim.endToken; t++) if (owner[t] !== first) return false
  if (first === undefined) return claim.nested
  const shorter = first.endToken - first.firstToken > claim.endToken - claim.firstToken
  return shorter && (claim.nested || mayNest(claim, first))
}
