import type { DateMention } from '../mentions.ts'
import type { ActorPhrase, Part } from './model.ts'
import type { Scene } from './scene.ts'
import { isSeries, partiesOf, type Sides } from './sides.ts'
import type { VerbScene } from './verb-telling.ts'

/** Each guest is received by himself. */
export function inSeries({ scene, group, right, sentence }: VerbScene): boolean {
  return isSeries(scene, Math.max(scene.first(sentence), group.firstToken - 3), right.end)
}

/** "par le ministre turc X, puis par la ministre Y": hosts of one guest are of one country. */
export function compatriots(one: Sides, all: Sides): Sides {
  const parties = partiesOf(all.parts)
  const own = ({ actor }: Part) => (actor.parties.length > 0 ? actor : { ...actor, parties })
  return { ...one, parts: one.parts.map((p) => ({ ...p, actor: own(p) })) }
}

/** "recevra lundi X et mardi Y", "reçu lundi par X, puis par Y": each with his day; one if they are met together. */
export function splitAtDates({ scene, group }: VerbScene, phrases: readonly ActorPhrase[]) {
  const found: { phrases: ActorPhrase[]; date: DateMention | null }[] = []
  let from = group.endToken
  for (const phrase of phrases) {
    if (phrase.first < group.firstToken) return []
    let date: DateMention | null = null
    for (let k = from; k < phrase.first; k++) if (scene.dateAt[k]! >= 0) date = scene.dates[scene.dateAt[k]!]!
    const again = phrase.link === 'par' && isRepeated(scene, phrase) && isAfterComma(scene, phrase)
    if (date || found.length === 0 || again || thenBefore(scene, phrase))
      found.push({ phrases: [phrase], date })
    else found.at(-1)!.phrases.push(phrase)
    from = phrase.end
  }
  return found
}

/** Cuts the others at "puis avec", "et avec": each part met by itself. */
export function splitAtThen(at: VerbScene, phrases: ActorPhrase[]): ActorPhrase[][] {
  const runs: ActorPhrase[][] = []
  for (const phrase of phrases) {
    const again = phrase.link === 'avec' && isRepeated(at.scene, phrase)
    const then = runs.length > 0 && (thenBefore(at.scene, phrase) || again)
    if (runs.length === 0 || then) runs.push([phrase])
    else runs.at(-1)!.push(phrase)
  }
  return runs
}

/** "par X⟦, et⟧ par Y" are two; "par X et par Y" may be together. */
const isAfterComma = (scene: Scene, { first }: ActorPhrase): boolean =>
  [first - 2, first - 3].some((k) => scene.word(k) === ',')

/** "avec X ⟦et avec⟧ Y", "par X ⟦et par⟧ Y". */
function isRepeated(scene: Scene, { link, joined, first }: ActorPhrase): boolean {
  return joined && scene.word(first - 1) === link
}

function thenBefore(scene: Scene, phrase: ActorPhrase): boolean {
  for (let k = phrase.first - 1; k >= phrase.first - 4; k--) {
    if (scene.word(k) === 'puis' || scene.word(k) === 'ensuite') return true
  }
  return false
}
