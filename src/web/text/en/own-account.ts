import { figuresOf } from '../figures.ts'
import type { ownAccount as indonesian } from '../id/own-account.ts'

const { count } = figuresOf('en')

export const ownAccount: typeof indonesian = {
  title: 'My account',
  whose: (name, username) => `${name} · user name ${username}`,
  password: {
    title: 'Change the password',
    lead: 'Afterwards you stay signed in here and are signed out on every other device.',
    old: 'Old password',
    wanted: 'New password',
    hint: '10 to 128 characters. Four ordinary words that have nothing to do with each other are stronger than Secret123!',
    needOld: 'Enter the old password.',
    needWanted: 'The new password has at least 10 characters.',
    act: 'Change the password',
    done: 'The password was changed',
    ended: (sessions) =>
      sessions === 0
        ? 'No other device was signed in.'
        : sessions === 1
          ? 'One other device was signed out.'
          : `${count(sessions)} other devices were signed out.`,
  },
  sessions: {
    title: 'Devices that are signed in',
    lead: 'If you do not know one of them: sign it out, then change the password.',
    noun: 'devices',
    head: { agent: 'Device', openedAt: 'Signed in since', seenAt: 'Last used', address: 'Network' },
    unknown: 'unknown device',
    own: 'this device',
    lastFrom: (address) => `last ${address}`,
    otherNetwork: (address, since) => `also ${address} since ${since}`,
    alsoIn: (agent, other) => `${agent}: also used in ${other}`,
    ifNotYou: (since) => `Since ${since}. If that was not you: sign this device out, then change the password.`,
    end: 'Sign out',
    endOf: (agent) => `Sign out ${agent}`,
    endOthers: 'Sign out all others',
    rule: 'You are signed out after 2 hours without use, and 12 hours after signing in at the latest.',
  },
  code: {
    title: 'Set a password with a code',
    lead: 'For a new account and for a forgotten password. A code is good for 24 hours and for one time; the administrator of your local government makes it.',
    username: 'User name',
    code: 'Code',
    codeHint: '12 letters and digits; capital or small makes no difference',
    needUsername: 'Enter your user name.',
    needCode: 'Enter the code from the administrator, 12 letters and digits.',
    act: 'Save and sign in',
    back: 'Back to signing in',
  },
}
