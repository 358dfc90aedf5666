import type { DateMention } from '../mentions.ts'
import type { Telling } from './model.ts'
import type { Scene } from './scene.ts'

/** A chronicle has so many headings at least; one day alone at the head of a line is a dateline. */
const FEWEST = 2
/** Sentences that a heading reaches over. */
const REACH = 12

/** "⟦Mardi.⟧ X reçoit Y.", "⟦3 mai :⟧ X reçoit Y.": a chronicle's headings date what is told under them. */
export function dateByHeading(scene: Scene, tellings: readonly Telling[]): void {
  const { sentences } = scene.document
  const headings = new Map<number, DateMention>()
  for (const [s, { kind }] of sentences.entries()) {
    const date = kind === 'debris' ? null : headingAt(scene, s)
    if (date) headings.set(s, date)
  }
  if (headings.size < FEWEST) return
  for (const t of tellings) {
    if (t.date || t.anterior) continue
    const { paragraph } = sentences[t.sentence]!
    const first = Math.max(0, t.sentence - REACH)
    for (let s = t.sentence; s >= first && sentences[s]!.paragraph === paragraph && !t.date; s--)
      t.date = headings.get(s) ?? null
  }
}

/** The day that fills a sentence, or opens it before a colon. */
function headingAt(scene: Scene, sentence: number): DateMention | null {
  let k = scene.first(sentence)
  if (/^[–—•*-]$/.test(scene.word(k))) k++
  if (/^(?:le|ce)$/.test(scene.word(k))) k++
  const date = scene.dates[scene.dateAt[k] ?? -1]
  if (!date) return null
  const after = scene.word(date.endToken)
  return after === ':' || (/^[.–—-]$/.test(after) && date.endToken + 1 >= scene.end(sentence)) ? date : null
}
