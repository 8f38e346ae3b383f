import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { announced } from './tools/web-build/announced.ts'
import { neededBy } from './tools/web-build/audience.ts'
import { startOfDesa } from './tools/web-build/first-loads.ts'
import { packed } from './tools/web-build/packed.ts'

/** Where `vite dev` finds the HTTP door; the built application is served by that door itself. */
const door = process.env['PAYUNG_DOOR'] ?? 'http://127.0.0.1:7406'

export default defineConfig({
  root: 'src/web',
  publicDir: 'public',
  plugins: [react(), announced, packed],
  // The folder src/web/api has the same first word as the door's addresses; its files end in .ts.
  server: { host: '127.0.0.1', proxy: { '^/api/(?!.*[.]ts(\\?|$))': door } },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    manifest: true,
    // Every request costs a round trip of 400 ms on a village line, and the page must load without inline code.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { index: 'src/web/index.html', 'share-worker': 'src/web/share/share-worker.ts' },
      output: {
        // A worker answers for the addresses below its own.
        entryFileNames: ({ name }) => (name === 'share-worker' ? '[name].js' : 'assets/[name]-[hash].js'),
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 4 },
            { name: 'tanstack', test: /node_modules[\\/]@tanstack[\\/]/, priority: 3 },
            { ...neededBy('start', ['start.ts']), priority: 5 },
            // One file with what a desa loads first. Nothing else gets into it: an office can wait, a village line not.
            { ...neededBy('first', startOfDesa), priority: 2 },
            // All sentences of refusals together are as heavy as all of Mantine; most visits need none.
            {
              name: 'refusals',
              test: /values[\\/]refusals[\\/]|[\\/](refusal-sentence|say-refusal)[.]ts$/,
              priority: 1,
            },
            // What nearly every other page needs comes in two files instead of thirty; the rest stays with its page.
            // Style sheets of packages are left out: loaded before ours, they would turn the cascade's layers round.
            { name: 'parts', test: /node_modules(?!.*[.]css$)/, minShareCount: 12, priority: 1 },
            { name: 'common', test: /src[\\/]web/, minShareCount: 5 },
          ],
        },
      },
    },
  },
})
