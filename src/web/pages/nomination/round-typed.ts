/** As typed; the quota of a desa by its code, digits only. */
export type RoundTyped = {
  readonly letter: string
  readonly deadline: string
  readonly quotas: Readonly<Record<string, string>>
}
