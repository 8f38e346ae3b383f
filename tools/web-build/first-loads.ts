import { filesFor, type Manifest } from './bundle.ts'

const signingIn = ['pages/sign-in/sign-in-page.tsx', 'text/id.ts']
const inPemda = [...signingIn, 'shell/acting-provider.tsx']

/** The modules behind what somebody loads at the first visit, in Indonesian, without the answers of the server. */
const modules = {
  'sign-in': signingIn,
  office: [...inPemda, 'shell/office-shell.tsx', 'pages/home/home-page.tsx', 'text/office-id.ts'],
  desa: [...inPemda, 'shell/field-shell.tsx', 'pages/field/write-page.tsx'],
}

/** KB by gzip -9, from signing in to the first page. A village line carries 180 KB in 3.7 s. */
export const firstLoadLimits = { office: 250, desa: 180 }

/** The files of one first visit, each once. */
export const firstLoad = (manifest: Manifest, who: keyof typeof modules): readonly string[] =>
  filesFor(manifest, modules[who])
