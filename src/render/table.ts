import stringWidth from 'string-width'
import { sayIn } from '../messages/message.ts'
import type { Brief, Part } from '../schema/brief.ts'
import { grid } from './grid.ts'
import type { Renderer, RenderOptions } from './index.ts'
import { forTerminal } from './sanitize.ts'
import { type Context, SECTIONS } from './sections.ts'
import { type Theme, themeOf } from './theme.ts'

/** The brief as a person reads it: a heading, then a block of aligned rows for each kind of fact. */
export function tableRenderer({ screen, only, language = 'en' }: RenderOptions): Renderer {
  const theme = themeOf(screen)
  const context = { theme, width: screen.width, say: sayIn(language) }
  return {
    open: '',
    between: `\n${bar(theme, screen.width)}\n\n`,
    close: '',
    item: (brief) => `${page(brief, only, context)}\n`,
  }
}

function page(brief: Brief, only: readonly Part[], context: Context): string {
  const { theme, width, say } = context
  const blocks = only.flatMap((part) => {
    const rows = SECTIONS[part](brief, context)
    return rows.length === 0
      ? []
      : [`${title(part, brief[part].length, context)}\n${grid(rows, width, LIMITS[part])}`]
  })
  if (blocks.length === 0) blocks.push(theme.paint.dim(`  ${say('page.nothing')}`))
  return [heading(brief, context), ...blocks, ...warnings(brief, context)].join('\n\n')
}

function heading({ document }: Brief, { width, say, theme: { paint, dot } }: Context): string {
  const { created: day, createdFrom } = document
  const facts = [
    forTerminal(document.id),
    day ? (createdFrom ? say(`dated.${createdFrom}`, { day }) : day) : say('page.undated'),
    ...(document.language === 'fr' ? [] : [say('page.language', { language: document.language })]),
    say('page.sentences', { count: document.sentences }),
  ]
  const lines = [grid([[paint.dim(facts.join(` ${dot} `))]], width)]
  if (document.title) lines.unshift(grid([[paint.bold(forTerminal(document.title))]], width))
  return lines.join('\n')
}

/** Columns that would otherwise take the room of the words beside them. */
const LIMITS: Partial<Record<Part, number[]>> = { quotes: [26], meetings: [14, 9, 40, 20, 18, 20] }

function title(part: Part, count: number, { width, say, theme: { paint, rule } }: Context): string {
  const name = say(`part.${part}`)
  const length = width - stringWidth(`${name} ${count} `)
  return `${paint.bold.cyan(name)} ${paint.dim(count)} ${paint.dim(rule.repeat(length))}`
}

function bar({ paint, rule }: Theme, width: number): string {
  return paint.dim((rule === '─' ? '━' : '=').repeat(width))
}

function warnings(brief: Brief, { width, theme: { paint } }: Context): string[] {
  if (brief.warnings.length === 0) return []
  return [
    grid(
      brief.warnings.map(({ message }) => [paint.yellow('!'), paint.yellow(forTerminal(message))]),
      width,
    ),
  ]
}
