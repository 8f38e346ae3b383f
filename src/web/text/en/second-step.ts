import type { secondStep as indonesian } from '../id/second-step.ts'

export const secondStep: typeof indonesian = {
  title: 'Second step',
  lead: 'For your duties a password is not enough: when it is stolen, people’s data stay safe.',
  signOut: 'Sign out',
  again: {
    title: 'Prove once more that it is you',
    lead: 'This is a weighty act, and your second step was more than 5 minutes ago. After the code your request goes on by itself.',
  },
  reset: {
    title: 'Your second step was reset',
    text: (by: string, at: string) =>
      `${by === '' ? 'Whoever keeps the server' : by} removed it on ${at}. If you did not ask for it, tell your head and another administrator now.`,
  },
  prove: {
    totp: 'Code of your authenticator',
    totpHint: 'the 6 digits your authenticator app shows now',
    recovery: 'Recovery code',
    recoveryHint: '12 letters and digits from the sheet you kept; each code is good once',
    act: 'Go on',
    toRecovery: 'Phone lost? Use a recovery code',
    toTotp: 'Use the code of your authenticator',
    needTotp: 'Give the 6 digits of your authenticator.',
    needRecovery: 'Give a recovery code, 12 letters and digits.',
    lost: 'Phone and recovery codes lost? Ask the administrator of your Pemda to reset the second step.',
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
