import { TAKES_PLACE } from '../../lexicon/meeting-status.ts'
import { gatheringKind } from '../../lexicon/named-gatherings.ts'
import { isGathering, isOrganHead } from '../../lexicon/organs.ts'
import type { VerbGroup } from '../../tags/verb.ts'
import { organizationActor } from './actors.ts'
import { readComplements } from './complements.ts'
import type { Actor, Telling } from './model.ts'
import { isAttendance } from './noun-status.ts'
import type { Scene } from './scene.ts'
import { verbDate, verbPlace, where } from './scope.ts'
import { readSides } from './sides.ts'
import { sideOf, verbStatus } from './status.ts'
import { subjectOf } from './subject.ts'

/** Tokens between the verb and "à": "participera mardi, à New York, à". */
const FARTHEST = 7

const AT = /^(?:marge|lors|issue|cours|occasion|veille|lendemain|avant|après|pendant|durant)$/

/** "le Conseil européen des 22 et 23 juin", "en marge du G20 de Bali": a body's name that means its gathering. */
export function readGathering(scene: Scene, i: number, earlier: readonly (readonly Actor[])[]): Telling[] {
  const found = scene.entities.at(i)
  if (found?.entity.type !== 'organization' || found.mention.firstToken !== i) return []
  const { name } = found.entity
  const whole = organOfNext(scene, found.mention.endToken, name)
  const assembly = /^Assemblée générale de l['’]organisation$/.test(name) ? scene.lastBody(i) : undefined
  const organ = whole !== undefined || assembly !== undefined || isGathering(name)
  const kind = gatheringKind(name) ?? (organ ? 'conference' : undefined)
  if (!kind) return []
  const sentence = scene.tokens[i]!.sentence
  const end = whole?.end ?? found.mention.endToken
  const right = readComplements(scene, end, sentence)
  const dated = right.dates.find(({ at }) => at - end <= 2)?.date ?? null
  const tied = AT.test(scene.word(i - 1)) || AT.test(scene.word(i - 2)) || AT.test(scene.word(i - 3))
  const attending = attendance(scene, i)
  const holding = attending ?? takingPlace(scene, i, end)
  if (!dated && !tied && !holding) return []
  const place = right.places.find(({ at }) => at - end <= 4)
  const named = scene
    .phrases(sentence)
    .find((p) => p.place && p.link === 'de' && p.first >= end && p.first - end <= 2)
  const beside = holding && readComplements(scene, holding.endToken, sentence)
  const day = dated ?? (holding ? verbDate(scene, holding, beside!) : null)
  const side = sideOf(day, scene.document.created)
  const told = holding && verbStatus(scene, holding, day)
  const actor = whole?.actor ?? assembly ?? organizationActor(found.entity, scene.entities)
  const attendants = attending ? readSides({ scene, earlier }, subjectOf(scene, attending), null).parts : []
  return [
    {
      kind,
      status: told?.status ?? (side === 'coming' ? 'planned' : 'held'),
      plain: told?.plain ?? (side !== null && side !== 'today'),
      parts: [...attendants, { actor, side: null }],
      parties: [],
      place: place
        ? where(place.place)
        : named
          ? where(named.place!)
          : holding
            ? verbPlace(scene, holding, beside!)
            : null,
      date: day,
      dateValue: null,
      topics: [],
      sentence,
      firstToken: i,
      endToken: end,
      form: 'definite',
      apart: null,
      generic: false,
      anterior: false,
      beside: null,
      dependent: !dated && attendants.length === 0 && (!holding || holding === attending),
      rule: 'named-gathering',
    },
  ]
}

/** "le Conseil des ministres ⟦de la Commission de l'océan Indien⟧": the body after its organ, and where its name ends. */
function organOfNext(scene: Scene, at: number, organ: string): { actor: Actor; end: number } | undefined {
  if (!/^(?:de|du|des|d')$/.test(scene.word(at)) || !isOrganHead(organ)) return undefined
  const next = scene.entities.at(/^(?:la|l'|le|les)$/.test(scene.word(at + 1)) ? at + 2 : at + 1)
  if (next?.entity.type !== 'organization' || next.entity.kind !== 'international') return undefined
  return { actor: organizationActor(next.entity, scene.entities), end: next.mention.endToken }
}

/** "le Conseil des ministres de l'Union ⟦se tiendra⟧", "où ⟦se tenait⟧ le Conseil": the verb by which it takes place. */
function takingPlace(scene: Scene, i: number, end: number): VerbGroup | undefined {
  let k = i - 1
  while (BEFORE_NAME.test(scene.word(k))) k--
  // "…, qui se tiendra"
  const relative = [end, end + 1].find((n) => scene.word(n) === 'qui')
  const told = relative === undefined ? undefined : scene.verbAt(relative + 1)
  const group = [told, scene.verbAt(end), scene.verbAt(k)].find(Boolean)
  return group?.reflexive && TAKES_PLACE.has(group.lemma) && group.lemma !== 'réunir' ? group : undefined
}

/** Articles and ordinals: "à la ⟦76e⟧ Assemblée générale". */
const BEFORE_NAME = /^(?:le|la|l'|les|\d+(?:e|ème|è|re|er)|[a-zß-öø-ÿœ-]+ième|première?|prochaine?)$/

/** "⟦participera⟧ à l'Assemblée générale", "⟦a pris part⟧ au Conseil européen": the verb of those who attend. */
function attendance(scene: Scene, i: number): VerbGroup | undefined {
  let k = i - 1
  while (BEFORE_NAME.test(scene.word(k))) k--
  if (!/^(?:à|au|aux)$/.test(scene.word(k))) return undefined
  for (let n = k - 1; n >= Math.max(scene.first(scene.tokens[i]!.sentence), k - FARTHEST); n--) {
    const group = scene.verbAt(n)
    if (group)
      return !group.negated && group.person !== null && isAttendance(scene, group) ? group : undefined
  }
  return undefined
}
