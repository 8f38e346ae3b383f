/** What a key for programs opens: counts and lists of a part of the path, for reading; never a person, never an act. */
export const keyScopes = ['programmes', 'nominations', 'selection', 'enrolment'] as const
export type KeyScope = (typeof keyScopes)[number]
