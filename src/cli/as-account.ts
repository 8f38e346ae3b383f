import type { Actor } from '#access/actor.ts'
import { isRefusal, type Refusal } from '#values/refusal.ts'
import { actingAs, actingMeanings, actingOptions } from './acting-as.ts'
import { chosenProgramme } from './chosen-programme.ts'
import type { Options } from './command.ts'
import type { Composition, Ground } from './composition.ts'
import { placeMeanings, placeOf, placeOptions } from './place.ts'

/** An opened installation with the account that acts. */
export type Desk = { readonly ground: Ground; readonly actor: Actor }

export const deskOptions = { ...placeOptions, ...actingOptions } as const
export const deskMeanings = { ...actingMeanings, ...placeMeanings }
export const programmeOptions = { ...deskOptions, programme: { type: 'string' } } as const
export const programmeMeanings = {
  programme: { id: 'id program (bila kosong: yang terbaru)', en: 'id of the programme (default: the newest)' },
  ...deskMeanings,
}

/** Opens what the command works on, acts as the account, and closes whatever happens. */
export async function asAccount<T extends object>(
  composition: Composition,
  options: Options,
  work: (desk: Desk) => Promise<T | Refusal>,
): Promise<T | Refusal> {
  const ground = await composition.openGround(placeOf(composition, options))
  try {
    const actor = await actingAs(ground.platform, options)
    return isRefusal(actor) ? actor : await work({ ground, actor })
  } finally {
    await ground.close()
  }
}

/** The same for what belongs to one programme. */
export function onProgramme<T extends object>(
  composition: Composition,
  options: Options,
  work: (desk: Desk & { readonly programmeId: string }) => Promise<T | Refusal>,
): Promise<T | Refusal> {
  return asAccount(composition, options, async (desk) => {
    const programmeId = await chosenProgramme(desk.ground.platform, desk.actor, options)
    return isRefusal(programmeId) ? programmeId : work({ ...desk, programmeId })
  })
}
