import { type NameStock, words } from './words.ts'

/** Muna and Buton: the particle La or Wa stands before nearly every one of these; common ones first. */
export const munaButon: NameStock = {
  men: {
    old: words(`
      Ali Hasan Ida Hamidi Baco Salim Kasim Rafiu Umar Sudin Husen Nuru Jalil Kadir Ane Ijo Madi Ganti Saidi Samu
      Bula Idu Ilu Maga Mane Naba Pili Poni Siara Taha Uda Usu Wedi Zaini Dani Hari Impi Jai Koni Lafa Mido
      Ndibale Ngkaali Oba Ona Pola Rabani Sabu Tambi Unga Wani Kaimu Kambo Karo Kolo Boli Buru Dodi Fanti Fiu
      Gale Hadi Hatu Ima Indu Jume Kabu Kangku Mbai Mpuu Nae Ndima Onta Paeda Paiso Raji Ruse Saga Sarifu Tara
      Tie Umbu Warisi Wuna Bai Bakara Biru Daala Dhoma Ediy Farihi Gaji Guru Hibali Isa Jaru Kadi Liwu Manto Maronta
      Mbotu Naisi Nsaali Palola Pande Raali Ramli Sahibu Sambali Solo Tadu Tamrin Tundu Ule Wadi Zamani
    `),
    young: words(`
      Rizal Aldi Fajar Arif Rahmat Hendra Jufri Anto Yadi Rudi Irwan Firman Ardin Samsul Hardin Riski Asrul Dedi Ical
      Wahyu Adam Yusran Dirman Sarman Jumadil Alwan Hasrun Ikbal Sardin Yamin Nasrun Asman Risman Fandi Aswan Kamal
      Muslim Ramadan Ridwan Sabri Zulfan Agus Syahrul Haris Iman Darwin Edi Fardin Halim Jamal Karman Laman Marwan
      Nanang Rano Surya Takdir Usman Yogi Zainal
    `),
  },
  women: {
    old: words(`
      Ina Ani Mina Nuru Ati Ida Abe Ani Saira Hana Sinta Dhaa Hadia Rabia Sope Tima Ndoka Pati Aisa Biba Ambe Bade
      Ija Kamba Kaluku Lawe Maani Nae Ndau Oda Peda Rasia Sabe Samia Tili Unga Wia Zamia Salima Mbonu Niha Fatima
      Bunga Dau Era Gadi Halima Imba Jara Kanda Lina Mani Nsai Ona Padu Ruka Sami Taba Ule Wande Yai Nia Amina Buri
      Disa Fia Hawa Isa Jania Kabe Lima Mbua Nasi Ponu Raya Sahia Tandi Wali Ziha Asi Bau Dai Hasi Kuru Sali Tau Wela
      Ebu Ganda Haola Indo Kalambe Kolo Maru Mbalu Ngkee Nunu Sarina Sadia Tafe Umi Wakia Mbee Lade Rompe Sangke Soi
    `),
    young: words(`
      Sarni Yanti Lisna Asni Erni Rosni Fitri Nurlia Sri Hasni Darni Mirna Yuni Astuti Rina Salma Wati Ayu Mila
      Ratna Safira Nining Herlin Jumria Karmila Linda Marni Nova Reni Sartika Tuti Ulfa Vina Wulan Zaskia Asma Dewi
      Elsa Fira Harlina Ika Kartika Lilis Melda Nisa Rahma Selvi Tiara Yuliana Nurmi Sumarni Risna Alma Iyen Sulastri
    `),
  },
}
