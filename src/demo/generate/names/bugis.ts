import { type NameStock, words } from './words.ts'

/** Bugis families of the Poleang coast and the ports, mostly from Bone, Sinjai and Wajo; common ones first. */
export const bugis: NameStock = {
  men: {
    old: words(`
      Baharuddin Ambo Baso Sultan Beddu Kamaruddin Syamsuddin Abdullah Hamzah Jamaluddin Tahir Saleh Mappa Tang Sainuddin
      Muhtar Patta Rustam Haeruddin Sirajuddin Arifin Makmur Nurdin Basri Hasanuddin Amiruddin Nasir Burhanuddin Colli
      Dahlan Laupe Makka Massa Palaguna Ramli Sudirman Tajuddin Usman Zainuddin Alimuddin Bahar Cading Dalle Firman
      Gappa Hafid Ilyas Jumardin Kaharuddin Lahamuddin Mansyur Nompo Pallawa Rahing Salama Tappa Umar Wahid Yunus
      Ambas Bora Cani Dauda Hamma Jabir Kasau Lamappa Mading Nusu Padu Rahman Sanusi Toto Uddin Muhadi Sangkala Tola
      Sakka Semmang Sennang Side Suaib Tappang Tellong Wellang Appe Bolong Cakka Daming Juma Kanna Laso Manja Nganro
      Pammase Puang Rappe Sappe Tinri Baco Upe Accung Cambang Dolle Genda Hude Kulle Lebu Mase Passe Tike
    `),
    young: words(`
      Fadli Reski Aswar Akbar Ikram Asrul Ilham Irfan Syahrul Ardiansyah Rusdi Hasrul Rahmat Andika
      Arman Wawan Adnan Haikal Fikri Zulkifli Iqbal Saiful Ansar Anwar Takdir Risaldi Sulfikar Aidil Akmal Alif
      Aksan Darwis Erwin Fahri Gunawan Hamka Ibrahim Jusman Kurniawan Lukman Maulana Naufal Putra Rifki Supriadi
      Taufik Ulil Yusril Zaki Adryan Bayu Fatur Herman Ismail Jabal Khaerul Mursalim Nasrullah Rais Syarif Wandi
    `),
  },
  women: {
    old: words(`
      Hasnah Nurhayati Rosmini Hasma Jumriah Becce Indo Nurbaya Saleha Halimah Rukiah Maryam Hadijah Hawa
      Marwah Norma Johra Suharni Hasmawati Nursia Cenning Daha Sennang Tima Tenri Bunga Rabiah Mase Aminah Sohra
      Kartini Lija Nannu Cida Saenab Timang Wani Ati Aisyah Bahria Cahaya Darma Emma Fatimah Gusti Hamsina Ija
      Jumiati Kasma Lina Malla Nurlela Panangngareng Rahmatia Sanatang Tahira Upe Wahida Bau Caya Dalle Haliah Intang
      Jida Kambe Lawiah Mina Naharia Patima Ramlah Sani Tija Ummi Yundu Ambe Beddu Cora Dannu Hapsa Isah Juhana
      Kanang Liwang Marhumah Nyompa Pati Rannu Sitiara Tenriawaru Wellang Nahira Sulehang Sami Senga Makkanang
    `),
    young: words(`
      Andini Reski Nurul Asmaul Fitriani Hasriani Irma Jusniati Kasmawati Lisa Mutmainnah Nurfadillah
      Putri Rahmawati Sri Sulfiani Ulfa Wahyuni Yuliani Zahra Aulia Dian Ernawati Fira Hikmah Indah Jumriani
      Khusnul Lutfiah Marlina Novianti Rina Salsabila Ummul Vira Winda Ayu Azizah Dewi Evi Fauziah Harmiati Ismayanti
      Karmila Mirnawati Nadia Risma Selfi Tri Widya Yusra Amelia Astrid Firda Hasnidar Nirwana Satriani Suriani
    `),
  },
}
