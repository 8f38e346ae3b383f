import { createInterface } from 'node:readline/promises'

/**
 * Asks for a password on the terminal, or takes the first line of standard input when that is a pipe. Never an
 * option: the command line stands in the shell's history and in the list of processes.
 */
export async function askPassword(): Promise<string> {
  if (process.stdin.isTTY) process.stderr.write('Kata sandi (paling sedikit 10 karakter): ')
  const lines = createInterface({ input: process.stdin })
  try {
    for await (const line of lines) return line
    return ''
  } finally {
    lines.close()
  }
}
