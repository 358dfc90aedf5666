import { COURT_WORDS } from '../../lexicon/meeting-domains.ts'
import { CHANNEL_WORDS, NOT_ENCOUNTERS } from '../../lexicon/meeting-nouns.ts'
import { isPrenominal, opensPhrase } from './noun-phrase.ts'
import type { Scene } from './scene.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Nouns that name an encounter only in certain company, and how that shows. */
const CHECKS = new Map<string, (scene: Scene, i: number) => boolean>([
  // "coup de fil"
  ['coup', (scene, i) => scene.word(i + 1) === 'de' && CALLS.has(scene.word(i + 2))],
  // "lettres de créance" has its own trigger.
  ['lettre', (scene, i) => !/^créances?$/.test(scene.word(i + 2))],
  ['lettres', (scene, i) => !/^créances?$/.test(scene.word(i + 2))],
  ['créance', (scene, i) => scene.word(i - 1) === 'de'],
  // "copies figurées" of credentials, unless these are told right after.
  [
    'copies',
    (scene, i) =>
      scene.word(i + 1) === 'figurées' && ![4, 5, 6].some((n) => scene.word(i + n).startsWith('créance')),
  ],
  ['créances', (scene, i) => scene.word(i - 1) === 'de' && /^lettres?$/.test(scene.word(i - 2))],
  ['ouverture', (scene, i) => SEATS.has(scene.word(i + 2)) || SEATS.has(scene.word(i + 3))],
  // "la conférence au sommet": told by its first word.
  ['sommet', (scene, i) => !isAtSummit(scene, i - 2)],
  ['audience', (scene, i) => !sentenceHas(scene, i, COURT_WORDS)],
  ['audiences', (scene, i) => !sentenceHas(scene, i, COURT_WORDS)],
  ['bilatérale', (scene, i) => DETERMINING.has(scene.word(i - 1))],
  ['trilatérale', (scene, i) => DETERMINING.has(scene.word(i - 1))],
  ['appel', (scene, i) => !isAppeal(scene, i)],
  ['appels', (scene, i) => CHANNEL_WORDS.has(scene.word(i + 1))],
  ['invitation', (scene, i) => !isOccasion(scene, i)],
  ['contact', (scene, i) => !MANNER.has(scene.word(i - 1))],
  ['contacts', (scene, i) => !MANNER.has(scene.word(i - 1))],
  ['échange', isExchange],
  ['échanges', isExchange],
  ['commission', isJointBody],
  ['commissions', isJointBody],
  ['comité', isJointBody],
  ['navette', (scene, i) => scene.word(i + 1) === 'entre' || scene.word(i + 1).startsWith('diplomatique')],
  // "note verbale", "note de protestation"
  ['note', (scene, i) => NOTES.has(scene.word(i + 1)) || NOTES.has(scene.word(i + 2))],
  // "a adressé ses félicitations à X", not "un message de félicitations".
  ['félicitations', isSent],
  ['condoléances', isSent],
  ['vœux', isSent],
  // "la prestation de serment" of a head of state.
  ['prestation', (scene, i) => scene.word(i + 2) === 'serment'],
  ['rencontre', isNoun],
  ['rencontres', isNoun],
])

/** "une conférence des donateurs", "la conférence (internationale) de paix", "sur la Libye": of states, though none is named. */
export function isWorldConference(scene: Scene, i: number): boolean {
  if (scene.word(i) !== 'conférence') return false
  for (let k = i + 1; k < i + 5; k++) {
    if (scene.verbAt(k)) return false
    if (/^(?:donateurs|bailleurs|paix)$/.test(scene.word(k))) return true
    const about = scene.word(k) === 'sur' ? scene.entities.at(k + 2)?.entity : undefined
    if (about?.type === 'place' && about.kind === 'country') return true
  }
  return false
}

/** "à l'invitation de X", "sur invitation": why somebody comes, no letter. */
function isOccasion(scene: Scene, i: number): boolean {
  const k = scene.word(i - 1) === "l'" ? i - 2 : i - 1
  return scene.word(k) === 'sur' || (scene.word(k) === 'à' && k === i - 2)
}

/** "conférence ⟦au sommet⟧", "rencontre au sommet": a summit, by its first word. */
export const isAtSummit = (scene: Scene, i: number): boolean =>
  SUMMITS.has(scene.word(i)) && scene.word(i + 1) === 'au' && scene.word(i + 2) === 'sommet'

