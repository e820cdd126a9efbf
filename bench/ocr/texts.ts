/** The words of a poster, line by line; the first line is its headline. All made up for this measurement. */
export interface PosterWords {
  id: string;
  lure: boolean;
  lines: readonly string[];
}

export const POSTER_WORDS: readonly PosterWords[] = [
  {
    id: 'cambodia-office',
    lure: true,
    lines: [
      'TUYỂN GẤP',
      'Đi làm văn phòng tại Campuchia',
      'Lương 25 - 30 triệu một tháng',
      'Không cần kinh nghiệm, bao ăn ở',
      'Bao vé xe, có người đón tận nơi',
      'Liên hệ Zalo: 0900 000 011',
    ],
  },
  {
    id: 'laos-typing',
    lure: true,
    lines: [
      'VIỆC LÀM BÊN LÀO',
      'Cần 10 bạn nam nữ đánh máy',
      'Lương 1.000 đô, thưởng thêm',
      'Không cần bằng cấp, không cần hộ chiếu',
      'Xe đưa đi trong đêm, lo hết chi phí',
      'Nhắn Telegram: @vieclao_mau',
    ],
  },
  {
    id: 'like-orders',
    lure: true,
    lines: [
      'KIẾM TIỀN TẠI NHÀ',
      'Chỉ cần điện thoại, thả tim nhận tiền',
      'Mỗi ngày 500 nghìn đến 1 triệu',
      'Nạp trước 200 nghìn, hoàn lại kèm hoa hồng',
      'Nhắn Zalo 0900 000 012 để nhận nhiệm vụ',
    ],
  },
  {
    id: 'taiwan-farm',
    lure: true,
    lines: [
      'XUẤT KHẨU LAO ĐỘNG',
      'Đi Đài Loan làm nông trại',
      'Bay ngay trong tuần, đi theo diện du lịch',
      'Không cần học tiếng, bao đậu visa',
      'Đặt cọc 20 triệu giữ chỗ',
      'Gọi 0900 000 013 gặp chị Mẫu',
    ],
  },
  {
    id: 'karaoke-girls',
    lure: true,
    lines: [
      'QUÁN KARAOKE CẦN NỮ',
      'Tuổi từ 15 đến 22, ngoại hình khá',
      'Ứng lương trước 10 triệu',
      'Bao ăn ở, xe đón tận nhà',
      'Không cần giấy tờ, đi làm liền',
      'Zalo 0900 000 014',
    ],
  },
  {
    id: 'account-rent',
    lure: true,
    lines: [
      'THUÊ TÀI KHOẢN NGÂN HÀNG',
      'Trả 3 triệu một tháng một tài khoản',
      'Chỉ cần căn cước và khuôn mặt',
      'Nhận tiền ngay trong ngày',
      'Nhắn Telegram @thuetk_mau',
    ],
  },
  {
    id: 'fishing-boat',
    lure: true,
    lines: [
      'CẦN NGƯỜI ĐI BIỂN',
      'Không cần kinh nghiệm, không cần giấy tờ',
      'Ứng trước 20 triệu, lên tàu ngay',
      'Đi 3 tháng mới vào bờ, bao ăn ở',
      'Gọi 0900 000 015',
    ],
  },
  {
    id: 'myanmar-service',
    lure: true,
    lines: [
      'CHĂM SÓC KHÁCH HÀNG',
      'Làm việc tại Myanmar, Thái Lan',
      'Thu nhập 30 đến 50 triệu',
      'Công ty lo vé máy bay, hộ chiếu',
      'Không yêu cầu bằng cấp',
      'Liên hệ Zalo 0900 000 016',
    ],
  },
  {
    id: 'cafe',
    lure: false,
    lines: [
      'QUÁN CÀ PHÊ TUYỂN NGƯỜI',
      'Cần 2 bạn pha chế và phục vụ',
      'Ca sáng 6 giờ đến 12 giờ',
      'Lương 25.000 đồng một giờ',
      'Nộp hồ sơ tại 12 đường Mẫu, Nha Trang',
    ],
  },
  {
    id: 'factory',
    lure: false,
    lines: [
      'CÔNG TY MAY BÌNH MẪU',
      'Tuyển công nhân may, từ 18 tuổi',
      'Lương 7 đến 9 triệu, đóng bảo hiểm đầy đủ',
      'Ký hợp đồng sau khi thử việc',
      'Phỏng vấn tại công ty thứ hai hằng tuần',
    ],
  },
  {
    id: 'police-warning',
    lure: false,
    lines: [
      'CÔNG AN CẢNH BÁO',
      'Cảnh giác lời mời việc nhẹ lương cao',
      'Nhiều người bị lừa bán sang Campuchia',
      'Không đi theo người lạ qua biên giới',
      'Báo ngay cho công an nơi gần nhất',
    ],
  },
  {
    id: 'sale',
    lure: false,
    lines: [
      'GIẢM GIÁ CUỐI TUẦN',
      'Gạo thơm túi 5 kg còn 95 nghìn',
      'Nước mắm, dầu ăn mua hai tặng một',
      'Từ thứ sáu đến hết chủ nhật',
      'Cửa hàng Mẫu, đối diện chợ',
    ],
  },
  {
    id: 'concert',
    lure: false,
    lines: [
      'ĐÊM NHẠC MÙA THU',
      'Sân vận động huyện, 19 giờ tối thứ bảy',
      'Vé mời phát tại nhà văn hóa',
      'Kính mời bà con đến xem đông đủ',
    ],
  },
  {
    id: 'class',
    lure: false,
    lines: [
      'LỚP TIẾNG ANH BUỔI TỐI',
      'Khai giảng ngày 5 tháng 9',
      'Học phí 600 nghìn một tháng',
      'Mỗi lớp mười hai bạn, giáo trình miễn phí',
      'Ghi danh tại trường tiểu học xã Mẫu',
    ],
  },
];
