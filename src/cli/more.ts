/** What the second bundle of the command line holds. */

export { htmlRenderer } from '../view/renderer.ts'
export { runEvents } from './run-events.ts'
export { runReport } from './run-report.ts'
export { runView } from './run-view.ts'
