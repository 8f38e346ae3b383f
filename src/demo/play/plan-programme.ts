import { plannedFile } from './bombana-file.ts'
import { keepEntries } from './keep-file.ts'
import type { Stage } from './stage.ts'

/** March: the programme, its money, the policy, and the letter that asks every desa for names. */
export async function planProgramme({ bombana, plan, on, sit, report }: Stage): Promise<string> {
  report('Program, dana dan ketentuan seleksi', 0, 4)
  on(plan.days.plan)
  const officer = await sit('petugas', 'lead-agency-officer')
  const { id: programmeId } = await officer.post<{ id: string }>('/programmes', plan.programme)
  await officer.post(`/programmes/${programmeId}/funds`, { ...plan.fund, programmeId })
  report('Program, dana dan ketentuan seleksi', 2, 4)
  await officer.post(`/programmes/${programmeId}/policy`, { programmeId, document: plan.policy })
  await keepEntries(officer, programmeId, plannedFile(plan))
  const quotas = new Map(bombana.submissions.map(({ desa, quota }) => [desa.code, quota]))
  await officer.post('/nominations/round', {
    programmeId,
    deadline: bombana.deadline,
    letter: 'Contoh/560/2025',
    quotas: [...quotas].map(([area, quota]) => ({ area, quota })),
  })
  report('Program, dana dan ketentuan seleksi', 4, 4)
  return programmeId
}
