import { mask } from '#access/personal-data/mask.ts'
import { digestOf } from '#letters/digest-of.ts'
import type { OfficeOf, PaperGround, PaperSource, Reading } from '#letters/paper-ground.ts'
import { countInWords } from '#letters/paper-texts.ts'
import { isKelurahan, officeTitle } from '#letters/rules/offices.ts'
import type { Vault } from '#platform/index.ts'
import { programmeGround } from '#programme/index.ts'
import { groupDigits } from '#values/digit-groups.ts'
import { occupations } from '#values/occupation.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import { findRoundById, listRounds, type RoundRecord } from '../records/rounds.ts'
import { listNamesToSign, type NameToSign } from '../records/signing.ts'

/** The papers of a desa with its names: they carry the names to the kecamatan, and say who answers for them. */
export const desaPapers: PaperSource = {
  about: 'nomination-round',
  kinds: [
    'daftar-usulan',
    'berita-acara-musyawarah',
    'sptjm-kepala-desa',
    'surat-pengantar-desa',
    'pernyataan-bersama',
    'pernyataan-pekerja',
  ],
  read: readGround,
  subjectsIn: async (tx, programmeId, area) =>
    (await listRounds(tx, programmeId, area)).map((round) => ({
      subject: round.id,
      area: round.area,
      name: round.name,
    })),
}

async function readGround({ tx, vault, actor }: Reading, roundId: string): Promise<PaperGround | Refusal> {
  const round = await findRoundById(tx, roundId)
  if (!round) return refuse('not-found')
  const names = await listNamesToSign(tx, { programmeId: round.programme_id, area: round.area })
  if (names.length === 0) return refuse('no-names-to-sign')
  const { places, values } = (await programmeGround({ tx, vault, actor }, round.programme_id))!
  const kecamatan = { code: round.area.slice(0, 8), name: places.get(round.area.slice(0, 8)) ?? '' }
  const offices: Record<'kepala-desa' | 'camat', OfficeOf> = {
    'kepala-desa': { area: round.area, title: officeTitle('kepala-desa', { code: round.area, name: round.name }) },
    camat: { area: kecamatan.code, title: officeTitle('camat', kecamatan) },
  }
  return {
    area: round.area,
    digest: codeOf(round, names),
    offices,
    values: {
      ...values,
      kecamatan: kecamatan.name,
      ...ofDesa(round),
      kepada: offices.camat.title,
      permintaan: round.letter,
      jumlah_nama: countInWords(names.length),
      nama: names.map((row, at) => nameRow(vault, row, at)),
    },
    stem: round.area,
  }
}

const ofDesa = ({ area, name }: RoundRecord) => {
  const called = isKelurahan(area) ? 'Kelurahan' : 'Desa'
  return { sebutan: called, desa: name, musyawarah: isKelurahan(area) ? 'kelurahan' : 'desa' }
}

const nameRow = (vault: Vault, row: NameToSign, at: number) => ({
  nomor: groupDigits(at + 1),
  nama_pekerja: row.name,
  nik: mask('nik', row.nik_sealed && vault.open({ table: 'nomination', column: 'nik', row: row.id }, row.nik_sealed)),
  jenis_kelamin: row.sex ?? '',
  pekerjaan: occupations.find(({ code }) => code === row.occupation)?.label.id ?? row.occupation_written,
  tempat: row.workplace,
})

/** Everything the papers tell of the names, so that one changed letter needs another draft. */
const codeOf = (round: RoundRecord, names: readonly NameToSign[]): string =>
  digestOf([round.id, round.letter, names.map(toldOf)])

const toldOf = ({ id, name, sex, occupation, occupation_written: written, workplace, nik_index: nik }: NameToSign) => [
  id,
  name,
  sex,
  occupation ?? written,
  workplace,
  nik?.toString('hex'),
]
