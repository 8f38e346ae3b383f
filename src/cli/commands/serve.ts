import { countAccounts } from '#access/accounts.ts'
import { refuse } from '#values/refusal.ts'
import { anchorSettings } from '../anchor-settings.ts'
import type { Command, Options } from '../command.ts'
import type { Serving } from '../composition.ts'
import { isFree } from '../free-port.ts'
import { placeMeanings, placeOf, placeOptions } from '../place.ts'
import { untilStopped } from '../until-stopped.ts'

export const serve: Command = {
  name: 'serve',
  summary: {
    id: 'Menjalankan aplikasi untuk dipakai: tanpa akun demo, tidak pernah tanpa administrator',
    en: 'Serve the application in production: no demo accounts, never without an administrator',
  },
  usage: '[--host ADDRESS] [--port PORT] [--https] [--embedded] [--data FOLDER]',
  example: '--host 0.0.0.0 --port 8080',
  options: {
    ...placeOptions,
    host: { type: 'string' },
    port: { type: 'string' },
    embedded: { type: 'boolean' },
    secure: { type: 'boolean' },
    https: { type: 'boolean' },
    name: { type: 'string', multiple: true },
    anchors: { type: 'string' },
  },
  meanings: {
    host: {
      id: 'alamat yang didengarkan (bila kosong: 127.0.0.1; dengan --https: seluruh jaringan kantor)',
      en: 'address to listen on (default 127.0.0.1; with --https: the whole network of the office)',
    },
    port: { id: 'port (bila kosong: 7406)', en: 'port (default 7406)' },
    embedded: {
      id: 'pakai basis data tertanam bila DATABASE_URL kosong: satu kantor kecil, dijaga salinan dan jurnalnya',
      en: 'use the embedded engine when DATABASE_URL is not set: one small office, kept by its copies and journal',
    },
    secure: {
      id: 'aplikasi dibuka lewat HTTPS: kuki ditandai Secure',
      en: 'the application is reached over HTTPS: mark the cookie Secure',
    },
    https: {
      id: 'Payung sendiri melayani HTTPS di jaringan kantor, dengan sertifikat buatannya',
      en: 'serve HTTPS on the network of the office without a web server in front, under a certificate of its own',
    },
    name: {
      id: 'nama lain komputer ini di jaringan kantor, untuk sertifikat; boleh diulang',
      en: 'a further name of this machine on the network, for the certificate; may be repeated',
    },
    anchors: {
      id: 'folder di mesin lain tempat ujung jejak ditaruh setiap jam (bila kosong: PAYUNG_ANCHORS)',
      en: 'folder on another machine where the ends of the trails are left every hour (default: PAYUNG_ANCHORS)',
    },
    ...placeMeanings,
  },
  run: async (composition, options) => {
    const place = placeOf(composition, options)
    if (!place.databaseUrl && options['embedded'] !== true) return refuse('server-needed')
    const ground = await composition.openGround(place)
    try {
      if ((await countAccounts(ground.platform, true)) > 0) return refuse('demo-accounts-present')
      if ((await countAccounts(ground.platform, false)) === 0) return refuse('administrator-needed')
      const https = options['https'] === true
      const [host, port] = [hostOf(options), Number(options['port'] ?? 7406)]
      // The demo moves on to the next one; what other machines are told to call must not.
      if (!(await isFree(port, host))) return refuse('port-taken', { port })
      const serving = await composition.serve(ground, {
        host,
        port,
        demo: false,
        secure: https || options['secure'] === true,
        https: https ? { names: (options['name'] ?? []) as string[] } : undefined,
        anchors: anchorSettings(options, process.env),
      })
      process.stderr.write(`Payung: ${serving.address}\n${authorityWords(serving, port)}`)
      await untilStopped()
      await serving.close()
      return { stopped: true }
    } finally {
      await ground.close()
    }
  },
  lines: () => ['Payung berhenti. / Payung has stopped.'],
}

const hostOf = (options: Options): string =>
  String(options['host'] ?? (options['https'] === true ? '0.0.0.0' : '127.0.0.1'))

/** What the office does with the new authority, said where it is made. */
function authorityWords({ authority }: Serving, port: number): string {
  if (!authority) return ''
  const { file, fingerprint, names } = authority
  return [
    ...names.map((name) => `  https://${name}:${port}`),
    `Pasang ${file} sebagai otoritas tepercaya di setiap komputer dan ponsel kantor (docs/operations/install.md).`,
    `Install ${file} as a trusted authority on every computer and phone of the office.`,
    `SHA-256 ${fingerprint}`,
    '',
  ].join('\n')
}
