/** One of the 34 provinces and cities of Việt Nam. */
export interface Province {
  /** As help lines and settings name it. */
  name: string;
  /** Provinces that became part of it on 1 July 2025; people still say these names. */
  merged: readonly string[];
  /** Other ways people write it. */
  also: readonly string[];
}

const province = (name: string, merged: string[] = [], also: string[] = []): Province => ({
  name,
  merged,
  also,
});

/**
 * The provinces of Resolution 202/2025/QH15, in the order of the Vietnamese alphabet.
 * No "tỉnh" or "TP" before the names, because that changes; the one exception is how everybody says it.
 */
export const PROVINCES: readonly Province[] = [
  province('An Giang', ['Kiên Giang'], ['Phú Quốc']),
  province('Bắc Ninh', ['Bắc Giang']),
  province('Cà Mau', ['Bạc Liêu']),
  province('Cao Bằng'),
  province('Cần Thơ', ['Hậu Giang', 'Sóc Trăng']),
  province('Đà Nẵng', ['Quảng Nam'], ['Hội An']),
  province('Đắk Lắk', ['Phú Yên'], ['Đắc Lắc', 'Daklak', 'Buôn Ma Thuột']),
  province('Điện Biên'),
  province('Đồng Nai', ['Bình Phước'], ['Biên Hòa']),
  province('Đồng Tháp', ['Tiền Giang']),
  province('Gia Lai', ['Bình Định'], ['Pleiku', 'Quy Nhơn']),
  province('Hà Nội', [], ['Hà Tây']),
  province('Hà Tĩnh'),
  province('Hải Phòng', ['Hải Dương']),
  province('Huế', [], ['Thừa Thiên Huế']),
  province('Hưng Yên', ['Thái Bình']),
  province('Khánh Hòa', ['Ninh Thuận'], ['Nha Trang']),
  province('Lai Châu'),
  province('Lạng Sơn'),
  province('Lào Cai', ['Yên Bái'], ['Sa Pa']),
  province('Lâm Đồng', ['Bình Thuận', 'Đắk Nông'], ['Đắc Nông', 'Daknong', 'Đà Lạt', 'Phan Thiết']),
  province('Nghệ An', [], ['Vinh']),
  province('Ninh Bình', ['Hà Nam', 'Nam Định']),
  province('Phú Thọ', ['Hòa Bình', 'Vĩnh Phúc']),
  province('Quảng Ngãi', ['Kon Tum'], ['Kontum']),
  province('Quảng Ninh', [], ['Hạ Long', 'Móng Cái']),
  province('Quảng Trị', ['Quảng Bình']),
  province('Sơn La'),
  province('Tây Ninh', ['Long An'], ['Mộc Bài']),
  province('Thái Nguyên', ['Bắc Kạn'], ['Bắc Cạn']),
  province('Thanh Hóa'),
  province(
    'TP Hồ Chí Minh',
    ['Bình Dương', 'Bà Rịa – Vũng Tàu'],
    ['Hồ Chí Minh', 'Sài Gòn', 'TPHCM', 'HCM', 'Vũng Tàu', 'Thủ Đức'],
  ),
  province('Tuyên Quang', ['Hà Giang']),
  province('Vĩnh Long', ['Bến Tre', 'Trà Vinh']),
];
