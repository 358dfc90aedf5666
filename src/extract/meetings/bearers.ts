import type { Person } from '../mentions.ts'
import { bodyActor, countryActor, isParty, organizationActor, personActor } from './actors.ts'
import type { Actor } from './model.ts'
import type { Scene } from './scene.ts'
import type { Title } from './title-scan.ts'

/** Offices of a state that name no state: "le président de la République", "le gouvernement", "le ministère". */
const HOME_OFFICES =
  /^(?:président|présidente|premier|chef|cheffe|gouvernement|ministère|roi|reine|souverain|émir|sultan|ministre|autorités|parlement|présidence|diplomatie|capitale)$/

/** Who a title without a name stands for: a person told elsewhere, else the country or body. */
export function titleActors(scene: Scene, head: number, title: Title): Actor[] {
  const { entities } = scene
  const linked = entities.at(head)
  const tells =
    linked?.entity.type === 'person' && linked.entity.roles.some((r) => /^porte-parole/i.test(r.title))
  if (
    linked?.entity.type === 'person' &&
    linked.mention.kind === 'role' &&
    !(tells && isCounterpart(scene, head))
  ) {
    return [personActor(linked.entity, entities)]
  }
  const word = scene.word(head)
  const known = word.endsWith('s')
    ? undefined
    : TAKES_UP.test(word) || (word === 'homologue' && title.countries.length === 0)
      ? takenUp(scene, head, title)
      : bearer(scene, head, title)
  if (known) return [personActor(known, entities)]
  if (title.countries.length > 0)
    return [...new Set(title.countries)].map((code) => countryActor(code, entities))
  const party = title.organizations.find(isParty)
  if (party) return [organizationActor(party, entities)]
  if (title.body) return [bodyActor(title.body, entities)]
  if (/^(?:vice-)?secrétaires?$/.test(word) && /^générale?$/.test(scene.word(head + 1)))
    return unitedNations(scene)
  if (HOME_OFFICES.test(word) && title.ofGroup === 0) {
    const code = contextCountry(scene, head)
    if (code) return [countryActor(code, entities)]
  }
  return []
}

const isCounterpart = (scene: Scene, head: number) => /^homologues?$/.test(scene.word(head))

/** Nouns that take up somebody told of, whatever his office: "l'⟦hôte⟧ mozambicain", "son ⟦visiteur⟧", "le ⟦diplomate⟧". */
const TAKES_UP = /^(?:hôte|visiteu(?:r|se)|invité|interlocut(?:eur|rice)|diplomate)$/

/** The last one told of that country; with "son", who met the subject in the encounter told last. */
function takenUp(scene: Scene, head: number, title: Title): Person | undefined {
  const [country] = title.countries
  const own = /^(?:son|sa)$/.test(scene.word(head - 1))
  if (own && !country) return partnerOf(scene, head) ?? guestBefore(scene, head)
  const abroad = scene.word(head) === 'diplomate' && !country
  let last: Person | undefined
  let at = -1
  for (const person of scene.entities.people) {
    if (country ? person.country !== country : !abroad || !isDiplomat(person)) continue
    for (const m of person.mentions)
      if (m.firstToken < head && m.firstToken > at && m.kind !== 'pronoun') {
        last = person
        at = m.firstToken
      }
  }
  return last
}

const isDiplomat = (person: Person) =>
  person.roles.some((r) => /ambassad|chargé d|haut-commissaire|consul|nonce|envoyé|émissaire/i.test(r.title))

/** "Il a transmis à ⟦son interlocuteur⟧": of the two told last to have met, the one who is not the subject here. */
function partnerOf(scene: Scene, head: number): Person | undefined {
  const { sentence } = scene.tokens[head]!
  const met = scene.recent.findLast((t) => t.parts.filter((p) => p.actor.type === 'person').length === 2)
  if (!met || sentence - met.sentence > 8) return undefined
  const here = new Set<string>()
  for (let k = scene.first(sentence); k < head; k++) {
    const entity = scene.entities.at(k)?.entity ?? pronounPerson(scene, k)
    if (entity?.type === 'person') here.add(entity.id)
  }
  const others = met.parts.filter((p) => p.actor.type === 'person' && !here.has(p.actor.key))
  return others.length === 1 ? scene.entities.people.find((p) => p.id === others[0]!.actor.key) : undefined
}

/** "X est arrivé à Accra. Le président Y s'est entretenu avec ⟦son hôte⟧": the guest of the visit told last. */
function guestBefore(scene: Scene, head: number): Person | undefined {
  if (!/^(?:hôte|visiteu(?:r|se)|invité)$/.test(scene.word(head))) return undefined
  const { sentence } = scene.tokens[head]!
  const visit = scene.recent.findLast((t) => t.kind === 'visit')
  if (!visit || sentence - visit.sentence > 3) return undefined
  const guests = visit.parts.filter((p) => p.side === 'guest' && p.actor.type === 'person' && !p.besides)
  const [guest, more] = guests
  for (let k = scene.first(sentence); k < head; k++)
    if (scene.entities.at(k)?.entity.id === guest?.actor.key) return undefined
  return guest && !more ? scene.entities.people.find((p) => p.id === guest.actor.key) : undefined
}

