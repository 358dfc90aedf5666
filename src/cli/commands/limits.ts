import { InvalidArgumentError, Option } from 'commander'
import { LIMITS } from '../../input/limits.ts'
import type { Say } from '../../messages/message.ts'

const UNITS = { '': 1, k: 1e3, m: 1e6, g: 1e9 } as const

/** How large a document may be. */
export const maxBytes = (say: Say): Option =>
  new Option('--max-bytes <size>', say('flag.maxBytes'))
    .default(LIMITS.maxBytes, '50MB')
    .argParser((value: string) => parseSize(value, say))

/** How long a document may take. */
export const maxSeconds = (say: Say): Option =>
  new Option('--max-seconds <n>', say('flag.maxSeconds'))
    .default(LIMITS.maxSeconds)
    .argParser((value: string) => parseSeconds(value, say))

/** "1.5 MB" → 1500000 */
function parseSize(value: string, say: Say): number {
  const [, figure, unit = ''] = /^(\d{1,15}(?:\.\d{1,9})?) ?([kmg]?)b?$/i.exec(value.trim()) ?? []
  const bytes = Math.floor(Number(figure) * UNITS[unit.toLowerCase() as keyof typeof UNITS])
  if (!(bytes > 0)) throw new InvalidArgumentError(say('value.size'))
  return bytes
}

function parseSeconds(value: string, say: Say): number {
  const seconds = /^\d{1,6}(?:\.\d{1,3})?$/.test(value.trim()) ? Number(value) : Number.NaN
  if (Number.isNaN(seconds)) throw new InvalidArgumentError(say('value.seconds'))
  return seconds
}
