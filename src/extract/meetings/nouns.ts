import { countryName } from '../../lexicon/countries.ts'
import type { NounTrigger } from '../../lexicon/meeting-nouns.ts'
import { nounTriggerOf } from '../../lexicon/user/words.ts'
import type { VerbGroup } from '../../tags/verb.ts'
import { channelKind } from './channel.ts'
import { type Complements, readComplements } from './complements.ts'
import { ceremonies, credentialsNoun, isCredentials, takesUpCredentials } from './credentials.ts'
import { isEncounter, isWorldConference } from './encounter-nouns.ts'
import { ofStates } from './fill.ts'
import type { Actor, Telling, Where } from './model.ts'
import { type NounFrameReading, readFrame } from './noun-frames.ts'
import { nounKind } from './noun-kind.ts'
import { type NounHead, nounHead } from './noun-phrase.ts'
import { nounSides } from './noun-sides.ts'
import { closing, eveDate, nounDate, nounPlace } from './noun-slots.ts'
import { nounStatus } from './noun-status.ts'
import { findSupport, type Support } from './noun-support.ts'
import type { Scene } from './scene.ts'
import { dayBefore, joinedDays, where } from './scope.ts'
import { isSeries, partiesOf, partsOf, type Sides } from './sides.ts'
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
  const trigger = nounTriggerOf(scene.document, scene.word(i))
  if (!trigger || scene.verbAt(i) || !isEncounter(scene, i) || insideName(scene, i)) return []
  if (scene.word(i) === 'lettres' && takesUpCredentials(scene, i)) return []
  if (isOfNext(scene, i)) return []
  const sentence = scene.tokens[i]!.sentence
  const noun = isCredentials(scene, i) ? credentialsNoun(scene, i) : i
  const head = nounHead(scene, noun, scene.first(sentence))
  const right = readComplements(scene, i + 1, sentence, (g) => passesNoun(scene, g, i))
  const support = findSupport(scene, i, head, right, sentence)
  const frame = readFrame(scene, trigger, i, right, sentence)
  return tell({ scene, i, trigger, sentence, head, right, support, frame, earlier })
}

