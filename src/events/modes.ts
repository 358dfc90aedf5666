import type { EventType } from '../lexicon/event-types.ts'
import { eventVerb } from '../lexicon/event-verbs.ts'
import { verbTriggers } from '../lexicon/meeting-verbs.ts'
import type { VerbGroup } from '../tags/verb.ts'

/** What is asked for or refused (modes shared by REQUEST and REJECT), by the event that the infinitive would be. */
const ASKED: Partial<Record<EventType, string>> = {
  AID: 'assist',
  COOPERATE: 'assist',
  SUPPORT: 'assist',
  RETREAT: 'yield',
  CONCEDE: 'yield',
  CONSULT: 'meet',
}

const THREATENED: Partial<Record<EventType, string>> = {
  ASSAULT: 'violence',
  SANCTION: 'relations',
  COERCE: 'arrest',
}

/** "refuse de ⟦rencontrer⟧" → meet, "menace d'⟦attaquer⟧" → violence; null where the infinitive tells no mode. */
export function infinitiveMode(type: EventType, { lemma, reflexive }: VerbGroup): string | null {
  const meant = eventVerb(lemma, reflexive)?.type ?? (verbTriggers(lemma).length > 0 ? 'CONSULT' : undefined)
  if (!meant) return null
  if (type === 'THREATEN') return THREATENED[meant] ?? null
  return type === 'REQUEST' || type === 'REJECT' ? (ASKED[meant] ?? null) : null
}
