import { connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { controlPath, type AnswerLine, type Answers, type Question } from './control.ts'
import { onLines } from './lines.ts'

/** How long an engine that was killed may take to come back before a question to it is given up. */
const patience = 30_000

type Waiting = { done(value: unknown): void; failed(reason: Error): void }

/**
 * A line to the process that owns the engine. It is opened when first needed and again after the engine was restarted:
 * a question that got no answer is asked once more, which all of them bear.
 */
export class EngineLine {
  readonly #path: string
  readonly #waiting = new Map<number, Waiting>()
  #socket: Socket | undefined
  #last = 0
  #closed = false

  constructor(socketFolder: string) {
    this.#path = controlPath(socketFolder)
  }

  async ask<Q extends Question>(question: Q): Promise<Answers[Q['ask']]> {
    const until = Date.now() + patience
    for (;;) {
      try {
        return (await this.#askOnce(question)) as Answers[Q['ask']]
      } catch (error) {
        if (this.#closed || error instanceof AnsweredNo || Date.now() > until) throw error
        await pause(100)
      }
    }
  }

  close(): void {
    this.#closed = true
    this.#socket?.destroy()
  }

  #askOnce(question: Question): Promise<unknown> {
    return new Promise((done, failed) => {
      const id = ++this.#last
      this.#waiting.set(id, { done, failed })
      this.#socket ??= this.#open()
      this.#socket.ref().write(`${JSON.stringify({ ...question, id })}\n`)
    })
  }

  #open(): Socket {
    const socket = connect(this.#path)
    socket.on('error', () => {})
    socket.on('close', () => {
      if (this.#socket === socket) this.#socket = undefined
      for (const one of this.#waiting.values()) one.failed(new Error('the embedded engine does not answer'))
      this.#waiting.clear()
    })
    onLines(socket, (line) => {
      this.#answered(JSON.parse(line) as AnswerLine)
      // An idle line must not keep a process alive that has nothing else to do.
      if (this.#waiting.size === 0) socket.unref()
    })
    return socket
  }

  #answered({ id, value, fault }: AnswerLine): void {
    const one = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (fault === undefined) one?.done(value)
    else one?.failed(new AnsweredNo(fault))
  }
}

/** The engine heard the question and said why it cannot: asking again would not help. */
class AnsweredNo extends Error {
  override readonly name = 'AnsweredNo'
}

/** Whether somebody serves this folder right now. */
export async function answersNow(socketFolder: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(controlPath(socketFolder))
    const end = (answers: boolean) => {
      socket.destroy()
      resolve(answers)
    }
    socket.once('connect', () => end(true))
    socket.once('error', () => end(false))
  })
}
