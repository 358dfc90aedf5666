import type { Person, Role } from '../extract/mentions.ts'
import type { HeldRoleEntry } from '../lexicon/user/entries.ts'
import type { TextDocument } from '../text/document.ts'

/**
 * Adds what the user's lexicon knows of a person and the article leaves unsaid: country, gender, and the titles held
 * on the document's day. Such a title points at the name's first mention, for want of words of its own.
 */
export function addUserFacts(document: TextDocument, person: Person): void {
  const entry = document.lexicon?.person(person.name)
  if (!entry) return
  person.gender ??= entry.gender ?? null
  person.country ??= entry.country ?? null
  const { start, end, text } = person.mentions[0]!
  for (const held of entry.roles ?? []) {
    const status = statusOn(held, document.created)
    if (!status || person.roles.some(({ title }) => title.startsWith(held.title))) continue
    const role: Role = {
      title: held.title,
      country: person.country,
      organization: held.organization ?? null,
      status,
      start,
      end,
      text,
      rule: 'user-lexicon',
    }
    person.roles.push(role)
  }
}

/** Whether a title is held on a day: null before its time, and after it too, since other titles tell more then. */
function statusOn({ from, to }: HeldRoleEntry, day: string | null): Role['status'] | null {
  if (day === null) return to === undefined ? 'current' : null
  if (from !== undefined && day < from) return null
  // A year or month ends with its last day: compared at its own grain.
  if (to !== undefined && day.slice(0, to.length) > to) return null
  return 'current'
}
