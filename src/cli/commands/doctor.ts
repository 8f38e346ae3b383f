import { runDoctor } from '#platform/doctor/run-doctor.ts'
import type { Finding } from '#platform/doctor/finding.ts'
import { isRefusal } from '#values/refusal.ts'
import type { Command, Wanting } from '../command.ts'
import { placeMeanings, placeOf, placeOptions } from '../place.ts'

type Report = { readonly wrong: number; readonly findings: readonly Finding[] }

const signs = { good: '  baik ', notice: '  catat', wrong: '! SALAH' } as const

export const doctor: Command = {
  name: 'doctor',
  summary: {
    id: 'Memeriksa apakah semuanya sebagaimana mestinya, dan menyebut apa yang tidak',
    en: 'Look whether everything stands as it must, and say in plain words what does not',
  },
  usage: '[--data FOLDER]',
  example: '--data /srv/payung',
  options: placeOptions,
  meanings: placeMeanings,
  run: async (composition, options) => {
    const findings = await runDoctor(placeOf(composition, options), new Date())
    if (isRefusal(findings)) return findings
    const wrong = findings.filter(({ state }) => state === 'wrong').length
    return wrong === 0 ? { wrong, findings } : ({ wanting: true, wrong, findings } satisfies Report & Wanting)
  },
  lines: (answer) => {
    const { wrong, findings } = answer as Report
    const told = findings.flatMap(({ state, sentence }) => [
      `${signs[state]}  ${sentence.id}`,
      `         ${sentence.en}`,
    ])
    return [
      ...told,
      '',
      wrong === 0 ? 'Semua baik. / All is well.' : `${wrong} hal perlu diperbaiki. / ${wrong} things need mending.`,
    ]
  },
}
