export type Tense =
  | 'present'
  | 'imperfect'
  | 'past' // passé simple, passé composé
  | 'pluperfect'
  | 'future'
  | 'conditional'
  | 'subjunctive'
  | 'imperative'
  | 'infinitive'
  | 'present-participle'
  | 'past-participle'

/** One reading of a word form: "reçut" is recevoir, past, 3rd person singular. */
export interface VerbForm {
  readonly lemma: string
  readonly tense: Tense
  /** null for infinitives and participles. */
  readonly person: 1 | 2 | 3 | null
  readonly number: 'singular' | 'plural' | null
  /** Of a past participle; null otherwise. */
  readonly gender: 'm' | 'f' | null
}

/**
 * A verb with its auxiliaries, clitics, negation and inner adverbs: "n'a pas encore été reçu", "s'est-il entretenu",
 * "avait précédemment confirmé", "se dit", "affirmant". A modal or semi-auxiliary (devoir, pouvoir, aller, vouloir,
 * venir de, être attendu …) is a group of its own; the infinitive it governs has it as `governor`.
 */
export interface VerbGroup {
  readonly index: number
  /** Token range, end exclusive. Starts at the negation, reflexive or object clitic; an inverted subject clitic is inside. */
  readonly firstToken: number
  readonly endToken: number
  /** The token of the lexical verb. */
  readonly head: number
  readonly lemma: string
  /** "s'entretenir", "se réunir". */
  readonly reflexive: boolean
  /** Of the finite verb or auxiliary, the compound read as one: "a reçu" is past, "avait reçu" pluperfect, "aurait reçu" conditional. */
  readonly tense: Tense
  /** Compound tense: "aurait reçu" as against "recevrait"; "avoir reçu" as against "recevoir"; "ayant reçu". */
  readonly perfect: boolean
  readonly voice: 'active' | 'passive'
  readonly negated: boolean
  readonly person: 1 | 2 | 3 | null
  readonly number: 'singular' | 'plural' | null
  /** Gender shown by a participle, if any. */
  readonly gender: 'm' | 'f' | null
  /** Token of the subject pronoun (il, elle, on, ils, elles, -t-il …) if it is one; else -1. */
  readonly subjectPronoun: number
  /** Index of the group that governs this infinitive ("doit ⟦rencontrer⟧", "prévoit de ⟦se rendre⟧"), or -1. */
  readonly governor: number
}
