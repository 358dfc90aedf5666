import { CHANNEL_WORDS } from '../../lexicon/meeting-nouns.ts'
import type { MeetingKind } from '../mentions.ts'
import type { Scene } from './scene.ts'

/** Talks held by telephone or video are a call. */
export function channelKind(scene: Scene, kind: MeetingKind, from: number, to: number): MeetingKind {
  if (kind !== 'talks') return kind
  for (let k = from; k < to; k++) if (CHANNEL_WORDS.has(scene.word(k))) return 'call'
  return kind
}
