import type { VerbForm, VerbGroup } from '../../tags/verb.ts'
import type { TextDocument } from '../../text/document.ts'
import { type NounTrigger, nounTrigger } from '../meeting-nouns.ts'
import { type VerbTrigger, verbTriggers } from '../meeting-verbs.ts'
import { pluralOffice } from '../offices.ts'
import { type Constructions, speechConstructions } from '../speech-verbs.ts'
import { readForms } from '../verbs/forms.ts'
import { addFirstGroup, addSecondGroup } from '../verbs/stems.ts'
import type { Stem } from '../verbs/tables.ts'
import type { LexiconInput, UserTriggerEntry } from './entries.ts'
import { isKnownVerb, plainOf } from './verbs.ts'

/** What a cue verb takes → its letter (see speech-verbs.ts). */
const LETTERS = { clause: 'q', infinitive: 'i', quotation: 'c', piece: 'm' } as const

/** The verbs of saying, and the verbs and nouns of encounter, of a user's lexicons. */
export class UserWords {
  readonly #speech = new Map<string, Constructions>()
  readonly #verbs = new Map<string, VerbTrigger>()
  readonly #nouns = new Map<string, NounTrigger>()
  readonly #stems = new Map<string, Stem[]>()

  constructor(inputs: readonly LexiconInput[]) {
    for (const { cueVerbs = [], meetingTriggers = [] } of inputs) {
      for (const { verb, takes } of cueVerbs) {
        this.#speech.set(verb.replace('’', "'"), takes?.map((what) => LETTERS[what]).join('') ?? 'qc')
        this.#conjugate(verb)
      }
      for (const trigger of meetingTriggers) this.#addTrigger(trigger)
    }
  }

  speech(lemma: string, reflexive: boolean): Constructions | undefined {
    return this.#speech.get(reflexive ? reflexiveOf(lemma) : lemma)
  }

  verbTrigger(lemma: string): VerbTrigger | undefined {
    return this.#verbs.get(lemma)
  }

  nounTrigger(normal: string): NounTrigger | undefined {
    return this.#nouns.get(normal)
  }

  /** The readings of a word as a verb of the lexicon that the built-in tables do not know. */
  verbForms(normal: string): readonly VerbForm[] {
    return this.#stems.size === 0 ? [] : readForms(normal, (stem) => this.#stems.get(stem))
  }

  #addTrigger(trigger: UserTriggerEntry): void {
    const { kind = 'talks' } = trigger
    if ('noun' in trigger) {
      const { noun, plural = pluralOffice(noun), frame = 'meet' } = trigger
      const read: NounTrigger = { kind, frame, weak: false, generic: frame === 'meet' }
      for (const form of [noun, plural]) this.#nouns.set(form, read)
      return
    }
    const { verb, construction = 'with' } = trigger
    const lemma = plainOf(verb)
    const reflexive = lemma === verb ? 'never' : 'always'
    this.#verbs.set(lemma, { lemma, construction, kind, reflexive, weak: false })
    this.#conjugate(verb)
  }

  #conjugate(verb: string): void {
    const lemma = plainOf(verb)
    if (isKnownVerb(lemma)) return
    const add = lemma.endsWith('er') ? addFirstGroup : addSecondGroup
    add(lemma, (stem, series) => {
      const stems = this.#stems.get(stem)
      if (stems) stems.push({ lemma, series })
      else this.#stems.set(stem, [{ lemma, series }])
    })
  }
}

/** "agacer" → "s'agacer" */
const reflexiveOf = (lemma: string) => `${/^[aeiouyhâàéèêëîïôûœæ]/.test(lemma) ? "s'" : 'se '}${lemma}`

/** What a verb group can report as a verb of saying; undefined if it is none. */
export function speechOf(
  { lexicon }: TextDocument,
  { lemma, reflexive }: VerbGroup,
): Constructions | undefined {
  return lexicon?.words.speech(lemma, reflexive) ?? speechConstructions(lemma, reflexive)
}

/** The encounters that a verb may tell of, the user's first. */
export function verbTriggersOf({ lexicon }: TextDocument, lemma: string): readonly VerbTrigger[] {
  const own = lexicon?.words.verbTrigger(lemma)
  return own ? [own, ...verbTriggers(lemma)] : verbTriggers(lemma)
}

/** The encounter that a noun names, by the token's normal form. */
export function nounTriggerOf({ lexicon }: TextDocument, normal: string): NounTrigger | undefined {
  return lexicon?.words.nounTrigger(normal) ?? nounTrigger(normal)
}
