import type { VerbGroup } from '../../tags/verb.ts'
import type { Quotation, TextDocument } from '../../text/document.ts'
import type { EntityIndex, Person } from '../mentions.ts'
import { readApposed, readPairs } from './apposed.ts'
import { type Attribution, findAttributions } from './attribution.ts'
import { LONGEST_CLAUSE, reportedClauseEnd } from './clause-end.ts'
import { type Complement, findComplement } from './complement.ts'
import { findCues } from './cues.ts'
import type { Cue } from './draft.ts'
import { findInterview, type Interview } from './interview.ts'
import { findLabels } from './labels.ts'
import type { Gender } from './pronouns.ts'
import { isComma } from './words.ts'

/** "a noté que, ⟦depuis l'hiver⟧, …": the comma after "que" is none of the words. */
function pastComma({ tokens }: TextDocument, found: Complement | null): Complement | null {
  return found && isComma(tokens[found.start]) ? { ...found, start: found.start + 1 } : found
}

/** All that the quote rules read of a document: its cues and attributions, by sentence. */
export class Context {
  readonly document: TextDocument
  readonly entities: EntityIndex
  readonly cues: readonly Cue[]
  readonly attributions: readonly Attribution[]
  /** The interview that the article prints, whose turns hold no cues of the article's own. */
  readonly interview: Interview | null
  /** Cues that already have their quote. */
  readonly used = new Set<Cue | Attribution>()
  /** Genders that pronouns told, by the person's id. */
  readonly genders = new Map<string, Gender>()
  readonly #bySentence = new Map<number, Cue[]>()
  #apposed: ReadonlyMap<string, Person> | null = null
  #pairs: ReadonlyMap<string, Person> | null = null
  readonly #attributions = new Map<number, Attribution[]>()
  readonly #complements = new Map<Cue, (Complement & { end: number }) | null>()

  constructor(document: TextDocument, entities: EntityIndex) {
    this.document = document
    this.entities = entities
    this.interview = findInterview(this)
    this.cues = findCues(document, entities).filter(({ first }) => !this.#inInterview(first))
    this.attributions = [
      ...findAttributions(document, entities),
      ...findLabels(document, entities),
      ...this.#asWritten(),
    ]
      .filter(({ first }) => !this.#inInterview(first))
      .sort((a, b) => a.first - b.first)
    for (const attribution of this.attributions) {
      const { index } = attribution.sentence
      const list = this.#attributions.get(index)
      if (list) list.push(attribution)
      else this.#attributions.set(index, [attribution])
    }
    for (const cue of this.cues) {
      const list = this.#bySentence.get(cue.sentence.index)
      if (list) list.push(cue)
      else this.#bySentence.set(cue.sentence.index, [cue])
    }
  }

  /** "Comme l'écrit X, …" and "…, comme l'a dit X": attributions made of a cue. */
  #asWritten(): Attribution[] {
    const { tokens } = this.document
    const found: Attribution[] = []
    for (const cue of this.cues) {
      if (!cue.subject || cue.quoted || tokens[cue.first - 1]?.normal !== 'comme') continue
      const first = cue.first - 1
      const { end } = cue.subject
      found.push({
        first,
        end,
        sentence: cue.sentence,
        cue: { first, end: cue.end },
        speaker: cue.subject,
        rule: 'comme',
      })
      this.used.add(cue)
    }
    return found
  }

  #inInterview(token: number): boolean {
    return this.interview !== null && this.interview.turns.first <= token && token < this.interview.turns.end
  }

  cuesOf(sentence: number): readonly Cue[] {
    return this.#bySentence.get(sentence) ?? []
  }

  /** The cue that a verb group is. */
  cueOf(group: VerbGroup): Cue | undefined {
    return this.cuesBetween(group.firstToken, group.endToken).find((cue) => cue.group === group)
  }

  /** The cues that start in a range of tokens; they stand in text order. */
  cuesBetween(first: number, end: number): readonly Cue[] {
    let low = 0
    let high = this.cues.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.cues[middle]!.first < first) low = middle + 1
      else high = middle
    }
    let last = low
    while (last < this.cues.length && this.cues[last]!.first < end) last++
    return this.cues.slice(low, last)
  }

  attributionsOf(sentence: number): readonly Attribution[] {
    return this.#attributions.get(sentence) ?? []
  }

  /** Persons by the nouns that stand beside their names; read at first use. */
  apposed(): ReadonlyMap<string, Person> {
    this.#apposed ??= readApposed(this)
    return this.#apposed
  }

  /** Persons named together, each by the other's id; read at first use. */
  pairs(): ReadonlyMap<string, Person> {
    this.#pairs ??= readPairs(this)
    return this.#pairs
  }

  /** What the cue governs, and where that ends. */
  complement(cue: Cue): (Complement & { end: number }) | null {
    let known = this.#complements.get(cue)
    if (known === undefined) {
      const found = pastComma(this.document, findComplement(this.document, cue))
      const end = Math.min(cue.sentence.endToken, cue.first + LONGEST_CLAUSE)
      const others = this.cuesBetween(cue.first, end).filter((o) => o !== cue && !o.quoted)
      known = found && { ...found, end: reportedClauseEnd(this.document, cue, found.start, others) }
      this.#complements.set(cue, known)
    }
    return known
  }

  /** The quotations that stand in no other, each with those of the next paragraphs that carry it on. */
  statements(): Quotation[][] {
    const { quotations, tokens, sentences } = this.document
    const statements: Quotation[][] = []
    for (const q of quotations) {
      if (q.depth > 0 || q.endToken <= q.firstToken || sentences[tokens[q.open]!.sentence]!.kind === 'debris')
        continue
      if (this.#inInterview(q.open)) continue
      const chain = statements.at(-1)
      const last = chain?.at(-1)
      if (last && last.close < 0 && last.endToken === q.open) chain!.push(q)
      else statements.push([q])
    }
    return statements
  }
}
