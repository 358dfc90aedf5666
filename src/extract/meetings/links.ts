import type { Scene } from './scene.ts'

const CONTRACTED: Readonly<Record<string, string>> = {
  du: 'de',
  des: 'de',
  "d'": 'de',
  au: 'à',
  aux: 'à',
  auxquels: 'à',
}
const PREPOSITIONS = new Set([
  'à',
  'de',
  'avec',
  'par',
  'entre',
  'chez',
  'en',
  'dans',
  'pour',
  'vers',
  'sur',
  'sans',
  'contre',
  'depuis',
  'jusque',
  "jusqu'",
  'selon',
  'envers',
  'devant',
  'sous',
  'malgré',
  'outre',
  'dont',
  'via',
  'après',
  'avant',
  'pendant',
  'dès',
  'hors',
  'parmi',
  'voici',
])
/** "en présence ⟦de⟧", "auprès ⟦de⟧": what the word before "de" makes of it. */
const BEFORE_DE: Readonly<Record<string, string>> = {
  présence: 'présence',
  auprès: 'à',
  près: 'près',
  côtés: 'présence',
  compagnie: 'présence',
  égide: 'égide',
  médiation: 'égide',
  houlette: 'égide',
  auspices: 'égide',
  coprésidence: 'avec',
  invitation: 'invitation',
  demande: 'demande',
  part: 'par',
  destination: 'à',
  adresse: 'à',
  attention: 'à',
  intention: 'à',
  siège: 'autre',
  tribune: 'autre',
  locaux: 'autre',
  couloirs: 'autre',
  nom: 'nom',
  faveur: 'autre',
  sujet: 'autre',
  autour: 'autre',
  lors: 'autre',
  cause: 'autre',
  lieu: 'autre',
  direction: 'vers',
  provenance: 'autre',
  dehors: 'autre',
  cours: 'autre',
  accompagné: 'présence',
  accompagnée: 'présence',
  accompagnés: 'présence',
  flanqué: 'présence',
  suivi: 'présence',
}
const BEFORE_A: Readonly<Record<string, string>> = {
  face: 'avec',
  grâce: 'autre',
  suite: 'autre',
  rapport: 'autre',
}

/** Determiners and adjectives that stand between a preposition and a title or name. */
export const LEADING = new Set(
  `le la l' les un une son sa ses leur leurs ce cet cette ces notre nos votre deux trois quatre cinq six nouveau nouvel nouvelle nouveaux nouvelles
ancien ancienne anciens anciennes futur future ex ex-ministre premier première vice haut haute grand grande principal principaux principale actuel actuelle
plusieurs certains divers quelques tous toutes dernier même jeune vieux feu numéro propre simple autres autre m. mm. mme mmes mlle dr monsieur madame mgr sieur cheikh cheikha docteur maître lord pr excellence altesse majesté sainteté éminence royale s.e. s.e.m. s.m. sem honorable excellences mgr monseigneur camarade camarades révérend père frère sœur daw samdech el-hadj elhadj capitaine lieutenant-colonel
forte fort importante important imposante large petite petit vaste éminent éminente récent récente très second seconde troisième plus respectifs respectives`.split(
    /\s+/,
  ),
)

/** "⟦Des⟧ responsables", "avec ⟦des⟧ émissaires", "rencontrer ⟦d'⟧autres élus": an article, not "de" and "les". */
function isPluralArticle(scene: Scene, i: number, sentenceStart: number): boolean {
  const word = scene.word(i)
  const partitive = /^(?:de|d')$/.test(word) && PLURAL_ADJECTIVE.test(scene.word(i + 1))
  if (word !== 'des' && !partitive) return false
  const before = scene.tokens[i - 1]
  if (i === sentenceStart || !before || before.kind !== 'word') return true
  const verb = scene.verbAt(i - 1)
  return (
    (verb ? verb.lemma !== 'parler' : PREPOSITIONS.has(before.normal) && before.normal !== 'de') ||
    /^(?:et|ou|puis)$/.test(before.normal)
  )
}

const PLURAL_ADJECTIVE =
  /^(?:autres|haut(?:e?s)|nombreu(?:x|ses)|importante?s|nouveaux|nouvelles|grande?s|éminente?s|anciens|anciennes|récente?s|petite?s|jeunes)$/

/** The preposition that ties a phrase starting at `start` to what stands before it; a noun may have "des" as article. */
export function linkBefore(scene: Scene, start: number, sentenceStart: number, isNoun: boolean): string {
  const article = isNoun && isPluralArticle(scene, start - 1, sentenceStart)
  const first = article ? start - 1 : start
  const before = first - 1
  if (before < sentenceStart) return ''
  const word = scene.word(before)
  const link = CONTRACTED[word] ?? word
  if (!PREPOSITIONS.has(link)) return ''
  const two = before > sentenceStart ? scene.word(before - 1) : ''
  if (link === 'de') return BEFORE_DE[two] ?? 'de'
  if (link === 'à') return BEFORE_A[two] ?? 'à'
  return link
}

/** Whether the token is a preposition, contracted or not. */
export function isPreposition(normal: string): boolean {
  return PREPOSITIONS.has(CONTRACTED[normal] ?? normal)
}