const SUMMITS = set('conférence réunion rencontre session entretien dialogue')
const NOTES = set('verbale diplomatique protestation')
const CALLS = set('fil téléphone')
const SEATS = set('consulat ambassade')
const DETERMINING = set('une la cette sa leur des les')
const MANNER = set('de en')
const PREPOSITIONS = set("de d' à au du des")
const BEFORE_NOUN = set('de en par pour première dernière prochaine nouvelle aucune quelques telle sans')
const TO = set('à au aux')
const BEFORE_INFINITIVE = set("à de d' pour")
const NO_TALK = set("d' en libre")
const OF = set("de d' des du")
const VIEWS = set('vue vues point points')

/** What becomes of trade, not of talks. */
const TRADE = set(
  'augmenté augmentent augmenter atteint atteignent progressé reculé baissé doublé triplé chuté bondi croissance croître volume commerciaux commerciales milliards millions % restent',
)

/** Whether the trigger noun names an encounter here: not "conférence de presse", "lettre ouverte", "appel aux dons". */
export function isEncounter(scene: Scene, i: number): boolean {
  const word = scene.word(i)
  const not = NOT_ENCOUNTERS[word]
  if (not && isCompound(scene, i, not)) return false
  const check = CHECKS.get(word)
  return check ? check(scene, i) : true
}

function isCompound(scene: Scene, i: number, not: ReadonlySet<string>): boolean {
  const one = scene.word(i + 1)
  if (not.has(one)) return true
  if (!PREPOSITIONS.has(one)) return false
  const two = scene.word(i + 2)
  return not.has(two) || ((two === 'la' || two === "l'") && not.has(scene.word(i + 3)))
}

function sentenceHas(scene: Scene, i: number, words: ReadonlySet<string>): boolean {
  const { sentence } = scene.tokens[i]!
  for (let k = scene.first(sentence); k < scene.end(sentence); k++) if (words.has(scene.word(k))) return true
  return false
}

/** "le pays rencontre des difficultés": a verb that the tagger took for a noun stands after a bare noun. */
function isNoun(scene: Scene, i: number): boolean {
  if (i <= scene.first(scene.tokens[i]!.sentence)) return true
  const before = scene.tokens[i - 1]!
  if (before.kind !== 'word' || before.shape !== 'lower') return true
  return opensPhrase(before.normal) || BEFORE_NOUN.has(before.normal) || isPrenominal(scene, i - 1)
}

/** "la (grande) commission mixte", "le comité bilatéral frontalier": a body of two states is their meeting, unless its session is told. */
function isJointBody(scene: Scene, i: number): boolean {
  if (
    /^(?:session|sessions|réunion|réunions|travaux|membre|membres|président|coprésident)$/.test(
      before(scene, i),
    )
  )
    return false
  return [1, 2].some((n) => isJointWord(scene.word(i + n)))
}

const JOINT = /^(?:mixte|intergouvernemental|bilatéral|conjoint|binational|paritaire)(?:e|es|s)?$/

/** "mixte", "intergouvernementale": said of bodies that two states have together. */
export const isJointWord = (normal: string): boolean => JOINT.test(normal)

/** The noun over "de la (grande) commission". */
function before(scene: Scene, i: number): string {
  let k = i - 1
  while (/^(?:la|le|l'|de|du|des|grande|haute|\d.*|premi.*|.*ième)$/.test(scene.word(k))) k--
  return scene.word(k)
}

/** "a adressé ses (vives) félicitations": the object of a verb of sending. */
function isSent(scene: Scene, i: number): boolean {
  for (let k = i - 1; k > i - 6 && k >= 0; k--) {
    const verb = scene.verbAt(k)
    if (verb) return /^(?:adresser|envoyer|transmettre)$/.test(verb.lemma)
    if (/^(?:de|d'|des|message|lettre)$/.test(scene.word(k))) return false
  }
  return false
}

/** "l'appel de X à Y à cesser le feu", "un appel à la retenue": nobody is on the telephone. */
function isAppeal(scene: Scene, i: number): boolean {
  if (CHANNEL_WORDS.has(scene.word(i + 1))) return false
  if (TO.has(scene.word(i + 1))) return true
  for (let k = i + 1; k < Math.min(i + 16, scene.end(scene.tokens[i]!.sentence)); k++) {
    const verb = scene.verbAt(k)
    if (verb) return verb.tense === 'infinitive' && BEFORE_INFINITIVE.has(scene.word(k - 1))
  }
  return false
}

/** "un échange de vues", "leur échange", "un échange avec X"; not "échange de prisonniers", "échanges commerciaux". */
function isExchange(scene: Scene, i: number): boolean {
  if (NO_TALK.has(scene.word(i - 1))) return false
  const next = scene.word(i + 1)
  if (OF.has(next)) return VIEWS.has(scene.word(i + 2))
  if (next.startsWith('téléphonique')) return true
  if (next !== 'avec' && next !== 'entre') return scene.word(i) === 'échange'
  return !sentenceHas(scene, i, TRADE)
}
