import { spawn } from 'node:child_process'

const reminderEvery = 15_000

/** Runs a program behind one line of progress; its own output is shown, whole, only when it fails. Gives success. */
export function runQuietly({ title, command, args, env, shell, advice }) {
  const started = Date.now()
  const seconds = () => ((Date.now() - started) / 1000).toFixed(0)
  console.error(`${title} …`)
  const reminder = setInterval(() => console.error(`  still at it after ${seconds()} s`), reminderEvery)
  const child = spawn(command, args, { env, shell, stdio: ['ignore', 'pipe', 'pipe'] })
  const output = []
  child.stdout.on('data', (bytes) => output.push(bytes))
  child.stderr.on('data', (bytes) => output.push(bytes))
  return new Promise((settle) => {
    const end = (fault) => {
      clearInterval(reminder)
      if (fault) console.error(`${Buffer.concat(output).toString()}\n${title}: failed (${fault}). ${advice}`)
      else console.error(`  done in ${seconds()} s`)
      settle(!fault)
    }
    child.on('error', (error) => end(`${command}: ${error.message}`))
    child.on('close', (code, signal) => end(code === 0 ? undefined : (signal ?? `exit code ${code}`)))
  })
}
