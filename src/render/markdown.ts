import { type Say, sayIn } from '../messages/message.ts'
import type { Brief, Part } from '../schema/brief.ts'
import type { Renderer, RenderOptions } from './index.ts'
import { forTerminal } from './sanitize.ts'

/** What happened stands before who and where. */
const ORDER: readonly Part[] = ['meetings', 'quotes', 'people', 'organizations', 'places', 'dates']

/** Briefs as notes to paste: headings, then a list item a fact. Nothing in an article can make a link, image or tag. */
export function markdownRenderer({
  only,
  language = 'en',
}: Pick<RenderOptions, 'only' | 'language'>): Renderer {
  const say = sayIn(language)
  return { open: '', between: '\n---\n\n', close: '', item: (brief) => note(brief, only, say) }
}

function note(brief: Brief, only: readonly Part[], say: Say): string {
  const { document, warnings } = brief
  const blocks = ORDER.filter((part) => only.includes(part)).flatMap((part) => {
    const items = ITEMS[part](brief, say)
    return items.length === 0 ? [] : [`## ${say(`part.${part}`)}\n\n${items.join('\n')}`]
  })
  const facts = [document.title ? document.id : null, document.created].filter((fact) => fact !== null)
  return `${[
    `# ${plain(document.title ?? document.id)}`,
    ...(facts.length > 0 ? [facts.map(plain).join(' · ')] : []),
    ...(blocks.length > 0 ? blocks : [say('page.nothing')]),
    ...warnings.map(({ message }) => `> ${plain(message)}`),
  ].join('\n\n')}\n`
}

const ITEMS: Readonly<Record<Part, (brief: Brief, say: Say) => string[]>> = {
  people: ({ people }) =>
    people.map(({ name, country, roles }) => item(name, [country, ...roles.map(({ title }) => title)])),
  organizations: ({ organizations }, say) =>
    organizations.map(({ name, acronym, type, country }) =>
      item(name, [
        acronym === name ? null : acronym,
        type === 'other' ? null : say(`organization.${type}`),
        country,
      ]),
    ),
  places: ({ places }, say) =>
    places.map(({ name, type, country }) => item(name, [say(`place.${type}`), country])),
  dates: ({ dates }) => dates.map(({ text, value }) => item(text, [value])),
  meetings: ({ meetings }, say) =>
    meetings.map(({ kind, status, participants, parties, place, date, evidence }) => {
      const who = participants.map(({ name }) => name).join(', ') || parties.join(', ')
      const what = `${say(`kind.${kind}`)}, ${say(`status.${status}`)}`
      return `${item(what, [who, place?.name ?? null, date?.value ?? null])}\n  > ${plain(evidence.text)}`
    }),
  quotes: ({ quotes }, say) =>
    quotes.map(({ kind, speaker, cue, source, spans }) => {
      const words = spans.map(({ text }) => plain(text)).join(' … ')
      const notes = [cue?.text ?? null, source ? say('page.via', { name: source.name }) : null]
      return `${item(speaker?.name ?? '–', notes)}\n  > ${kind === 'indirect' ? words : `« ${words} »`}`
    }),
}

/** "- **name** – note, note" */
function item(name: string, notes: readonly (string | null)[]): string {
  const told = notes.filter((note) => note !== null && note !== '').map((note) => plain(note!))
  return `- **${plain(name)}**${told.length > 0 ? ` – ${told.join(', ')}` : ''}`
}

/** Text on one line in which no character means anything to Markdown, nor does a bare address become a link. */
export function plain(text: string): string {
  return forTerminal(text)
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/^(?=[#+\-=>])|^(\d{1,9})(?=[.)])/, '$1\\')
    .replace(/:(?=\/\/)|(?<=\bwww)\.|@/gi, '\\$&')
}
