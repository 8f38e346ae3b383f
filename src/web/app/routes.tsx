import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { listSearch } from '../kit/table/list-search.ts'
import { sessionQuery } from '../api/session.ts'
import { chosenLanguage } from '../text/language.ts'
import { officeText } from '../text/use-office-text.ts'
import { landingOf } from '../shell/chosen-grant.ts'
import { takesInForDesa } from '../shell/duties.ts'
import { decisionPages } from './decision-routes.tsx'
import { letterPages } from './letter-routes.tsx'
import { PageMissing } from './page-states.tsx'
import { office, pemda, root } from './parent-routes.tsx'
import { reportingPages } from './reporting-routes.tsx'
import { programmePages } from './programme-routes.tsx'
import { onwards, signedIn } from './signed-in.ts'

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: async (entering) => {
    const session = await signedIn(entering)
    const grant = session?.grants[0]
    if (grant !== undefined) redirect({ to: landingOf(grant), params: { pemda: grant.pemda }, throw: true })
    if (session?.pemda.length === 0) redirect({ to: '/buka-pemda', throw: true })
  },
  component: lazyRouteComponent(() => import('../pages/sign-in/no-duty.tsx'), 'NoDuty'),
})

const signIn = createRoute({
  getParentRoute: () => root,
  path: 'masuk',
  validateSearch: onwards,
  component: lazyRouteComponent(() => import('../pages/sign-in/sign-in-page.tsx'), 'SignInPage'),
})

const secondStep = createRoute({
  getParentRoute: () => root,
  path: 'langkah-kedua',
  validateSearch: onwards,
  beforeLoad: async ({ context, search }) => {
    const session = await context.queries.ensureQueryData(sessionQuery)
    if (session === null) redirect({ to: '/masuk', search, throw: true })
    if (session?.secondStep.passed) redirect({ to: search.ke ?? '/', throw: true })
  },
  component: lazyRouteComponent(() => import('../pages/second-step/second-step-page.tsx'), 'SecondStepPage'),
})

const code = createRoute({
  getParentRoute: () => root,
  path: 'kode',
  component: lazyRouteComponent(() => import('../pages/own-account/code-page.tsx'), 'CodePage'),
})

/** Where the share menu of a phone leads: to the page that takes lists in, of the first Pemda where that is one's duty. */
const shared = createRoute({
  getParentRoute: () => root,
  path: 'bagikan',
  beforeLoad: async (entering) => {
    const session = await signedIn(entering)
    const grant = session?.grants.find(takesInForDesa)
    if (grant === undefined) redirect({ to: '/', throw: true })
    redirect({ to: '/$pemda/usulan/unggah', params: { pemda: grant!.pemda }, throw: true })
  },
})

const ownAccount = createRoute({
  getParentRoute: () => root,
  path: 'akun',
  beforeLoad: async (entering) => void (await signedIn(entering)),
  component: lazyRouteComponent(() => import('../pages/own-account/own-account-page.tsx'), 'OwnAccountPage'),
})

const openPemda = createRoute({
  getParentRoute: () => root,
  path: 'buka-pemda',
  beforeLoad: async (entering) => void (await signedIn(entering)),
  loader: () => officeText(chosenLanguage()),
  component: lazyRouteComponent(() => import('../pages/pemda/open-pemda-page.tsx'), 'OpenPemdaPage'),
})

const home = createRoute({
  getParentRoute: () => office,
  path: 'beranda',
  component: lazyRouteComponent(() => import('../pages/home/home-page.tsx'), 'HomePage'),
})

const nomination = createRoute({
  getParentRoute: () => office,
  path: 'usulan',
  validateSearch: listSearch('kecamatan', 'keadaan', 'telat', 'perbaiki', 'buka'),
  component: lazyRouteComponent(() => import('../pages/nomination/nomination-page.tsx'), 'NominationPage'),
})

