import type { Tense, VerbForm } from '../../tags/verb.ts'

const FUTURE = 'ai:F1s as:F2s a:F3s ons:F1p ez:F2p ont:F3p ais:C1s ais:C2s ait:C3s ions:C1p iez:C2p aient:C3p'
const ER_SOFT = 'ez:P2p ions:I1p ions:S1p iez:I2p iez:S2p èrent:A3p er:N é:Qms ée:Qfs és:Qmp ées:Qfp'
const ER_HARD =
  'ons:P1p ais:I1s ais:I2s ait:I3s aient:I3p ant:G ai:A1s as:A2s a:A3s âmes:A1p âtes:A2p asse:S1s asses:S2s ât:S3s assent:S3p'
const ER_MUTE = 'e:P3s e:P1s e:S3s e:S1s e:M2s es:P2s es:S2s ent:P3p ent:S3p'
const IR =
  'ir:N is:P1s is:P2s it:P3s issons:P1p issez:P2p issent:P3p issent:S3p issais:I1s issais:I2s issait:I3s issions:I1p issiez:I2p issions:S1p issiez:S2p issaient:I3p issant:G is:A1s is:A2s it:A3s îmes:A1p îtes:A2p irent:A3p isse:S1s isse:S3s isses:S2s ît:S3s i:Qms ie:Qfs is:Qmp ies:Qfp'
const before = (prefix: string, series: string) => series.replace(/\S+/g, `${prefix}$&`)

/**
 * Endings of French verbs in series that share one stem: `ending:features`. Features: a tense letter, then person
 * and number (`P3s`), or gender and number for participles (`Qfp`).
 */
const SERIES = {
  /** -er verbs whose stem never changes: all their endings. */
  erPlain: `${ER_SOFT} ${ER_HARD} ${ER_MUTE} ${before('er', FUTURE)}`,
  /** -er verbs, endings in e and i: "parl-ez". */
  erSoft: ER_SOFT,
  /** -er verbs, endings in a and o: "commenç-ons", "mange-ait". */
  erHard: ER_HARD,
  /** -er verbs before a silent e: "lèv-ent", "appell-e". */
  erMute: ER_MUTE,
  /** Second group: "fin-issait". */
  ir2: `${IR} ${before('ir', FUTURE)}`,
  future: FUTURE,
  /** Third group, the stem of "nous": "recev-ait". */
  nous: 'ons:P1p ez:P2p ais:I1s ais:I2s ait:I3s ions:I1p iez:I2p aient:I3p ant:G',
  nousSubjunctive: 'ions:S1p iez:S2p',
  presentIls: 'ent:P3p',
  subjunctive: 'e:S3s e:S1s es:S2s ent:S3p',
  presentJe: ':P1s :P2s :M2s',
  presentJeE: ':P1s s:P2s :M2s',
  presentIl: ':P3s',
  past: 's:A1s s:A2s t:A3s rent:A3p sse:S1s sse:S3s sses:S2s ssent:S3p',
  pastCircumflex: 'mes:A1p tes:A2p t:S3s',
  participle: ':Qms e:Qfs s:Qmp es:Qfp',
  participleS: ':Qms :Qmp e:Qfs es:Qfp',
  infinitive: ':N',
} satisfies Record<string, string>

export type SeriesName = keyof typeof SERIES

type Features = Omit<VerbForm, 'lemma'>

const TENSES: Record<string, Tense> = {
  P: 'present',
  I: 'imperfect',
  A: 'past',
  F: 'future',
  C: 'conditional',
  S: 'subjunctive',
  M: 'imperative',
  N: 'infinitive',
  G: 'present-participle',
  Q: 'past-participle',
}

/** "P3s" → present, third person singular; "Qfp" → past participle, feminine plural. */
export function readFeatures(code: string): Features {
  const tense = TENSES[code[0]!]!
  const number = code.length < 3 ? null : code[2] === 's' ? 'singular' : 'plural'
  const participle = tense === 'past-participle'
  const person = participle || code.length < 3 ? null : (Number(code[1]) as 1 | 2 | 3)
  return { tense, person, number, gender: participle ? (code[1] as 'm' | 'f') : null }
}

/** ending → for each series that has it, its features. */
export function buildEndings(): Map<string, Map<SeriesName, Features[]>> {
  const endings = new Map<string, Map<SeriesName, Features[]>>()
  for (const name of Object.keys(SERIES) as SeriesName[]) {
    for (const item of SERIES[name].split(' ')) {
      const colon = item.indexOf(':')
      const ending = item.slice(0, colon)
      const series = endings.get(ending) ?? new Map<SeriesName, Features[]>()
      endings.set(ending, series)
      const features = series.get(name)
      if (features) features.push(readFeatures(item.slice(colon + 1)))
      else series.set(name, [readFeatures(item.slice(colon + 1))])
    }
  }
  return endings
}
