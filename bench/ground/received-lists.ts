import type { Clerk } from '#demo/play/clerk.ts'
import { zipOf } from '#exchange/sheet/testing/hand-made.ts'
import type { PreviewFile } from '#nomination/contract.ts'
import { villageFiles } from '../material/village-lists.ts'
import { drawWorkers } from '../material/workers.ts'
import { attached, openProgramme } from './clerks.ts'

/** A programme whose desa have all sent their lists, in one ZIP as they come. */
export async function receiveLists(officer: Clerk, workers: number): Promise<string> {
  const programmeId = await openProgramme(officer)
  const files = await villageFiles(drawWorkers(workers))
  const zip = await zipOf(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), false)
  const sent = [attached('usulan.zip', zip)]
  const { files: seen } = await officer.send<{ files: PreviewFile[] }>('/nominations/preview', { programmeId }, sent)
  for (const { fileName, digest, area, mode } of seen)
    await officer.post('/nominations/lists', {
      programmeId,
      area: area!.code,
      fileDigest: digest,
      fileName,
      mode,
      sender: '',
    })
  return programmeId
}
