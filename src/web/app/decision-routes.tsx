import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { listSearch } from '../kit/table/list-search.ts'
import { office } from './parent-routes.tsx'

/** A page that follows one long work: its id, so that the work is found again after leaving. */
const jobSearch = (search: Record<string, unknown>): { tugas?: string | undefined } =>
  typeof search['tugas'] === 'string' ? { tugas: search['tugas'] } : {}

const verification = createRoute({
  getParentRoute: () => office,
  path: 'verifikasi',
  validateSearch: listSearch('hasil', 'padan', 'syarat', 'peserta', 'wilayah', 'orang'),
  component: lazyRouteComponent(() => import('../pages/verification/verification-page.tsx'), 'VerificationPage'),
})

const deliveries = createRoute({
  getParentRoute: () => office,
  path: 'verifikasi/data',
  component: lazyRouteComponent(() => import('../pages/verification/deliveries-page.tsx'), 'DeliveriesPage'),
})

const takeDelivery = createRoute({
  getParentRoute: () => office,
  path: 'verifikasi/terima',
  validateSearch: jobSearch,
  component: lazyRouteComponent(() => import('../pages/verification/take-page.tsx'), 'TakePage'),
})

const matchingLists = createRoute({
  getParentRoute: () => office,
  path: 'verifikasi/daftar',
  validateSearch: jobSearch,
  component: lazyRouteComponent(() => import('../pages/matching/lists-page.tsx'), 'ListsPage'),
})

const matchingList = createRoute({
  getParentRoute: () => office,
  path: 'verifikasi/daftar/$daftar',
  validateSearch: jobSearch,
  component: lazyRouteComponent(() => import('../pages/matching/list-page.tsx'), 'ListPage'),
})

const verify = createRoute({
  getParentRoute: () => office,
  path: 'verifikasi/jalankan',
  validateSearch: jobSearch,
  component: lazyRouteComponent(() => import('../pages/verification/verify-page.tsx'), 'VerifyPage'),
})

const selection = createRoute({
  getParentRoute: () => office,
  path: 'seleksi',
  validateSearch: listSearch('hasil'),
  component: lazyRouteComponent(() => import('../pages/selection/selection-page.tsx'), 'SelectionPage'),
})

const select = createRoute({
  getParentRoute: () => office,
  path: 'seleksi/jalankan',
  validateSearch: jobSearch,
  component: lazyRouteComponent(() => import('../pages/selection/select-page.tsx'), 'SelectPage'),
})

const outcomes = createRoute({
  getParentRoute: () => office,
  path: 'seleksi/orang',
  validateSearch: listSearch('hasil', 'status', 'wilayah', 'pekerjaan', 'cari'),
  component: lazyRouteComponent(() => import('../pages/selection/outcomes-page.tsx'), 'OutcomesPage'),
})

const totals = createRoute({
  getParentRoute: () => office,
  path: 'seleksi/rincian',
  validateSearch: listSearch('hasil'),
  component: lazyRouteComponent(() => import('../pages/selection/totals-page.tsx'), 'TotalsPage'),
})

const compare = createRoute({
  getParentRoute: () => office,
  path: 'seleksi/banding',
  validateSearch: listSearch('sebelum', 'sesudah', 'perubahan', 'dari'),
  component: lazyRouteComponent(() => import('../pages/selection/compare-page.tsx'), 'ComparePage'),
})

const decree = createRoute({
  getParentRoute: () => office,
  path: 'seleksi/keputusan',
  component: lazyRouteComponent(() => import('../pages/selection/decree-page.tsx'), 'DecreePage'),
})

const why = createRoute({
  getParentRoute: () => office,
  path: 'seleksi/mengapa/$run/$person',
  component: lazyRouteComponent(() => import('../pages/selection/why-page.tsx'), 'WhyPage'),
})

const enrolment = createRoute({
  getParentRoute: () => office,
  path: 'kepesertaan',
  validateSearch: jobSearch,
  component: lazyRouteComponent(() => import('../pages/enrolment/enrolment-page.tsx'), 'EnrolmentPage'),
})

/** From the verification to the file for the branch. */
export const decisionPages = [
  verification,
  deliveries,
  takeDelivery,
  matchingLists,
  matchingList,
  verify,
  selection,
  select,
  outcomes,
  totals,
  compare,
  decree,
  why,
  enrolment,
] as const
