import type { Brief } from '../schema/brief.ts'
import { align, shared } from './align.ts'
import type { GoldPerson } from './gold.ts'
import { plainName } from './names.ts'
import type { Tally } from './tally.ts'

/** Persons by their full name; of those found, roles and country; and the forms in which persons are named. */
export function scorePeople(tally: Tally, people: Brief['people'], gold: readonly GoldPerson[]): void {
  const { pairs, excused, missed, wrong } = align(people, gold, (p, g) =>
    plainName(p.name) === plainName(g.name) ? 1 : 0,
  )
  tally.add('people.name', pairs.length, people.length - excused.size, pairs.length + missed.length)
  for (const [person, of] of pairs) {
    const [mine, theirs] = [names(person.roles.map(({ title }) => title)), names(of.roles)]
    const right = shared(mine, theirs)
    tally.add('people.role', right, mine.size, theirs.size)
    if (right < Math.max(mine.size, theirs.size)) {
      tally.miss('people', 'role', `${of.name}: ${list(mine)}, not ${list(theirs)}`)
    }
    if (of.country === null) continue
    tally.judge('people.country', person.country === of.country)
    if (person.country !== of.country)
      tally.miss('people', 'country', `${of.name}: ${person.country ?? 'none'}, not ${of.country}`)
  }
  for (const { name } of missed) tally.miss('people', 'missed', name)
  for (const { name } of wrong) tally.miss('people', 'wrong', name)
  scoreForms(tally, people, gold)
}

function scoreForms(tally: Tally, people: Brief['people'], gold: readonly GoldPerson[]): void {
  const due = names(gold.filter((g) => !g.optional).flatMap((g) => g.mentions))
  const free = names(gold.filter((g) => g.optional).flatMap((g) => g.mentions))
  const written = people.flatMap((p) =>
    p.mentions.filter(({ kind }) => kind === 'name').map(({ text }) => text),
  )
  const found = new Set([...names(written)].filter((form) => due.has(form) || !free.has(form)))
  tally.add('people.form', shared(found, due), found.size, due.size)
}

const names = (all: readonly string[]): Set<string> => new Set(all.map(plainName))

const list = (all: ReadonlySet<string>): string => [...all].join(' + ') || 'none'
