import { nounTriggerOf } from '../../lexicon/user/words.ts'
import type { VerbGroup } from '../../tags/verb.ts'
import { readComplements } from './complements.ts'
import type { Telling } from './model.ts'
import { predicateStatus } from './noun-status.ts'
import type { Scene } from './scene.ts'
import { verbDate, verbPlace } from './scope.ts'
import { postpones } from './status.ts'

/** Sentences back in which the encounter may be told that a pronoun takes up. */
const REACH = 2

/** Verbs that only an event can be the subject of: passive or reflexive; "avoir lieu" stands apart. */
const PASSIVE =
  /^(?:annuler|reporter|ajourner|repousser|différer|décaler|décommander|déprogrammer|reprogrammer|remettre|renvoyer|programmer|prévoir|fixer)$/
const REFLEXIVE = /^(?:tenir|dérouler)$/

/** "Elle a été décommandée", "il se tiendra à X": what becomes of the encounter told last, taken up by a pronoun. */
export function readTakeUp(scene: Scene, group: VerbGroup): Telling[] {
  const pronoun = pronounOf(scene, group)
  if (pronoun < 0 || !isOfEvents(scene, group) || group.tense === 'pluperfect') return []
  const sentence = scene.tokens[group.head]!.sentence
  const told = antecedent(scene, pronoun, sentence)
  if (!told) return []
  const right = readComplements(scene, group.endToken, sentence)
  const date = verbDate(scene, group, right)
  const again = group.lemma === 'reprogrammer'
  const verdict = again
    ? ({ status: 'postponed', plain: true } as const)
    : predicateStatus(scene, group, date)
  if (!verdict) return []
  return [
    {
      ...told,
      ...verdict,
      parts: [],
      parties: [],
      place: verbPlace(scene, group, right),
      date,
      dateValue: null,
      topics: [],
      sentence,
      firstToken: group.firstToken,
      endToken: group.endToken,
      form: 'demonstrative',
      apart: null,
      beside: null,
      of: told,
      dependent: true,
      rule: 'pronoun-event',
    },
  ]
}

/** The subject pronoun of the verb, or of the modal that governs it: "⟦elle⟧ pourrait être reprogrammée". */
function pronounOf(scene: Scene, group: VerbGroup): number {
  if (group.subjectPronoun >= 0 || group.tense !== 'infinitive') return group.subjectPronoun
  return group.governor >= 0 ? scene.document.verbGroups[group.governor]!.subjectPronoun : -1
}

function isOfEvents(scene: Scene, group: VerbGroup): boolean {
  if (group.lemma === 'avoir') return scene.word(group.endToken) === 'lieu'
  if (group.reflexive) return REFLEXIVE.test(group.lemma)
  return group.voice === 'passive' && (PASSIVE.test(group.lemma) || postpones(scene, group))
}

const FEMININE =
  /^(?:rencontre|entrevue|audience|réunion|conférence|visite|tournée|session|séance|assemblée|cérémonie|signature|inauguration|discussion|négociation|conversation|concertation|consultation|étape|mission|escale|trilatérale|bilatérale|visioconférence)/

/** The last encounter told by a noun of the pronoun's gender and number. */
function antecedent(scene: Scene, pronoun: number, sentence: number): Telling | undefined {
  const word = scene.word(pronoun)
  const many = word.endsWith('s')
  for (let k = scene.history.length - 1; k >= 0; k--) {
    const told = scene.history[k]!
    if (sentence - told.sentence > REACH) return undefined
    const noun = scene.word(told.firstToken)
    if (!nounTriggerOf(scene.document, noun) || told.rule === 'pronoun-event') continue
    const plural = /(?:ns|es|rs|ts|ls)$/.test(noun) && noun !== 'face-à-face'
    if (plural === many && FEMININE.test(noun) === word.startsWith('elle')) return told
  }
  return undefined
}
