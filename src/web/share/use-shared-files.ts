import { useEffect, useRef } from 'react'
import { takeShared } from './shared-files.ts'

/** Hands over once what a phone has shared, as if it had been chosen on this page. */
export function useSharedFiles(onFiles: (files: File[]) => void): void {
  const latest = useRef(onFiles)
  useEffect(() => {
    latest.current = onFiles
  })
  useEffect(() => {
    void takeShared(Date.now()).then((files) => {
      if (files.length > 0) latest.current(files)
    })
  }, [])
}
