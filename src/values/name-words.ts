/**
 * The words that stand around a name or stand for another word, as lists.
 *
 * From practice in Sulawesi Tenggara, Sulawesi Selatan and Java, not from a law; Balinese, Batak and
 * Chinese-Indonesian names have no test pack yet. All entries in lower case without dots.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

export const titlesBefore = words(
  'h hj haji hajjah hajah drs dra dr drg ir ust ustad ustadz ustadzah kh prof sdr sdri bpk bapak ibu tn ny nn r rd rr raden tgk pdt',
)

export const titlesAfter = words(
  'spd spdi sdi se sei sh shi ssos sag sip sikom skom st skep spt sp si ssi spsi sstp stp shut sak sthi sst skm sked mpd mpdi msi mm mh mkes mag map mt mkn msc ma ba amd amdkeb amkeb amdkep amk amkl ners apt',
)

/** The person has died: in brackets, before or after the name. */
export const deceasedMarks = words('alm almh almarhum almarhumah')

export const fatherMarks = words('bin binti bint bt bte bnti bn')

export const aliasMarks = words('als alias aka')

/** Particles of nobility, order or respect. Common to so many names that they tell nobody apart, but never dropped. */
export const weakTokens = words('la wa ode andi daeng nur i ni gusti ida bagus')

/** Written in many ways and meant as one. */
export const sameToken: ReadonlyMap<string, string> = new Map(
  (
    [
      ['siti', 'st sti sitti siti sity'],
      ['abdul', 'abd abdul abdoel abdl'],
      ['daeng', 'dg daeng'],
      ['nur', 'nur noor noer'],
    ] as const
  ).flatMap(([meant, written]) => written.split(' ').map((word) => [word, meant] as const)),
)

/** Only as the first of several words: a man whose whole name is Moh exists. */
export const muhammadForms = words(
  'muh moh moch mch m md mhd mohd muhd mhmd muhamad mohamad mohammad mohammed mochamad mochammad muhammad muchamad muchammad muchammat',
)

/** One word that stands for two: the noble La Ode and Wa Ode of Buton and Muna. */
export const joinedForms: ReadonlyMap<string, readonly string[]> = new Map([
  ['laode', ['la', 'ode']],
  ['ld', ['la', 'ode']],
  ['waode', ['wa', 'ode']],
  ['wd', ['wa', 'ode']],
])
