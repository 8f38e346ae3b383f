import { perform, type Act } from '#access/act.ts'
import type { Job } from '#access/job.ts'
import { writeEnrolment } from '#exchange/bpjs/index.ts'
import type { Rulebook } from '#rulebook/types.ts'
import { withList } from '#selection/index.ts'
import { isRefusal, refuse, type Refusal } from '#values/refusal.ts'
import type { AgreedFile, FilePart } from './contract.ts'
import { aboutFile, readFileBasis } from './file-basis.ts'
import { writeHeld } from './held-sheet.ts'
import { finishFile as saveEnd, insertFile } from './records.ts'
import { rowsToSend, type Sending } from './rows-to-send.ts'
import type { Workbench } from './workbench.ts'

const roles = ['lead-agency-officer'] as const

type Result = { readonly fileId: string; readonly people: number; readonly held: number }

/**
 * Writes the file with which the branch enrols the people of a recorded decree. Rows the branch would reject are kept
 * apart with their reasons and the good ones go on; somebody in an earlier file is not sent twice. Rows stream from
 * the register into the file. The file has the job's id, so a job that was cut off goes on in its own file.
 */
export function makeFileJob(book: Rulebook, workbench: Workbench): Job<AgreedFile, Result> {
  return {
    kind: 'enrolment.make-file',
    roles,
    fresh: true,
    run: async (context, { proposalId, ...input }) => {
      const basis = await readFileBasis(book, context, { ...input, proposalId })
      if (isRefusal(basis)) return basis
      const { clock } = context.platform.world
      const file = { id: context.jobId, ...input, columnMapId: input.columnMapId ?? null, at: clock.now() }
      await context.inScope((tx) => insertFile(tx, { ...file, by: context.actor.accountId }))
      return withList(context.platform, context.files, basis.list.code, async (list) => {
        const sending: Sending = { context, basis, list, file, held: [] }
        const parts = await writeParts(sending, workbench)
        return isRefusal(parts) ? parts : endFile(sending, parts)
      })
    },
  }
}

async function writeParts(sending: Sending, workbench: Workbench): Promise<readonly FilePart[] | Refusal> {
  const { context, basis } = sending
  const bench = workbench.open()
  try {
    const path = `${bench.folder}/pendaftaran.xlsx`
    const files = await writeEnrolment(path, basis.map, rowsToSend(sending), aboutFile(basis, context.jobId))
    if (isRefusal(files)) return files
    return files.map((file) => ({ rows: file.rows, digest: context.files.put(bench.read(file.path)) }))
  } finally {
    bench.close()
  }
}

async function endFile({ context, basis, file, held }: Sending, parts: readonly FilePart[]): Promise<Result | Refusal> {
  const people = parts.reduce((sum, { rows }) => sum + rows, 0)
  if (people === 0) return refuse('nobody-to-enrol', { held: held.length })
  const heldDigest = held.length === 0 ? null : context.files.put(await writeHeld(held, basis, context.jobId))
  const end = { fileId: file.id, people, parts, held: held.length, heldDigest }
  const done = await perform(context.platform, context.actor, finishFile, { input: end })
  return isRefusal(done) ? done : { fileId: file.id, people, held: held.length }
}

type End = Result & { readonly parts: readonly FilePart[]; readonly heldDigest: string | null }

const finishFile: Act<End, { fileId: string }> = {
  name: 'enrolment.finish-file',
  roles,
  run: async ({ tx, note, announce }, { fileId, ...end }) => {
    await saveEnd(tx, fileId, end)
    await announce('enrolment-file-made', fileId, { people: end.people, held: end.held })
    note(fileId, { people: end.people, held: end.held, parts: end.parts.map(({ digest }) => digest) })
    return { fileId }
  },
}

/** For the door that asks for a file: the kind and the roles are enough, the disk is not needed. */
export const requestFile = (book: Rulebook): Job<AgreedFile, Result> =>
  makeFileJob(book, {
    open: () => {
      throw new Error('a request does not write')
    },
  })
