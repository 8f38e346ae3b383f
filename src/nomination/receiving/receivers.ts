import type { Actor } from '#access/actor.ts'

/** Who takes in names: the desa itself, and the offices after it on its behalf. */
export const receivers = ['desa-operator', 'kecamatan-verifier', 'lead-agency-officer'] as const
export type Receiver = (typeof receivers)[number]

export const isOnBehalf = (actor: Actor): boolean => actor.role !== 'desa-operator'
