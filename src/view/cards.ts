import { countryName } from '../lexicon/countries.ts'
import type { Brief } from '../schema/brief.ts'
import { markId } from './article.ts'
import { escapeHtml } from './escape.ts'
import type { MarkKind } from './marks.ts'

/** A section of the brief beside the article. */
export interface Section {
  readonly kind: MarkKind
  readonly heading: string
  readonly cards: readonly string[]
}

interface Stretch {
  readonly text: string
}

/** What happened stands first: who met whom can be told without scrolling. */
export function sectionsOf(brief: Brief): Section[] {
  return [
    { kind: 'meeting', heading: 'Meetings', cards: brief.meetings.map(meetingCard) },
    { kind: 'quote', heading: 'Quotes', cards: quoteCards(brief) },
    { kind: 'person', heading: 'People', cards: brief.people.map(personCard) },
    { kind: 'org', heading: 'Organisations', cards: brief.organizations.map(organizationCard) },
    { kind: 'place', heading: 'Places', cards: brief.places.map(placeCard) },
    { kind: 'date', heading: 'Dates', cards: brief.dates.map(dateCard) },
  ]
}

interface Card {
  readonly id: string
  readonly kind: MarkKind
  readonly title: string
  /** Lines of HTML below the title. */
  readonly lines: readonly (string | null)[]
  /** What the tooltip says, plain text. */
  readonly tip: readonly (string | null)[]
  readonly rule: string
  readonly spans: readonly Stretch[]
}

function cardHtml({ id, kind, title, lines, tip, rule, spans }: Card): string {
  const body = lines.filter((line) => line !== null).map((line) => `<p>${line}</p>`)
  const told = [...tip.filter(Boolean), `rule: ${rule}`].join('\n')
  const links = spans.map(
    ({ text }, index) =>
      `<li><a href="#${markId({ fact: id, index })}" lang="fr">${escapeHtml(short(text))}</a></li>`,
  )
  return `<li class="card ${kind}" id="${id}" tabindex="-1" data-tip="${escapeHtml(told)}">
<h3>${title}</h3>${body.join('')}
<details><summary>Evidence<span class="hidden"> of ${escapeHtml(tip[0] ?? id)}</span> <small>${spans.length}</small></summary><ul class="evidence">${links.join('')}</ul><p class="rule">rule: ${escapeHtml(rule)}</p></details></li>`
}

const short = (text: string) => (text.length > 90 ? `${text.slice(0, 88).trimEnd()}…` : text)
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

function badge(code: string | null): string {
  if (!code) return ''
  const name = escapeHtml(/^[A-Z]{2}$/.test(code) ? countryName(code) : code)
  return ` <abbr class="country" title="${name}">${escapeHtml(code)}</abbr>`
}

/** A name that leads to its own card. */
function nameHtml({ ref, name }: { readonly ref: string | null; readonly name: string }): string {
  const words = `<span lang="fr">${escapeHtml(name)}</span>`
  return ref ? `<a href="#${ref}">${words}</a>` : words
}

function meetingCard(meeting: Brief['meetings'][number]): string {
  const { id, kind, status, participants, parties, place, date, topics, mentions, rule } = meeting
  const who =
    participants.length > 0 ? participants : parties.map((name) => ({ ref: null, name, role: null }))
  const names = who.map((one) => nameHtml(one) + (one.role ? ` <small>${one.role}</small>` : ''))
  const whereWhen = [
    place && `<span class="label">where</span> ${nameHtml(place)}`,
    date && `<span class="label">when</span> ${escapeHtml(date.value)}`,
  ].filter(Boolean)
  return cardHtml({
    id,
    kind: 'meeting',
    title: `<span class="status ${status}">${status}</span> ${capital(kind)}: ${names.join(joint(kind, who.length))}`,
    lines: [
      whereWhen.length > 0 || parties.length > 0
        ? `${whereWhen.join(' · ')}${parties.map(badge).join('')}`
        : null,
      topics.length > 0
        ? `<span class="label">about</span> <span lang="fr">${topics.map(({ text }) => escapeHtml(text)).join('; ')}</span>`
        : null,
    ],
    tip: [
      `${capital(kind)}, ${status}: ${who.map(({ name }) => name).join(' – ')}`,
      place && `where: ${place.name}`,
      date && `when: ${date.value}`,
    ],
    rule,
    spans: mentions,
  })
}

