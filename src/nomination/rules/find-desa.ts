import { type AreaCode, areaLevel, contains, kabupatenOf } from '#values/area-code.ts'
import { refuse, type Refusal } from '#values/refusal.ts'
import { codesIn, type Place, plainWords, placesNamedIn } from './place-names.ts'

/** What a file says about where it comes from, without its rows. */
export type ListClues = {
  /** The desa printed into our own form. */
  readonly form: AreaCode | null
  /** The name of the file with its folder: WhatsApp renames files, but the folder often names the kecamatan. */
  readonly fileName: string
  /** The lines above the head, and the names of the sheets. */
  readonly titles: readonly string[]
}

export type KnownAreas = {
  /** The area of whoever receives the list: only desa inside it are looked for. */
  readonly own: AreaCode
  /** Every kecamatan and desa of the own area. */
  readonly places: readonly Place[]
  /** Every kecamatan and desa of the Pemda, to notice a list that names another desa than it is taken in for. */
  readonly pemda: readonly Place[]
  /** Every kabupaten and kota of the country, to notice a list that was meant for another one. */
  readonly regions: readonly Place[]
}

/** The desa a list belongs to; several when somebody has to say; none when nothing names one. */
export type FoundDesa = { readonly by: 'form' | 'code' | 'name' | 'own'; readonly desa: readonly Place[] }

/**
 * Finds the desa of a list: by the id of our form, else by a code, else by a name in the title or the name of
 * the file, else because the receiver has only one. Two desa of one name are told apart by the kecamatan, and
 * whoever receives the list is asked when that does not help: a list entered for the wrong desa shows a village
 * the names of another.
 */
export function findDesa(clues: ListClues, known: KnownAreas): FoundDesa | Refusal {
  const codes = clues.form === null ? codesNamed(clues, known) : [clues.form]
  const foreign = foreignCode(codes, known) ?? foreignName(clues, known)
  if (foreign) return foreign
  const byCode = known.places.filter((place) => codes.includes(place.code))
  if (byCode.length > 0) return { by: clues.form === null ? 'code' : 'form', desa: byCode }
  const desa = known.places.filter(isDesa)
  if (desa.length === 1) return { by: 'own', desa }
  return { by: 'name', desa: namedDesa(clues, known) }
}

/**
 * The desa a list names when it is to be taken in for one that it does not name. Somebody has to say that this is
 * meant: a wrong choice in a long list of desa would show one village the names of another.
 */
export function otherDesaNamed(clues: ListClues, known: KnownAreas, chosen: AreaCode): readonly Place[] {
  const codes = codesNamed(clues, known)
  const byCode = known.pemda.filter((place) => isDesa(place) && codes.includes(place.code))
  const named = byCode.length > 0 ? byCode : namedDesa(clues, { places: known.pemda })
  return named.some(({ code }) => code === chosen) ? [] : named
}

/** Ten digits may be anything; only those that begin with a kabupaten of this country are a code. */
function codesNamed(clues: ListClues, { regions }: KnownAreas): AreaCode[] {
  return codesIn(textsOf(clues)).filter((code) => regions.some((region) => region.code === kabupatenOf(code)))
}

function foreignCode(codes: readonly AreaCode[], { own, regions }: KnownAreas): Refusal | undefined {
  const [strange] = codes.filter((code) => !contains(own, code))
  if (strange === undefined || codes.some((code) => contains(own, code))) return undefined
  const kabupaten = kabupatenOf(strange)
  if (kabupaten === kabupatenOf(own)) return refuse('list-of-another-desa', { area: strange })
  const name = regions.find((region) => region.code === kabupaten)?.name ?? strange
  return refuse('list-of-another-kabupaten', { place: name })
}

/** A title that names a kabupaten, and not ours. Only with the word before it: a family name may be a place too. */
function foreignName(clues: ListClues, { own, regions }: KnownAreas): Refusal | undefined {
  const named = placesNamedIn(textsOf(clues).map(plainWords), regions)
  if (named.length === 0 || named.some((region) => contains(region.code, own))) return undefined
  return refuse('list-of-another-kabupaten', { place: named[0]!.name })
}

/** A folder and the file in it are two texts: what follows "Kecamatan" ends at the folder's end. */
const textsOf = ({ titles, fileName }: ListClues) => [...titles, ...fileName.split(/[/\\]/)]

function namedDesa(clues: ListClues, { places }: Pick<KnownAreas, 'places'>): readonly Place[] {
  const desa = places.filter(isDesa)
  const texts = textsOf(clues).map(plainWords)
  const named = [texts.flatMap(afterDesa), texts.map(beforeKecamatan)]
    .map((parts) => placesNamedIn(parts, desa))
    .find((found) => found.length > 0)
  if (named === undefined) return []
  const inside = named.filter(({ code }) => kecamatanNamed(texts, places).some((place) => contains(place.code, code)))
  return inside.length > 0 ? inside : named
}

function kecamatanNamed(texts: readonly string[], places: readonly Place[]): Place[] {
  const parts = texts.flatMap((text) => text.split(' KECAMATAN').slice(1))
  const begun = places.filter(
    (place) => !isDesa(place) && parts.some((part) => part.startsWith(plainWords(place.name))),
  )
  return placesNamedIn(parts, begun)
}

const isDesa = ({ code }: Place) => areaLevel(code) === 'desa'

const afterDesa = (text: string) =>
  text
    .split(/ (?:DESA|KELURAHAN|KEL|DS)(?= )(?! KELURAHAN )/)
    .slice(1)
    .map(beforeKecamatan)

/** A kecamatan often bears the name of one of its desa. */
const beforeKecamatan = (text: string) => `${text.split(' KECAMATAN')[0]} `
