import { countryActor } from '../extract/meetings/actors.ts'
import { readComplements, STOPS } from '../extract/meetings/complements.ts'
import type { Actor } from '../extract/meetings/model.ts'
import { hasTense, type Scene } from '../extract/meetings/scene.ts'
import { AID_MODES, type EventNoun, eventNoun, UNDOING, UNDONE } from '../lexicon/event-nouns.ts'
import { EVENT_TYPES } from '../lexicon/event-types.ts'
import { textSpan } from '../text/span.ts'
import { areOneSide, eventActor } from './actors.ts'
import type { CodedEvent } from './model.ts'
import { targetsOf, uncontracted } from './targets.ts'

/** So many words may stand between the noun and its target: adjectives, the source, a participle, a date. */
const REACH = 12

/**
 * Rows of nouns that tell an event by themselves: "les frappes israéliennes sur Gaza". Both sides must be tied to
 * the noun, and nothing near it may say that it was not done; what a verb's row tells already is left out.
 */
export function nounEvents(scene: Scene, told: readonly CodedEvent[]): CodedEvent[] {
  return scene.document.sentences.flatMap(({ kind, firstToken, endToken }, sentence) => {
    const rows: CodedEvent[] = []
    if (kind === 'debris') return rows
    for (let k = firstToken; k < endToken; k++) {
      const { normal, shape } = scene.tokens[k]!
      const what = shape === 'lower' ? eventNoun(normal) : undefined
      if (what && !scene.verbAt(k) && isDone(scene, k)) rows.push(...read(scene, k, sentence, what))
    }
    return rows.filter((row) => !told.some((deed) => tellsAlready(deed, row)))
  })
}

function tellsAlready(deed: CodedEvent, { type, source, target, trigger, evidence }: CodedEvent): boolean {
  if (deed.evidence.start !== evidence.start) return false
  const overlap = deed.trigger.start < trigger.end && trigger.start < deed.trigger.end
  const same = deed.type === type && areOneSide(deed.source, source) && areOneSide(deed.target, target)
  return overlap || same
}

/** With an article of its own, and no word of mere possibility beside it. */
function isDone(scene: Scene, noun: number): boolean {
  const first = scene.first(scene.tokens[noun]!.sentence)
  let k = noun - 1
  while (k > first && scene.tokens[k]!.tags.has('Adjective')) k--
  if (!DETERMINERS.test(scene.word(k))) return false
  for (let j = k - 2; j < k; j++) if (j >= first && UNDOING.has(scene.word(j))) return false
  for (let j = k; j < noun + 3; j++) if (UNDONE.has(scene.word(j))) return false
  return true
}

const DETERMINERS =
  /^(?:le|la|l'|les|un|une|des|du|au|aux|ces|cette|ce|cet|plusieurs|nouvelles|nouveaux|deux|trois)$/

function read(scene: Scene, noun: number, sentence: number, what: EventNoun): CodedEvent[] {
  const end = Math.min(scene.end(sentence), noun + 1 + REACH)
  const found = sourceOf(scene, noun, end, sentence)
  if (!found) return []
  const right = readComplements(scene, found.end, sentence)
  const links = what.links.filter((link) => link !== 'de' || !found.of)
  if (!links.includes(linkAt(scene, found.end))) return []
  const near = {
    ...right,
    end: Math.min(right.end, end),
    phrases: right.phrases.filter(({ first }) => first < end),
  }
  const targets = targetsOf({ scene, right: near, links, from: found.end, earlier: [] })
  const sources = found.actors.map((actor) => eventActor(actor, scene.entities))
  return sources.flatMap((source) =>
    targets
      .map((actor) => eventActor(actor, scene.entities))
      .filter((target) => !areOneSide(source, target))
      .map((target): CodedEvent => {
        const { document } = scene
        const { start, end: stop } = document.sentences[sentence]!
        const { start: from, end: to } = scene.tokens[noun]!
        const date = right.dates.find(({ at }) => at < end)?.date
        return {
          source,
          target,
          type: what.type,
          mode: what.mode ?? modeOf(scene, noun, what),
          cameo: what.cameo ?? EVENT_TYPES[what.type],
          status: 'held',
          symmetric: false,
          date: date?.value ? { value: date.value, earliest: date.earliest, latest: date.latest } : null,
          place: null,
          trigger: textSpan(document.source, from, to),
          evidence: textSpan(document.source, start, stop),
          rule: `event-${scene.word(noun)}`,
        }
      }),
  )
}

/** The preposition that follows at once or after a date; an adjective in between ("relative à") would take it. */
function linkAt(scene: Scene, from: number): string {
  let k = from
  if (scene.dateAt[k + 1]! >= 0 && scene.dateAt[k] === -1) k++
  while (scene.dateAt[k]! >= 0) k++
  return uncontracted(scene.word(k))
}

interface Source {
  readonly actors: readonly Actor[]
  /** The token after it. */
  readonly end: number
  /** Tied by "de", so that another "de" is not the target's. */
  readonly of: boolean
}

/** "frappes ⟦israéliennes⟧", "aide ⟦du Japon⟧", "sanctions imposées ⟦par Washington⟧": whose deed it is. */
function sourceOf(scene: Scene, noun: number, end: number, sentence: number): Source | undefined {
  let k = noun + 1
  for (; k < end; k++) {
    const found = scene.entities.at(k)
    const country = found?.mention.kind === 'demonym' && found.entity.type === 'place' && found.entity.country
    if (country) return { actors: [countryActor(country, scene.entities)], end: k + 1, of: false }
    if (k > noun + 2 || !isPlainWord(scene, k)) break
  }
  const of = /^(?:de|d'|du|des)$/.test(scene.word(k))
  const by = !of && scene.verbAt(k)?.tense === 'past-participle' && !hasTense(scene.verbAt(k)!)
  if (!of && !by) return undefined
  const right = readComplements(scene, k, sentence, by ? undefined : STOPS)
  const phrase = right.phrases.find(
    ({ first, link, actors }) =>
      first < k + 6 && first < end && link === (of ? 'de' : 'par') && actors.length > 0,
  )
  return phrase && (by || phrase.first <= k + 1) ? { actors: phrase.actors, end: phrase.end, of } : undefined
}

/** May be an adjective: most have no tag of their own. */
function isPlainWord(scene: Scene, k: number): boolean {
  const { kind, shape, tags } = scene.tokens[k]!
  return (
    kind === 'word' && shape === 'lower' && !scene.verbAt(k) && (tags.size === 0 || tags.has('Adjective'))
  )
}

function modeOf(scene: Scene, noun: number, { type }: EventNoun): string | null {
  if (type !== 'AID') return null
  for (let k = noun + 1; k < noun + 4; k++) {
    const mode = AID_MODES[scene.word(k)]
    if (mode) return mode
  }
  return null
}
