import { type Gold, GoldFault, readGold } from './gold.ts'
import { type Mark, parseStandoff, type Standoff } from './standoff.ts'

/**
 * Reads brat's standoff annotation (NAME.ann) of a text; docs/formats.md tells its types. brat counts code points;
 * spans get UTF-16 code units. Throws a GoldFault that names the line.
 */
export function readBrat(ann: string, text: string): Gold {
  const file = parseStandoff(ann, text)
  const fact = (id: string, name: string) => file.facts.get(id)?.get(name)
  const ofType = (type: string) => [...file.marks.values()].filter((mark) => mark.type === type)
  const people = peopleOf(file, fact)
  const nameOf = (id: string) => people.find(({ ids }) => ids.includes(id))?.name ?? file.marks.get(id)!.text
  const valueAt = (id: string) => fact(id, 'note') ?? fact(id, 'value') ?? null

  const quotes = ofType('quote').map(({ id, spans }) => {
    const speakers = file.relations.filter(({ type, from }) => type === 'speaker' && from === id)
    return {
      kind: fact(id, 'kind') ?? 'direct',
      spans,
      speaker: speakers.length > 0 ? speakers.map(({ to }) => nameOf(to)) : null,
    }
  })
  const meetings = file.events.map(({ id, trigger, roles }) => {
    const as = (role: string) => roles.filter(([name]) => name === role).map(([, to]) => to)
    const participants = as('participant')
    const countries = participants.flatMap((to) => people.find(({ ids }) => ids.includes(to))?.country ?? [])
    return {
      kind: fact(id, 'kind') ?? 'talks',
      status: fact(id, 'status') ?? 'held',
      participants: participants.map(nameOf),
      parties: [...new Set([...as('party').map((to) => valueAt(to) ?? nameOf(to)), ...countries])],
      place: as('place').map(nameOf)[0] ?? null,
      date: as('date').map(valueAt)[0] ?? null,
      trigger: file.marks.get(trigger)!.spans,
    }
  })
  const dates = ofType('date').map(({ id, spans }) => {
    const value = valueAt(id)
    if (value === null) throw new GoldFault(`gives no value of the date ${id}; write it in a note of it`)
    return { ...spans[0]!, value }
  })
  const dct = ofType('dct').map(({ id }) => valueAt(id))[0] ?? null
  return readGold(JSON.stringify({ dct, people, dates, quotes, meetings }), text)
}

/** Persons: marks in one equivalence, or with one name. */
function peopleOf(
  { marks, groups, relations }: Standoff,
  fact: (id: string, name: string) => string | undefined,
) {
  const persons = [...marks.values()].filter(({ type }) => type === 'person')
  const byName = new Map<string, Mark[]>()
  for (const mark of persons) {
    const group = groups.find((ids) => ids.includes(mark.id)) ?? [mark.id]
    const known = group.map((id) => fact(id, 'note') ?? fact(id, 'name')).find((name) => name !== undefined)
    const texts = group.flatMap((id) => marks.get(id)?.text ?? [])
    const name = known ?? texts.reduce((longest, text) => (text.length > longest.length ? text : longest))
    byName.set(name, [...(byName.get(name) ?? []), mark])
  }
  return [...byName].map(([name, all]) => {
    const ids = all.map(({ id }) => id)
    const roles = relations.filter(({ type, from }) => type === 'role' && ids.includes(from))
    return {
      name,
      ids,
      mentions: [...new Set(all.map(({ text }) => text))],
      roles: [...new Set(roles.map(({ to }) => marks.get(to)!.text))],
      country: ids.map((id) => fact(id, 'country')).find((code) => code !== undefined) ?? null,
    }
  })
}
