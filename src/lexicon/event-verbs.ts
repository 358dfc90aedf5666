import type { EventType } from './event-types.ts'

/**
 * Verbs that by themselves tell an event of the PLOVER ontology, and how they name its target.
 *
 * type | mode | CAMEO root if not that of the type | links of the target | traits: lemmas ("se " before reflexive ones)
 *
 * Links: `obj` the direct object, or whom it is of ("condamner ⟦l'attaque de X⟧"); else the preposition before the
 * target. Traits: `s` with a plural subject and no target, the subjects do it to each other; `i` only with an
 * infinitive ("appeler X ⟦à cesser⟧"); `v` the target may be that of the infinitive ("refuser ⟦de rencontrer X⟧");
 * `m` only where source and target are of different countries or sectors (everyday verbs); `p` people of a country,
 * not its state.
 *
 * Compiled by hand from the definitions of the PLOVER manual and the usage of French-language agencies.
 */
const TABLE = `
AGREE||| à,avec,obj | v: accepter
AGREE||| à,avec | v: promettre consentir proposer
AGREE||| à | i: offrir
AGREE||| à,avec | vs: se_engager
AGREE||| avec | s: convenir se_accorder se_entendre
AGREE||| à | : garantir
SUPPORT||| obj | : soutenir appuyer féliciter louer applaudir remercier
SUPPORT||| obj | m: saluer défendre reconnaître
SUPPORT||| avec,à | : se_solidariser
SUPPORT||| à | m: se_rallier se_joindre
SUPPORT||| avec | s: se_réconcilier
CONCEDE||| à | : se_excuser pardonner
COOPERATE||| avec | s: coopérer collaborer commercer
COOPERATE||| à,vers | : extrader
AID||| obj | mv: aider
AID|humanitarian|| obj | : secourir
AID|military|| obj | m: armer équiper
AID|economic|| obj | : financer
RETREAT|withdraw|| de | : se_retirer
RETREAT|withdraw|| obj | m: évacuer
RETREAT|release|| obj | m: libérer relâcher gracier
RETREAT|return|| à | m: restituer
RETREAT||| devant | : capituler
REQUEST||02| à,obj | iv: demander
REQUEST||02| obj | i: appeler exhorter presser prier conjurer adjurer encourager inciter inviter
REQUEST||02| obj,de,à | v: solliciter
REQUEST||| de,à | v: exiger réclamer
REQUEST||| obj | i: sommer
REQUEST||| à | i: enjoindre ordonner intimer
ACCUSE||| obj | v: accuser
ACCUSE||| obj | : condamner dénoncer critiquer blâmer fustiger désapprouver vilipender stigmatiser incriminer
ACCUSE||| à | : reprocher imputer
ACCUSE||| à,contre | : protester
ACCUSE||| contre | : se_insurger se_élever
ACCUSE||09| sur | m: enquêter
REJECT||| obj,avec | v: refuser
REJECT||| obj | v: rejeter décliner récuser contester
REJECT||| à | v: se_opposer
THREATEN||| obj | v: menacer
THREATEN||| obj | m: avertir
PROTEST|demo|| contre | p: manifester défiler
SANCTION||| obj | : sanctionner
SANCTION|sever|| obj | : boycotter
SANCTION|expel|| obj | m: exclure
COERCE|arrest|| obj | m: arrêter emprisonner inculper incarcérer interpeller détenir écrouer
COERCE|deport|| obj | m: expulser refouler
ASSAULT|heavy-weapons|19| obj | : bombarder pilonner
ASSAULT||19| obj | : envahir annexer occuper affronter combattre attaquer
ASSAULT||19| contre,avec | s: se_battre se_affronter
ASSAULT||19| obj | m: frapper
ASSAULT|assassinate|18| obj | : assassiner
ASSAULT|abduct|18| obj | m: enlever kidnapper séquestrer
ASSAULT||18| obj | m: tuer agresser abattre massacrer exécuter
ASSAULT|torture|18| obj | : torturer
`

export interface EventVerb {
  readonly lemma: string
  readonly reflexive: boolean
  readonly type: EventType
  readonly mode: string | null
  /** CAMEO root code, or null for that of the type. */
  readonly cameo: string | null
  readonly links: readonly string[]
  readonly traits: string
}

let byLemma: Map<string, EventVerb> | undefined

/** What a verb tells by itself; undefined if nothing. */
export function eventVerb(lemma: string, reflexive: boolean): EventVerb | undefined {
  byLemma ??= new Map(rows().map((verb) => [(verb.reflexive ? 'se_' : '') + verb.lemma, verb]))
  return byLemma.get((reflexive ? 'se_' : '') + lemma)
}

function rows(): EventVerb[] {
  return TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [cells, lemmas] = line.split(': ')
      const [type, mode, cameo, links, traits] = cells!.split('|').map((cell) => cell.trim())
      return lemmas!.split(' ').map((lemma) => ({
        lemma: lemma.replace('se_', ''),
        reflexive: lemma.startsWith('se_'),
        type: type as EventType,
        mode: mode || null,
        cameo: cameo || null,
        links: links!.split(','),
        traits: traits ?? '',
      }))
    })
}