/** "les travaux de la 3e session", "les débats du sommet": the noun after it names the encounter. */
function isOfNext(scene: Scene, i: number): boolean {
  if (!/^(?:travaux|débats)$/.test(scene.word(i)) || !/^(?:de|du|d'|des)$/.test(scene.word(i + 1)))
    return false
  for (let k = i + 2; k < i + 6 && scene.word(k) !== ','; k++)
    if (/^(?:session|sommet|conférence|réunion|assemblée|forum|congrès)s?$/.test(scene.word(k))) return true
  return false
}

/** A word of a body's or person's name: "Forum des îles du Pacifique", "Mission de l'Union africaine". */
export function insideName(scene: Scene, i: number): boolean {
  const found = scene.entities.at(i)
  if (found && found.entity.type !== 'place') return true
  return (
    /^(?:mission|commission|assemblée)$/.test(scene.word(i)) &&
    !isGeneralAssembly(scene, i) &&
    scene.tokens[i]!.shape === 'Title' &&
    i > scene.first(scene.tokens[i]!.sentence)
  )
}

/** "la ⟦39e Assemblée générale⟧ de l'organisation": of a body, counted as its sessions are. */
function isGeneralAssembly(scene: Scene, i: number): boolean {
  if (scene.word(i) !== 'assemblée' || !/^générale$/.test(scene.word(i + 1))) return false
  return /^\d+(?:e|è|ème|ième|re|ère)$|ième$|^(?:première|prochaine)$/.test(scene.word(i - 1))
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
  if (isAttribute(at) || isManner(at) || isHabit(at)) return []
  const date = nounDate(at)
  // "une lettre de X, qui l'invite à Helsinki": what the letter says is not what becomes of it.
  const aside = trigger.frame === 'letter' || leadsOn(at)
  const support = aside ? { ...at.support, relative: undefined } : at.support
  const verdict = nounStatus(scene, at.i, at.head, at.right, support, date)
  const sides = nounSides(at)
  const parts = ofStates(at, partsOf(sides.parts), verdict.status)
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
    parties: [...sides.extra, ...mourned(at, place), ...signedWith(at, parts)],
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
  const eve = date ? null : eveDate(at)
  if (eve) Object.assign(base, eve)
  const until = closing(at, date)
  if (until) Object.assign(base, until)
  if (trigger.frame === 'visit') return visits(at, base)
  if (isCredentials(scene, at.i)) return ceremonies(at, base)
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

/** "la signature", "la cérémonie de signature". */
function isSigning(scene: Scene, i: number): boolean {
  return [i, i + 1, i + 2].some((k) => scene.word(k) === 'signature')
}

/** "partira ⟦en tournée⟧ en Italie": how he travels, which the verb tells. */
function isManner({ scene, head, trigger, i }: NounScene): boolean {
  if (trigger.frame !== 'visit' || scene.word(i - 1) !== 'en' || head.form !== 'bare') return false
  const last = scene.history.at(-1)
  return last?.rule === 'verb-partir' && i - last.endToken <= 5 && i > last.endToken
}

/** "l'âge ⟦des longs voyages⟧", "les frais ⟦de voyage⟧": travel as such. */
function isHabit({ scene, head, trigger }: NounScene): boolean {
  if (trigger.frame !== 'visit') return false
  const over = /^d(?:e|')$/.test(scene.word(head.first - 1)) ? head.first - 2 : head.first - 1
  return OF_TRAVEL.has(scene.word(over))
}
const OF_TRAVEL = new Set(
  'âge goût amour passion frais agence agences récit récits carnet carnets document documents titre titres compagnon compagnons amateur amateurs habitude'.split(
    ' ',
  ),
)

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

/** "aura des entretiens avec Y et assistera ⟦à la signature⟧ d'accords": with those of whom the sentence has told. */
function signedWith({ scene, i, sentence, support }: NounScene, parts: Telling['parts']): string[] {
  const [only, more] = parts
  if (
    !isSigning(scene, i) ||
    !only ||
    more ||
    !/^(?:assister|présider|procéder)$/.test(support.over?.lemma ?? '')
  )
    return []
  const last = scene.history.at(-1)
  if (last?.sentence !== sentence || !last.parts.some((p) => p.actor.key === only.actor.key)) return []
  return [...partiesOf(last.parts), ...last.parties]
}

function triggerEnd(scene: Scene, i: number): number {
  const next = scene.word(i + 1)
  if (/^(?:téléphonique|téléphoniques|officielle|trilatérale?|bilatérale?s?)$/.test(next)) return i + 2
  if (scene.word(i) === 'copies') return i + 2
  if (/^(?:coup|prestation)$/.test(scene.word(i))) return i + 3
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
  const there = /^dans (?:le|la|l'|cet?|notre)$/.test(`${at.scene.word(at.i + 1)} ${at.scene.word(at.i + 2)}`)
  const expected = receiverOf(at)
  const here = there ? landOfHost(at) : (expected ?? at.scene.home)
  const came = at.support.over?.lemma === 'faire' && at.scene.word(at.i) === 'déplacement'
  const official =
    came ||
    /^(?:officielle|de|d')$/.test(at.scene.word(at.i + 1)) ||
    base.date !== null ||
    there ||
    expected !== null
  const welcomed = here !== null && base.parts.length > 0 && !home.includes(here) && official
  if (welcomed && !base.place && isOurs(at)) base.place = landOf(at.scene, here)
  return [welcomed && !/^tournée/.test(at.scene.word(at.i)) ? { ...base, parties: [here] } : base]
}

/** "une visite officielle ⟦dans notre pays⟧": in the country of who writes. */
function isOurs({ scene, i }: NounScene): boolean {
  for (let k = i + 1; k < i + 4; k++)
    if (scene.word(k) === 'dans' && scene.word(k + 1) === 'notre' && scene.word(k + 2) === 'pays') return true
  return false
}

/** A country as a place, by the name that the article gives it. */
function landOf({ entities }: Scene, code: string): Where {
  const known = entities.places.find((p) => p.kind === 'country' && p.country === code)
  return known ? where(known) : { name: countryName(code), ref: null, country: code, kind: 'country' }
}

/** "Y recevra lundi X, ⟦dont l'arrivée⟧ est imminente": the country of who receives. */
function receiverOf({ scene, head, sentence }: NounScene): string | null {
  const last = scene.history.at(-1)
  if (scene.word(head.first - 1) !== 'dont' || last?.sentence !== sentence) return null
  const codes = partiesOf(last.parts.filter((p) => p.side === 'host')).filter((c) => /^[A-Z]{2}$/.test(c))
  return codes.length === 1 ? codes[0]! : null
}

/** "a rencontré X, en visite ⟦dans le pays⟧": the country of whom he met in the same sentence. */
function landOfHost({ scene, i, sentence, head }: NounScene): string | null {
  if (!/^(?:pays|royaume|capitale|archipel|île|émirat|sultanat|principauté)$/.test(scene.word(i + 3)))
    return scene.home
  const last = scene.history.at(-1)
  if (last?.sentence !== sentence) return scene.home
  const before = scene.phrases(sentence).filter((p) => p.end <= head.first && p.actors.length > 0)
  const guest = before.at(-1)?.actors[0]
  const codes = partiesOf(last.parts.filter((p) => p.actor.key !== guest?.key)).filter((c) =>
    /^[A-Z]{2}$/.test(c),
  )
  return codes.length === 1 ? codes[0]! : scene.home
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
  if (trigger.frame === 'gathering') return many === 0 && !isWorldConference(at.scene, at.i)
  if (trigger.frame === 'visit')
    return parts.length === 0 || (/^missions?$/.test(at.scene.word(at.i)) && place === null)
  if (trigger.weak && head.form === 'bare' && many < 2) return true
  return many === 0
}
