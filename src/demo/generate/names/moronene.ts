import { type NameStock, words } from './words.ts'

/** Moronene of Rumbia, Rarowatu and Kabaena, the oldest people of the kabupaten; common ones first. */
export const moronene: NameStock = {
  men: {
    old: words(`
      Alimudin Abidin Haruna Bakri Tahir Jufri Abdulrahim Ambo Asikin Borahima Daud Djamaluddin Hamid Ismail Kasmin Laga
      Malingi Nggala Pehoa Rabandu Saharudin Tamrin Umara Yahya Ansar Arsyad Badar Darlis Efendi Gani Hamsa Ilham
      Jabar Kadir Lakuma Marsuki Naim Paliso Rahim Sahabudin Tasrif Usman Wahab Zakaria Andali Balaka Danggi Eba
      Gusmin Haeba Intama Juma Kendo Lababa Mboroki Ngkanda Ompu Podisi Ranteasi Sangia Tapasi Uno Wonua Asapa Bio
      Dahi Heba Ihuru Kiku Landou Mosu Nontu Pondu Rundu Seba Tebawo Wuku Abas Basir Dullah Harun Jamil Kandar Lanta
      Mahmud Nurdin Puasa Ruslan Sukri Taslim Wundu Ngatoro Tudu Moita Lembo Peano Sorumba Tongano Kabo Rante
    `),
    young: words(`
      Hendrik Ferdi Yusuf Asrar Alfian Reza Sarlan Risal Deni Jefri Ardi Iswan Nasrudin Hamdan Rafli Dandi Firmansyah
      Agung Bakti Candra Dirga Elvin Fadel Gilang Hajar Ivan Jusran Krisman Lutfi Mirdan Nardin Okta Pandi Rendi Sukardi
      Tomi Ukrin Viki Wisnu Yofi Zulham Aldin Bardin Erik Frans Haerul Imran Jemi Kaslan Markus Nober Samuel Tasman Yopi
    `),
  },
  women: {
    old: words(`
      Hasna Rosina Nuria Hadia Maemuna Saia Ntina Rohani Suriati Hawia Jumia Kamaria Lamina Mastia Nurdia Paria
      Ramla Sarina Tina Wania Yasina Asia Bida Daria Ema Farida Hamina Isa Jaria Kamba Lia Marlia Naima Puria Ratia
      Sabaria Tasia Umia Walia Aminah Basaria Derlina Elisa Halia Intan Juria Kalsum Lesmina Maria Ningsi Rabasia Sanaa
      Tahia Ulia Wungku Anggo Boina Dalima Ebina Hoina Kaina Lodia Mboina Ngkoina Oina Peina Roina Soina Teina Woina
      Abina Dera Henda Katina Lawina Mina Nurma Pasina Rima Sumina Temina Uwina Wilia Hermina Rasmin Sunia Tamina
    `),
    young: words(`
      Yuliana Fitri Erna Selvi Nurmala Hastin Risnawati Desi Mega Sartini Novi Rahmi Anita Betris Citra Dina Elvira Febi
      Gita Hesti Irawati Julita Kristina Lestari Mariana Nurani Oktavia Paulina Ria Sulis Tasya Ulfiana Vivi Wiwin Yesi
      Asriani Devi Esti Fatma Herawati Intan Jeni Kiki Lili Mirda Nelvi Rosdiana Sinar Tini Umrah Wirda Yurni Karlina
    `),
  },
}
