/** Ways of writing one word in a heading. */
const same: Readonly<Record<string, string>> = {
  tgl: 'tanggal',
  tggl: 'tanggal',
  tg: 'tanggal',
  tmpt: 'tempat',
  tpt: 'tempat',
  tmp: 'tempat',
  nomor: 'no',
  nomer: 'no',
  nmr: 'no',
  num: 'no',
  jns: 'jenis',
  jen: 'jenis',
  klm: 'kelamin',
  kel: 'kelamin',
  pek: 'pekerjaan',
  telp: 'telepon',
  tlp: 'telepon',
  telpon: 'telepon',
  tel: 'telepon',
  handphone: 'hp',
  ket: 'keterangan',
  kec: 'kecamatan',
  kab: 'kabupaten',
  prov: 'provinsi',
  thn: 'tahun',
  bln: 'bulan',
  lengkap: 'lengkap',
  almt: 'alamat',
}

/** Words that say nothing about which column it is. */
export const fillers: ReadonlySet<string> = new Set(
  'sesuai yang dan atau di wajib diisi digit 16 calon peserta pekerja penerima warga data ktp kk el dari angka rentan tenaga kerja saat ini'.split(
    ' ',
  ),
)

/** The words of a heading, in one spelling: `No. KK`, `NoKK` and `NOMOR KK` are the same two words. */
export function headerWords(text: string): string[] {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => same[word] ?? word)
}

/** A heading without spaces and signs, for comparing. */
export const squash = (text: string): string => headerWords(text).join('')

/** Whether two words differ by one slip of the finger: a letter too many, too few, wrong, or two exchanged. */
export function isOneSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  const rest = (text: string, from: number) => text.slice(from)
  if (long.length > short.length) return rest(short, at) === rest(long, at + 1)
  const isExchange =
    short[at] === long[at + 1] && short[at + 1] === long[at] && rest(short, at + 2) === rest(long, at + 2)
  return isExchange || rest(short, at + 1) === rest(long, at + 1)
}
