/** Days from 30 December 1899, Excel's day 0, to 1 January 1970. */
const epoch1900 = 25_569
/** Days between the two date systems: the 1904 system begins on 1 January 1904. */
const shift1904 = 1_462
const day = 86_400_000
/** 31 December 9999, the last day Excel can show. */
const lastSerial = 2_958_465

/**
 * The ISO day of an Excel serial number; the time of day is dropped, because no list of ours has one.
 *
 * The 1900 system believes that 1900 was a leap year: serial 60 is a day that never was, and the days
 * before it stand one off. Undefined when the number is no day.
 */
export function serialToDay(serial: number, uses1904: boolean): string | undefined {
  const whole = Math.floor(serial) + (uses1904 ? shift1904 : 0)
  if (!(whole >= 1) || whole > lastSerial) return undefined
  if (whole === 60 && !uses1904) return undefined
  const days = whole < 60 && !uses1904 ? whole + 1 : whole
  return new Date((days - epoch1900) * day).toISOString().slice(0, 10)
}

/** The serial number (1900 system) of an ISO day; undefined before 1 March 1900 and for what is no day. */
export function dayToSerial(iso: string): number | undefined {
  const serial = Date.parse(`${iso}T00:00:00Z`) / day + epoch1900
  return serial > 60 && serial <= lastSerial ? serial : undefined
}

/** The time of day a serial number shows, `07:30`. */
export function serialToTime(serial: number): string {
  const minutes = Math.round((serial - Math.floor(serial)) * 1440) % 1440
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
