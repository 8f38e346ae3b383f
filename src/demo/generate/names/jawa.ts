import { type NameStock, words } from './words.ts'

/** Javanese (and some Sundanese) settlers of Lantari Jaya and Rarowatu Utara; common ones first. */
export const jawa: NameStock = {
  men: {
    old: words(`
      Slamet Suparno Sugeng Sutrisno Wagiman Suyanto Paijo Supardi Mulyono Sukiman Sumardi Sugiono Tukiman Kasiran
      Ngadiman Parman Ponidi Riyanto Sarjono Suharto Sukarman Sumarno Sunarto Supriyanto Suroso Sutarno Wagino Warsito
      Widodo Yatno Basuki Bejo Darmanto Gunadi Hadi Harjo Jumadi Karto Kasman Legiman Marsudi Misman Mujiono Ngatimin
      Pairan Paiman Poniman Purwanto Rakiman Rebo Sabar Saiman Samingan Saryono Senen Siswanto Subandi Sudarmaji
      Sudarno Sugito Suhardi Sukardi Sukarno Sukimin Sumadi Sumanto Sumiran Suparman Supono Suradi Surip Sutikno
      Sutopo Suwarno Suyono Tarno Teguh Tukimin Tumiran Turiman Untung Wakidi Wardi Warno Wasito Yono Giman Gito
      Jaiman Kamidi Katiman Kusnan Lasiman Marno Mintarjo Nyoto Pujiono Ratno Sadiman Satiman Seno Tugiman Waluyo
    `),
    young: words(`
      Eko Agus Budi Andi Joko Dwi Heri Bambang Rudi Tri Aris Bayu Catur Dedi Edi Fajar Galih Hendro Imam Indra Irwan
      Krisna Lukito Nanang Prasetyo Rian Sigit Taufik Wahyu Yudi Yoga Adi Anang Arif Bagus Danang Deni Dimas Doni
      Feri Gilang Handoko Hari Iwan Kukuh Mahmud Nugroho Panji Rendra Rizki Satria Susilo Tono Wawan Yanto
      Yusuf Zainal Ahmad Angga Ardi Dicky Febri Kuncoro Rangga
    `),
  },
  women: {
    old: words(`
      Sumiati Suparmi Sulastri Tumini Ngatini Sumarni Suwarni Painem Sutini Sukarti Kasinem Lasmi Marsinah Misiyem
      Mujiati Murtini Ngatiyem Paini Partini Ponirah Poniyem Rubiyem Rusmini Samini Sarinah Sariyem Sarmi Satinem
      Semi Sinem Sriyati Sukinem Sulami Sulasmi Sumini Sundari Sunarti Suparti Supiyah Suratmi Suryati Sutinah Suyati
      Tarmi Tukinem Tukiyem Tuminah Tuminem Wagirah Wagiyem Wakinem Warsini Warti Wasinah Yatmi Yatinem Giyem Jumini
      Jumirah Kamsiah Karsinem Kasmirah Katinem Kemi Kusmiati Legiyem Marni Mesiyem Mini Mukinem Muntiah Parinem Parti
      Patimah Rasinem Ratinem Rebi Rukmini Saminem Saniyem Sartini Sijem Sumirah Supadmi Suprapti Surtini Tumirah
    `),
    young: words(`
      Sri Dwi Tri Eka Endang Rini Wahyuni Dewi Yuni Ani Ayu Catur Dian Erna Fitri Hesti Ika Indah Kartika
      Lestari Lilis Murni Nining Novi Nurul Puji Ratna Retno Rina Rita Susi Tutik Umi Utami Wiwik Yanti Yulia Yuliati
      Anik Anis Ari Astri Diah Elis Evi Fatimah Hartini Heni Iis Kiki Laras Lina Maya Mega Nia Nita Putri Rahayu
      Riska Septi Titin Vera Wulan Yayuk Yeni
    `),
  },
}
