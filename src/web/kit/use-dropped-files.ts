import { useEffect, useEffectEvent, useState } from 'react'
import { droppedFiles } from './dropped-files.ts'

/**
 * Takes files dropped anywhere on the page: who misses the box by a finger would otherwise see the browser open
 * his list and the page gone. Says whether files hang over the page now.
 */
export function useDroppedFiles(onFiles: (files: File[]) => void): boolean {
  const [over, setOver] = useState(false)
  const take = useEffectEvent(onFiles)
  useEffect(() => {
    const hover = (event: DragEvent) => {
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      if (event.dataTransfer) void droppedFiles(event.dataTransfer.items).then(take)
    }
    const page = new AbortController()
    document.addEventListener('dragover', hover, page)
    document.addEventListener('dragleave', leave, page)
    document.addEventListener('drop', drop, page)
    return () => page.abort()
  }, [])
  return over
}
