import { type NounTrigger, nounTrigger } from '../../lexicon/meeting-nouns.ts'
import { governorStatus, governorStatusOf, LIGHT_VERBS, TAKES_PLACE } from '../../lexicon/meeting-status.ts'
import type { VerbGroup } from '../../tags/verb.ts'
import type { DateMention } from '../mentions.ts'
import { channelKind } from './channel.ts'
import { type Complements, readComplements, STOPS } from './complements.ts'
import { isEncounter } from './encounter-nouns.ts'
import type { Actor, Telling, Where } from './model.ts'
import { type NounFrameReading, readFrame } from './noun-frames.ts'
import { nounKind } from './noun-kind.ts'
import { type NounHead, nounHead } from './noun-phrase.ts'
import { addressees, mainVerbOf, nounSides, verbBefore } from './noun-sides.ts'
import { nounStatus } from './noun-status.ts'
import { findSupport, type Support } from './noun-support.ts'
import type { Scene } from './scene.ts'
import { dayBefore, isAlien, joinedDays, qualifiesNoun, verbDate, verbPlace, where } from './scope.ts'
import { isSeries, partiesOf, partsOf, type Sides } from './sides.ts'
import { postpones } from './status.ts'
import { readTopics } from './topics.ts'

/** A noun of encounter with all that was read around it. */
export interface NounScene {
  readonly scene: Scene
  readonly i: number
  readonly trigger: NounTrigger
  readonly sentence: number
  readonly head: NounHead
  readonly right: Complements
  readonly support: Support
  readonly frame: NounFrameReading
  readonly earlier: readonly (readonly Actor[])[]
}

/** Reads the encounters that a noun tells of: none, one, or one for each place of a tour. */
export function readNoun(scene: Scene, i: number, earlier: NounScene['earlier']): Telling[] {
  const trigger = nounTrigger(scene.word(i))
  if (!trigger || scene.verbAt(i) || !isEncounter(scene, i) || insideName(scene, i)) return []
  const sentence = scene.tokens[i]!.sentence
  const credentials = /^créances?$/.test(scene.word(i))
  const head = nounHead(scene, credentials ? i - 2 : i, scene.first(sentence))
  const right = readComplements(scene, i + 1, sentence, (g) => passesNoun(scene, g, i))
  const support = findSupport(scene, i, head, right, sentence)
  const frame = readFrame(scene, trigger, i, right, sentence)
  return tell({ scene, i, trigger, sentence, head, right, support, frame, earlier })
}

/** A word of a body's or person's name: "Forum des îles du Pacifique", "Mission de l'Union africaine". */
function insideName(scene: Scene, i: number): boolean {
  const found = scene.entities.at(i)
  if (found && found.entity.type !== 'place') return true
  return (
    /^(?:mission|commission|assemblée)$/.test(scene.word(i)) &&
    scene.tokens[i]!.shape === 'Title' &&
    i > scene.first(scene.tokens[i]!.sentence)
  )
}

/** Participles beside the noun do not end it, nor do those that look like a present ("un message écrit"). */
function passesNoun(scene: Scene, group: VerbGroup, i: number): boolean {
  if (group.tense === 'past-participle') return true
  return (
    group.firstToken === i + 1 &&
    group.endToken === i + 2 &&
    scene.tokens[i + 1]!.verbs.some((v) => v.tense === 'past-participle')
  )
}

function tell(at: NounScene): Telling[] {
  const { scene, trigger } = at
  if (isAttribute(at)) return []
  const date = nounDate(at)
  // "une lettre de X, qui l'invite à Helsinki": what the letter says is not what becomes of it.
  const aside = trigger.frame === 'letter' || leadsOn(at)
  const support = aside ? { ...at.support, relative: undefined } : at.support
  const verdict = nounStatus(scene, at.i, at.head, at.right, support, date)
  const sides = nounSides(at)
  const parts = partsOf(sides.parts)
  const from = at.support.over?.firstToken ?? at.head.first
  if (
    /^(?:perdre|garder|maintenir)$/.test(at.support.over?.lemma ?? '') &&
    /^contacts?$/.test(scene.word(at.i))
  )
    return []
  const kind = nounKind(at, channelKind(scene, trigger.kind, from, at.right.end), parts)
  const place = /^(?:correspondence|call)$/.test(kind) ? null : nounPlace(at)
  const base: Telling = {
    kind,
    status: verdict.status,
    plain: verdict.plain,
    parts,
    parties: [...sides.extra, ...mourned(at, place)],
    place,
    date,
    dateValue: joinedDays(scene, date),
    topics: readTopics(scene, at.i + 1, at.right.end),
    sentence: at.sentence,
    firstToken: at.i,
    endToken: triggerEnd(scene, at.i),
    form: at.head.form,
    apart: at.head.apart,
    generic: trigger.generic,
    anterior: false,
    beside: null,
    stranger: parts.length === 0 && isStranger(scene, at.i),
    dependent: isDependent(at, parts, sides, place),
    rule: `noun-${isSigning(scene, at.i) ? 'signing' : trigger.frame}`,
  }
  const until = closing(at, date)
  if (until) Object.assign(base, until)
  if (trigger.frame === 'visit') return visits(at, base)
  return separately(at, base)
}

