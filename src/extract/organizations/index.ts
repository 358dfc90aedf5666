import type { TextDocument } from '../../text/document.ts'
import type { OrganizationCandidate } from '../candidates.ts'

/** All names of organisations in a document, in text order. */
export function findOrganizations(_document: TextDocument): OrganizationCandidate[] {
  return []
}
