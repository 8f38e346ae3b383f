import { Writable } from 'node:stream'
import { writeWorkbook } from '#exchange/sheet/index.ts'
import { writeAnnexPdf } from '#letters/annex-pdf.ts'
import type { Annex } from '#letters/annex.ts'
import { listKindOf, loadPaperKinds } from '#letters/paper-kind.ts'
import type { AnnexPerson } from '#letters/rules/annex-rows.ts'
import { annexTable } from '#letters/rules/annex-table.ts'
import type { AreaCode } from '#values/area-code.ts'
import { plainDate } from '#values/plain-date.ts'
import { drawWorkers, type Worker } from './material/workers.ts'
import type { Bench } from './report/figure.ts'
import { inTurn } from './report/in-turn.ts'

const places = 6_000
const reserve = 1_509

/**
 * Both annexes of Bombana's decree, 6,000 calon penerima and 1,509 in reserve, as PDF on F4 within 5 s. The rival
 * writes the same rows as the XLSX annexes, which need no layout.
 */
export const annex: Bench = {
  title: 'Annexes of the decree for 6,000 + 1,509 people',
  minutes: 3,
  measure: async (tell) => {
    tell('drawing the people')
    const people = drawWorkers(places + reserve).map(annexPerson)
    const chosen = annexOf('lampiran-penerima', people.slice(0, places))
    const waiting = annexOf('lampiran-cadangan', people.slice(places))
    let pages = 0
    let bytes = 0
    const print = async () => {
      const [one, two] = [await printed(chosen), await printed(waiting)]
      pages = one.pages + two.pages
      bytes = one.bytes + two.bytes
    }
    const write = async () => {
      for (const { kind, people: rows } of [chosen, waiting]) await writeWorkbook(workbookOf(kind, rows))
    }
    tell('printing')
    const { ours, rival } = await inTurn(3, print, write)
    return {
      figures: [
        {
          what: 'both annexes as PDF (F4)',
          value: ours.median,
          unit: 's',
          range: [ours.low, ours.high],
          limit: 5,
          rival: { what: 'the same rows as XLSX', value: rival.median },
        },
      ],
      remarks: [`${pages} pages, ${(bytes / 1024).toFixed(0)} KB.`],
    }
  },
}

const kinds = loadPaperKinds()

function annexOf(kind: string, people: readonly AnnexPerson[]): Annex {
  return {
    kind: listKindOf(kinds, kind),
    paper: 'F4',
    pemda: {
      headOfRegion: 'Bupati Bombana',
      headOfRegionShort: 'Bupati',
      region: 'Kabupaten Bombana',
      province: 'Sulawesi Tenggara',
      capital: 'Rumbia',
    },
    subject: 'Penetapan Penerima Bantuan Iuran bagi Pekerja Rentan di Kabupaten Bombana Tahun 2025',
    meaning: [],
    people,
    signatory: {
      office: { code: 'kepala-daerah', title: 'Bupati Bombana' },
      onBehalfOf: null,
      capacity: 'definitif',
      name: 'LA CONTOH, S.E.',
      rank: null,
      nip: null,
    },
    code: '0'.repeat(64),
    root: 'cd'.repeat(32),
    trailEnd: `74.06 3456 ${'ab'.repeat(32)}`,
    mark: 'Diambil oleh: penguji',
    madeOn: plainDate(2025, 8, 4),
  }
}

async function printed(one: Annex): Promise<{ readonly pages: number; readonly bytes: number }> {
  let bytes = 0
  const out = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      bytes += chunk.length
      done()
    },
  })
  return { ...(await writeAnnexPdf(one, out)), bytes }
}

function workbookOf(kind: Annex['kind'], people: readonly AnnexPerson[]) {
  const table = annexTable('Lampiran', kind.columns, people)
  return {
    sheets: [
      {
        name: table.name,
        columns: table.columns.map(() => ({ width: 20 })),
        rows: [table.columns.map(({ header }) => header), ...table.rows],
      },
    ],
  }
}

function annexPerson(worker: Worker, at: number): AnnexPerson {
  const { home, name, nik, sex, occupation, dusun } = worker
  return {
    // The generator's codes are those of the list of areas.
    kecamatan: { code: home.kecamatan.code as AreaCode, name: home.kecamatan.name },
    desa: { code: home.code as AreaCode, name: home.name },
    rank: at < places ? at + 1 : at + 1 - places,
    name,
    nik,
    sex,
    occupation: occupation.label.id,
    address: `Dusun ${dusun}`,
  }
}
