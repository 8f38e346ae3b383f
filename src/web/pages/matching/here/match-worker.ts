import { FileFault } from '#exchange/sheet/reader/file-fault.ts'
import { isRefusal } from '#values/refusal.ts'
import { type MatchingHere, matchExtract } from './match-extract.ts'
import type { FromWorker } from './match-here.ts'

/** Between two reports of progress: a message for every 256 rows would keep the page busy. */
const pause = 200

const tell = (message: FromWorker) => postMessage(message)

addEventListener('message', ({ data }: MessageEvent<MatchingHere>) => void work(data))

async function work(matching: MatchingHere): Promise<void> {
  let told = 0
  try {
    const found = await matchExtract(matching, (rows) => {
      const now = performance.now()
      if (now - told < pause) return
      told = now
      tell({ kind: 'progress', rows })
    })
    tell(isRefusal(found) ? { kind: 'refused', refusal: found } : { kind: 'found', found })
  } catch (error) {
    if (error instanceof FileFault) tell({ kind: 'refused', refusal: error.refusal })
    // Of an unexpected fault only its kind: its words may quote a cell.
    else tell({ kind: 'failed', what: error instanceof Error ? error.name : 'Error' })
  }
}
