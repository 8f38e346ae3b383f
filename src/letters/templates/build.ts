import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import {
  buildDrawMinutes,
  buildKecamatanCoverLetter,
  buildKecamatanRecap,
  buildMatchingMinutes,
  buildMatchingRequest,
  buildNominationRequest,
  buildVerificationMinutes,
} from './agency-templates.ts'
import { buildCoverLetterTemplate } from './cover-letter-template.ts'
import { buildDecreeTemplate } from './decree-template.ts'
import {
  buildDesaCoverLetter,
  buildMeetingMinutes,
  buildNominationList,
  buildResponsibilityStatement,
} from './desa-templates.ts'
import { buildNotaDinasTemplate } from './nota-dinas-template.ts'
import { buildJointStatement, buildWorkerStatement } from './worker-templates.ts'

/** The default templates by file name. `node src/letters/templates/build.ts` writes them anew after a change. */
export const templateBuilders = {
  'berita-acara-musyawarah.docx': buildMeetingMinutes,
  'berita-acara-pemadanan.docx': buildMatchingMinutes,
  'berita-acara-undian.docx': buildDrawMinutes,
  'berita-acara-verval.docx': buildVerificationMinutes,
  'daftar-usulan.docx': buildNominationList,
  'keputusan-penetapan.docx': buildDecreeTemplate,
  'nota-dinas-penetapan.docx': buildNotaDinasTemplate,
  'pernyataan-bersama.docx': buildJointStatement,
  'pernyataan-pekerja.docx': buildWorkerStatement,
  'rekapitulasi-kecamatan.docx': buildKecamatanRecap,
  'sptjm-kepala-desa.docx': buildResponsibilityStatement,
  'surat-pengantar-desa.docx': buildDesaCoverLetter,
  'surat-pengantar-kecamatan.docx': buildKecamatanCoverLetter,
  'surat-pengantar-pendaftaran.docx': buildCoverLetterTemplate,
  'surat-permintaan-pemadanan.docx': buildMatchingRequest,
  'surat-permintaan-usulan.docx': buildNominationRequest,
} as const

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, build] of Object.entries(templateBuilders)) {
    await writeFile(new URL(name, import.meta.url), await build())
  }
}