const importing = createRoute({
  getParentRoute: () => office,
  path: 'usulan/unggah',
  component: lazyRouteComponent(() => import('../pages/import/import-page.tsx'), 'ImportPage'),
})

const round = createRoute({
  getParentRoute: () => office,
  path: 'usulan/permintaan',
  component: lazyRouteComponent(() => import('../pages/nomination/round-page.tsx'), 'RoundPage'),
})

/** `tugas`: the comparing that runs, found again after leaving. */
const sheets = createRoute({
  getParentRoute: () => office,
  path: 'usulan/lembar',
  validateSearch: (search: Record<string, unknown>): { tugas?: string | undefined } =>
    typeof search['tugas'] === 'string' ? { tugas: search['tugas'] } : {},
  component: lazyRouteComponent(() => import('../pages/working-sheets/sheets-page.tsx'), 'SheetsPage'),
})

const sheet = createRoute({
  getParentRoute: () => office,
  path: 'usulan/lembar/$lembar',
  validateSearch: listSearch('kolom', 'keadaan', 'baris', 'tugas'),
  component: lazyRouteComponent(() => import('../pages/working-sheets/sheet-page.tsx'), 'SheetPage'),
})

const desa = createRoute({
  getParentRoute: () => office,
  path: 'usulan/desa/$desa',
  validateSearch: listSearch('versi', 'lihat', 'hasil'),
  component: lazyRouteComponent(() => import('../pages/nomination/desa-page.tsx'), 'DesaPage'),
})

const nominee = createRoute({
  getParentRoute: () => office,
  path: 'usulan/desa/$desa/orang',
  /** `baris`: the row to mend, as it was written by the desa. */
  validateSearch: (search: Record<string, unknown>): { baris?: string | undefined } =>
    typeof search['baris'] === 'string' ? { baris: search['baris'] } : {},
  component: lazyRouteComponent(() => import('../pages/nomination/nominee-page.tsx'), 'NomineePage'),
})

const people = createRoute({
  getParentRoute: () => office,
  path: 'pekerja',
  validateSearch: listSearch('cari', 'wilayah'),
  component: lazyRouteComponent(() => import('../pages/people/people-page.tsx'), 'PeoplePage'),
})

const person = createRoute({
  getParentRoute: () => office,
  path: 'pekerja/$person',
  component: lazyRouteComponent(() => import('../pages/people/person-page.tsx'), 'PersonPage'),
})

const approvals = createRoute({
  getParentRoute: () => office,
  path: 'persetujuan',
  component: lazyRouteComponent(() => import('../pages/approvals/approvals-page.tsx'), 'ApprovalsPage'),
})

const accounts = createRoute({
  getParentRoute: () => office,
  path: 'pengaturan/akun',
  component: lazyRouteComponent(() => import('../pages/settings/accounts/accounts-page.tsx'), 'AccountsPage'),
})

const engage = createRoute({
  getParentRoute: () => office,
  path: 'pengaturan/akun/baru',
  component: lazyRouteComponent(() => import('../pages/settings/accounts/engage-page.tsx'), 'EngagePage'),
})

const smallOffice = createRoute({
  getParentRoute: () => office,
  path: 'pengaturan/akun/kantor-kecil',
  component: lazyRouteComponent(
    () => import('../pages/settings/small-office/small-office-page.tsx'),
    'SmallOfficePage',
  ),
})

const account = createRoute({
  getParentRoute: () => office,
  path: 'pengaturan/akun/$akun',
  component: lazyRouteComponent(() => import('../pages/settings/accounts/account-page.tsx'), 'AccountPage'),
})

const alarms = createRoute({
  getParentRoute: () => office,
  path: 'pengaturan/peringatan',
  component: lazyRouteComponent(() => import('../pages/settings/alarms/alarms-page.tsx'), 'AlarmsPage'),
})

const keys = createRoute({
  getParentRoute: () => office,
  path: 'pengaturan/kunci',
  component: lazyRouteComponent(() => import('../pages/settings/keys/keys-page.tsx'), 'KeysPage'),
})

