/** What the second bundle of the command line holds. */
export { runEvents } from './run-events.ts'
