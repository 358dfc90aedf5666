import { demonymReadings } from '../../lexicon/demonyms.ts'
import { BODIES, NUMBERS, TITLES } from '../../lexicon/meeting-titles.ts'
import { bodyOfAdjective } from '../../lexicon/organs.ts'
import type { Organization, Person } from '../mentions.ts'
import { personAt } from './phrase-edges.ts'
import type { Scene } from './scene.ts'

const INSIDE = new Set("de d' du des la le l' les aux & chargé chargée délégué déléguée".split(' '))
const LONGEST = 22

/** A title as read: who bears it is looked up elsewhere. */
export interface Title {
  end: number
  countries: string[]
  organizations: Organization[]
  /** "des deux pays", "des trois ministères": it is held by one of each country of a group told before. */
  ofGroup: number
  person: { person: Person; end: number } | undefined
  /** The body of an adjective: "européenne" is the Union's, "onusien" the United Nations'. */
  body: string | null
}

/** Reads to the right of the title's head: nationality, office, country, organisation, at last the name. */
export function scanTitle(scene: Scene, head: number, end: number): Title {
  const title: Title = {
    end: head + 1,
    countries: [],
    organizations: [],
    ofGroup: 0,
    person: undefined,
    body: null,
  }
  let k = head + 1
  while (k < end && k - head < LONGEST) {
    if (scene.word(k) === '(' && scene.word(k + 2) === ')') {
      k += 3
      continue
    }
    if (scene.word(k) === ',') {
      if (INSTITUTIONS.test(scene.word(head))) break
      title.person = personAt(scene, k + 1, end) ?? namesake(scene, k + 1, end)
      // "des délégations cubaine, russe et mongole"
      if (
        !title.person &&
        title.countries.length > 0 &&
        scene.word(head).endsWith('s') &&
        scene.tokens[k + 1]?.shape === 'lower' &&
        demonymReadings(scene.word(k + 1))
      ) {
        k++
        continue
      }
      // "des Affaires étrangères, de la Coopération et …": the offices go on.
      if (!title.person && /^(?:de|d'|du|des)$/.test(scene.word(k + 1)) && isOffice(scene, k + 2)) {
        k++
        continue
      }
      break
    }
    title.person = personAt(scene, k, end)
    const sender = title.person && senderAt(scene, head, k)
    if (sender) {
      // "l'envoyé spécial du président X": whom he stands for; he himself may follow.
      const party = title.person!.person.country
      if (party) title.countries.push(party)
      k = title.person!.end
      title.end = k
      title.person = undefined
      continue
    }
    if (title.person) break
    const next = stepTitle(scene, k, head, title)
    if (next < 0) break
    k = next
    if (!INSIDE.has(scene.word(k - 1))) title.end = k
  }
  return title
}

/** Whether the name at `k` is that of somebody in whose service the title is: "l'émissaire ⟦du roi⟧ X", "⟦de⟧ X". */
function senderAt(scene: Scene, head: number, k: number): boolean {
  if (!SERVANTS.test(scene.word(head))) return false
  for (let j = k - 1; j > head + 1; j--) {
    if (TITLES.has(scene.word(j)) && /^(?:du|de|d')$/.test(scene.word(j - 1))) return true
    if (j < k - 6) break
  }
  return /^(?:de|d')$/.test(scene.word(k - 1))
}

/** "la fondation du régime nord-coréen, X a adressé": nobody is a régime. */
const INSTITUTIONS =
  /^(?:gouvernement|régime|armée|parlement|pouvoir|exécutif|junte|royaume|république|état|pays|capitale|ministère|chancellerie|ambassade|opposition)$/

const SERVANTS = /^(?:envoyé|envoyée|émissaires?|représentante?|délégation|conseiller|conseillère)$/

/** ", le Mozambicain Leonardo X": an inhabitant's name before the person's. */
function namesake(scene: Scene, from: number, end: number): Title['person'] {
  const at = /^(?:le|la|l')$/.test(scene.word(from)) ? from + 1 : from
  if (at > from && TITLES.has(scene.word(at))) return personAt(scene, at + 1, end)
  return scene.tokens[at]?.shape === 'Title' && demonymReadings(scene.word(at))
    ? personAt(scene, at + 1, end)
    : undefined
}

/** The token after the part of the title at `k`; -1 if the title ends before it. */
function stepTitle(scene: Scene, k: number, head: number, title: Title): number {
  const token = scene.tokens[k]!
  const word = token.normal
  if (scene.dateAt[k]! >= 0 || token.kind === 'quote') return -1
  const number = NUMBERS[word]
  if (number) {
    if (
      !/^(?:pays|ministères|capitales|gouvernements|délégations|parties|états|camps|puissances|voisins)$/.test(
        scene.word(k + 1),
      )
    )
      return -1
    title.ofGroup = number
    return k + 2
  }
  const found = scene.entities.at(k)
  const readings = token.shape === 'lower' ? demonymReadings(word) : undefined
  if (readings) {
    for (const reading of readings) if (reading.length === 1) title.countries.push(reading[0]!)
    return k + 1
  }
  if (scene.koreas && (token.text === 'Nord' || token.text === 'Sud')) {
    title.countries.push(token.text === 'Nord' ? 'KP' : 'KR')
    return k + 1
  }
  // "le Président du Faso"
  if (token.text === 'Faso' && scene.word(k - 1) === 'du') {
    title.countries.push('BF')
    return k + 1
  }
  const body = bodyOfAdjective(word)
  if (body && token.shape === 'lower') {
    title.body ??= body
    return k + 1
  }
  if (found?.entity.type === 'organization') {
    title.organizations.push(found.entity)
    return found.mention.endToken
  }
  if (found?.entity.type === 'place' && found.mention.kind === 'demonym' && found.entity.country) {
    title.countries.push(found.entity.country)
    return found.mention.endToken
  }
  if (found?.entity.type === 'place' && found.mention.kind === 'name') {
    const { entity, mention } = found
    // "l'envoyé de l'ONU pour le Yémen": where he works, not whom he stands for.
    const over = /^(?:le|la|l'|les)$/.test(scene.word(k - 1)) ? scene.word(k - 2) : scene.word(k - 1)
    const towards = /^(?:du|de|d'|des)$/.test(over) ? scene.word(k - 2) : over
    if (/^(?:pour|près|auprès)$/.test(towards)) return mention.endToken
    // "la délégation de Tripoli", "les milices de Misrata"
    const seat =
      entity.kind === 'city' && over === 'de' && BODIES.has(scene.word(head)) && !TITLES.has(scene.word(head))
    if ((entity.kind === 'country' || seat) && entity.country) title.countries.push(entity.country)
    else if (scene.word(k - 1) === 'à' || !INSIDE.has(scene.word(k - 1)))
      return scene.word(k - 1) === 'à' ? mention.endToken : -1
    return mention.endToken
  }
  if (found?.entity.type === 'person' && found.mention.kind === 'name') return -1
  return stepWord(scene, k, head)
}

const SEATED = /^(?:ambassad|consul|représentant|chargé|délégué|conseiller|secrétaire)/
const SENT =
  /^(?:envoyé|émissaire|représentant|commissaire|haut|secrétaire|conseiller|coordin|coordon|médiat)/

function stepWord(scene: Scene, k: number, head: number): number {
  const word = scene.word(k)
  const title = scene.word(head)
  if (title === 'numéro' && /^(?:un|1|deux)$/.test(word)) return k + 1
  if (/^(?:une?|sa|son|ses|leurs?|cet?|cette|ces|plusieurs)$/.test(word)) return -1
  if (INSIDE.has(word)) return k + 1
  // "ambassadeur extraordinaire et plénipotentiaire"
  if (word === 'et' && scene.word(k + 1) === 'plénipotentiaire') return k + 2
  // "le secrétaire général du Parti ⟦et président⟧ vietnamien, X": one person, since no article follows.
  if (word === 'et' && !title.endsWith('s') && TITLES.has(scene.word(k + 1))) return k + 2
  if (
    word === 'et' &&
    scene.koreas &&
    /^(?:du|le)$/.test(scene.word(k + 1)) &&
    /^(?:Nord|Sud)$/.test(scene.tokens[k + 2]?.text ?? '')
  )
    return k + 1
  if (word === 'et' && demonymReadings(scene.word(k + 1)) && scene.tokens[k + 1]!.shape === 'lower')
    return k + 1
  // "les chefs d'État et de gouvernement de l'Union"
  if (
    word === 'et' &&
    /^(?:de|d')$/.test(scene.word(k + 1)) &&
    /^(?:gouvernement|état|délégation|mission)$/.test(scene.word(k + 2))
  )
    return k + 3
  if (word === 'et')
    return /^(?:de|d'|du|des)$/.test(scene.word(k + 1)) && isOffice(scene, k + 2) ? k + 1 : -1
  if (word === 'à' || word === 'au')
    return SEATED.test(title) && scene.tokens[k + 1]?.shape !== 'lower'
      ? k + 1
      : word === 'à' && scene.word(k + 1) === 'la'
        ? k + 1
        : -1
  if (word === 'pour' || word === 'près' || word === 'auprès' || word === 'en')
    return (SENT.test(title) || (word !== 'en' && SEATED.test(title))) && scene.tokens[k + 1]?.kind === 'word'
      ? k + 1
      : -1
  const token = scene.tokens[k]!
  if (token.kind !== 'word') return -1
  const verb = scene.verbAt(k)
  if (verb)
    return verb.tense === 'past-participle' &&
      /^(?:élu|désigné|sortant|délégué|chargé|adjoint)e?s?$/.test(word)
      ? k + 1
      : -1
  if (token.tags.has('Preposition') || token.tags.has('Relative') || token.tags.has('Conjunction')) return -1
  if (token.tags.has('Pronoun') || token.tags.has('Adverb') || token.tags.has('Subordinator')) return -1
  return k + 1
}

/** "des Affaires étrangères et de la Coopération": the second part of an office, no second actor. */
function isOffice(scene: Scene, k: number): boolean {
  const at = /^(?:la|l'|les|le)$/.test(scene.word(k)) ? k + 1 : k
  return (
    scene.tokens[at]?.shape === 'Title' &&
    scene.entities.at(at)?.entity.type !== 'person' &&
    scene.entities.at(at)?.entity.type !== 'place'
  )
}
