-- Which clock hangs in the office follows from the province (Keppres 41/1987); a Pemda opened before had the middle one.
update pemda set time_zone = case
  when left(code, 2) between '11' and '36' or left(code, 2) in ('61', '62') then 'Asia/Jakarta'
  when left(code, 2) >= '81' then 'Asia/Jayapura'
  else 'Asia/Makassar' end;
