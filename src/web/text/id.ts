import { app } from './id/app.ts'
import { field } from './id/field.ts'
import { kit } from './id/kit.ts'
import { papers } from './id/papers.ts'
import { places } from './id/places.ts'
import { signIn } from './id/sign-in.ts'
import { status } from './id/status.ts'

/** Every text on screen, in Indonesian. This is the source: English must answer the same keys. */
export const id = { app, places, status, kit, signIn, field, papers }

export type Text = typeof id
