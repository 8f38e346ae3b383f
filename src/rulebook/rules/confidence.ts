import type { Sentence } from '#values/language.ts'
import type { Confidence } from '../types.ts'

export const confidenceLabels: Readonly<Record<Confidence, Sentence>> = {
  read: { id: 'naskah dibaca', en: 'text read' },
  press: { id: 'pers', en: 'press' },
  unverified: { id: 'belum diverifikasi', en: 'unverified' },
}

const weakestFirst: readonly Confidence[] = ['unverified', 'press', 'read']

/** A computed amount is as sure as the least sure value in it. */
export function weakest(confidences: Iterable<Confidence>): Confidence {
  const present = new Set(confidences)
  return weakestFirst.find((confidence) => present.has(confidence)) ?? 'unverified'
}
