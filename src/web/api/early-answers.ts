import type { Question } from './questions.ts'
import { addressOf, headersOf, patience } from './request.ts'

type Answer = Promise<Response | undefined>

const answers = new Map<string, Answer>()

/** The same address under another duty is another question. */
const nameOf = ({ path, params, grant }: Question): string =>
  [addressOf(path, params), grant?.role, grant?.area].join(' ')

/** Asks before the code that wants the answer is here, and keeps the answer for it. Rejects without one. */
export async function askEarly<T>(question: Question): Promise<T> {
  const { path, params, grant } = question
  const asked = fetch(addressOf(path, params), {
    headers: headersOf({ method: 'GET', grant }),
    signal: AbortSignal.timeout(patience),
  })
  // Who takes it learns of a broken line by asking again.
  answers.set(
    nameOf(question),
    asked.then((answer) => answer.clone()).catch(() => undefined),
  )
  const answer = await asked
  if (!answer.ok) throw new Error(`answered ${answer.status}`)
  return (await answer.json()) as T
}

/** What this question was answered early: once only, so that whoever asks again gets news. */
export function takeEarlyAnswer(question: Question): Answer | undefined {
  const name = nameOf(question)
  const answer = answers.get(name)
  answers.delete(name)
  return answer
}

export const forgetEarlyAnswers = (): void => answers.clear()
