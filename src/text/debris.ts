import type { Span } from './span.ts'

export function findDebris(_source: string): Span[] {
  return []
}
