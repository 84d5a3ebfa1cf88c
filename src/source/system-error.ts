/** @returns the code of a system error ("EACCES"), "UNKNOWN" for anything without one */
export function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : 'UNKNOWN'
}
