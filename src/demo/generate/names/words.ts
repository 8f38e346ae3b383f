/** A list written as running text: names are read and reviewed more easily in lines than one string a line. */
export const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Given names of one people: what grandparents are called, and what children are called today. */
export type GivenNames = { readonly old: readonly string[]; readonly young: readonly string[] }

export type NameStock = { readonly men: GivenNames; readonly women: GivenNames }
