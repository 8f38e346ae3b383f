import { forgetStale } from './shared-files.ts'

/**
 * Puts Payung into the share menu of a phone that has it on its home screen. Only for whoever takes lists in: a desa on a weak
 * line loads none of it. Without HTTPS a browser has no such workers, and everything else works as before.
 */
export function offerSharing(): void {
  if (!('serviceWorker' in navigator) || document.querySelector('link[rel=manifest]') !== null) return
  const link = document.createElement('link')
  link.rel = 'manifest'
  link.href = '/manifest.webmanifest'
  document.head.append(link)
  void forgetStale(Date.now())
  // Who refuses workers does without the share menu.
  navigator.serviceWorker.register('/share-worker.js', { type: 'module' }).catch(() => undefined)
}
