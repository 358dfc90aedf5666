import stringWidth from 'string-width'
import type { Brief, Part } from '../schema/brief.ts'
import { grid } from './grid.ts'
import type { Renderer, RenderOptions, Screen } from './index.ts'
import { forTerminal } from './sanitize.ts'
import { SECTIONS } from './sections.ts'
import { type Theme, themeOf } from './theme.ts'

/** The brief as a person reads it: a heading, then a block of aligned rows for each kind of fact. */
export function tableRenderer({ screen, only }: RenderOptions): Renderer {
  const theme = themeOf(screen)
  return {
    open: '',
    between: `\n${bar(theme, screen.width)}\n\n`,
    close: '',
    item: (brief) => `${page(brief, only, screen, theme)}\n`,
  }
}

function page(brief: Brief, only: readonly Part[], screen: Screen, theme: Theme): string {
  const blocks = only.flatMap((part) => {
    const rows = SECTIONS[part](brief, { theme, width: screen.width })
    return rows.length === 0
      ? []
      : [`${title(part, brief[part].length, screen.width, theme)}\n${grid(rows, screen.width, LIMITS[part])}`]
  })
  if (blocks.length === 0) blocks.push(theme.paint.dim('  Nothing found.'))
  return [heading(brief, screen, theme), ...blocks, ...warnings(brief, screen, theme)].join('\n\n')
}

function heading({ document }: Brief, { width }: Screen, { paint, dot }: Theme): string {
  const facts = [
    forTerminal(document.id),
    document.created
      ? `${document.created}${document.createdFrom ? ` (${DATED[document.createdFrom]})` : ''}`
      : 'undated',
    ...(document.language === 'fr' ? [] : [`language: ${document.language}`]),
    `${document.sentences} sentences`,
  ]
  const lines = [grid([[paint.dim(facts.join(` ${dot} `))]], width)]
  if (document.title) lines.unshift(grid([[paint.bold(forTerminal(document.title))]], width))
  return lines.join('\n')
}

/** Columns that would otherwise take the room of the words beside them. */
const LIMITS: Partial<Record<Part, number[]>> = { quotes: [26], meetings: [14, 9, 40, 20, 18, 20] }

const DATED = {
  option: 'given',
  metadata: 'from metadata',
  dateline: 'from its dateline',
  text: 'from its text',
}

function title(part: Part, count: number, width: number, { paint, rule }: Theme): string {
  const name = part.charAt(0).toUpperCase() + part.slice(1)
  const length = width - stringWidth(`${name} ${count} `)
  return `${paint.bold.cyan(name)} ${paint.dim(count)} ${paint.dim(rule.repeat(length))}`
}

function bar({ paint, rule }: Theme, width: number): string {
  return paint.dim((rule === '─' ? '━' : '=').repeat(width))
}

function warnings(brief: Brief, { width }: Screen, { paint }: Theme): string[] {
  if (brief.warnings.length === 0) return []
  return [
    grid(
      brief.warnings.map(({ message }) => [paint.yellow('!'), paint.yellow(forTerminal(message))]),
      width,
    ),
  ]
}
