/** The system's short name for what went wrong: "EACCES". */
export function codeOf(cause: unknown): string {
  const code = (cause as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code : String(cause)
}
