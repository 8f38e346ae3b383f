import { app } from './en/app.ts'
import { field } from './en/field.ts'
import { kit } from './en/kit.ts'
import { papers } from './en/papers.ts'
import { places } from './en/places.ts'
import { signIn } from './en/sign-in.ts'
import { status } from './en/status.ts'
import type { Text } from './id.ts'

/** Every text on screen, in English. */
export const en: Text = { app, places, status, kit, signIn, field, papers }
