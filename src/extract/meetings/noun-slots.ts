import { governorStatus, governorStatusOf, LIGHT_VERBS, TAKES_PLACE } from '../../lexicon/meeting-status.ts'
import type { VerbGroup } from '../../tags/verb.ts'
import { daysAfter } from '../dates/calendar.ts'
import type { DateMention } from '../mentions.ts'
import { type Complements, readComplements, STOPS } from './complements.ts'
import type { Telling, Where } from './model.ts'
import { mainVerbOf, verbBefore } from './noun-aside.ts'
import { addressees, isSent } from './noun-holders.ts'
import { COMES } from './noun-support.ts'
import type { NounScene } from './nouns.ts'
import type { Scene } from './scene.ts'
import { isAlien, qualifiesNoun, verbDate, verbPlace, where } from './scope.ts'
import { postpones, since } from './status.ts'

/** "le forum, ouvert lundi, s'achève demain", "s'achèvera mardi": open until a day to come. */
export function closing(
  { scene, support, sentence }: NounScene,
  begun: DateMention | null,
): Partial<Telling> | undefined {
  const { predicate } = support
  if (!predicate || !/^(?:achever|terminer|clore|clôturer|conclure|finir)$/.test(predicate.lemma))
    return undefined
  const date = verbDate(scene, predicate, readComplements(scene, predicate.endToken, sentence))
  const { created } = scene.document
  if (!date?.value || !created) return undefined
  const span =
    isDay(begun) && isDay(date) && begun!.value! < date.value ? `${begun!.value}/${date.value}` : null
  if (predicate.tense === 'past' && span) return { status: 'held', plain: true, date: begun, dateValue: span }
  if ((date.latest ?? '') < created || !/^(?:present|future)$/.test(predicate.tense)) return undefined
  return { status: 'ongoing', plain: true, date: begun ?? date, dateValue: span }
}

const isDay = (date: DateMention | null) => /^\d{4}-\d\d-\d\d$/.test(date?.value ?? '')

/** The date that the noun, its participle, or the verb around it has. */
export function nounDate(at: NounScene): DateMention | null {
  const { scene, right, support, i } = at
  const moved = movedTo(at)
  if (moved) return moved
  const between = at.trigger.frame === 'visit' ? null : betweenDate(at)
  if (between) return between
  for (const { date, at: k } of right.dates) if (k - i <= 30 && !isAlien(scene, date)) return date
  const { predicate, relative, over, after } = support
  if (relative && after) {
    const date = verbDate(scene, relative, after)
    // "qui ne s'est plus réunie ⟦depuis 2006⟧, se tiendra": when it did not.
    if (date && !(relative.negated && since(scene, date))) return date
  }
  if (predicate && (TAKES_PLACE.has(predicate.lemma) || governorStatus(predicate.lemma) || isSent(at))) {
    const date = verbDate(scene, predicate, readComplements(scene, predicate.endToken, at.sentence))
    if (date) return date
  }
  if (over && LIGHT_VERBS.has(over.lemma) && !governorStatusOf(over.lemma)) {
    const before = readComplements(scene, over.endToken, at.sentence, STOPS)
    const date = verbDate(scene, over, {
      ...before,
      dates: before.dates.filter((d) => !qualifiesNoun(scene, d.date)),
    })
    if (date) return date
  }
  return asideDate(at) ?? leadingDate(at) ?? opening(at)?.dates[0]?.date ?? null
}

/** "⟦Prévu mercredi à Bujumbura⟧, le sommet …": what the participle at the head of the sentence adds. */
function opening({ scene, head, sentence }: NounScene): Complements | undefined {
  const start = scene.first(sentence)
  if (head.link !== '' || head.first - start > 16) return undefined
  const group = scene.verbAt(start)
  if (group?.tense !== 'past-participle' || group.endToken >= head.first) return undefined
  const found = readComplements(scene, group.endToken, sentence, STOPS)
  const before = (k: number) => k < head.first
  return {
    ...found,
    dates: found.dates.filter((d) => before(d.at)),
    places: found.places.filter((p) => before(p.at)),
  }
}

/** "⟦L'an dernier⟧, une tournée de X avait inquiété Y": the day at the head of the sentence is the subject's too. */
function leadingDate({ scene, head, sentence, support }: NounScene): DateMention | null {
  if (head.link !== '' || !support.predicate || head.form !== 'indefinite') return null
  const start = scene.first(sentence)
  for (let k = start; k < Math.min(start + 3, head.first); k++) {
    const at = scene.dateAt[k]!
    if (at >= 0) return scene.word(scene.dates[at]!.endToken) === ',' ? scene.dates[at]! : null
  }
  return null
}