/** "des entretiens séparés avec X et Y": one with each. */
function separately({ scene, i, frame, trigger, right }: NounScene, base: Telling): Telling[] {
  if (trigger.frame !== 'meet' || !isSeries(scene, i + 1, right.end)) return [base]
  const met = frame.sides.filter((p) => p.link === 'avec').flatMap((p) => p.actors.map((a) => a.key))
  const partners = base.parts.filter((p) => met.includes(p.actor.key))
  const others = base.parts.filter((p) => !met.includes(p.actor.key))
  if (partners.length < 2 || others.length === 0) return [base]
  return partners.map((one) => ({ ...base, parts: [...others, one] }))
}

/** "le forum, ouvert lundi, s'achève demain", "s'achèvera mardi": open until a day to come. */
function closing(
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

/** "la signature", "la cérémonie de signature". */
function isSigning(scene: Scene, i: number): boolean {
  return [i, i + 1, i + 2].some((k) => scene.word(k) === 'signature')
}

/** "La rencontre sera le premier entretien entre …", "Cette visite est la troisième": says more of one told already. */
function isAttribute({ scene, head, sentence, trigger }: NounScene): boolean {
  const before = [0, 1, 2, 3, 4, 5].map((n) => scene.verbAt(head.first - n)).find(Boolean)
  if (
    before?.lemma === 'agir' ||
    (before?.lemma === 'être' && /^(?:c'|ce)$/.test(scene.word(before.firstToken - 1)))
  )
    return scene.history.some((t) => t.kind === trigger.kind && sentence - t.sentence <= 10)
  const verb = scene.verbAt(head.first - 1)
  if (verb?.lemma !== 'être' || verb.voice !== 'active' || head.form === 'bare') return false
  const last = scene.history.at(-1)
  return (
    last !== undefined && last.sentence === sentence && last.form !== 'verb' && last.form !== 'indefinite'
  )
}

/** Who attends a funeral abroad honours the country where it is. */
function mourned(at: NounScene, place: Where | null): string[] {
  return /^(?:obsèques|funérailles)$/.test(at.scene.word(at.i)) && place?.country ? [place.country] : []
}

function triggerEnd(scene: Scene, i: number): number {
  const next = scene.word(i + 1)
  if (/^(?:téléphonique|téléphoniques|officielle|trilatérale?|bilatérale?s?)$/.test(next)) return i + 2
  if (scene.word(i) === 'coup') return i + 3
  return i + 1
}

/** "une tournée ⟦qui le conduira au Ghana et au Togo⟧". */
function leadsOn({ trigger, support }: NounScene): boolean {
  const verb = support.pronoun === 'qui' ? support.relative?.lemma : undefined
  return trigger.frame === 'visit' && /^(?:conduire|mener|emmener|amener)$/.test(verb ?? '')
}

/** One visit for each country that is named as goal. */
function visits(at: NounScene, base: Telling): Telling[] {
  const home = partiesOf(base.parts.filter((p) => p.side !== 'host'))
  const goals: Where[] = []
  const onward = leadsOn(at) ? (at.support.after?.places ?? []).map((p) => where(p.place)) : []
  for (const goal of [...(base.place ? [base.place] : []), ...at.frame.goals, ...onward]) {
    const same = goals.findIndex((g) => g.country === goal.country)
    if (same < 0) goals.push(goal)
    else if (goals[same]!.kind === 'country') goals[same] = goal
  }
  const abroad = goals.filter((g) => g.country !== null && !home.includes(g.country))
  if (abroad.length > 0)
    return abroad.map((goal) => ({
      ...base,
      parts: abroad.length > 1 ? base.parts.filter((p) => isHostOf(p, goal, abroad)) : [...base.parts],
      place: goal,
      date: (abroad.length > 1 && dayBefore(at.scene, at.right, goal)) || base.date,
      parties: [...base.parties, goal.country!],
    }))
  if (goals.some((g) => g.country !== null) && base.parts.length > 0) return []
  // "la visite d'État du président français": to the country of the article.
  const { home: here } = at.scene
  const came = at.support.over?.lemma === 'faire' && at.scene.word(at.i) === 'déplacement'
  const official = came || /^(?:officielle|de|d')$/.test(at.scene.word(at.i + 1)) || base.date !== null
  const welcomed = here !== null && base.parts.length > 0 && !home.includes(here) && official
  return [welcomed && !/^tournée/.test(at.scene.word(at.i)) ? { ...base, parties: [here] } : base]
}

/** Of the hosts of a journey to several countries each receives in his own. */
function isHostOf({ actor, side }: Telling['parts'][number], goal: Where, goals: readonly Where[]): boolean {
  if (side !== 'host' || !goals.some((g) => g.country !== null && actor.parties.includes(g.country)))
    return true
  return actor.parties.includes(goal.country!)
}

/** "contacts ⟦avec les milices⟧", "réunion ⟦des pays riverains⟧", not "réunion de mardi", "entretien de deux heures". */
function isStranger(scene: Scene, i: number): boolean {
  let k = i + 1
  while (k < i + 4 && scene.tokens[k]?.shape === 'lower' && !scene.verbAt(k) && !OWNING.test(scene.word(k)))
    k++
  const link = scene.word(k)
  if (!OWNING.test(link)) return false
  if (/^(?:avec|entre)$/.test(link)) return true
  const at = /^(?:la|l'|le|les|ce|cette|ces)$/.test(scene.word(k + 1)) ? k + 2 : k + 1
  const named = scene.entities.at(at)
  if (named) return named.entity.type !== 'place'
  const token = scene.tokens[at]
  return token?.kind === 'word' && scene.dateAt[at]! < 0 && !OCCASIONS.test(token.normal)
}

const OWNING = /^(?:de|d'|du|des|avec|entre)$/
/** What an encounter is of without being anybody's: its length, manner and time. */
const OCCASIONS =
  /^(?:travail|paix|courtoisie|amitié|état|gala|crise|haut|très|clôture|suivi|fond|jours?|heures?|minutes?|semaines?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|demain|dernière|une?|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|vingt|trente|quarante|plus|près|moins|environ|son|sa|leur|leurs|ses|capitale|chefs?|dirigeants|présidents|ministres|deux)$/

/** No side of its own: it can only take up an encounter told elsewhere. */
function isDependent(at: NounScene, parts: Telling['parts'], sides: Sides, place: Where | null): boolean {
  const { trigger, head } = at
  const many = parts.length + sides.extra.length
  if (at.scene.word(at.i) === 'travaux') return true
  if (trigger.frame === 'gathering') return many === 0
  if (trigger.frame === 'visit')
    return parts.length === 0 || (/^missions?$/.test(at.scene.word(at.i)) && place === null)
  if (trigger.weak && head.form === 'bare' && many < 2) return true
  return many === 0
}

/** The date that the noun, its participle, or the verb around it has. */
function nounDate(at: NounScene): DateMention | null {
  const { scene, right, support, i } = at
  const moved = movedTo(at)
  if (moved) return moved
  const between = at.trigger.frame === 'visit' ? null : betweenDate(at)
  if (between) return between
  for (const { date, at: k } of right.dates) if (k - i <= 30 && !isAlien(scene, date)) return date
  const { predicate, relative, over, after } = support
  if (relative && after) {
    const date = verbDate(scene, relative, after)
    if (date) return date
  }
  if (predicate && (TAKES_PLACE.has(predicate.lemma) || governorStatus(predicate.lemma))) {
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
  if (!verb) return null
  const after = readComplements(at.scene, verb.endToken, at.sentence)
  const date = verbDate(at.scene, verb, after) ?? speechDate(at.scene, verb)
  return date && !qualifiesNoun(at.scene, date) ? date : null
}

/** "s'exprimait", "a tenu ces propos", "a fait cette déclaration": takes up what was said before. */
function recallsSpeech(scene: Scene, { lemma, reflexive, tense, endToken }: VerbGroup): boolean {
  if (lemma === 'exprimer') return reflexive && tense === 'imperfect'
  const said = /^(?:propos|déclarations?|annonces?|remarques?|commentaires?)$/.test(scene.word(endToken + 1))
  return said && /^(?:tenir|faire)$/.test(lemma) && /^(?:ces?|cette|ses)$/.test(scene.word(endToken))
}

/** "X a affirmé vendredi … Il s'⟦exprimait⟧ à l'issue d'un entretien": the day of the speech told before. */
function speechDate(scene: Scene, verb: VerbGroup): DateMention | null {
  if (!recallsSpeech(scene, verb)) return null
  for (let g = verb.index - 1; g >= 0; g--) {
    const said = scene.document.verbGroups[g]!
    const sentence = scene.tokens[said.head]!.sentence
    if (scene.tokens[verb.head]!.sentence - sentence > 2) return null
    if (said.tense !== 'past') continue
    const date = verbDate(scene, said, readComplements(scene, said.endToken, sentence))
    if (date) return date
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

function nounPlace(at: NounScene): Where | null {
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
  if (relative && after) {
    const place = verbPlace(scene, relative, after)
    if (place) return place
  }
  if (predicate) return verbPlace(scene, predicate, readComplements(scene, predicate.endToken, at.sentence))
  if (over && trigger.frame !== 'letter' && LIGHT_VERBS.has(over.lemma)) {
    return verbPlace(scene, over, readComplements(scene, over.endToken, at.sentence, STOPS))
  }
  const main = trigger.frame === 'meet' ? sameTime(at) : undefined
  return main ? verbPlace(scene, main, readComplements(scene, main.endToken, at.sentence)) : null
}
