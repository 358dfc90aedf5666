import { gatheringKind } from '../../lexicon/named-gatherings.ts'
import { organizationActor } from './actors.ts'
import { readComplements } from './complements.ts'
import type { Telling } from './model.ts'
import type { Scene } from './scene.ts'
import { where } from './scope.ts'
import { sideOf } from './status.ts'

const AT = /^(?:marge|lors|issue|cours|occasion|veille|lendemain|avant|après|pendant|durant)$/

/** "l'Assemblée générale de l'ONU": told by the body's own name. */
const assemblyKind = (text: string) => (/^assemblée générale/i.test(text) ? 'conference' : undefined)

/** "le Conseil européen des 22 et 23 juin", "en marge du G20 de Bali": a body's name that means its gathering. */
export function readGathering(scene: Scene, i: number): Telling[] {
  const found = scene.entities.at(i)
  if (found?.entity.type !== 'organization' || found.mention.firstToken !== i) return []
  const kind = gatheringKind(found.entity.name) ?? assemblyKind(found.mention.text)
  if (!kind) return []
  const sentence = scene.tokens[i]!.sentence
  const end = found.mention.endToken
  const right = readComplements(scene, end, sentence)
  const dated = right.dates.find(({ at }) => at - end <= 2)?.date ?? null
  const forIt = /^assemblée/i.test(found.mention.text) && [1, 2].some((n) => scene.word(i - n) === 'pour')
  const tied = forIt || AT.test(scene.word(i - 1)) || AT.test(scene.word(i - 2)) || AT.test(scene.word(i - 3))
  if (!dated && !tied) return []
  const place = right.places.find(({ at }) => at - end <= 4)
  const named = scene
    .phrases(sentence)
    .find((p) => p.place && p.link === 'de' && p.first >= end && p.first - end <= 2)
  const side = sideOf(dated, scene.document.created)
  const actor = organizationActor(found.entity, scene.entities)
  return [
    {
      kind,
      status: side === 'coming' ? 'planned' : 'held',
      plain: side !== null && side !== 'today',
      parts: [{ actor, side: null }],
      parties: [],
      place: place ? where(place.place) : named ? where(named.place!) : null,
      date: dated,
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
      dependent: !dated,
      rule: 'named-gathering',
    },
  ]
}
