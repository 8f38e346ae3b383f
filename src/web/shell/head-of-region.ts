import { useGrant } from './grant-context.ts'

/** Who signs the decree: the Wali Kota of a kota, else the Bupati. */
export const useHeadOfRegion = (): string => (useGrant().pemdaName.startsWith('Kota') ? 'Wali Kota' : 'Bupati')
