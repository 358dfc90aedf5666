import type { ReportData } from '../model.ts'

/** The data of the page, unpacked. */
export async function readData(): Promise<ReportData> {
  const packed = document.querySelector('#data')!.textContent!
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0))
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return JSON.parse(await new Response(stream).text())
}

/** Colours and symbols of what became of a meeting; told apart by shape and pattern too. */
export const STATUS_GROUPS = [
  { name: 'held', statuses: ['held', 'ongoing'], color: '--held', symbol: 'circle' },
  { name: 'planned', statuses: ['planned', 'proposed'], color: '--planned', symbol: 'diamond' },
  {
    name: 'fell through',
    statuses: ['postponed', 'cancelled', 'denied'],
    color: '--off',
    symbol: 'triangle',
  },
] as const

export const colorOf = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim()
