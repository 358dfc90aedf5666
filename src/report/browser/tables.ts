import type { ReportArticle, ReportData, ReportMeeting, ReportPerson, ReportQuote } from '../model.ts'
import { make } from './elements.ts'

type Value = string | number | null

/** A column: its heading, the value that sorts and is exported, and what is shown if that is another. */
export interface Column<T> {
  readonly heading: string
  readonly value: (row: T) => Value
  readonly show?: (row: T) => Node | string
}

/** A table: its columns and its rows under the filters of the page. */
export interface Table<T> {
  readonly name: string
  readonly columns: readonly Column<T>[]
}

const LIST = '; '

export function meetingTable({ articles, countries }: ReportData): Table<ReportMeeting> {
  return {
    name: 'meetings',
    columns: [
      { heading: 'When', value: ({ date, from }) => date ?? from },
      { heading: 'Kind', value: ({ kind }) => kind },
      { heading: 'Status', value: ({ status }) => status },
      { heading: 'Who', value: ({ who }) => who.join(LIST) },
      {
        heading: 'Parties',
        value: ({ parties }) => parties.join(LIST),
        show: ({ parties }) => parties.map((party) => countries[party] ?? party).join(', '),
      },
      { heading: 'Where', value: ({ place }) => place },
      {
        heading: 'Evidence',
        value: ({ evidence }) => evidence,
        show: ({ evidence, article, id }) => evidenceOf(articles[article]!, id, evidence),
      },
      ...articleColumns<ReportMeeting>(articles),
    ],
  }
}

export function quoteTable({ articles }: ReportData): Table<ReportQuote> {
  return {
    name: 'quotes',
    columns: [
      { heading: 'Speaker', value: ({ speaker }) => speaker },
      { heading: 'Country', value: ({ country }) => country },
      { heading: 'Kind', value: ({ kind }) => kind },
      {
        heading: 'Words',
        value: ({ text }) => text,
        show: ({ text, article, id }) => evidenceOf(articles[article]!, id, text),
      },
      ...articleColumns<ReportQuote>(articles),
    ],
  }
}

export function personTable(): Table<ReportPerson> {
  return {
    name: 'people',
    columns: [
      { heading: 'Name', value: ({ name }) => name },
      { heading: 'Country', value: ({ country }) => country },
      { heading: 'Roles', value: ({ roles }) => roles.join(LIST) },
      {
        heading: 'Merged from',
        value: ({ forms }) => forms.join(LIST),
        show: ({ forms, articles }) =>
          `${forms.join(', ')} (${articles.length} article${articles.length === 1 ? '' : 's'})`,
      },
      { heading: 'Articles', value: ({ articles }) => articles.length },
      { heading: 'Meetings', value: ({ meetings }) => meetings },
      { heading: 'Quotes', value: ({ quotes }) => quotes },
    ],
  }
}

function articleColumns<T extends { readonly article: number }>(
  articles: readonly ReportArticle[],
): Column<T>[] {
  return [
    {
      heading: 'Article',
      value: ({ article }) => articles[article]!.id,
      show: ({ article }) => articleLink(articles[article]!),
    },
    { heading: 'Published', value: ({ article }) => articles[article]!.created },
  ]
}

function articleLink({ title, page, link }: ReportArticle): Node | string {
  const address = page ?? link
  return address ? make('a', { href: address }, title) : title
}

/** The words that tell it; they lead to their place on the article's page, or are looked for in the article itself. */
function evidenceOf({ page, link }: ReportArticle, id: string, words: string): Node {
  const text = make('span', { lang: 'fr' }, words)
  if (page) return make('a', { href: `${page}#at-${id}-0` }, text)
  if (!link) return text
  return make('a', { href: `${link}#:~:text=${fragmentOf(words)}` }, text)
}

/** The first words as a text fragment; "-" and "," mean something there and are written out. */
const fragmentOf = (words: string) =>
  encodeURIComponent(words.split(/\s+/).slice(0, 6).join(' ')).replaceAll('-', '%2D')
