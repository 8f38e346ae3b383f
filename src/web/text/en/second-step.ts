import type { secondStep as indonesian } from '../id/second-step.ts'

export const secondStep: typeof indonesian = {
  title: 'Second step',
  lead: 'For your duties a password is not enough: when it is stolen, people’s data stay safe.',
  signOut: 'Sign out',
  again: {
    title: 'Prove once more that it is you',
    lead: 'This is a weighty act, and your second step was more than 5 minutes ago. After the code your request goes on by itself.',
    missing:
      'Your second step is needed first. What you filled in stays on this page, and goes on by itself after the code.',
  },
  passkey: {
    title: 'Passkeys',
    about:
      'The device proves that it is you with a finger, a face or its PIN, and no code is typed. A passkey is bound to the address of this site: a copy of the site cannot use it.',
    lead: 'Your device will ask for a finger, a face or its PIN.',
    act: 'Use a passkey',
    broken:
      'The device did not answer: its dialog was closed, its time was over, or none of your passkeys is here. Try again, or use a code.',
    notHere:
      'The browser offers no passkeys at this address. Open Payung over https by the name of its site, not by the number of its address.',
    noun: 'passkeys',
    head: { name: 'Name', host: 'Address of the site', madeAt: 'Made', usedAt: 'Last used' },
    remove: 'Remove',
    removeOf: (name: string) => `Remove the passkey ${name}`,
    name: 'Name of the new passkey',
    nameHint: 'so that you know it again, for example office phone',
    needName: 'Name this passkey.',
    add: 'Add a passkey',
  },
  reset: {
    step: {
      title: 'Your second step was reset',
      text: (by: string, at: string) =>
        `${by === '' ? 'Whoever keeps the server' : by} removed it on ${at}. If you did not ask for it, tell your head and another administrator now.`,
    },
    card: {
      title: 'A new card of codes was printed for your account',
      text: (by: string, at: string) =>
        `Printed by ${by} on ${at}. The old card is void. If you did not ask for it, tell the kecamatan and another administrator now.`,
    },
  },
  card: {
    lead: 'This device is not known for your account yet. Take your card of codes. After this the card is not asked for on this device for 30 days.',
    code: (number: number) => `Code number ${number}`,
    hint: 'the 8 digits at that number on your card; cross it out afterwards',
    need: (number: number) => `Give code number ${number}, 8 digits.`,
    few: (left: number) =>
      `Only ${left} codes are left on your card. Ask the administrator of the Pemda for a new one.`,
    lost: 'Card lost? Ask the administrator of the Pemda for a new one; the old card is void at once.',
    none: 'You need a card of codes',
    noneText:
      'On a device that is not known, a village operator signs in with a password and a card of codes. Ask the administrator of the Pemda or the kecamatan to print yours, and sign in again. A phone that is still signed in goes on working.',
    own: (left: number) => `Card of codes: ${left} codes not used yet.`,
    ownNone:
      'There is no card of codes yet. Ask the administrator of the Pemda to print one before you use another device.',
  },
  prove: {
    totp: 'Code of your authenticator',
    totpHint: 'the 6 digits your authenticator app shows now',
    recovery: 'Recovery code',
    recoveryHint: '12 letters and digits from the sheet you kept; each code is good once',
    act: 'Go on',
    to: {
      recovery: 'Phone lost? Use a recovery code',
      totp: 'Use the code of your authenticator',
      card: 'Use the card of codes',
      passkey: 'Use the passkey of this device',
    },
    needTotp: 'Give the 6 digits of your authenticator.',
    needRecovery: 'Give a recovery code, 12 letters and digits.',
    lost: 'Phone and recovery codes lost? Ask the administrator of your Pemda to reset the second step.',
  },
  setUpCode: {
    title: 'Give the set-up code',
    lead: 'Your duty asks for a second step. So that nobody else sets it up with your password, give the code from the administrator first.',
    code: 'Set-up code',
    hint: '12 letters and digits, good once within 7 days',
    need: 'Give the set-up code, 12 letters and digits.',
    lost: 'No code yet? Ask the administrator of your Pemda to reset your second step; the code appears on that screen.',
  },
  setUp: {
    title: 'Set up an authenticator',
    lead: 'Once only, about two minutes. You need a phone with an authenticator app, such as Google Authenticator, Microsoft Authenticator or FreeOTP.',
    scan: 'Open the app on the phone, choose to add an account, and scan this picture.',
    picture: 'QR code for the authenticator app',
    type: 'Cannot scan? Type this key into the app:',
    code: 'The code the app shows',
    codeHint: '6 digits, new every 30 seconds',
    act: 'Switch on',
  },
  own: {
    title: 'Second step at sign-in',
    since: (at: string) => `Authenticator switched on ${at}.`,
    left: (codes: number) => `Recovery codes not used yet: ${codes} of 10.`,
    few: 'Your recovery codes are almost used up. Make new ones and keep them.',
    newCodes: 'Make new recovery codes',
    newPhone: 'Change the authenticator',
  },
  codes: {
    title: 'Keep the recovery codes',
    lead: 'When the phone is lost or broken, one of these codes stands in for the authenticator. Each is good once. Print them or write them down now: they are never shown again.',
    print: 'Print',
    done: 'I have kept them, go on',
  },
}
