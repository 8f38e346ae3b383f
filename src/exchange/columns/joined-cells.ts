/** Columns that hold two fields at once, and what they give. */
export const joinedFields: Readonly<Record<string, readonly string[]>> = {
  birth: ['birthPlace', 'birthDate'],
  rtRw: ['rt', 'rw'],
  sexMale: ['sex'],
  sexFemale: ['sex'],
}

const joinedNames = Object.keys(joinedFields)

type Values = Readonly<Record<string, string>>

/**
 * Takes joined columns apart: `Rarowatu, 17-08-1985`, `001/002`, and two columns L and P with a mark in one.
 * A field that has a column of its own keeps it. What cannot be taken apart stays whole in the field that is
 * judged more strictly, so that the fault shows.
 */
export function splitJoined(values: Values): Values {
  if (joinedNames.every((field) => values[field] === undefined)) return values
  const { birth, rtRw, sexMale, sexFemale, ...rest } = values
  return {
    ...(birth === undefined ? {} : splitBirth(birth)),
    ...(rtRw === undefined ? {} : splitRtRw(rtRw)),
    ...(sexMale === undefined && sexFemale === undefined ? {} : { sex: sexByTick(sexMale ?? '', sexFemale ?? '') }),
    ...rest,
  }
}

/** Longer texts are no place and date; they stay whole, and no pattern is tried on them. */
const longestBirth = 120

function splitBirth(text: string): Values {
  const parts = text.length > longestBirth ? null : /^(\P{N}*?)[\s,/.:-]+(\d.*)$/su.exec(text.trim())
  if (parts?.[1]) return { birthPlace: parts[1].trim(), birthDate: parts[2]?.trim() ?? '' }
  return /\d/.test(text) ? { birthPlace: '', birthDate: text.trim() } : { birthPlace: text.trim(), birthDate: '' }
}

function splitRtRw(text: string): Values {
  const [rt, rw, more] = text.match(/\d+/g) ?? []
  return rt !== undefined && rw !== undefined && more === undefined ? { rt, rw } : { rt: text.trim(), rw: '' }
}

const isMarked = (text: string) => !/^[\s\-–0]*$/.test(text)

/** Both or neither marked is no answer; what stands there is kept to be shown. */
function sexByTick(male: string, female: string): string {
  if (isMarked(male) !== isMarked(female)) return isMarked(male) ? 'L' : 'P'
  return isMarked(male) ? `${male.trim()} / ${female.trim()}` : ''
}