/** "a dit mardi lors d'un entretien": the day of the main verb is the encounter's. */
function asideDate(at: NounScene): DateMention | null {
  const { scene, head } = at
  // "⟦Le 30 juillet⟧, lors d'un précédent sommet à X, …"
  const before = scene.dateAt[head.first - 1]! >= 0 ? head.first - 1 : head.first - 2
  if (head.heads.includes('lors') && scene.dateAt[before]! >= 0 && before >= scene.first(at.sentence))
    return scene.dates[scene.dateAt[before]!]!
  const verb = sameTime(at)
  // "a quitté Y samedi, au terme d'une visite": the day it ended.
  if (!verb || (at.trigger.frame === 'visit' && verb.lemma === 'quitter')) return null
  const after = readComplements(at.scene, verb.endToken, at.sentence)
  const date = verbDate(at.scene, verb, after) ?? speechDate(at.scene, verb)
  return date && !qualifiesNoun(at.scene, date) ? date : null
}

/** "s'exprimait", "a tenu ces propos", "a fait cette déclaration": takes up what was said before. */
function recallsSpeech(scene: Scene, group: VerbGroup): boolean {
  const { lemma, reflexive, tense, endToken } = group
  if (group.voice === 'passive' && tense === 'past' && /^(?:exprimer|faire|tenir|formuler)$/.test(lemma))
    return [1, 2].some((n) => SAID.test(scene.word(group.firstToken - n))) && isDemonstrative(scene, group)
  if (lemma === 'exprimer') return reflexive && tense === 'imperfect'
  return (
    SAID.test(scene.word(endToken + 1)) &&
    /^(?:tenir|faire)$/.test(lemma) &&
    /^(?:ces?|cette|ses)$/.test(scene.word(endToken))
  )
}

const SAID = /^(?:propos|déclarations?|annonces?|remarques?|commentaires?|positions?|prises?|appels?)$/

/** "⟦Cette⟧ position a été exprimée". */
function isDemonstrative(scene: Scene, { firstToken }: VerbGroup): boolean {
  return [2, 3].some((n) => /^(?:ces?|cet|cette)$/.test(scene.word(firstToken - n)))
}

/** "X a annoncé ce matin, ⟦à la veille du sommet⟧": the day after that of the main verb. */
export function eveDate(at: NounScene): Partial<Telling> | null {
  const days = at.head.heads.includes('veille') ? 1 : at.head.heads.includes('lendemain') ? -1 : 0
  const verb = days === 0 ? undefined : mainVerbOf(at)
  if (!verb) return null
  const date = verbDate(at.scene, verb, readComplements(at.scene, verb.endToken, at.sentence)) ?? sameDay(at)
  if (!isDay(date) || qualifiesNoun(at.scene, date!)) return null
  const value = daysAfter(date!.value!, days)
  const { created } = at.scene.document
  const status = created && value && value > created ? 'planned' : 'held'
  return { date, dateValue: value, status, plain: true }
}

/** "Y a signé ce matin. X l'a suivi, ⟦à la veille du sommet⟧": the day of publication, told in the sentence before. */
function sameDay({ scene, sentence }: NounScene): DateMention | null {
  const { created, sentences } = scene.document
  const before = sentences[sentence - 1]
  if (!before || before.paragraph !== sentences[sentence]!.paragraph) return null
  for (let k = before.endToken - 1; k >= before.firstToken; k--) {
    const date = scene.dates[scene.dateAt[k]!]
    if (date?.value === created) return date ?? null
  }
  return null
}

/** "X a affirmé vendredi … Il s'⟦exprimait⟧ à l'issue d'un entretien": the day of the speech told before. */
function speechDate(scene: Scene, verb: VerbGroup): DateMention | null {
  return speechSlot(scene, verb, verbDate)
}

/** What the verb of the speech told before has. */
function speechSlot<T>(
  scene: Scene,
  verb: VerbGroup,
  read: (scene: Scene, said: VerbGroup, right: Complements) => T | null,
): T | null {
  if (!recallsSpeech(scene, verb)) return null
  for (let g = verb.index - 1; g >= 0; g--) {
    const said = scene.document.verbGroups[g]!
    const sentence = scene.tokens[said.head]!.sentence
    if (scene.tokens[verb.head]!.sentence - sentence > 2) return null
    if (said.tense !== 'past') continue
    const found = read(scene, said, readComplements(scene, said.endToken, sentence))
    if (found) return found
  }
  return null
}

/** The main verb whose time and place an adverbial encounter shares: "lors de", "à l'issue de", not "avant". */
function sameTime(at: NounScene): VerbGroup | undefined {
  const during = at.head.heads.some((h) => /^(?:lors|cours|issue|terme|occasion)$/.test(h))
  if (!during && !isSetting(at)) return undefined
  if (at.trigger.frame === 'letter' || at.head.apart) return undefined
  const verb = during ? mainVerbOf(at) : verbBefore(at)
  return /^(?:past|present|imperfect|pluperfect)$/.test(verb?.tense ?? '') ? verb : undefined
}

