import type { Constructions } from './speech-verbs.ts'

/**
 * Verbs that report speech together with the words after them: `lemma | words | constructions` (letters: see
 * speech-verbs.ts; besides, `n`: the object follows "de": "a fait part de son intention"). Knowledge of the language.
 */
const TABLE = `
faire | part | mn
faire | état | mn
faire | l' éloge | mn
faire | l' écho | mn
mettre | en garde | qcmo
mettre | en avant | qm
mettre | en exergue | m
mettre | en relief | m
mettre | en évidence | m
mettre | l' accent sur | m
attirer | l' attention sur | m
appeler | de ses vœux | m
appeler | de leurs vœux | m
rendre | hommage à | m
rendre | un hommage à | m
prendre | à partie | m
tirer | la sonnette d' alarme | c
monter | au créneau | c
hausser | le ton | c
enfoncer | le clou | c
mettre | les points sur les i | c
donner | sa parole | q
jurer | ses grands dieux | qi
`

export interface SpeechPhrase {
  readonly words: readonly string[]
  readonly constructions: Constructions
}

let phrases: Map<string, SpeechPhrase[]> | undefined

/** What may follow a verb and make it one of saying. */
export function speechPhrases(lemma: string): readonly SpeechPhrase[] {
  phrases ??= read()
  return phrases.get(lemma) ?? []
}

function read(): Map<string, SpeechPhrase[]> {
  const map = new Map<string, SpeechPhrase[]>()
  for (const line of TABLE.trim().split('\n')) {
    const [lemma, words, constructions] = line.split(' | ') as [string, string, string]
    const list = map.get(lemma) ?? []
    list.push({ words: words.split(' '), constructions })
    map.set(lemma, list)
  }
  return map
}
