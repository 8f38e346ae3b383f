import { words } from './words.ts'

/** What follows a given name since about 1980; shared by all Muslim families of the kabupaten. */
export const secondNames = {
  men: words(`
    Rahman Hidayat Saputra Hakim Syah Ramadhan Akbar Maulana Yusuf Ibrahim Ali Kurniawan Pratama Jaya Setiawan Salam
    Fadillah Arifin Nugraha Wijaya Firdaus Hasan Anwar Iskandar Rasyid Latif Malik Putra Fauzi Ridwan Syahputra Aziz
    Basri Efendi Gani Halim Ihsan Jalil Karim Lubis Muslimin Nasir Permana Qadri Rauf Sulaiman Tahir Usman Wahid Yasin
    Zainuddin Alamsyah Budiman Darmawan Febrian Gunawan Hamid Irawan Kadir Mubarak Naim Paputungan Rusli Samad Taher
    Umar Wahyudi Yunus Zakaria Abadi Buana Cahyadi Dermawan Farid Hamzah Idris Junaidi Khalid Mahendra Nawir Ruslan
    Saleh Tamrin Wirawan Zulfikar Al-Fatih Arsyad Bahri Dahlan Ferdiansyah Habibi Jafar Kamil Mustafa Nurdin Pasha
  `),
  women: words(`
    Sari Wati Ningsih Lestari Rahmawati Hasanah Fitriani Handayani Amalia Safitri Aulia Putri Astuti Rahayu Fadillah
    Jannah Khasanah Utami Permata Azizah Damayanti Indriani Maharani Nurhaliza Oktaviani Puspita Qalbi Ramadhani Sahara
    Ummah Wulandari Yanti Zahra Anggraini Baharuddin Cahyani Dewi Febrianti Hidayah Islamiah Julianti Kartika Lailah
    Mardiana Nabila Pratiwi Rezki Salsabila Triana Ulfah Wahyuni Yuliana Ananda Bahri Citra Dahlia Fauziah Hartati
    Irawati Kumala Maulida Nirmala Purnama Rostina Suryani Tasnim Vebriani Widyastuti Apriani Fajriah Husna Inayah
  `),
  jawaMen: words(`
    Prasetyo Santoso Saputra Setiawan Wibowo Nugroho Susanto Purnomo Hartono Raharjo Utomo Widodo Kurniawan Handoko
    Sulistyo Cahyono Hidayat Pamungkas Subagyo Wicaksono Riyadi Sasongko Pambudi Laksono Wahyudi Irawan Suryanto
    Kuswanto Mulyadi Gunawan Yulianto Sudrajat Firmansyah Ariyanto Budiono Suprapto Wijayanto Hermawan Mahardika
  `),
  jawaWomen: words(`
    Lestari Wahyuni Rahayu Handayani Astuti Ningsih Utami Sulistyowati Setyowati Purwanti Puspitasari Kusumawati Wati
    Indrawati Suryani Hartati Yuliani Anggraini Pertiwi Wulandari Suprihatin Maryani Kurniasih Rohmah Susanti Haryati
    Fatmawati Nurjanah Setiawati Hidayati Kristiani Widiastuti Safitri Purnamasari Winarsih Mulyani
  `),
}