const columnMaps = createRoute({
  getParentRoute: () => office,
  path: 'pengaturan/kolom',
  component: lazyRouteComponent(() => import('../pages/settings/columns/column-maps-page.tsx'), 'ColumnMapsPage'),
})

const columnMap = createRoute({
  getParentRoute: () => office,
  path: 'pengaturan/kolom/$kind',
  component: lazyRouteComponent(() => import('../pages/settings/columns/column-map-page.tsx'), 'ColumnMapPage'),
})

const rulebook = createRoute({
  getParentRoute: () => office,
  path: 'pengaturan/aturan',
  validateSearch: listSearch('bagian', 'waktu'),
  component: lazyRouteComponent(() => import('../pages/settings/rulebook/rulebook-page.tsx'), 'RulebookPage'),
})

const trail = createRoute({
  getParentRoute: () => office,
  path: 'pengaturan/jejak',
  validateSearch: listSearch(),
  component: lazyRouteComponent(() => import('../pages/settings/trail/trail-page.tsx'), 'TrailPage'),
})

const settings = createRoute({
  getParentRoute: () => office,
  path: 'pengaturan',
  component: lazyRouteComponent(() => import('../pages/settings/settings-page.tsx'), 'SettingsPage'),
})

const field = createRoute({
  getParentRoute: () => pemda,
  path: 'desa',
  component: lazyRouteComponent(() => import('../shell/field-shell.tsx'), 'FieldShell'),
})

const fieldWrite = createRoute({
  getParentRoute: () => field,
  path: '/',
  component: lazyRouteComponent(() => import('../pages/field/write-page.tsx'), 'WritePage'),
})

const fieldPerson = createRoute({
  getParentRoute: () => field,
  path: 'orang',
  component: lazyRouteComponent(() => import('../pages/field/person-page.tsx'), 'PersonPage'),
})

const fieldChange = createRoute({
  getParentRoute: () => field,
  path: 'nama/$baris',
  component: lazyRouteComponent(() => import('../pages/field/change-page.tsx'), 'ChangePage'),
})

const fieldUpload = createRoute({
  getParentRoute: () => field,
  path: 'berkas',
  component: lazyRouteComponent(() => import('../pages/field/upload-page.tsx'), 'UploadPage'),
})

const fieldMend = createRoute({
  getParentRoute: () => field,
  path: 'perbaiki',
  component: lazyRouteComponent(() => import('../pages/field/mend-page.tsx'), 'MendPage'),
})

const fieldSign = createRoute({
  getParentRoute: () => field,
  path: 'cetak',
  component: lazyRouteComponent(() => import('../pages/field/sign-page.tsx'), 'SignPage'),
})

// For those who build Payung; the bundler drops the import from a build for people.
const gallery = createRoute({
  getParentRoute: () => root,
  path: 'kit',
  component: import.meta.env.DEV
    ? lazyRouteComponent(() => import('../pages/gallery/gallery-page.tsx'), 'GalleryPage')
    : PageMissing,
})

const officePages = [
  home,
  ...programmePages,
  nomination,
  importing,
  round,
  sheets,
  sheet,
  desa,
  nominee,
  ...decisionPages,
  ...reportingPages,
  people,
  person,
  approvals,
  settings,
  accounts,
  engage,
  smallOffice,
  account,
  alarms,
  ...letterPages,
  keys,
  columnMaps,
  columnMap,
  rulebook,
  trail,
] as const
const fieldPages = [fieldWrite, fieldPerson, fieldChange, fieldUpload, fieldMend, fieldSign] as const
const inPemda = pemda.addChildren([office.addChildren(officePages), field.addChildren(fieldPages)])

export const routeTree = root.addChildren([
  start,
  signIn,
  secondStep,
  code,
  shared,
  ownAccount,
  openPemda,
  gallery,
  inPemda,
])
