import type { VerbForm } from '../../tags/verb.ts'
import { guessVerbForms } from './guess.ts'
import { FIRST_GROUP, SECOND_GROUP } from './lemmas.ts'
import { EXTRA_FORMS, IRREGULAR_MODELS } from './models.ts'
import { buildEndings, readFeatures, type SeriesName } from './series.ts'
import { type AddStem, addFirstGroup, addIrregular, addSecondGroup } from './stems.ts'

interface Stem {
  readonly lemma: string
  readonly series: SeriesName
}

interface Table {
  readonly stems: Map<string, Stem[]>
  readonly endings: ReturnType<typeof buildEndings>
  readonly extra: Map<string, VerbForm[]>
}

const LONGEST_ENDING = 8
const CACHE_LIMIT = 50_000
const NONE: readonly VerbForm[] = Object.freeze([])

let table: Table | undefined
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
  table ??= buildTable()
  const forms: VerbForm[] = [...(table.extra.get(word) ?? [])]
  for (let cut = word.length; cut >= Math.max(1, word.length - LONGEST_ENDING); cut--) {
    const series = table.endings.get(word.slice(cut))
    const stems = series && table.stems.get(word.slice(0, cut))
    if (!stems) continue
    for (const stem of stems) {
      for (const features of series.get(stem.series) ?? []) forms.push({ lemma: stem.lemma, ...features })
    }
  }
  if (forms.length === 0) return guessVerbForms(word) ?? NONE
  return forms.length === 1 ? forms : forms.filter(isFirst).sort((a, b) => rank(a) - rank(b))
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

function buildTable(): Table {
  const stems = new Map<string, Stem[]>()
  const adder =
    (lemma: string): AddStem =>
    (stem, series) => {
      const entry = { lemma, series }
      const list = stems.get(stem)
      if (list) list.push(entry)
      else stems.set(stem, [entry])
    }
  for (const line of IRREGULAR_MODELS.trim().split('\n')) {
    const colon = line.indexOf(': ')
    const parts = line.slice(0, colon).split(' ')
    for (const lemma of line.slice(colon + 2).split(' ')) {
      addIrregular(lemma.slice(0, lemma.length - parts[0]!.length), parts, adder(lemma))
    }
  }
  for (const lemma of SECOND_GROUP.trim().split(/\s+/)) addSecondGroup(lemma, adder(lemma))
  for (const lemma of FIRST_GROUP.trim().split(/\s+/)) addFirstGroup(lemma, adder(lemma))
  return { stems, endings: buildEndings(), extra: buildExtra() }
}

function buildExtra(): Map<string, VerbForm[]> {
  const extra = new Map<string, VerbForm[]>()
  for (const line of EXTRA_FORMS.trim().split('\n')) {
    const [lemma, ...forms] = line.split(' ')
    for (const item of forms) {
      const [form, code] = item.split(':') as [string, string]
      const list = extra.get(form) ?? []
      list.push({ lemma: lemma!, ...readFeatures(code) })
      extra.set(form, list)
    }
  }
  return extra
}
