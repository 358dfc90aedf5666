import type { SeriesName } from './series.ts'

/** Adds one stem of a verb with the series of endings it takes. */
export type AddStem = (stem: string, series: SeriesName) => void

const MUTE_E = /e([bcdgmnprstvl]|vr)$/
const MUTE_E_ACUTE = /é([bcdfglmnprstvxy]|ch|gu|gn|qu|[bcdfgptv]r|[bcfgp]l)$/
const VOWEL_Y = /[aou]y$/

/** Stems of a first-group verb: "jeter" → jet-, jett-; "céder" → céd-, cèd-; "commencer" → commenc-, commenç-. */
export function addFirstGroup(lemma: string, add: AddStem): void {
  const stem = lemma.slice(0, -2)
  const last = stem.at(-1)!
  const changes = MUTE_E.test(stem) || MUTE_E_ACUTE.test(stem) || VOWEL_Y.test(stem)
  if (!changes && last !== 'c' && last !== 'g') {
    add(stem, 'erPlain')
    return
  }
  add(stem, 'erSoft')
  add(last === 'c' ? `${stem.slice(0, -1)}ç` : last === 'g' ? `${stem}e` : stem, 'erHard')
  for (const mute of muteStems(stem)) {
    add(mute, 'erMute')
    add(`${mute}er`, 'future')
  }
  if (MUTE_E_ACUTE.test(stem)) add(`${stem}er`, 'future')
  if (stem.endsWith('envoy')) add(`${stem.slice(0, -2)}err`, 'future')
}

/** What the stem is before a silent e; where two spellings live side by side (1990's reform, "paie", "paye"), both. */
function muteStems(stem: string): string[] {
  if (/e[lt]$/.test(stem)) return [stem + stem.at(-1), stem.replace(MUTE_E, 'è$1')]
  if (MUTE_E.test(stem)) return [stem.replace(MUTE_E, 'è$1')]
  if (MUTE_E_ACUTE.test(stem)) return [stem.replace(MUTE_E_ACUTE, 'è$1')]
  if (!VOWEL_Y.test(stem)) return [stem]
  const light = `${stem.slice(0, -1)}i`
  return stem.endsWith('ay') ? [light, stem] : [light]
}

export function addSecondGroup(lemma: string, add: AddStem): void {
  add(lemma.slice(0, -2), 'ir2')
}

/** Stems of a verb from the principal parts of its model (see models.ts), each part joined to `prefix`. */
export function addIrregular(prefix: string, parts: readonly string[], add: AddStem): void {
  const [infinitive, je, il, nous, ils, future, past, participle, subjunctive] = parts
  const has = (part: string | undefined): part is string => part !== undefined && part !== '-'
  add(prefix + infinitive, 'infinitive')
  if (has(je)) add(prefix + je, je.endsWith('e') ? 'presentJeE' : 'presentJe')
  if (has(il)) add(prefix + il, 'presentIl')
  if (has(nous)) {
    const stem = prefix + nous.slice(0, -3)
    add(stem, 'nous')
    // "que nous puissions" is made from its own stem, "que nous voulions" from that of "nous".
    const own = has(subjunctive) && /(sse|che)$/.test(subjunctive)
    add(own ? prefix + subjunctive.slice(0, -1) : stem, 'nousSubjunctive')
  }
  if (has(ils)) {
    add(prefix + ils.slice(0, -3), 'presentIls')
    if (subjunctive === undefined) add(prefix + ils.slice(0, -3), 'subjunctive')
  }
  if (has(subjunctive)) add(prefix + subjunctive.slice(0, -1), 'subjunctive')
  if (has(future)) add(prefix + future, 'future')
  if (has(past)) addPast(prefix + past.slice(0, -1), add)
  if (has(participle)) add(prefix + participle, participle.endsWith('s') ? 'participleS' : 'participle')
}

const CIRCUMFLEX: Record<string, string> = { i: 'î', u: 'û', n: 'n' }

function addPast(stem: string, add: AddStem): void {
  add(stem, 'past')
  const last = stem.at(-1)!
  const marked = last === 'n' ? stem.replace(/in$/, 'în') : stem.slice(0, -1) + (CIRCUMFLEX[last] ?? last)
  add(marked, 'pastCircumflex')
}
