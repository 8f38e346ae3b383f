import { refusalSentences, sentenceOf } from '#values/refusal-sentence.ts'
import type { Refusal, RefusalCode } from '#values/refusal.ts'
import { cast, testPassword, type CastName } from '../../support/actors.ts'
import { stepAsked } from '../../support/second-step.ts'

export type Answer = { readonly status: number; readonly body: unknown; readonly text: string }
export type Sent = { readonly name: string; readonly bytes: Uint8Array }
export type Visitor = {
  readonly headers: Readonly<Record<string, string>>
  get(path: string): Promise<Answer>
  post(path: string, body: object): Promise<Answer>
  upload(path: string, fields: Record<string, string>, file: Sent): Promise<Answer>
}

type Asking = { readonly method?: 'POST'; readonly body?: string | FormData; readonly headers?: Record<string, string> }

/** Somebody of the cast who knocks at the doors over a real connection and keeps what he is told, good or bad. */
export async function visit(address: string, who: CastName): Promise<Visitor> {
  const signed = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'x-payung': '1', 'content-type': 'application/json' },
    body: JSON.stringify({ username: who, password: testPassword }),
  })
  const cookie = signed.headers.getSetCookie()[0]!.split(';')[0]!
  const headers = { 'x-payung': '1', 'x-payung-role': cast[who][0], cookie }
  const asked = (await signed.json()) as { secondStep: { passed: boolean; card: { number: number } | null } }
  const typed = { ...headers, 'content-type': 'application/json' }
  const step = {
    method: 'POST',
    headers: typed,
    body: JSON.stringify(asked.secondStep.passed ? {} : stepAsked(who, asked)),
  }
  if (!asked.secondStep.passed && !(await fetch(`${address}/api/session/step`, step)).ok)
    throw new Error(`${who}: second step`)
  const ask = async (path: string, more: Asking) => {
    const answer = await fetch(`${address}/api/pemda/74.06${path}`, {
      ...more,
      headers: { ...headers, ...more.headers },
    })
    const text = await answer.text()
    return { status: answer.status, text, body: JSON.parse(text) as unknown }
  }
  return {
    headers,
    get: (path) => ask(path, {}),
    post: (path, body) =>
      ask(path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    upload: (path, fields, { name, bytes }) => {
      const form = new FormData()
      for (const [field, value] of Object.entries(fields)) form.append(field, value)
      form.append('files', new Blob([new Uint8Array(bytes)]), name)
      return ask(path, { method: 'POST', body: form })
    },
  }
}

/**
 * What an answer says no with. Throws unless it is one plain Indonesian sentence with nothing left to fill in and
 * nothing of the program's inside.
 */
export function refusedWith(answer: Answer): string {
  const { refusal } = answer.body as { refusal?: Refusal; sentence?: { id: string } }
  if (!refusal) throw new Error(`not refused: ${answer.status} ${answer.text.slice(0, 400)}`)
  checkSentence((answer.body as { sentence: { id: string } }).sentence.id)
  if (answer.status < 400 || answer.status >= 500) throw new Error(`${refusal.code} came with ${answer.status}`)
  if (/\.ts\b|node:|stack|\\n\s+at /.test(answer.text)) throw new Error(`the program shows its inside: ${answer.text}`)
  return refusal.code
}

/** The same for a refusal inside an answer, whose words the browser takes from the same table. */
export function codeOf(told: Told | null | undefined): string | undefined {
  if (told) checkSentence(sentenceOf({ kind: 'refusal', code: known(told.code), facts: told.facts }, 'id'))
  return told?.code
}

type Told = { readonly code: string; readonly facts: Refusal['facts'] }

function known(code: string): RefusalCode {
  if (!Object.hasOwn(refusalSentences, code)) throw new Error(`nobody knows the code ${code}`)
  return code as RefusalCode
}

function checkSentence(sentence: string): void {
  if (!/^[A-Z].{20,}\.$/s.test(sentence) || /[{}]|undefined|null|NaN/.test(sentence)) {
    throw new Error(`no sentence for people: ${sentence}`)
  }
}
