import type { VerbForm } from '../../tags/verb.ts'
import { guessVerbForms } from './guess.ts'
import { buildEndings } from './series.ts'
import { type Stem, VERB_EXTRAS, VERB_STEMS } from './tables.ts'

const LONGEST_ENDING = 8
const CACHE_LIMIT = 50_000
const NONE: readonly VerbForm[] = Object.freeze([])

let endings: ReturnType<typeof buildEndings> | undefined
let cache = new Map<string, readonly VerbForm[]>()

/**
 * Every reading of a word (`token.normal`) as a form of a French verb, likeliest first; empty if it is none.
 * Verbs outside the table are recognised by endings that no other word has ("-èrent", "-eraient").
 */
export function verbForms(normal: string): readonly VerbForm[] {
  const known = cache.get(normal)
  if (known) return known
  if (cache.size >= CACHE_LIMIT) cache = new Map()
  const forms = analyse(normal)
  cache.set(normal, forms)
  return forms
}

function analyse(word: string): readonly VerbForm[] {
  const forms = [...(VERB_EXTRAS.get(word) ?? []), ...readForms(word, (stem) => VERB_STEMS.get(stem))]
  if (forms.length === 0) return guessVerbForms(word) ?? NONE
  return forms.length === 1 ? forms : forms.filter(isFirst).sort((a, b) => rank(a) - rank(b))
}

/** The forms that a word is by the stems it may have. */
export function readForms(word: string, stemsOf: (stem: string) => readonly Stem[] | undefined): VerbForm[] {
  endings ??= buildEndings()
  const forms: VerbForm[] = []
  for (let cut = word.length; cut >= Math.max(1, word.length - LONGEST_ENDING); cut--) {
    const series = endings.get(word.slice(cut))
    const stems = series && stemsOf(word.slice(0, cut))
    if (!stems) continue
    for (const stem of stems) {
      for (const features of series.get(stem.series) ?? []) forms.push({ lemma: stem.lemma, ...features })
    }
  }
  return forms
}

function isFirst(form: VerbForm, i: number, all: readonly VerbForm[]): boolean {
  return all.findIndex((f) => sameForm(f, form)) === i
}

function sameForm(a: VerbForm, b: VerbForm): boolean {
  return (
    a.lemma === b.lemma &&
    a.tense === b.tense &&
    a.person === b.person &&
    a.number === b.number &&
    a.gender === b.gender
  )
}

const rank = (form: VerbForm) => RANK[form.tense] - (MOST_FREQUENT.has(form.lemma) ? 20 : 0)

/** Their forms come first: "étaient" is être before étayer, "suis" être before suivre. */
const MOST_FREQUENT: ReadonlySet<string> = new Set(['être', 'avoir', 'aller', 'faire', 'dire'])

/** Press prose prefers the indicative; within a tense the table's order stands. */
const RANK: Record<VerbForm['tense'], number> = {
  present: 0,
  imperfect: 1,
  past: 2,
  pluperfect: 2,
  future: 3,
  conditional: 4,
  'past-participle': 5,
  infinitive: 6,
  'present-participle': 7,
  subjunctive: 8,
  imperative: 9,
}
