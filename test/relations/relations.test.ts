import { describe, expect, it } from 'vitest'
import { RELATIONS, type Relation, relate } from '../support/relations.ts'

/** Whether the brief of the edited article differs from that of the article as the relation says, and in nothing else. */
function check(relation: Relation): void {
  const { expected, found } = relate(relation)
  for (const part of relation.parts) {
    const more = relation.more?.[part]
    if (more === undefined && !relation.more) expect(found[part], part).toEqual(expected[part])
    else expect(found[part].length, part).toBe(expected[part].length + (more ?? 0))
  }
  // Two empty briefs are in any relation.
  expect(expected.meetings.length).toBeGreaterThan(0)
  expect(expected.people.length).toBeGreaterThan(0)
}

describe('an article and its edited copy', () => {
  const [pending, settled] = [true, false].map((wanted) =>
    RELATIONS.filter((one) => (one.pending !== undefined) === wanted),
  ) as [Relation[], Relation[]]

  it('are related in forty ways at least, by as many names', () => {
    expect(new Set(RELATIONS.map(({ relation }) => relation)).size).toBe(RELATIONS.length)
    expect(settled.length).toBeGreaterThanOrEqual(40)
  })

  it.each(settled.map((one) => [one.relation, one] as const))('%s', (_, relation) => check(relation))

  it.each(pending.map((one) => [one.relation, one.pending!, one] as const))(
    'pending: %s (%s)',
    (name, _, relation) => {
      let holds = true
      try {
        check(relation)
      } catch {
        holds = false
      }
      if (holds) console.info(`"${name}" holds by now: take its "pending" off (fixtures/relations)`)
    },
  )
})
