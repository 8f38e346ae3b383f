/** Each is opened once and kept; one that could not be opened is tried again by the next who asks. */
export function openedOnce<T>(open: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const kept = new Map<string, Promise<T>>()
  return (name) => {
    const opening = kept.get(name) ?? open(name)
    kept.set(name, opening)
    opening.catch(() => kept.delete(name))
    return opening
  }
}
