import { filesFor, type Manifest } from './bundle.ts'

/** What a desa operator meets first, from signing in to the list of the own desa: one file, `first`, named in the page. */
export const startOfDesa = [
  'main.tsx',
  'pages/sign-in/sign-in-page.tsx',
  'shell/acting-provider.tsx',
  'shell/field-shell.tsx',
  'pages/field/write-page.tsx',
]

const signingIn = ['main.tsx', 'pages/sign-in/sign-in-page.tsx', 'text/id.ts']

/** The modules behind what somebody loads at the first visit, in Indonesian, without the answers of the server. */
const modules = {
  'sign-in': signingIn,
  office: [
    ...signingIn,
    'shell/acting-provider.tsx',
    'shell/office-shell.tsx',
    'pages/home/home-page.tsx',
    'text/office-id.ts',
  ],
  desa: [...signingIn, ...startOfDesa],
}

/** KB by gzip -9, from signing in to the first page. A village line carries 180 KB in 3.7 s. */
export const firstLoadLimits = { office: 250, desa: 180 }

/** The files of one first visit, each once. */
export const firstLoad = (manifest: Manifest, who: keyof typeof modules): readonly string[] =>
  filesFor(
    manifest,
    modules[who].filter((name) => !startOfDesa.includes(name)),
  )
