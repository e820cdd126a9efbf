/** Countries from which people most often cried for help, in the order of the guidance; offered first. */
export const FIRST_COUNTRIES = ['KH', 'MM', 'LA', 'TH', 'PH', 'MY'] as const;

/** Every country and territory a reader may name, as ISO 3166 codes; their names come from the browser. */
export const COUNTRIES: readonly string[] = (
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN ' +
  'CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GU GW GY HK HN ' +
  'HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC ' +
  'MD ME MG MH MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NC NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PR PS PT ' +
  'PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW ' +
  'TZ UA UG US UY UZ VA VC VE VU WS XK YE ZA ZM ZW'
).split(' ');

/** What people call a country, or a town in it they were taken to. Somebody held may know only the town. */
export const COUNTRY_NAMES: Readonly<Record<string, readonly string[]>> = {
  AE: ['Dubai', 'Đu bai', 'UAE', 'Abu Dhabi'],
  AU: ['Úc'],
  CN: ['Trung Quốc', 'Quảng Đông', 'Quảng Tây', 'Vân Nam'],
  DE: ['Đức'],
  GB: ['Anh', 'UK', 'London'],
  IT: ['Ý'],
  JP: ['Nhật', 'Tokyo', 'Osaka'],
  KH: ['Cam', 'Cam pu chia', 'Miên', 'Phnom Penh', 'Nam Vang', 'Sihanoukville', 'Bavet', 'Poipet'],
  KR: ['Hàn', 'Nam Hàn', 'Seoul'],
  LA: ['Viêng Chăn', 'Vientiane', 'Bò Kẹo', 'Bokeo', 'Tam giác vàng', 'Savannakhet'],
  MM: ['Miến Điện', 'Myawaddy', 'Shwe Kokko', 'Laukkai', 'Yangon'],
  MY: ['Mã Lai', 'Kuala Lumpur'],
  PH: ['Phi luật tân', 'Manila'],
  RU: ['Nga'],
  TH: ['Thái', 'Băng Cốc', 'Bangkok', 'Mae Sot', 'Pattaya'],
  TW: ['Đài Loan', 'Đài Bắc'],
  US: ['Mỹ', 'Hoa Kỳ'],
};
