/**
 * The words that stand around a name or for another word, as lists.
 *
 * From practice in Sulawesi, Maluku and Java, not from a law. Balinese, Batak and Chinese-Indonesian names have no
 * test pack yet. All entries in lower case without dots.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

export const titlesBefore = words(
  'h hj hi haji hajjah hajah drs dra dr drg ir ust ustad ustadz ustaz ustadzah ustazah kh prof sdr sdri bpk bapak ibu tn ny nn r rd rr raden tgk pdt',
)

/** Written as one word, with or without dots. Too short to be taken for a name. */
export const titlesAfter = words(
  'se sh st skm spd spdi spdsd sei shi ssos sag sip sikom skom skep spt ssi spsi sstp stp shut sthi sst sked mpd mpdi msi mm mh mkes mkn msc amd amdkeb amdkep amkeb amkep amkl ners',
)

/** Only when written with dots or spaces between the letters: Ma, Si and Ama are names. */
export const dottedTitlesAfter = words('sp si sk sak ma ba mt map mag ama amapd amapdi')

/** The person has died. */
export const deceasedMarks = words('alm almh almarhum almarhumah')

export const fatherMarks = words('bin binti bint bt bte bnti bn')

export const aliasMarks = words('als alias aka')

/** Particles of nobility, order or respect. Common to so many names that they tell nobody apart, but never dropped. */
export const weakTokens = words('la wa ode andi daeng nur i ni gusti ida bagus')

const forms = {
  siti: 'st sti sitti siti sity',
  abdul: 'abd abdl abdul abdoel',
  ahmad: 'ach ahmad achmad akhmad achmat akhmat',
  daeng: 'dg daeng',
  nur: 'nur noor noer',
}

/** Written in many ways and meant as one. */
export const sameToken: ReadonlyMap<string, string> = new Map(
  Object.entries(forms).flatMap(([meant, written]) => written.split(' ').map((word) => [word, meant] as const)),
)

/** Only before another word: a man whose whole name is Moh exists. */
export const muhammadForms = words(
  'muh moh moch mch m md mhd mohd muhd mhmd muhamad mohamad mohammad mohammed mochamad mochammad muhammad muchamad muchammad',
)

/** One word that stands for two: the noble La Ode and Wa Ode of Buton and Muna. */
export const joinedForms: ReadonlyMap<string, readonly string[]> = new Map([
  ['laode', ['la', 'ode']],
  ['ld', ['la', 'ode']],
  ['waode', ['wa', 'ode']],
  ['wd', ['wa', 'ode']],
])
