import { milliseconds } from './clock.ts'

/** Milliseconds after which signals and timers get their turn. */
const BREATH = 50

/** What a loop of long work awaits now and then, so that signals and timers get their turn. */
export function breather(): () => Promise<void> {
  let breathed = milliseconds()
  return async () => {
    if (milliseconds() - breathed <= BREATH) return
    await new Promise((resolve) => setImmediate(resolve))
    breathed = milliseconds()
  }
}
