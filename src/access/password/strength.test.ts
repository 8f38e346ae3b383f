import { expect, test } from 'vitest'
import { isRefusal } from '#values/refusal.ts'
import { passwordFault } from './strength.ts'

const whose = { username: '198001012005011001', name: 'Siti Rahmawati' }
const said = async (password: string) => {
  const fault = await passwordFault(password, whose)
  return isRefusal(fault) ? fault.code : 'good'
}

test.each([
  ['kopi hangat di teras belakang', 'good'],
  ['rabuti-kemano-solide', 'good'],
  ['tanpa angka juga boleh', 'good'],
  ['pendek-9c', 'password-short'],
  ['x'.repeat(129), 'password-long'],
  ['1234567890', 'password-guessable'],
  ['Password123!', 'password-guessable'],
  ['indonesia1945', 'password-guessable'],
  ['payungbombana', 'password-guessable'],
  ['aaaaaaaaaaaaaaaa', 'password-guessable'],
  ['198001012005011001', 'password-has-name'],
  ['kucing siti makan ikan', 'password-has-name'],
])('%s is %s', async (password, verdict) => {
  expect(await said(password)).toBe(verdict)
})

test('the longest password is judged before anybody notices', async () => {
  await said('kopi hangat di teras')
  const begun = process.cpuUsage()
  await said('aB3$x'.repeat(25))
  const { user } = process.cpuUsage(begun)
  expect(user / 1_000).toBeLessThan(1_000)
})
