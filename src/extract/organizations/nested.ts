import type { Token } from '../../text/document.ts'
import type { NameCandidate } from '../candidates.ts'

const JOINTS: ReadonlySet<string> = new Set("de,du,des,d',la,le,les,l',en,au,aux,à,pour,sur,et".split(','))

/**
 * Whether a place inside an organisation's name is still told of: as its complement ("Banque centrale de ⟦Turquie⟧")
 * or its last word ("SOS Médias ⟦Burundi⟧"), but not where it is the name's own stuff ("France Inter", "Air France").
 */
export function staysInOrganization(
  tokens: readonly Token[],
  inner: NameCandidate,
  outer: NameCandidate,
): boolean {
  if (outer.type !== 'organization' || inner.firstToken === outer.firstToken) return false
  if (inner.type === 'organization') {
    return inner.rule === 'known-organization' && JOINTS.has(tokens[inner.firstToken - 1]!.normal)
  }
  if (inner.mentionKind !== 'name') return false
  if (JOINTS.has(tokens[inner.firstToken - 1]!.normal)) return true
  return (
    outer.organization.kind !== 'company' &&
    outer.organization.kind !== 'media' &&
    inner.endToken === outer.endToken
  )
}
