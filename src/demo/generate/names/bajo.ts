import { type NameStock, words } from './words.ts'

/** Bajo of the islands and the houses over the water; mostly one name, common ones first. */
export const bajo: NameStock = {
  men: {
    old: words(`
      Subair Sahari Kaharu Nyamba Bada Jamalu Manda Rahing Samma Tanjung Hamma Bannang Dullah Gaffar Hami Jala Kadda
      Lamo Mbarang Nurdin Panda Rasa Sabang Tamma Udda Walla Yanga Ambang Badallah Canda Dading Gona Halla Inda Jaga
      Kamma Launga Malla Nassa Palla Ranta Sanga Tinggi Usman Wahang Bakka Dalla Ganda Hasang Jumang Kolla Larru Mandra
      Ngalla Pittang Rukka Sapparing Tajang Ulla Sangkala Bolla Dammang Jaling Kumbang Lolo Maming Passi Saripada Tallu
      Baddu Dambe Hajang Kading Mansang Pasang Rambe Siding Tambang Nggala Sahabu Rusdi Anas Arsad Madong Udin
    `),
    young: words(`
      Rendi Aldi Sukri Jasman Iwan Ardi Rusman Samsir Wandi Dian Fahmi Hasdin Irsan Jumardi Kasman Lasri Masdar Nasir Opan
      Rifal Sardi Tasrin Umran Yusdin Akil Basrin Dedi Erwin Firdan Galang Hardi Indra Jodi Kifli Lukas Mardan Nopri
      Randi Saldi Tamrin Usdin Wiwin Yandi Zul Asdar Bambang Rasman Sarlin Sahrul Jamrin Alimin Suardi
    `),
  },
  women: {
    old: words(`
      Saira Hajara Norma Banna Suri Mina Tati Samsia Lawa Rannu Nilang Hasna Jannang Kasia Lija Mandang Nurung Pija Sahara
      Tija Ubang Wanti Basse Cimang Dawia Gantang Hali Intang Jumang Kantia Lanja Marang Niang Palla Rabia Sanang Tombang
      Umang Ambing Bunga Dewang Hama Isang Joha Kamsia Labba Manja Nyonya Padang Rumang Saleng Taming Timang Wiang Jia
      Sitang Suaeba Hadda Lammi Maming Noni Raming Sabiah Tarima Tanang Nambo Sarinang Ratang Buntang Jaeba
    `),
    young: words(`
      Sarmila Fitri Nurmin Rasni Jumiati Asrina Hasmia Irma Kasni Lisda Mirna Nurlin Rosda Sinta Tasni Ulan Wiwi Yanti
      Ayu Dahlia Erni Fani Hasria Ica Juli Karlina Lia Marsia Nia Rini Salmi Tina Vera Yuli Amelda Bela Desti Elmi
      Gina Harni Isma Jeni Kasma Lusi Megawati Nengsi Rika Suarni Suhartin Wardia Marlin Nurhalisa Sariana
    `),
  },
}
