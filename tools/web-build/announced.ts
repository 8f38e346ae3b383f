import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'

type Bundle = Rolldown.OutputBundle

/**
 * Names in the page the files of `main.tsx`, which start.ts asks for: a browser then fetches them together with the
 * page and not a turn later. Style sheets come with them, in the order in which they stand in the cascade.
 */
export const announced: Plugin = {
  name: 'announced',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => {
      const chunks = chunksOf(bundle, ({ moduleIds }) => moduleIds.some((id) => id.endsWith('/src/web/main.tsx')))
      const styles = new Set(chunks.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]))
      const tags = [
        ...chunks.map(({ fileName }) => link('modulepreload', fileName)),
        ...[...styles].map((file) => link('stylesheet', file)),
      ]
      return tags.filter(({ attrs }) => !html.includes(`href="${String(attrs?.['href'])}"`))
    },
  },
}

const link = (rel: string, file: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel, crossorigin: true, href: `/${file}` },
  injectTo: 'head',
})

/** That chunk after everything it imports. */
function chunksOf(bundle: Bundle, isWanted: (chunk: Rolldown.OutputChunk) => boolean): Rolldown.OutputChunk[] {
  const found = new Set<Rolldown.OutputChunk>()
  const take = (chunk: Rolldown.OutputChunk | Rolldown.OutputAsset | undefined) => {
    if (chunk?.type !== 'chunk' || found.has(chunk)) return
    for (const name of chunk.imports) take(bundle[name])
    found.add(chunk)
  }
  for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk' && isWanted(chunk)) take(chunk)
  return [...found]
}
