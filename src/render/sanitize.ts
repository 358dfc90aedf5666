/** C0 and C1 controls, and the marks that turn the direction of writing. */
const UNSAFE = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu
const UNSAFE_IN_JSON = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** One line that a terminal shows as it is: white space as single spaces, controls as a replacement character. */
export function forTerminal(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(UNSAFE, '\ufffd').trim()
}

/** Lines that a terminal, spreadsheet or browser shows as they are: line ends and tabs kept, other controls replaced. */
export function forLines(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNSAFE, (unit) => (/[\n\t]/.test(unit) ? unit : '\ufffd'))
}

/** JSON in which no character acts on a terminal: what `JSON.stringify` leaves raw is escaped too. */
export function safeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    UNSAFE_IN_JSON,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
