import type { MeetingKind } from '../extract/mentions.ts'

/**
 * How a verb of encounter says who meets whom:
 *
 * - `object`: the subject meets the direct object ("a rencontré X"), or a plural subject meets itself ("se sont
 *   rencontrés"), or meets "avec" somebody
 * - `host`: the subject receives the direct object at home; in the passive, "par" names the host
 * - `with`: the subject and those after "avec", or a plural subject ("se sont réunis", "négocient")
 * - `to`: the subject and those after "à" or in a dative pronoun ("a téléphoné à X", "se sont parlé")
 * - `travel`: the subject goes to a place
 * - `leave`: the subject leaves its country "pour" another place
 * - `send`: the subject sends its direct object to a place
 * - `place`: the subject goes to the place that is its direct object ("visiter")
 * - `summon`: the subject has the direct object called in
 * - `invite`: the subject asks the direct object to come
 * - `lead`: the subject leads a delegation to a place
 * - `gather`: the direct objects meet ("a réuni X et Y"), with the subject if that is somebody
 * - `ring`: the subject rings the direct object up ("a appelé X", "s'appellent"), not "appelle X à …"
 * - `phone`: "avoir ⟦X⟧ au téléphone", "être en contact avec"
 * - `stay`: the subject spends some days at a place ("a passé trois jours à X"), or came by it ("passé par X")
 * - `be`: the subject is at a foreign place ("est de nouveau à X")
 */
export type Construction =
  | 'object'
  | 'host'
  | 'with'
  | 'to'
  | 'travel'
  | 'leave'
  | 'send'
  | 'place'
  | 'summon'
  | 'invite'
  | 'lead'
  | 'gather'
  | 'ring'
  | 'phone'
  | 'stay'
  | 'be'

export interface VerbTrigger {
  readonly lemma: string
  readonly construction: Construction
  readonly kind: MeetingKind
  /** Only as a reflexive ("se réunir"), never so, or either way. */
  readonly reflexive: 'always' | 'never' | 'either'
  /** Means an encounter only between named sides of different countries, in so many words ("voir", "parler"). */
  readonly weak: boolean
}

/**
 * lemma | construction | kind | reflexive: s always, - never, empty either | weak: w
 *
 * The verbs by which French-language agencies report encounters; compiled by hand.
 */
const TABLE = `
rencontrer|object|talks||
entretenir|with|talks|s|
recevoir|host|talks|-|
accueillir|host|talks|-|
accepter|host|talks|-|w
réunir|with|talks|s|
retrouver|object|talks|s|w
rassembler|with|talks|s|w
réunir|gather|talks|-|w
rassembler|gather|talks|-|w
revoir|object|talks||w
voir|object|talks||w
consulter|object|talks||w
côtoyer|object|talks|-|w
croiser|object|talks||w
dialoguer|with|talks|-|
négocier|with|talks|-|
discuter|with|talks|-|
converser|with|talks|-|
deviser|with|talks|-|w
conférer|with|talks|-|w
débattre|with|talks|-|w
échanger|with|talks|-|w
parlementer|with|talks|-|
dîner|with|talks|-|w
déjeuner|with|talks|-|w
souper|with|talks|-|w
concerter|with|talks|s|
siéger|with|talks|-|w
consulter|with|talks|s|
pourparler|with|talks|-|
parler|to|talks||w
téléphoner|to|call||
appeler|ring|call||w
contacter|object|call|-|w
écrire|to|correspondence||w
rendre|travel|visit|s|
envoler|travel|visit|s|
déplacer|travel|visit|s|
arriver|travel|visit|-|
atterrir|travel|visit|-|w
débarquer|travel|visit|-|w
séjourner|travel|visit|-|
passer|stay|visit|-|w
arrêter|travel|visit|s|w
partir|travel|visit|-|w
aller|travel|visit|-|w
venir|travel|visit|-|w
revenir|travel|visit|-|w
retourner|travel|visit|-|w
voyager|travel|visit|-|
attendre|travel|visit|-|
conduire|lead|visit|-|
diriger|lead|visit|-|
mener|lead|visit|-|
emmener|lead|visit|-|
avoir|phone|call|-|
joindre|phone|call|-|
être|be|visit|-|w
trouver|be|visit|s|w
visiter|place|visit|-|
quitter|leave|visit|-|
prendre|leave|visit|-|w
envoyer|send|visit|-|
dépêcher|send|visit|-|
gagner|place|visit|-|w
rallier|place|visit|-|w
convoquer|summon|talks|-|
inviter|invite|visit|-|
convier|invite|visit|-|
`

let byLemma: Map<string, VerbTrigger[]> | undefined

/** Triggers of a verb, by lemma. */
export function verbTriggers(lemma: string): readonly VerbTrigger[] {
  byLemma ??= build()
  return byLemma.get(lemma) ?? []
}

function build(): Map<string, VerbTrigger[]> {
  const map = new Map<string, VerbTrigger[]>()
  for (const line of TABLE.trim().split('\n')) {
    const [lemma, construction, kind, reflexive, weak] = line.split('|')
    const trigger: VerbTrigger = {
      lemma: lemma!,
      construction: construction as Construction,
      kind: kind as MeetingKind,
      reflexive: reflexive === 's' ? 'always' : reflexive === '-' ? 'never' : 'either',
      weak: weak === 'w',
    }
    const list = map.get(trigger.lemma)
    if (list) list.push(trigger)
    else map.set(trigger.lemma, [trigger])
  }
  return map
}
