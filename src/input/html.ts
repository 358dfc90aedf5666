import { Readability } from '@mozilla/readability'
import { convert } from 'html-to-text'
import { parseHTML } from 'linkedom'
import { message } from '../messages/message.ts'
import { type Article, InputFault } from './article.ts'
import { dayOf } from './day.ts'

/** Where pages say when they were published, the surest first: selector, attribute. */
const DATES = [
  ['meta[property="article:published_time"]', 'content'],
  ['meta[itemprop="datePublished"]', 'content'],
  ['[itemprop="datePublished"]', 'datetime'],
  ['meta[name="dcterms.created"], meta[name="DC.date.issued"], meta[name="date"]', 'content'],
  ['article time[datetime], time[datetime]', 'datetime'],
] as const

/** Never a part of the article; the finder of articles keeps them where it has little else. */
const BESIDE = 'nav, aside, footer, form, button, dialog, [role=navigation]'

/** The article of a web page: its title, day and body; menus, links beside it and the like are left out. */
export function parsePage(input: string, html: string): Article {
  const document = documentOf(html)
  if (isDeep(document)) throw new InputFault(input, message('input.deep'), message('do.givePlain'))
  const dates = DATES.map(([selector, attribute]) =>
    document.querySelector(selector)?.getAttribute(attribute),
  )
  for (const part of document.querySelectorAll(BESIDE)) part.remove()
  const found = new Readability(document as never, { charThreshold: 0 }).parse()
  const body = plainText(found?.content ?? '')
  if (body === '') throw new InputFault(input, message('input.noPage'), message('do.givePlain'))
  const title = found?.title?.trim() || null
  return {
    id: input,
    text: title && !body.startsWith(title) ? `${title}\n\n${body}` : body,
    title,
    created: firstDay([found?.publishedTime, ...dates]),
    warnings: [],
  }
}

type Page = ReturnType<typeof parseHTML>['document']
interface Element {
  readonly children: Iterable<Element>
}

/** What stands in the head of a page. */
const IN_HEAD = /^(?:base|link|meta|script|style|title)$/
/** The finder of articles takes time in the cube of the depth; browsers too give up at some hundreds. */
const DEEPEST = 250

/** The document of a page, or a piece of one: the tags of html, head and body may be left out, and the parser adds none. */
function documentOf(html: string): Page {
  const parsed = parseHTML(html).document
  const document =
    parsed.documentElement?.localName === 'html' ? parsed : parseHTML(`<html>${html}</html>`).document
  const { documentElement: root, head, body } = document
  for (const node of [...root.childNodes]) {
    if (node !== head && node !== body) (IN_HEAD.test(node.localName) ? head : body).append(node)
  }
  return document
}

function isDeep({ documentElement }: Page): boolean {
  let level: Element[] = [documentElement]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true
    level = level.flatMap((element) => [...element.children])
  }
  return false
}

/** The words of a piece of HTML, a blank line between paragraphs. */
export function plainText(html: string): string {
  const skipped = ['img', 'figure', 'svg', 'script', 'style'].map((selector) => ({
    selector,
    format: 'skip',
  }))
  const plain = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
    selector,
    options: { uppercase: false },
  }))
  return convert(html, {
    wordwrap: false,
    limits: { maxDepth: 500 },
    selectors: [
      ...skipped,
      ...plain,
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'ul', options: { itemPrefix: '- ' } },
      { selector: 'blockquote', options: { trimEmptyLines: true } },
      { selector: 'table', options: { uppercaseHeaderCells: false } },
    ],
  }).trim()
}

function firstDay(stated: readonly (string | null | undefined)[]): string | null {
  for (const text of stated) {
    const day = text ? dayOf(text) : null
    if (day) return day
  }
  return null
}
