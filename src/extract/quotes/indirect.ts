import { toldAfterColon } from './after-colon.ts'
import { attributed } from './attributed.ts'
import type { Attribution } from './attribution.ts'
import { claimed } from './claims.ts'
import type { Context } from './context.ts'
import type { Cue, Draft } from './draft.ts'
import { governed } from './governed.ts'
import { incised, toldBefore } from './incised.ts'
import { isMedium } from './medium.ts'
import { isComma } from './words.ts'

/** Reported speech without marks: clauses that a cue governs, incises, and sentences under "selon X". */
export function indirectQuotes(context: Context, marked: readonly Draft[]): Draft[] {
  const told = new BySentence(context, marked)
  const drafts: Draft[] = []
  for (const cue of context.cues) {
    if (context.used.has(cue) || cue.quoted || relays(context, cue, told)) continue
    const draft =
      governed(context, cue) ??
      claimed(context, cue) ??
      incised(context, cue) ??
      toldBefore(context, cue) ??
      toldAfterColon(context, cue)
    if (!draft) continue
    drafts.push(draft)
    told.add(draft)
  }
  const outer: Draft[] = []
  const whole = new BySentence(context, [])
  for (const attribution of context.attributions) {
    if (context.used.has(attribution) || relayed(context, attribution, told)) continue
    if (told.of(attribution.sentence.index).some((draft) => isInside(draft, attribution))) continue
    const draft = attributed(context, attribution)
    if (!draft) continue
    outer.push(draft)
    whole.add(draft)
  }
  return [...drafts.filter((draft) => !whole.like(draft).some((o) => holds(o, draft))), ...outer]
}

/** Drafts that have a cue, by the sentence of the cue. */
class BySentence {
  readonly #tokens: Context['document']['tokens']
  readonly #drafts = new Map<number, Draft[]>()

  constructor({ document }: Context, drafts: readonly Draft[]) {
    this.#tokens = document.tokens
    for (const draft of drafts) this.add(draft)
  }

  add(draft: Draft): void {
    if (!draft.cue) return
    const { sentence } = this.#tokens[draft.cue.first]!
    const list = this.#drafts.get(sentence)
    if (list) list.push(draft)
    else this.#drafts.set(sentence, [draft])
  }

  of(sentence: number): readonly Draft[] {
    return this.#drafts.get(sentence) ?? []
  }

  like({ cue }: Draft): readonly Draft[] {
    return cue ? this.of(this.#tokens[cue.first]!.sentence) : []
  }
}

/** "X se dit prêt à négocier, a rapporté l'agence Y": the incise of a medium only relays what is told before it. */
function relays(context: Context, cue: Cue, drafts: BySentence): boolean {
  const { tokens } = context.document
  if (!cue.inverted || !cue.subject || !isComma(tokens[cue.first - 1]) || !isMedium(context, cue.subject))
    return false
  const told = drafts
    .of(cue.sentence.index)
    .filter((d) => d.cue!.first < cue.first && mainClause(context, cue.sentence.firstToken, d.cue!.first))
  for (const draft of told) draft.source ??= cue.subject
  if (told.length > 0) context.used.add(cue)
  return told.length > 0
}

/** Speech told inside what another is reported to say is that other's: "selon X, les parties s'engagent à …". */
function holds(outer: Draft, inner: Draft): boolean {
  return inner.spans.every((s) => outer.spans.some((o) => o.first <= s.first && s.end <= o.end))
}

/** "X a rappelé que le pays souffre, d'où l'importance, ⟦selon lui⟧, d'agir": part of what is reported. */
const isInside = ({ kind, rule, spans, cue }: Draft, { first, end }: Attribution) =>
  kind === 'indirect' &&
  rule === 'cue-que' &&
  cue!.end <= first &&
  spans.some((span) => span.first < first && end < span.end)

/** "Selon l'agence X, le ministre a dit que …": the medium relays what another says. */
function relayed(context: Context, { sentence, end, speaker }: Attribution, drafts: BySentence): boolean {
  const own = drafts.of(sentence.index).filter((d) => d.cue!.first >= end)
  const said = own.find((d) => d.rule !== 'cue-infinitive' && mainClause(context, end, d.cue!.first))
  if (!said || !isMedium(context, speaker)) return false
  for (const draft of own) draft.source ??= speaker
  return true
}

/** No "qui" or "que" between: the cue is the main verb of what follows. */
function mainClause({ document }: Context, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (/^qu(?:i|e|')$/.test(document.tokens[k]!.normal)) return false
  return true
}
