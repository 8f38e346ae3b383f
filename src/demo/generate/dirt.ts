/**
 * Every rate of dirt in the demo's files, in one place.
 *
 * "Set" marks a rate or a sum carried over from the population on which the linkage was measured: about one
 * nominee in five has a missing, mistyped, cut or wrong-person NIK, a third lack the KK, half lack the mother's
 * name, 1.6 % of equal NIK belong to another member of the household, a few people stand on the list of another
 * desa, a registry has few doubles and mostly a mother's name. How such a sum splits into kinds was not written
 * down and is assumed, like everything marked so. The outcome can be compared: an equal NIK finds about 80 %,
 * and Dukcapil's own exact search found 69 % of the social data in 2018 and 84 % in 2020.
 *
 * Nobody has seen a real list yet; the first pilot kabupaten replaces these figures. Rates are shares of rows
 * unless a line says otherwise.
 */
export const dirt = {
  /** The NIK as the desa writes it. The kinds exclude one another; together about 19 % (the sum is set). */
  nik: {
    missing: 0.078, // assumed part: copies of cards that could not be read
    oneDigitWrong: 0.054, // assumed part
    twoDigitsSwapped: 0.014, // assumed part
    otherMember: 0.015, // set: 1.6 % of equal NIK
    digitLost: 0.012, // assumed part: 15 digits
    digitDoubled: 0.0015, // assumed part: 17 digits
    lastDigitLost: 0.009, // assumed part: a spreadsheet made the 16th digit 0
    kkInstead: 0.006, // assumed part
    placeholder: 0.0015, // assumed part: 7406000000000000
  },
  /** Harmless ways of writing a good NIK, by desa: with blanks after four digits, with a leading apostrophe; assumed. */
  nikSpacedDesa: 0.05,
  nikApostropheDesa: 0.06,
  /** Of the numbers that lost their last digit, the share that stands in a numeric cell; the rest is text; assumed. */
  lostDigitAsNumber: 0.5,

  /** KK: whole desa leave the column nearly empty. The mean of the habits is one third missing (set). */
  kkFilledByDesa: [0.96, 0.96, 0.96, 0.9, 0.9, 0.45, 0.4, 0.1],
  kkDigitWrong: 0.02, // assumed
  kkOld: 0.02, // assumed: the card from before the marriage or the move

  /** Mother's name: half lack it (set). */
  motherFilledByDesa: [0.95, 0.9, 0.85, 0.5, 0.3, 0.3, 0.05, 0],
  motherOtherSpelling: 0.2, // assumed
  motherTypo: 0.04, // assumed

  /** Spellings that a folded key undoes: Muh., St., Abd., Laode, old spelling, titles, bin; of names that allow one; assumed. */
  nameVariant: 0.4,
  titleOfOver45: 0.03, // assumed: H., Hj.
  fatherNamed: 0.012, // assumed: bin, binti
  aliasNamed: 0.008, // assumed: alias, or a nickname in brackets
  /** Damage that changes the key. The kinds exclude one another; assumed. */
  name: {
    typo: 0.06,
    wordLost: 0.045,
    initialOnly: 0.02,
    wordsSwapped: 0.015,
    nickname: 0.015,
  },

  /** The birth date. The kinds exclude one another; the kinds are set, their shares assumed. */
  birthDate: {
    missing: 0.035,
    dayAndMonthSwapped: 0.012,
    yearOnly: 0.025, // written as 1 January
    dayOrMonthWrong: 0.022,
    yearOff: 0.022, // by one, two or ten
  },
  /** A date in another of the five shapes than the desa's usual one; assumed. */
  otherDateShape: 0.08,

  sexWrong: 0.006, // assumed
  sexMissing: 0.02, // assumed
  birthplaceMissing: 0.04, // assumed
  phoneFilledByDesa: [0.9, 0.6, 0.4, 0.1, 0, 0], // assumed
  secondJob: 0.22, // assumed
  /** Listed by another desa of the same kecamatan than the registry's (set: a few). */
  otherDesa: 0.022,

  /** The welfare extract itself; a little dirt, as in any registry (kinds set, shares assumed). */
  dtsen: {
    nikMissing: 0.004,
    nikDigitWrong: 0.004,
    nameTypo: 0.012,
    nameWordLost: 0.006,
    birthDateWrong: 0.004,
    motherMissing: 0.08,
    /** People listed twice, as a share of all rows. Infants who are not listed yet make room for them. */
    doubled: 0.0007,
  },

  /** The list of people already covered; the branch's data are checked against Dukcapil, so little is wrong; assumed. */
  cover: { nameTypo: 0.01, birthDateWrong: 0.004 },
} as const

/**
 * How much may be wrong in one row of somebody who must be found in the end. Points: see `damage.ts`. A row above
 * it could be told apart from a namesake's by nobody, and the truth would ask for more than a person could do.
 */
export const mostDamage = 4
