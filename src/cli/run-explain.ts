import stringWidth from 'string-width'
import { type Explanation, explainBrief } from '../explain/evidence.ts'
import { findSentence } from '../explain/sentence.ts'
import { message, type Say } from '../messages/message.ts'
import { forTerminal, safeJson } from '../render/sanitize.ts'
import { type Theme, themeOf } from '../render/theme.ts'
import { briefOf } from './brief-of.ts'
import type { At, ExplainOptions } from './commands/explain.ts'
import { asUsage, DONE, UsageError } from './errors.ts'
import { loadLexicon } from './load-lexicon.ts'
import { Output } from './output/stream.ts'
import { readOne } from './read-one.ts'
import type { Reporter } from './reporter.ts'
import { screenOf } from './screen.ts'

/** Prints why each fact is there. */
export async function runExplain(path: string, options: ExplainOptions, { say }: Reporter): Promise<number> {
  const lexicon = await loadLexicon(options.lexicon ?? [])
  const article = await readOne(path, options)
  const brief = asUsage(() => briefOf(article, options, lexicon))
  const offset = options.at === undefined ? null : offsetOf(options.at, article.text)
  const explanations = explainBrief(brief, options.only, offset)
  const screen = await screenOf(process.stdout, process.env, options.color)
  const theme = themeOf(screen)
  const blocks = explanations.map((one) => block(one, article.text, screen.width, theme, say))
  if (blocks.length === 0)
    blocks.push(theme.paint.dim(say(offset === null ? 'explain.noFact' : 'explain.noFactHere')))
  const text = options.format === 'json' ? safeJson(explanations, 2) : blocks.join('\n\n')
  await new Output(process.stdout).write(`${text}\n`)
  return DONE
}

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

function block(fact: Explanation, source: string, width: number, theme: Theme, say: Say): string {
  const { paint } = theme
  const head = `${paint.bold(forTerminal(fact.title))} ${paint.dim(say('explain.rule', { id: fact.id }))} ${paint.cyan(fact.rule)}`
  const fields = Object.entries(fact.fields).filter(
    ([name, value]) => value !== '' && !/^(?:rule|mentions|evidence|text|words|name|trigger)$/.test(name),
  )
  const told = fields.map(([name, value]) => `  ${paint.dim(`${name}:`)} ${forTerminal(value)}`)
  const spans = fact.spans
    .filter(({ as }) => as !== 'evidence')
    .flatMap((span) => underlined(span, source, width - 4, theme).map((line) => `    ${line}`))
  return [head, ...told, ...spans].join('\n')
}

/** The sentence around a stretch, as much of it as has room, and below it a line under the stretch. */
function underlined(
  { start, end, as, rule }: Explanation['spans'][number],
  source: string,
  width: number,
  { paint, ellipsis }: Theme,
): string[] {
  const sentence = findSentence(source, start, end)
  const room = Math.max(width - (end - start), 20)
  const from = Math.max(sentence.start, start - Math.floor(room / 2))
  const to = Math.min(sentence.end, end + Math.floor(room / 2) - 2)
  const before = (from > sentence.start ? ellipsis : '') + oneLine(source.slice(from, start))
  const words = oneLine(source.slice(start, end))
  const after = oneLine(source.slice(end, to)) + (to < sentence.end ? ellipsis : '')
  const indent = ' '.repeat(stringWidth(before))
  const line = '^'.repeat(Math.max(1, Math.min(stringWidth(words), width)))
  return [
    `${paint.dim(before)}${paint.bold(words)}${paint.dim(after)}`,
    `${indent}${paint.cyan(line)} ${as} ${paint.dim(`(${rule})`)}`,
  ]
}

/** As for a terminal, the white space at its ends kept. */
function oneLine(text: string): string {
  const inner = forTerminal(text)
  if (inner === '') return text === '' ? '' : ' '
  return `${/^\s/.test(text) ? ' ' : ''}${inner}${/\s$/.test(text) ? ' ' : ''}`
}
