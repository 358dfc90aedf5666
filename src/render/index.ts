import type { Language } from '../messages/language.ts'
import type { Brief, Part } from '../schema/brief.ts'
import { PARTS } from '../schema/brief.ts'
import { safeJson } from './sanitize.ts'

/** What `--format` takes. */
export const FORMATS = ['json', 'ndjson', 'table', 'csv', 'markdown', 'html'] as const

export type Format = (typeof FORMATS)[number]

/** What a renderer needs to know of where its output goes. */
export interface Screen {
  /** Columns. */
  readonly width: number
  /** Depth of colour: 0 none, 1 sixteen colours, 2 256, 3 all. */
  readonly colors: 0 | 1 | 2 | 3
  /** Whether characters outside ASCII may be drawn with. */
  readonly unicode: boolean
}

export interface RenderOptions {
  readonly screen: Screen
  /** The lists of facts to print. */
  readonly only: readonly Part[]
  /** Whether the output is a list of briefs, even if it holds one. */
  readonly many: boolean
  /** Whether a table for spreadsheets begins with a byte order mark. */
  readonly bom?: boolean | undefined
  /** Of headings and the like, where people read (default: English). Data don't change with it. */
  readonly language?: Language | undefined
}

/** Turns briefs into the text of one output. Pure: it prints nothing. */
export interface Renderer {
  readonly open: string
  /** Stands between two briefs. */
  readonly between: string
  readonly close: string
  item(brief: Brief): string
}

export async function createRenderer(format: Format, options: RenderOptions): Promise<Renderer> {
  switch (format) {
    case 'table':
      return (await import('./table.ts')).tableRenderer(options)
    case 'csv':
      return (await import('./csv.ts')).csvRenderer(options.only[0]!, options.bom ?? false)
    case 'markdown':
      return (await import('./markdown.ts')).markdownRenderer(options)
    case 'html':
      return (await import('../view/renderer.ts')).htmlRenderer()
    case 'ndjson':
      return ndjsonRenderer(options)
    default:
      return jsonRenderer(options)
  }
}

const BARE = { open: '', between: '', close: '' }

function ndjsonRenderer({ only }: RenderOptions): Renderer {
  return { ...BARE, item: (brief) => `${safeJson(select(brief, only))}\n` }
}

function jsonRenderer({ only, many }: RenderOptions): Renderer {
  const json = (brief: Brief) => safeJson(select(brief, only), 2)
  if (!many) return { ...BARE, item: (brief) => `${json(brief)}\n` }
  return {
    open: '[\n',
    between: ',\n',
    close: '\n]\n',
    item: (brief) => json(brief).replace(/^/gm, '  '),
  }
}

/** The brief with only some of its lists of facts. */
export function select(brief: Brief, only: readonly Part[]): Partial<Brief> {
  if (only.length === PARTS.length) return brief
  const wanted = new Set<string>([...only, 'schemaVersion', 'document', 'warnings'])
  return Object.fromEntries(Object.entries(brief).filter(([key]) => wanted.has(key)))
}
