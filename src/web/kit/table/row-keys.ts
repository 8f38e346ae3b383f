import { type RefObject, useEffect } from 'react'

/** j and k move the focus from row to row, by each row's first link or button; Enter then opens it as always. */
export function useRowKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = stepOf(event)
      if (step === 0 || list.current === null) return
      const rows = Array.from(list.current.querySelectorAll<HTMLElement>('[data-row]'))
      const at = rows.findIndex((row) => row.contains(document.activeElement))
      const target = rows[Math.min(Math.max(at + step, 0), rows.length - 1)]
      target?.querySelector<HTMLElement>('a, button')?.focus()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [list])
}

function stepOf(event: KeyboardEvent): -1 | 0 | 1 {
  if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return 0
  if (event.key === 'j') return 1
  return event.key === 'k' ? -1 : 0
}

/** A letter typed into a field is a letter, not a command. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}
