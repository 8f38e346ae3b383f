import type { OccupationRow } from './row.ts'

/** Carrying people and goods for a fare. */
export const transportOccupations = [
  [
    'ojek-driver',
    'Tukang ojek',
    'Motorcycle taxi driver',
    'transport',
    '8321',
    3,
    'ojek, ojeg, pengojek, ojol, ojek online, driver ojol, driver online, ojek pangkalan, tukang ojeg, pengemudi ojek daring, pengemudi ojek online, ojek daring',
  ],
  [
    'public-driver',
    'Sopir angkutan umum',
    'Public transport driver',
    'transport',
    '8322',
    3,
    'sopir, supir, sopir angkot, supir angkot, sopir angkutan, sopir mobil, sopir pete pete, sopir travel, supir travel, driver, pengemudi, transportasi, kernet, kondektur',
  ],
  [
    'truck-driver',
    'Sopir truk',
    'Truck driver',
    'transport',
    '8332',
    3,
    'supir truk, sopir truck, supir truck, sopir dump truck, sopir ekspedisi',
  ],
  [
    'pedicab-driver',
    'Tukang becak',
    'Pedicab driver',
    'transport',
    '9331',
    2,
    'becak, bentor, tukang bentor, sopir bentor, pengemudi bentor, becak motor, abang becak, kusir, kusir delman, gerobak',
  ],
  [
    'courier',
    'Kurir',
    'Courier',
    'transport',
    '9621',
    3,
    'kurir paket, pengantar paket, pengantar barang, kurir online, kurir makanan, pengantar galon',
  ],
  [
    'boat-operator',
    'Pengemudi perahu',
    'Boat operator',
    'transport',
    '8350',
    3,
    'motoris, juragan perahu, sopir katinting, pengemudi katinting, ojek laut, ojek perahu, sopir speedboat, motoris speedboat, taksi laut, pengemudi perahu penumpang',
  ],
] as const satisfies readonly OccupationRow[]
