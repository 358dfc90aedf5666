import { Chalk, type ChalkInstance } from 'chalk'
import type { Screen } from './index.ts'

/** Colours and drawing characters that a screen can show. */
export interface Theme {
  readonly unicode: boolean
  readonly paint: ChalkInstance
  readonly rule: string
  readonly dot: string
  readonly ellipsis: string
  readonly dash: string
  readonly times: string
  readonly arrow: string
  readonly quote: (text: string) => string
}

export function themeOf({ colors, unicode }: Screen): Theme {
  const paint = new Chalk({ level: colors })
  return unicode
    ? {
        unicode,
        paint,
        rule: '─',
        dot: '·',
        ellipsis: '…',
        dash: '–',
        times: '×',
        arrow: '→',
        quote: (text) => `« ${text} »`,
      }
    : {
        unicode,
        paint,
        rule: '-',
        dot: '|',
        ellipsis: '...',
        dash: '-',
        times: 'x',
        arrow: '->',
        quote: (text) => `"${text}"`,
      }
}
