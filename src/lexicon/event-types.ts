/**
 * Event types of the PLOVER ontology (Open Event Data Alliance, manual of 2018 with the revisions that the POLECAT
 * data follow: REQUEST for DEMAND, ACCUSE for DISAPPROVE and INVESTIGATE), and the CAMEO root code that each mostly
 * corresponds to (Gerner, Schrodt and others, codebook 1.1b3). A rule may give a closer code.
 */
export const EVENT_TYPES = {
  AGREE: '03',
  CONSULT: '04',
  SUPPORT: '05',
  CONCEDE: '05',
  COOPERATE: '06',
  AID: '07',
  RETREAT: '08',
  REQUEST: '10',
  ACCUSE: '11',
  REJECT: '12',
  THREATEN: '13',
  PROTEST: '14',
  MOBILIZE: '15',
  SANCTION: '16',
  COERCE: '17',
  ASSAULT: '18',
} as const

export type EventType = keyof typeof EVENT_TYPES

/** Verbal or material, cooperation or conflict: the four classes that event counts are summed by. */
export const QUAD_CLASSES: Readonly<Record<EventType, string>> = {
  AGREE: 'verbal cooperation',
  CONSULT: 'verbal cooperation',
  SUPPORT: 'verbal cooperation',
  CONCEDE: 'verbal cooperation',
  COOPERATE: 'material cooperation',
  AID: 'material cooperation',
  RETREAT: 'material cooperation',
  REQUEST: 'verbal conflict',
  ACCUSE: 'verbal conflict',
  REJECT: 'verbal conflict',
  THREATEN: 'verbal conflict',
  PROTEST: 'material conflict',
  MOBILIZE: 'material conflict',
  SANCTION: 'material conflict',
  COERCE: 'material conflict',
  ASSAULT: 'material conflict',
}
