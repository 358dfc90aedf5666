import { InvalidArgumentError, Option } from 'commander'
import { LIMITS } from '../../input/limits.ts'

const UNITS = { '': 1, k: 1e3, m: 1e6, g: 1e9 } as const

/** How large a document may be. */
export const maxBytes = (): Option =>
  new Option('--max-bytes <size>', 'largest input, or line of ndjson, that is read (like 500k or 2GB)')
    .default(LIMITS.maxBytes, '50MB')
    .argParser(parseSize)

/** How long a document may take. */
export const maxSeconds = (): Option =>
  new Option('--max-seconds <n>', 'longest time that is spent on one article; 0 for no limit')
    .default(LIMITS.maxSeconds)
    .argParser(parseSeconds)

/** "1.5 MB" → 1500000 */
function parseSize(value: string): number {
  const [, figure, unit = ''] = /^(\d{1,15}(?:\.\d{1,9})?) ?([kmg]?)b?$/i.exec(value.trim()) ?? []
  const bytes = Math.floor(Number(figure) * UNITS[unit.toLowerCase() as keyof typeof UNITS])
  if (!(bytes > 0)) throw new InvalidArgumentError('Give a size in bytes, like 500k, 50MB or 2GB.')
  return bytes
}

function parseSeconds(value: string): number {
  const seconds = /^\d{1,6}(?:\.\d{1,3})?$/.test(value.trim()) ? Number(value) : Number.NaN
  if (Number.isNaN(seconds)) throw new InvalidArgumentError('Give seconds, like 30 or 0.5; 0 for no limit.')
  return seconds
}
