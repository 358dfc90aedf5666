import { type Explanation, explainBrief } from '../explain/evidence.ts'
import { type Rejection, rejectionsIn } from '../explain/rejections.ts'
import { type Stretch, underlined } from '../explain/underlined.ts'
import type { Article } from '../input/article.ts'
import { inTime } from '../input/in-time.ts'
import { message, type Say, sayIn } from '../messages/message.ts'
import { analyse } from '../pipeline.ts'
import { forTerminal, safeJson } from '../render/sanitize.ts'
import { type Theme, themeOf } from '../render/theme.ts'
import { toBrief } from '../schema/build.ts'
import type { At, ExplainOptions } from './commands/explain.ts'
import { documentOf } from './document-of.ts'
import { asUsage, DONE, UsageError } from './errors.ts'
import { loadLexicon } from './load-lexicon.ts'
import { Output } from './output/stream.ts'
import { readOne } from './read-one.ts'
import type { Reporter } from './reporter.ts'
import { screenOf } from './screen.ts'

/** Prints why each fact is there, and what was taken for one and rejected. */
export async function runExplain(path: string, options: ExplainOptions, { say }: Reporter): Promise<number> {
  const article = await readOne(path, options)
  const offset = options.at === undefined ? null : offsetOf(options.at, article.text)
  const { facts, rejected } = await explain(article, options, offset)
  const screen = await screenOf(process.stdout, process.env, options.color)
  const page: Page = { source: article.text, width: screen.width, theme: themeOf(screen), say }
  const text =
    options.format === 'json'
      ? safeJson({ facts, rejected: rejected.map(asData) }, 2)
      : asText(facts, rejected, offset, page)
  await new Output(process.stdout).write(`${text}\n`)
  return DONE
}

async function explain(article: Article, options: ExplainOptions, offset: number | null) {
  const lexicon = await loadLexicon(options.lexicon ?? [])
  const document = documentOf(article, options.date)
  return asUsage(() =>
    inTime(article.id, options.maxSeconds, () => {
      const analysis = analyse(document, { lexicon, rejections: options.rejected })
      const brief = toBrief(analysis.document, analysis, analysis.even)
      return {
        facts: explainBrief(brief, options.only, offset),
        rejected: rejectionsIn(analysis, options.only, offset),
      }
    }),
  )
}

/** A rejection as data: the reason by its name and in English. */
const asData = (rejection: Rejection) => ({ ...rejection, message: sayIn('en')(`why.${rejection.reason}`) })

function offsetOf(at: At, text: string): number {
  if ('offset' in at) {
    if (at.offset < text.length) return at.offset
    throw new UsageError(message('usage.atEnd', { offset: String(at.offset), end: String(text.length) }))
  }
  const lines = text.split('\n')
  const line = lines[at.line - 1]
  if (line === undefined)
    throw new UsageError(message('usage.atLines', { place: `${at.line}:${at.column}`, count: lines.length }))
  const before = lines.slice(0, at.line - 1).reduce((sum, { length }) => sum + length + 1, 0)
  return before + Math.min(Math.max(at.column - 1, 0), line.length)
}

interface Page {
  readonly source: string
  readonly width: number
  readonly theme: Theme
  readonly say: Say
}

function asText(
  facts: readonly Explanation[],
  rejected: readonly Rejection[],
  offset: number | null,
  page: Page,
): string {
  const { paint } = page.theme
  const none = paint.dim(page.say(offset === null ? 'explain.noFact' : 'explain.noFactHere'))
  const told = facts.length > 0 ? facts.map((fact) => factBlock(fact, page)) : [none]
  return [...told, ...rejected.map((rejection) => rejectionBlock(rejection, page))].join('\n\n')
}

function factBlock(fact: Explanation, page: Page): string {
  const { paint } = page.theme
  const note = page.say('explain.rule', { id: fact.id })
  const head = `${paint.bold(forTerminal(fact.title))} ${paint.dim(note)} ${paint.cyan(fact.rule)}`
  const fields = Object.entries(fact.fields).filter(
    ([name, value]) => value !== '' && !/^(?:rule|mentions|evidence|text|words|name|trigger)$/.test(name),
  )
  const told = fields.map(([name, value]) => `  ${paint.dim(`${name}:`)} ${forTerminal(value)}`)
  const spans = fact.spans
    .filter(({ as }) => as !== 'evidence')
    .flatMap((span) => shown(span, `${span.as} ${paint.dim(`(${span.rule})`)}`, page))
  return [head, ...told, ...spans].join('\n')
}

/** "Mars rejected as a date, rule time-word" */
function rejectionBlock({ part, rule, reason, ...span }: Rejection, page: Page): string {
  const { say, theme } = page
  const { paint } = theme
  const what = `${say('explain.rejected')}: ${say(`one.${part}`)}`
  const head = `${paint.bold(forTerminal(span.text))} ${paint.red(what)} ${paint.dim(`(${rule})`)}`
  return [head, `  ${say(`why.${reason}`)}`, ...shown(span, '', page)].join('\n')
}

const shown = (span: Stretch, note: string, { source, width, theme }: Page): string[] =>
  underlined(span, note, source, width - 4, theme).map((line) => `    ${line}`.trimEnd())
