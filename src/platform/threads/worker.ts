/** The other end of `open-thread.ts`: loads a step's desk and answers what is asked of it, one question after the other. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Answer, Desk, Question } from './desk.ts'

const { openDesk } = (await import(workerData as string)) as { openDesk(): Desk }
const desk = openDesk()

parentPort!.on('message', (question: Question) => {
  void answerTo(question).then((answer) => parentPort!.postMessage(answer))
})

async function answerTo({ id, what, input }: Question): Promise<Answer> {
  try {
    return { id, value: await desk[what]!(input as never) }
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
