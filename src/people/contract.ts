import * as z from 'zod/mini'

export const personSearch = z.object({
  text: z.optional(z.string().check(z.maxLength(100))),
  area: z.optional(z.string().check(z.maxLength(13))),
  after: z.optional(z.uuid()),
  limit: z.prefault(z.coerce.number().check(z.int(), z.gte(1), z.lte(100)), 50),
})
export const personRow = z.object({
  id: z.string(),
  area: z.string(),
  name: z.string(),
  /** Masked: the full number is shown only on request, and the request is logged. */
  nik: z.string(),
  birthDate: z.nullable(z.string()),
  sex: z.nullable(z.enum(['L', 'P'])),
  occupation: z.nullable(z.string()),
})
export const personPage = z.object({ rows: z.array(personRow), next: z.nullable(z.string()) })
export const personView = z.extend(personRow, {
  birthPlace: z.string(),
  motherName: z.string(),
  address: z.string(),
  kk: z.string(),
  phone: z.string(),
  occupation2: z.nullable(z.string()),
  workplace: z.string(),
  registeredAt: z.string(),
})
export const personId = z.object({ personId: z.uuid() })
export const revealAnswer = z.object({ nik: z.string(), kk: z.string(), phone: z.string(), address: z.string() })

export type PersonRow = z.output<typeof personRow>
export type PersonPage = z.output<typeof personPage>
export type PersonView = z.output<typeof personView>
export type PersonSearch = z.output<typeof personSearch>