/** "a soulevé samedi la question ⟦au sommet du G20⟧": where the main verb's act took place. */
function isSetting({ head, trigger, support }: NounScene): boolean {
  return trigger.frame === 'gathering' && head.link === 'à' && head.heads.length === 0 && !support.over
}

/** "n'aura lieu ⟦que jeudi⟧": that day, whatever stands before. */
function onlyThen({ scene, support, sentence }: NounScene): DateMention | null {
  const { predicate } = support
  if (!predicate || !/^n[e']$/.test(scene.word(predicate.firstToken))) return null
  const after = readComplements(scene, predicate.endToken + 2, sentence)
  const only = [0, 1, 2].some((n) => scene.word(predicate.endToken + n) === 'que')
  return only ? (after.dates[0]?.date ?? null) : null
}

/** "est reportée à samedi", "repoussé de lundi à jeudi": the new date. */
function movedTo(at: NounScene): DateMention | null {
  const verb = [at.support.predicate, at.support.over].find((v) => v && postpones(at.scene, v))
  if (!verb) return onlyThen(at)
  const after = readComplements(at.scene, verb.endToken, at.sentence)
  for (const { date } of [...after.dates].reverse()) {
    const link = at.scene.word(date.firstToken - 1)
    const two = at.scene.word(date.firstToken - 2)
    if (/^(?:à|au|aux)$/.test(link) || (/^(?:la|l'|les)$/.test(link) && two === 'à')) return date
  }
  return null
}

/** "a présidé ⟦à Hanoï⟧ la cérémonie", "a eu ⟦à Paris⟧ un entretien": what stands between the verb and its noun is its. */
function betweenPlace({ scene, support, head, sentence }: NounScene): Where | null {
  const { over } = support
  if (!over || !LIGHT_VERBS.has(over.lemma)) return null
  const found = readComplements(scene, over.endToken, sentence, STOPS).places.find(
    (p) => p.at < head.first && /^(?:à|en|dans)$/.test(p.phrase.link),
  )
  return found ? where(found.place) : null
}

/** The same of its day. */
function betweenDate({ scene, support, head, sentence }: NounScene): DateMention | null {
  const { over } = support
  if (!over || !LIGHT_VERBS.has(over.lemma) || governorStatusOf(over.lemma)) return null
  return (
    readComplements(scene, over.endToken, sentence, STOPS).dates.find((d) => d.at < head.first)?.date ?? null
  )
}

/** "Fin de partie ⟦à X⟧ pour le sommet": before the preposition, where no verb tells of it. */
function titlePlace({ scene, head, trigger, sentence }: NounScene): Where | null {
  if (trigger.frame !== 'gathering' || head.link !== 'pour') return null
  for (let k = scene.first(sentence); k < head.first; k++) if (scene.verbAt(k)) return null
  const before = scene.phrases(sentence).find((p) => p.end === head.first - 1)
  return before?.place && before.link === 'à' ? where(before.place) : null
}

export function nounPlace(at: NounScene): Where | null {
  const { scene, frame, support, trigger } = at
  const asked = addressees(at).map((p) => p.place?.name)
  const [own] = frame.goals.filter((g) => !asked.includes(g.name))
  const held = trigger.frame === 'visit' ? null : betweenPlace(at)
  if (held) return held
  const closer = own && frame.goals.find((g) => g.kind === 'city' && g.country === own.country)
  if (closer) return closer
  if (own) return own
  const [leading] = opening(at)?.places ?? []
  if (leading) return where(leading.place)
  const { predicate, relative, over, after } = support
  // "de l'ambassadrice X, qui ⟦résidera⟧ à Y"
  if (relative && after && relative.lemma !== 'résider') {
    const place = verbPlace(scene, relative, after)
    if (place) return place
  }
  if (predicate) return verbPlace(scene, predicate, readComplements(scene, predicate.endToken, at.sentence))
  if (over && trigger.frame !== 'letter' && LIGHT_VERBS.has(over.lemma)) {
    return verbPlace(scene, over, readComplements(scene, over.endToken, at.sentence, STOPS))
  }
  if (over && at.head.link === 'pour' && COMES.has(over.lemma))
    return verbPlace(scene, over, readComplements(scene, over.endToken, at.sentence, STOPS))
  const main = trigger.frame === 'meet' ? sameTime(at) : undefined
  if (!main) return titlePlace(at)
  const told = verbPlace(scene, main, readComplements(scene, main.endToken, at.sentence))
  return told ?? speechSlot(scene, main, verbPlace)
}
