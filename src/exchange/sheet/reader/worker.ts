import { parentPort } from 'node:worker_threads'
import { FileFault } from './file-fault.ts'
import type { ReadingJob, ReadingMessage } from './messages.ts'
import { mostUnread } from './messages.ts'
import { readFile } from './read-file.ts'

/** The reading thread: foreign bytes are parsed here and nowhere else, so that a hostile file can be ended. */
parentPort?.on('message', (job: ReadingJob) => {
  void answer(job).then((message) => parentPort?.postMessage(message))
})

const send = (message: ReadingMessage) => parentPort?.postMessage(message)

async function answer(job: ReadingJob): Promise<ReadingMessage> {
  let sent = 0
  try {
    const reading = await readFile(job.source, job.limits, {
      sheet: (head) => send({ type: 'sheet', head }),
      rows(batch) {
        send({ type: 'rows', batch })
        sent += 1
        waitForReceiver(job.received, sent)
      },
    })
    return { type: 'done', ...reading }
  } catch (error) {
    if (error instanceof FileFault) return { type: 'refused', refusal: error.refusal }
    return { type: 'failed', error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

/** Sleeps until the receiver has taken enough batches: a slow database must not fill our memory. */
function waitForReceiver(received: Int32Array, sent: number): void {
  for (let taken = Atomics.load(received, 0); sent - taken > mostUnread; taken = Atomics.load(received, 0)) {
    Atomics.wait(received, 0, taken)
  }
}
