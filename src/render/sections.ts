import type { MessageKey } from '../messages/catalogue.ts'
import type { Say } from '../messages/message.ts'
import type { Brief, Part } from '../schema/brief.ts'
import { cut, type Row } from './grid.ts'
import { forTerminal as clean } from './sanitize.ts'
import type { Theme } from './theme.ts'

/** What a table is made for. */
export interface Context {
  readonly theme: Theme
  readonly width: number
  readonly say: Say
}

type Meeting = Brief['meetings'][number]
type Quote = Brief['quotes'][number]

/** From this width on countries are written out. */
const WIDE = 100
const STATUS_COLORS = {
  held: 'green',
  ongoing: 'cyan',
  planned: 'yellow',
  proposed: 'magenta',
  postponed: 'red',
  cancelled: 'red',
  denied: 'red',
} as const

/** The rows of each block, a heading first; none if there is nothing to show. */
export const SECTIONS: Readonly<Record<Part, (brief: Brief, context: Context) => Row[]>> = {
  people: ({ people }, context) =>
    table(
      context,
      ['name', 'country', 'role', 'mentions'],
      people.map((person) => [
        context.theme.paint.bold(clean(person.name)),
        country(person.country, context),
        orDash(context, person.roles.map((role) => roleTitle(role, context)).join('; ')),
        String(person.mentions.length),
      ]),
    ),
  organizations: ({ organizations }, context) =>
    inline(
      context,
      organizations.map(({ name, acronym, type, country: code, mentions }) => ({
        name: acronym && acronym !== name ? `${name} (${acronym})` : name,
        notes: [type === 'other' ? null : context.say(`organization.${type}`), code],
        times: mentions.length,
      })),
    ),
  places: ({ places }, context) =>
    inline(
      context,
      places.map(({ name, type, country: code, mentions }) => ({
        name,
        notes: type === 'country' ? [code] : [context.say(`place.${type}`), code],
        times: mentions.length,
      })),
    ),
  dates: ({ dates }, context) =>
    table(
      context,
      ['expression', 'value', 'from', 'to', 'type'],
      dates.map((date) => [
        clean(date.text),
        date.value ? context.theme.paint.bold(clean(date.value)) : orDash(context, ''),
        orDash(context, date.earliest ?? ''),
        orDash(context, date.latest ?? ''),
        date.type === 'date'
          ? context.say('date.date')
          : context.theme.paint.dim(context.say(`date.${date.type}`)),
      ]),
    ),
  meetings: ({ meetings }, context) =>
    table(
      context,
      ['meeting', 'status', 'who', 'parties', 'where', 'when'],
      meetings.map((meeting) => meetingCells(meeting, context)),
      meetings.map((meeting) => evidence(meeting, context)),
    ),
  quotes: ({ quotes }, context) =>
    table(
      context,
      ['speaker', 'words'],
      quotes.map((quote) => [
        quote.speaker ? context.theme.paint.bold(clean(quote.speaker.name)) : orDash(context, ''),
        words(quote, context),
      ]),
    ),
}

type Head = MessageKey extends infer Key ? (Key extends `head.${infer Name}` ? Name : never) : never

function table({ theme, say }: Context, heads: Head[], rows: string[][], below: string[] = []): Row[] {
  if (rows.length === 0) return []
  return [
    heads.map((head) => theme.paint.dim(say(`head.${head}`))),
    ...rows.flatMap((row, i) => (below[i] ? [row, below[i]] : [row])),
  ]
}

/** Names one after the other, each with its notes in brackets. */
function inline(
  { theme: { paint, dot, times } }: Context,
  items: { name: string; notes: (string | null)[]; times: number }[],
): Row[] {
  if (items.length === 0) return []
  const texts = items.map((item) => {
    const notes = item.notes.filter((note) => note !== null).join(' ')
    const count = item.times > 1 ? ` ${times}${item.times}` : ''
    return clean(item.name) + paint.dim(`${notes && ` ${notes}`}${count}`)
  })
  return [[texts.join(paint.dim(` ${dot} `))]]
}

function roleTitle({ title, status }: Brief['people'][number]['roles'][number], { say }: Context): string {
  return status === 'current' ? clean(title) : say(`role.${status}`, { title: clean(title) })
}

let countryNames: Intl.DisplayNames | undefined

function country(code: string | null, context: Context): string {
  if (!code) return orDash(context, '')
  if (context.width < WIDE) return code
  countryNames ??= new Intl.DisplayNames(['fr'], { type: 'region' })
  return `${countryNames.of(code) ?? code} ${context.theme.paint.dim(code)}`
}

function meetingCells(meeting: Meeting, context: Context): string[] {
  const { paint } = context.theme
  return [
    paint.bold(context.say(`kind.${meeting.kind}`)),
    paint[STATUS_COLORS[meeting.status]](context.say(`status.${meeting.status}`)),
    orDash(context, meeting.participants.map(({ name }) => clean(name)).join(', ')),
    orDash(context, meeting.parties.map(clean).join(', ')),
    orDash(context, clean(meeting.place?.name ?? '')),
    orDash(context, clean(meeting.date?.value ?? '')),
  ]
}

/** The words around the trigger, at most two lines of them. */
function evidence({ evidence: { start, text }, trigger }: Meeting, { theme, width }: Context): string {
  const { paint, ellipsis } = theme
  const room = 2 * (width - 6)
  const at = trigger.start - start
  const skipped = at > room / 2 ? text.lastIndexOf(' ', at - room / 4) + 1 : 0
  const shown = cut(clean(text.slice(Math.max(skipped, 0))), room, ellipsis)
  return paint.dim((skipped > 0 ? ellipsis : '') + shown)
}

function words(quote: Quote, { theme, say }: Context): string {
  const { paint, dot, quote: inMarks, ellipsis } = theme
  const text = quote.spans.map((span) => clean(span.text)).join(` ${ellipsis} `)
  const notes = [
    say(`quote.${quote.kind}`),
    ...(quote.negated ? [say('page.negated')] : []),
    ...(quote.cue ? [clean(quote.cue.text)] : []),
    ...(quote.addressee ? [say('page.to', { name: clean(quote.addressee.name) })] : []),
    ...(quote.source ? [say('page.via', { name: clean(quote.source.name) })] : []),
  ]
  return `${quote.kind === 'indirect' ? text : inMarks(text)}\n${paint.dim(notes.join(` ${dot} `))}`
}

function orDash({ theme: { paint, dash } }: Context, text: string): string {
  return text || paint.dim(dash)
}