const joint = (kind: string, count: number) => (count === 2 && kind !== 'visit' ? ' and ' : ', ')

/** Quotes, those of one speaker together. */
function quoteCards({ quotes }: Brief): string[] {
  const bySpeaker = new Map<string, Brief['quotes']>()
  for (const quote of quotes) {
    const speaker = quote.speaker?.name ?? ''
    bySpeaker.set(speaker, [...(bySpeaker.get(speaker) ?? []), quote])
  }
  return [...bySpeaker.values()].flat().map(quoteCard)
}

function quoteCard({
  id,
  kind,
  spans,
  speaker,
  cue,
  source,
  negated,
  rule,
}: Brief['quotes'][number]): string {
  const words = spans.map(({ text }) => escapeHtml(text)).join(' … ')
  const said = kind === 'indirect' ? words : `« ${words} »`
  return cardHtml({
    id,
    kind: 'quote',
    title: `${speaker ? nameHtml(speaker) : 'Speaker not told'} <small>${kind}${negated ? ', denied' : ''}</small>`,
    lines: [
      `<q lang="fr">${said}</q>`,
      cue || source
        ? [
            cue && `<span class="label">cue</span> <span lang="fr">${escapeHtml(cue.text)}</span>`,
            source && `<span class="label">via</span> ${nameHtml(source)}`,
          ]
            .filter(Boolean)
            .join(' · ')
        : null,
    ],
    tip: [`${capital(kind)} quote of ${speaker?.name ?? 'somebody not told'}`, cue && `cue: ${cue.text}`],
    rule,
    spans,
  })
}

function personCard({ id, name, country, roles, aliases, mentions, rule }: Brief['people'][number]): string {
  const titles = [
    ...new Set(roles.map(({ title, status }) => (status === 'current' ? title : `${title} (${status})`))),
  ]
  return cardHtml({
    id,
    kind: 'person',
    title: `<span lang="fr">${escapeHtml(name)}</span>${badge(country)}`,
    lines: [
      titles.length > 0 ? `<span lang="fr">${escapeHtml(titles.join('; '))}</span>` : null,
      aliases.length > 0
        ? `<span class="label">also</span> <span lang="fr">${escapeHtml(aliases.join(', '))}</span>`
        : null,
    ],
    tip: [name, titles.join('; '), country && countryName(country)],
    rule,
    spans: mentions,
  })
}

function organizationCard(body: Brief['organizations'][number]): string {
  const { id, name, acronym, type, country, mentions, rule } = body
  return cardHtml({
    id,
    kind: 'org',
    title: `<span lang="fr">${escapeHtml(name)}</span>${badge(country)}`,
    lines: [[acronym && acronym !== name ? escapeHtml(acronym) : null, type].filter(Boolean).join(' · ')],
    tip: [name, type, country && countryName(country)],
    rule,
    spans: mentions,
  })
}

function placeCard({ id, name, type, country, mentions, rule }: Brief['places'][number]): string {
  return cardHtml({
    id,
    kind: 'place',
    title: `<span lang="fr">${escapeHtml(name)}</span>${badge(country)}`,
    lines: [type],
    tip: [name, type, country && countryName(country)],
    rule,
    spans: mentions,
  })
}

function dateCard({ id, text, type, value, inferred, rule }: Brief['dates'][number]): string {
  const guessed = inferred.map(({ component, from }) => `${component} from the ${from}`).join(', ')
  return cardHtml({
    id,
    kind: 'date',
    title: `<span lang="fr">${escapeHtml(text)}</span>`,
    lines: [`${escapeHtml(value ?? 'no value')}${type === 'date' ? '' : ` · ${type}`}`, guessed || null],
    tip: [text, value ?? 'no value', guessed],
    rule,
    spans: [{ text }],
  })
}