/** Whom "il", "elle" means where the names do not tell: the first person of the sentence before. */
function pronounPerson(scene: Scene, k: number): Person | undefined {
  if (!/^(?:il|elle)$/.test(scene.word(k))) return undefined
  const before = scene.tokens[k]!.sentence - 1
  if (before < 0) return undefined
  for (let j = scene.first(before); j < scene.end(before); j++) {
    const entity = scene.entities.at(j)?.entity
    if (entity?.type === 'person') return entity
  }
  return undefined
}

/** "le Secrétaire général" without a body is that of the United Nations, where the article names them. */
function unitedNations(scene: Scene): Actor[] {
  const body = scene.entities.organizations.find((o) => o.acronym === 'ONU')
  return body ? [organizationActor(body, scene.entities)] : []
}

/** The country whose offices the text means when it names none: of a headline's "Japon : …", of "À Katmandou, …", of the dateline. */
function contextCountry(scene: Scene, head: number): string | null {
  const sentence = scene.document.sentences[scene.tokens[head]!.sentence]!
  for (let k = sentence.firstToken; k < Math.min(head, sentence.firstToken + 4); k++) {
    const found = scene.entities.at(k)
    if (found?.entity.type !== 'place' || found.mention.kind !== 'name') continue
    const next = scene.word(found.mention.endToken)
    if (next === ':' || (next === ',' && /^(?:à|au|aux|en|a)$/.test(scene.word(k - 1))))
      return found.entity.country
  }
  return scene.label ?? scene.home
}

/** The person of the article who bears the title: of several the one most told of, those told before first. */
function bearer(scene: Scene, head: number, title: Title): Person | undefined {
  const written = scene.word(head)
  const word = written === 'souverain' && scene.word(head + 1) === 'pontife' ? 'pape' : written
  if (word === 'homologue' && title.countries.length === 0) return undefined
  let best: Person | undefined
  let bestScore = 0
  for (const person of scene.entities.people) {
    if (!bearsTitle(person, word, title) || person.gender === otherGender(scene, head)) continue
    const before = person.mentions.some((m) => m.firstToken < head && m.kind !== 'pronoun')
    if (!before && title.countries.length === 0 && person.country !== contextCountry(scene, head)) continue
    const score =
      (before ? 1000 : 1) +
      recency(person, head) +
      person.mentions.length +
      headlined(scene, person) +
      (title.countries.length === 0 && isCalled(person, word) ? 5 : 0)
    if (score > bestScore) {
      best = person
      bestScore = score
    }
  }
  return best
}

/** The gender that an article and a title exclude: "le ministre" is no woman where the article gives her a "Mme". */
function otherGender(scene: Scene, head: number): Person['gender'] {
  const article = scene.word(head - 1)
  return article === 'le' || article === 'au' || article === 'du' ? 'f' : article === 'la' ? 'm' : null
}

/** More for one of the headline: the article is about him. */
function headlined(scene: Scene, person: Person): number {
  return person.mentions.some((m) => scene.tokens[m.firstToken]!.sentence === 0) ? 4 : 0
}

/** More for one to whom the article gives that very title, not only "son homologue". */
function isCalled({ roles }: Person, word: string): boolean {
  return roles.some((r) => plain(r.text.toLowerCase().split(/[ ’']/, 1)[0]!) === plain(word))
}

/** More for one told in the last sentences. */
function recency(person: Person, head: number): number {
  let at = -1
  for (const m of person.mentions)
    if (m.firstToken < head && m.kind !== 'pronoun') at = Math.max(at, m.firstToken)
  return at >= 0 && head - at < 60 ? 3 : 0
}

/** Offices of one kind: "le dirigeant" may be called "le numéro un". */
const LEADERS = /^(?:président|présidente|dirigeant|dirigeante|leader|numéro|souverain|roi|émir|monarque)$/

function bearsTitle(person: Person, word: string, title: Title): boolean {
  const [country] = title.countries
  if (country && person.country !== country) return false
  if (!country && title.organizations.length > 0) return false
  if (title.ofGroup > 0) return false
  return person.roles.some(
    (role) =>
      role.status !== 'former' &&
      (headsTitle(role.title, word) || (country !== undefined && bothLead(role.title, word))),
  )
}

function bothLead(title: string, word: string): boolean {
  return LEADERS.test(word) && LEADERS.test(title.toLowerCase().split(' ', 1)[0]!)
}

const SAME = new Map([
  ['présidente', 'président'],
  ['souverain', 'roi'],
  ['pontife', 'pape'],
  ['cheffe', 'chef'],
])
const plain = (word: string) => SAME.get(word) ?? word

/** "ministre" heads "vice-premier ministre"; "chef" heads "chef de la diplomatie". */
function headsTitle(title: string, word: string): boolean {
  if (word === 'homologue') return true
  for (const part of title.toLowerCase().split(/[ ’']/, 3)) if (plain(part) === plain(word)) return true
  return false
}
