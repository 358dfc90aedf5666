import type { VerbGroup } from '../../tags/verb.ts'
import { isPerson } from './actors.ts'
import { finiteBefore } from './clauses.ts'
import { readComplements, STOPS } from './complements.ts'
import type { ActorPhrase } from './model.ts'
import type { NounScene } from './nouns.ts'
import { hasTense } from './scene.ts'
import { subjectOf } from './subject.ts'

/** "en visite à Nairobi, X a dit", "avec Y, en visite à Alger": the phrase right before, else the subject. */
function visitor(at: NounScene): ActorPhrase[] {
  const { scene, head, sentence } = at
  const near = scene.phrases(sentence).filter((p) => p.end <= head.first - 1 && p.end >= head.first - 3)
  const last = near.at(-1)
  if (last && !last.place && last.actors.length > 0) return [last]
  const verb = beginsClause(at) ? at.right.stop : (verbBefore(at) ?? at.right.stop)
  return verb && hasTense(verb) ? subjectOf(scene, verb) : []
}

const ASIDE =
  /^(?:veille|lendemain|lors|cours|occasion|marge|marges|issue|terme|après|avant|pendant|durant|depuis)$/

/** Before or after: who acts then need not be there. */
const APART = /^(?:veille|lendemain|depuis)$/

/** "lors d'une rencontre avec X, Y a déclaré", "au cours d'un voyage en Z": the subject of the main clause was there. */
export function aside(at: NounScene, own: number): ActorPhrase[] {
  const { scene, head, trigger, right } = at
  const adverbial = head.heads.some((h) => ASIDE.test(h)) || ASIDE.test(head.link)
  if (trigger.frame === 'visit' && head.link === 'en' && head.form === 'bare')
    return own > 0 ? [] : visitor(at)
  if (trigger.frame === 'letter' && (head.link === 'dans' || head.link === 'par')) {
    const verb = beginsClause(at) ? at.right.stop : verbBefore(at)
    if (!verb || !hasTense(verb) || own >= 2) return []
    const sender = subjectOf(scene, verb).slice(0, 1)
    return own === 0 && head.form === 'indefinite' ? [...sender, ...addressed(at, verb)] : sender
  }
  const opening =
    head.link === 'à' && trigger.frame === 'gathering' && head.first === scene.first(at.sentence)
  if (!adverbial && !opening) return []
  if (trigger.frame === 'letter' || trigger.frame === 'ceremony') return []
  if (trigger.frame === 'visit' ? own > 0 : own !== 1 && !(own === 0 && addressing(at))) return []
  const verb = right.stop && hasTense(right.stop) && beginsClause(at) ? right.stop : verbBefore(at)
  if (!verb) return []
  const subject = subjectOf(scene, verb).filter((p) => p.actors.length > 0 || p.plural)
  // "Washington a annoncé, à la veille du sommet du G20": nothing says that it will be there.
  if (trigger.frame === 'gathering' && head.heads.some((h) => APART.test(h))) return []
  if (own === 0 && addressing(at)) {
    const spoken = readComplements(scene, verb.endToken, at.sentence).phrases
    subject.push(
      ...spoken
        .filter((p) => (p.link === '' || p.link === 'à') && p.actors[0]?.type === 'person')
        .slice(0, 1),
    )
  }
  return trigger.frame === 'visit' ? subject.filter((p) => p.actors[0] && isPerson(p.actors[0])) : subject
}

/** "Dans une lettre, X a félicité ⟦Y⟧", "a assuré ⟦Y⟧, par une lettre, de …": who is spoken to. */
function addressed({ scene, sentence }: NounScene, verb: VerbGroup): ActorPhrase[] {
  const [first] = readComplements(scene, verb.endToken, sentence, STOPS).phrases
  return first?.link === '' && first.actors[0]?.type === 'person' && verb.voice === 'active' ? [first] : []
}

/** "au cours d'un appel, X a remercié Y": an encounter told without its sides, whose talk the main clause tells. */
function addressing({ trigger, head }: NounScene): boolean {
  return (trigger.frame === 'meet' || trigger.frame === 'call') && head.form === 'indefinite'
}

function beginsClause(at: NounScene): boolean {
  return at.head.first - at.scene.first(at.sentence) <= 5
}

/** The verb of the clause that an adverbial noun phrase belongs to. */
export function mainVerbOf(at: NounScene) {
  const { right, head } = at
  if (!head.heads.some((h) => ASIDE.test(h)) && !ASIDE.test(head.link)) return undefined
  const verb = right.stop && hasTense(right.stop) && beginsClause(at) ? right.stop : verbBefore(at)
  return verb && hasTense(verb) ? verb : undefined
}

/** The finite verb before the noun, else the one that ends its complements. */
export function verbBefore(at: NounScene) {
  for (let k = at.head.first - 1; k >= at.scene.first(at.sentence); k--) {
    const group = at.scene.verbAt(k)
    if (group) return hasTense(group) ? group : finiteBefore(at.scene, group)
  }
  return at.right.stop && hasTense(at.right.stop) ? at.right.stop : undefined
}
