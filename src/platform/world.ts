import type { PlainDate } from '#values/plain-date.ts'
import { drawnBytes } from './drawn-bytes.ts'

/** Everything the program does not decide by itself comes through here, so that a test can hold it still. */
export type World = {
  readonly clock: {
    now(): Date
    today(): PlainDate
    /** The day on which something happened, as the Pemda's offices write it. */
    dayOf(moment: Date): PlainDate
  }
  readonly random: { bytes(count: number): Buffer }
  /** UUIDv7: sorted by the time of making, made here and never by the database. */
  readonly ids: { next(): string }
}

/** @param timeZone the zone in which "today" is meant: WIB, WITA or WIT, as the Pemda's offices write it */
export function realWorld(timeZone = 'Asia/Makassar'): World {
  return worldOf(() => new Date(), drawnBytes, timeZone)
}

export function worldOf(now: () => Date, bytes: (count: number) => Buffer, timeZone: string): World {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' })
  return {
    clock: {
      now,
      today: () => day.format(now()) as PlainDate,
      dayOf: (moment) => day.format(moment) as PlainDate,
    },
    random: { bytes },
    ids: { next: () => uuidV7(now().getTime(), bytes(10)) },
  }
}

let lastMillis = 0
let counter = 0

/** RFC 9562 §5.7 with the 12 bits after the version as a counter, so that ids made in one millisecond keep their order. */
function uuidV7(millis: number, random: Buffer): string {
  counter = millis === lastMillis ? counter + 1 : 0
  lastMillis = millis
  const bytes = Buffer.alloc(16)
  bytes.writeUIntBE(millis + Math.floor(counter / 4096), 0, 6)
  bytes.writeUInt16BE(0x7000 | (counter % 4096), 6)
  random.copy(bytes, 8, 0, 8)
  bytes[8] = 0x80 | (bytes[8]! & 0x3f)
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
