import type { OccupationRow } from './row.ts'

/** Buying and selling on one's own account. */
export const tradeOccupations = [
  [
    'stall-trader',
    'Pedagang kios',
    'Stall keeper',
    'trade',
    '5221',
    1,
    'pedagang, dagang, berdagang, pedagang warung, pemilik kios, kios, jualan, jual beli, penjual, pemilik warung, warung, warung kelontong, pedagang kecil, pedagang kelontong, wiraswasta, wirausaha, usaha kecil, umkm',
  ],
  [
    'market-trader',
    'Pedagang pasar',
    'Market trader',
    'trade',
    '5211',
    1,
    'pedagang sayur, penjual sayur, pedagang sembako, jualan di pasar, pedagang kaki lima, pkl, papalele',
  ],
  [
    'fish-trader',
    'Pedagang ikan',
    'Fish trader',
    'trade',
    '5211',
    2,
    'penjual ikan, jual ikan, pappalele ikan, pengepul ikan, jibu jibu, pedagang ikan keliling',
  ],
  [
    'food-seller',
    'Penjual makanan',
    'Food seller',
    'trade',
    '5212',
    1,
    'pedagang makanan, penjual kue, penjual gorengan, penjual bakso, pedagang bakso, penjual nasi, warung makan, pembuat kue, jualan kue, penjual minuman, penjual es',
  ],
  [
    'hawker',
    'Pedagang keliling',
    'Hawker',
    'trade',
    '9520',
    2,
    'pedagang asongan, penjual keliling, jualan keliling, asongan',
  ],
] as const satisfies readonly OccupationRow[]
