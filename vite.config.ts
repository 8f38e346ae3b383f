import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** Where `vite dev` finds the HTTP door; the built application is served by that door itself. */
const door = process.env['PAYUNG_DOOR'] ?? 'http://127.0.0.1:7406'

/** Writes each text file a second time, packed: on a village line that is a third of the bytes, packed once at build. */
const packed: Plugin = {
  name: 'packed',
  apply: 'build',
  writeBundle: ({ dir }) => {
    for (const name of readdirSync(dir!, { recursive: true, encoding: 'utf8' })) {
      if (/\.(js|css|html|svg)$/.test(name))
        writeFileSync(join(dir!, `${name}.gz`), gzipSync(readFileSync(join(dir!, name)), { level: 9 }))
    }
  },
}

export default defineConfig({
  root: 'src/web',
  publicDir: 'public',
  plugins: [react(), packed],
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
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 3 },
            { name: 'tanstack', test: /node_modules[\\/]@tanstack[\\/]/, priority: 2 },
            // What nearly every page needs comes in two files instead of thirty; the rest stays with its page. Style
            // sheets of packages are left out: loaded before ours, they would turn the cascade's layers round.
            { name: 'parts', test: /node_modules(?!.*[.]css$)/, minShareCount: 4, priority: 1 },
            { name: 'common', test: /src[\\/]web/, minShareCount: 5 },
          ],
        },
      },
    },
  },
})
