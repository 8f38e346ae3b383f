import type { Socket } from 'node:net'

/** Calls for every whole line. Not readline: it reports a broken connection as an error of its own that nobody hears. */
export function onLines(socket: Socket, take: (line: string) => void): void {
  let held = ''
  socket.setEncoding('utf8')
  socket.on('data', (text: string) => {
    const lines = (held + text).split('\n')
    held = lines.pop()!
    for (const line of lines) take(line)
  })
}
