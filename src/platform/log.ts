import { pino, type Logger } from 'pino'

export type Log = Logger

/**
 * Structured log without personal data: bodies, cookies and queries are never written, and any run of
 * 16 digits (a NIK or KK that slipped into a message) is masked before it reaches the stream.
 */
export function openLog(level: string, stream: NodeJS.WritableStream = process.stdout): Log {
  const masked = { write: (line: string) => void stream.write(line.replaceAll(/\d{16}/g, '[16 digit]')) }
  return pino(
    {
      level,
      base: null,
      redact: ['req.headers', 'req.body', 'body', 'password', 'nik', 'kk'],
      serializers: {
        req: (request: { method: string; url: string }) => ({
          method: request.method,
          path: request.url.split('?')[0],
        }),
      },
    },
    masked,
  )
}
