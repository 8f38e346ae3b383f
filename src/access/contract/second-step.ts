import * as z from 'zod/mini'

const typedCode = z.string().check(z.minLength(1), z.maxLength(40))

export const stepInput = z.object({ way: z.enum(['totp', 'recovery', 'card']), code: typedCode })
export const confirmInput = z.object({ code: typedCode })

/** Of a card: with so few codes left a new one is due, for a letter to the kabupaten may take two months. */
export const fewLeft = 5

const base64url = z.string().check(z.minLength(1), z.maxLength(8_192), z.regex(/^[\w-]+$/))
const keyAnswer = { id: base64url, rawId: base64url, type: z.literal('public-key') }
/** What a device answers with, as the browser packs it; nothing else of it is looked at. */
export const passkeyInput = z.object({
  ...keyAnswer,
  response: z.object({ clientDataJSON: base64url, authenticatorData: base64url, signature: base64url }),
})
export const newPasskeyInput = z.object({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(60)),
  key: z.object({ ...keyAnswer, response: z.object({ clientDataJSON: base64url, attestationObject: base64url }) }),
})
export const passkeyName = z.object({ id: base64url })

const keyNames = z.array(z.object({ id: z.string(), type: z.literal('public-key') }))
/** What the browser hands to a device so that it proves its owner. */
export const passkeyQuestion = z.object({
  challenge: z.string(),
  rpId: z.string(),
  timeout: z.int(),
  allowCredentials: keyNames,
  userVerification: z.literal('required'),
})
/** The same so that it makes a new key. */
export const passkeyOffer = z.object({
  challenge: z.string(),
  rp: z.object({ id: z.string(), name: z.string() }),
  user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
  pubKeyCredParams: z.array(z.object({ alg: z.int(), type: z.literal('public-key') })),
  timeout: z.int(),
  excludeCredentials: keyNames,
  authenticatorSelection: z.object({
    residentKey: z.literal('discouraged'),
    userVerification: z.literal('required'),
  }),
  attestation: z.literal('none'),
})

/** What a session still has to prove, and with what it can. */
export const stepState = z.object({
  /** What the duties of the account ask for; null: nothing but the password. */
  needed: z.nullable(z.enum(['authenticator', 'card'])),
  passed: z.boolean(),
  /** With what it can be passed; empty where nothing has been set up. */
  ways: z.array(z.enum(['totp', 'passkey', 'recovery', 'card'])),
  /** Which number of the printed card is asked for, and how many of its codes are left; `few`: a new one is due. */
  card: z.nullable(z.object({ number: z.int(), left: z.int(), few: z.boolean() })),
  /** Nothing is set up yet, and a code that was handed over must come before it is. */
  asksCode: z.boolean(),
  /** An administrator took the second step away or printed a new card, and the person has not proved himself with a new one. */
  reset: z.nullable(z.object({ by: z.string(), at: z.string() })),
})
/** A passkey as its owner tells it from his others. */
const ownPasskey = z.object({
  id: z.string(),
  host: z.string(),
  name: z.string(),
  madeAt: z.string(),
  usedAt: z.nullable(z.string()),
})
/** What one's own account can prove itself with. */
export const ownFactors = z.object({
  totpSince: z.nullable(z.string()),
  recoveryLeft: z.int(),
  /** Codes left on the card; null where the duty asks for none. */
  cardLeft: z.nullable(z.int()),
  passkeys: z.array(ownPasskey),
})
export const recoveryCodes = z.object({ codes: z.array(z.string()) })
export const authenticatorOffer = z.object({ secret: z.string(), uri: z.string() })
/** The codes for the day the factor is lost, shown once; null when the account has some already. */
export const factorAdded = z.object({ codes: z.nullable(z.array(z.string())) })

export type StepInput = z.output<typeof stepInput>
/** What an administrator hands over after a reset; null where a card will be printed instead. */
export const stepReset = z.object({ ended: z.int(), code: z.nullable(z.string()), endsAt: z.nullable(z.string()) })
export const codeEntered = z.object({ ok: z.literal(true) })

export type StepReset = z.output<typeof stepReset>
export type PasskeyInput = z.output<typeof passkeyInput>
export type NewPasskeyInput = z.output<typeof newPasskeyInput>
export type StepState = z.output<typeof stepState>
export type OwnFactors = z.output<typeof ownFactors>
