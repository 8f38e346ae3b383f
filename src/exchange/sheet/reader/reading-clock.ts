/** Measures the time of reading only: it stands still while the receiver works on what was read. */
export class ReadingClock {
  readonly #late = new AbortController()
  #left: number
  #timer: NodeJS.Timeout | undefined
  #since = 0

  constructor(seconds: number) {
    this.#left = seconds * 1000
  }

  /** Aborted when the time is used up. */
  get signal(): AbortSignal {
    return this.#late.signal
  }

  start(): void {
    this.#since = performance.now()
    this.#timer = setTimeout(() => this.#late.abort(), Math.max(0, this.#left))
  }

  stop(): void {
    if (!this.#timer) return
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#left -= performance.now() - this.#since
  }
}
