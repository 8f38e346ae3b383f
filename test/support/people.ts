import type { Vault } from '#platform/index.ts'
import type { NewPerson } from '#people/index.ts'
import { nameKey } from '#values/person-name.ts'

/** Somebody of the register with numbers of his own; the same number gives the same person. */
export function samplePerson(at: number, area: string) {
  const id = `0197b000-0000-7000-8000-${String(at).padStart(12, '0')}`
  const tail = String(1000 + at)
  const [nik, kk, phone] = [`740601570380${tail}`, `740601010120${tail}`, `+6281234${tail}90`]
  const name = `La Contoh ${at}`
  const make = (vault: Vault): NewPerson => ({
    id,
    area,
    name,
    nameIndex: vault.index('name', nameKey(name)),
    birthPlace: 'Boepinang',
    birthDate: '1980-03-17',
    birthIndex: vault.index('birth', '1980-03-17'),
    sex: 'L',
    motherName: 'Wa Ibu',
    address: 'Dusun II',
    nik,
    nikIndex: vault.index('nik', nik),
    kk,
    kkIndex: vault.index('kk', kk),
    phone,
    occupation: 'nelayan',
    occupation2: null,
    workplace: 'Teluk Boepinang',
  })
  return Object.assign(make, { id, nik, kk, phone })
}
