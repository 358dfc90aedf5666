import type { TextDocument } from '../../text/document.ts'
import type { EntityIndex, Place } from '../mentions.ts'
import { allParties } from './build.ts'
import { type Encounter, statusOf } from './merge.ts'
import type { Where } from './model.ts'
import type { Scene } from './scene.ts'
import { where } from './scope.ts'

/** The city of the dateline: a place among the first words of a sentence that goes on with a date or a dash. */
export function datelineOf(
  document: TextDocument,
  entities: EntityIndex,
  dateAt: Int32Array,
): Place | undefined {
  for (const sentence of document.sentences.slice(0, 5)) {
    if (sentence.kind === 'debris') continue
    const after = datedPlace(entities, dateAt, sentence)
    if (after) return after
    for (let i = sentence.firstToken; i < Math.min(sentence.endToken, sentence.firstToken + 4); i++) {
      const found = entities.at(i)
      if (found?.entity.type !== 'place') continue
      const end = found.mention.endToken
      const next = document.tokens[end]
      if (!next || end >= sentence.endToken) continue
      const dated = next.text === ',' && hasDate(dateAt, end, sentence.endToken)
      if (dated || /^[–—-]$/.test(next.text) || next.text === '(') return found.entity
    }
  }
  return undefined
}

/** "29 juillet 2016, Cracovie, Pologne.": a line of its own that begins with the day. */
function datedPlace(
  entities: EntityIndex,
  dateAt: Int32Array,
  { firstToken, endToken }: TextDocument['sentences'][number],
): Place | undefined {
  if (dateAt[firstToken]! < 0 || endToken - firstToken > 10) return undefined
  let k = firstToken
  while (k < endToken && dateAt[k]! >= 0) k++
  const found = entities.at(k + 1)
  return found?.entity.type === 'place' && found.mention.firstToken === k + 1 ? found.entity : undefined
}

function hasDate(dateAt: Int32Array, from: number, end: number): boolean {
  for (let k = from; k < Math.min(end, from + 4); k++) if (dateAt[k]! >= 0) return true
  return false
}

/** Talks of today or yesterday without a place were held where the article is dated, if one side is at home there. */
export function placeByDateline(scene: Scene, e: Encounter): void {
  if (e.place || e.kind !== 'talks' || statusOf(e) !== 'held') return
  const { created } = scene.document
  if (!e.date?.latest || !created || daysApart(e.date.latest, created) > 1) return
  const hosted = e.tellings.some((t) => t.form === 'verb' && t.parts.some((p) => p.side === 'host'))
  if (hosted || e.parts.filter((p) => !p.besides).length >= 2) e.place = datelinePlace(scene, e)
}

/** The city of the dateline, if one side is at home there. */
export function datelinePlace(scene: Scene, e: Encounter): Where | null {
  const city = datelineOf(scene.document, scene.entities, scene.dateAt)
  return city?.country && allParties(e).includes(city.country) ? where(city) : null
}

function daysApart(a: string, b: string): number {
  return Math.abs(Date.parse(b) - Date.parse(a)) / 86_400_000
}
