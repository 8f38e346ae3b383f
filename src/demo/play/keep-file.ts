import type { Clerk } from './clerk.ts'
import { type FileEntry, launchedFile } from './bombana-file.ts'
import type { Stage } from './stage.ts'

/** Writes entries into the programme's file through its doors; no people stand in it. */
export async function keepEntries(officer: Clerk, programmeId: string, entries: readonly FileEntry[]): Promise<void> {
  for (const { part, fields } of entries)
    await officer.post(`/programmes/${programmeId}/file/${part}`, { programmeId, ...fields })
}

/** The day of the launch: the calendar as it went, and what the press reported. */
export async function keepLaunch({ plan, on, sit, report }: Stage, programmeId: string): Promise<void> {
  report('Berkas program', 0, 1)
  on(plan.days.launch)
  await keepEntries(await sit('petugas', 'lead-agency-officer'), programmeId, launchedFile(plan))
  report('Berkas program', 1, 1)
}
