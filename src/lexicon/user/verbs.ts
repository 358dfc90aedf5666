import { verbForms } from '../verbs/forms.ts'

/** "se concerter" → "concerter" */
export const plainOf = (verb: string): string => verb.replace(/^s(?:e |['’])/, '')

/** The built-in tables conjugate the verb. */
export function isKnownVerb(lemma: string): boolean {
  return verbForms(lemma).some((form) => form.lemma === lemma && form.tense === 'infinitive')
}

/** Whether every form of a verb can be told: it is known, or regular. */
export function canConjugate(verb: string): boolean {
  const lemma = plainOf(verb)
  return isKnownVerb(lemma) || /^[a-zà-ÿœ-]{2,}(?:er|ir)$/.test(lemma)
}
