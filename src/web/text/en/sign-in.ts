import type { Text } from '../id.ts'

export const signIn: Text['signIn'] = {
  title: 'Sign in',
  place: (host) => `Address of this site: ${host}`,
  placeHint: 'Compare it with the address your office gave you before you type a password.',
  username: 'User name',
  password: 'Password',
  showPassword: 'Show',
  hidePassword: 'Hide',
  submit: 'Sign in',
  submitting: 'Checking …',
  needUsername: 'Enter your user name.',
  needPassword: 'Enter your password.',
  expired: 'Your session has ended. Sign in again to go on; the page you had open is remembered.',
  noGrants: 'Your account has no role in any local government yet. Ask the administrator of yours.',
  demo: 'Demo accounts',
  demoHint: 'This site holds sample data. Choose a role to try it.',
  demoStep:
    'This demo signs in without a second step. In earnest officials use an authenticator or a passkey, and village operators a card of codes. To see a card: sign in as administrator, open Accounts and areas, choose a village operator, Print a card of codes.',
  demoUse: (name) => `Sign in as ${name}`,
  forgot: 'New account or forgotten password? Ask the administrator of your local government for a code.',
  haveCode: 'I have a code',
}
