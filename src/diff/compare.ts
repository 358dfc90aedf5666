import { align } from '../eval/align.ts'
import { type Brief, PARTS, type Part } from '../schema/brief.ts'
import { documentFields, type Fact, factsOf } from './facts.ts'

export interface FieldChange {
  readonly field: string
  /** Empty where the fact has none. */
  readonly from: string
  readonly to: string
}

/** What became of a fact between two briefs. */
export interface Change {
  readonly part: Part | 'document'
  readonly kind: 'added' | 'removed' | 'changed'
  readonly title: string
  readonly fields: readonly FieldChange[]
}

export interface Difference {
  readonly changes: readonly Change[]
  /** Facts that are the same and stand elsewhere in the text. */
  readonly moved: number
}

/** What changed from one brief to the other, fact by fact; nothing if they are the same. */
export function compareBriefs(before: Brief, after: Brief): Difference {
  const document = changedFields(documentFields(before), documentFields(after))
  // The size and checksum of a text that changed tell nothing beyond the facts that did.
  const told = document.filter(({ field }) => field !== 'sha256' || document.length === 1)
  const changes: Change[] =
    told.length > 0 ? [{ part: 'document', kind: 'changed', title: after.document.id, fields: told }] : []
  let moved = 0
  for (const part of PARTS) {
    const [olds, news] = [factsOf(before, part), factsOf(after, part)]
    const { pairs, missed, wrong } = align(news, olds, likeness)
    const partner = new Map(pairs.map(([fresh, old]) => [old, fresh]))
    for (const old of olds) {
      const fresh = partner.get(old)
      if (!fresh) continue
      const fields = changedFields(old.fields, fresh.fields)
      if (fields.length > 0) changes.push({ part, kind: 'changed', title: old.title, fields })
      else if (old.places !== fresh.places) moved++
    }
    changes.push(...missed.map(({ title }): Change => ({ part, kind: 'removed', title, fields: [] })))
    changes.push(...wrong.map(({ title }): Change => ({ part, kind: 'added', title, fields: [] })))
  }
  return { changes, moved }
}

/** How sure it is that two facts are one: the same name or words, the same place in the text, the same fields. */
function likeness(a: Fact, b: Fact): number {
  const keys = Object.keys(a.fields)
  const same =
    keys.filter((key) => a.fields[key] !== '' && a.fields[key] === b.fields[key]).length / keys.length
  const score = (a.key === b.key ? 2 : 0) + (a.places === b.places ? 1 : 0) + same
  return score >= 1 || same > 0.6 ? score : 0
}

function changedFields(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): FieldChange[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...fields].flatMap((field) => {
    const [from, to] = [before[field] ?? '', after[field] ?? '']
    return from === to ? [] : [{ field, from, to }]
  })
}
