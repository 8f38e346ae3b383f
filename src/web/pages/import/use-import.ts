import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useReducer, useRef } from 'react'
import { CallFailed, faultOf, isSignedOut } from '../../api/fault.ts'
import { lookAtFile, receiveList } from '../../api/import.ts'
import { forgetNominations } from '../../api/nomination.ts'
import type { Grant } from '../../api/session.ts'
import { useGrant } from '../../shell/grant-context.ts'
import { type Entry, isGoneOpen, noWork, type Place, type Sending, type Work } from './import-state.ts'
import { type Change, change } from './import-steps.ts'

/** What holds for every list of one sending. */
export type Common = { readonly sender: string; readonly nominatedOn: string | undefined }

export type Importing = {
  readonly work: Work
  readonly change: (made: Change) => void
  readonly stop: () => void
  readonly place: (entry: Entry, area: Place) => void
}

/**
 * Drives the work: one file after the other is sent and read, one list after the other received. A line that breaks
 * stops the sending where it is; a file that is refused does not.
 */
export function useImport(programmeId: string, common: Common): Importing {
  const grant = useGrant()
  const queries = useQueryClient()
  const [work, tell] = useReducer(change, noWork)
  const busy = useRef<AbortController>(undefined)
  const desk = { grant, programmeId, common, tell }

  useEffect(() => {
    const sending = work.halted === null ? work.sendings.find(({ state }) => state === 'waiting') : undefined
    const entry = work.entries.find(({ state }) => state === 'looking' || state === 'queued')
    const next = sending
      ? () => send(desk, sending, begin(busy))
      : entry
        ? () => carry(desk, entry, begin(busy))
        : undefined
    if (busy.current !== undefined || next === undefined) return
    void next().then((made) => {
      busy.current = undefined
      tell(made)
      if (made.is === 'received') void forgetNominations(queries)
    })
  })
  useCutLine(busy)

  return {
    work,
    change: tell,
    stop: () => busy.current?.abort(),
    place: (entry, area) => tell({ is: 'placed', key: entry.key, area }),
  }
}

type Busy = { current: AbortController | undefined }

function begin(busy: Busy): AbortSignal {
  busy.current = new AbortController()
  return busy.current.signal
}

/** A phone that loses its signal says so at once; the request itself would wait for minutes. */
function useCutLine(busy: Busy): void {
  useEffect(() => {
    const cut = () => busy.current?.abort(new CallFailed({ kind: 'unreachable' }))
    const leave = () => busy.current?.abort()
    window.addEventListener('offline', cut)
    return () => {
      window.removeEventListener('offline', cut)
      leave()
    }
  }, [busy])
}

type Desk = {
  readonly grant: Grant
  readonly programmeId: string
  readonly common: Common
  readonly tell: (made: Change) => void
}

async function send(desk: Desk, { key, file }: Sending, signal: AbortSignal): Promise<Change> {
  desk.tell({ is: 'sent', key, change: { state: 'sending', sent: 0 } })
  const onProgress = ({ sent, total }: { sent: number; total: number }) =>
    desk.tell({ is: 'sent', key, change: { sent: total === 0 ? 0 : sent / total } })
  try {
    return { is: 'read', key, files: await lookAtFile(desk.grant, { ...desk, file, signal, onProgress }) }
  } catch (thrown) {
    if (isCut(thrown, signal)) return { is: 'halted', why: 'lost' }
    if (isSignedOut(faultOf(thrown))) return { is: 'halted', why: 'lost', thrown }
    if (signal.aborted) return { is: 'halted', why: 'stopped' }
    return { is: 'sent', key, change: { state: 'failed', thrown } }
  }
}

const isCut = (thrown: unknown, signal: AbortSignal) =>
  faultOf(thrown).kind === 'unreachable' || signal.reason instanceof CallFailed

/** Looks at a list again, or receives it. */
async function carry(desk: Desk, entry: Entry, signal: AbortSignal): Promise<Change> {
  const { key } = entry
  try {
    if (entry.state === 'looking') return { is: 'looked-again', key, seen: await lookAgain(desk, entry, signal) }
    if (entry.isStale) {
      const seen = await lookAgain(desk, entry, signal)
      if (seen.receivedBefore !== null || isGoneOpen({ ...entry, seen, isGoneAgreed: false }))
        return { is: 'ask-again', key, seen }
    }
    return { is: 'received', key, answer: await receive(desk, entry) }
  } catch (thrown) {
    const lost = isCut(thrown, signal)
    // What was stopped because the line broke says only that it was stopped.
    const why = lost ? new CallFailed({ kind: 'unreachable' }) : thrown
    if (entry.state === 'looking') return { is: 'not-looked', key, thrown: why }
    return { is: 'not-received', key, thrown: why, lost }
  }
}

async function lookAgain(desk: Desk, entry: Entry, signal: AbortSignal): Promise<Entry['seen']> {
  const files = await lookAtFile(desk.grant, {
    programmeId: desk.programmeId,
    file: entry.file,
    area: entry.area?.code,
    mapping: entry.columns,
    mode: entry.mode,
    signal,
    onProgress: () => undefined,
  })
  return files.find(({ fileName }) => fileName === entry.seen.fileName) ?? entry.seen
}

const receive = ({ grant, programmeId, common }: Desk, entry: Entry) =>
  receiveList(
    grant,
    {
      programmeId,
      // Only lists with a desa and a kept file are queued.
      area: entry.area?.code ?? '',
      keepsDesa: entry.isDesaKept,
      fileDigest: entry.seen.digest ?? '',
      fileName: entry.seen.fileName,
      mapping: entry.columns,
      mode: entry.mode,
      sender: common.sender,
      nominatedOn: common.nominatedOn,
      scanDigest: null,
    },
    entry.receiveKey,
  )
