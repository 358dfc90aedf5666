import type { VerbForm } from '../../tags/verb.ts'
import { readFeatures } from './series.ts'

/**
 * Endings that tell a verb of the first group, or a tense, whatever the verb: `ending:features:what the lemma ends in`.
 * Only those that hardly any noun, adjective or name has; longest first. "-era" and the like are left to words of six
 * letters or more ("opéra", "ultra" are shorter or lack the e).
 */
const GUESSES = [
  'eraient:C3p:er',
  'iraient:C3p:ir',
  'issaient:I3p:ir',
  'issait:I3s:ir',
  'erions:C1p:er',
  'eriez:C2p:er',
  'eront:F3p:er',
  'iront:F3p:ir',
  'erait:C3s:er',
  'irait:C3s:ir',
  'erons:F1p:er',
  'èrent:A3p:er',
  'irent:A3p:ir',
  'aient:I3p:er',
  'era:F3s:er',
  'ait:I3s:er',
].map((guess) => guess.split(':') as [ending: string, features: string, lemmaEnding: string])

const SHORTEST_STEM = 3
/** Nouns, adjectives and adverbs that end like a verb. */
const NO_VERBS: ReadonlySet<string> = new Set(
  `parfait imparfait bienfait méfait forfait surfait souhait portrait attrait retrait abstrait extrait contrait
choléra caméra opéra`.split(/\s+/),
)

/** Readings of a word that is in no verb table, by its ending alone; undefined where that is not safe. */
export function guessVerbForms(word: string): readonly VerbForm[] | undefined {
  if (word.length < 6 || NO_VERBS.has(word)) return undefined
  for (const [ending, code, lemmaEnding] of GUESSES) {
    if (word.length < ending.length + SHORTEST_STEM || !word.endsWith(ending)) continue
    return [{ lemma: word.slice(0, -ending.length) + lemmaEnding, ...readFeatures(code) }]
  }
  return undefined
}
