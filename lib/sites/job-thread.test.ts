import { describe, expect, it } from 'vitest';
import { looksLikeJobs } from './job-thread.ts';

describe('looksLikeJobs', () => {
  it.each([
    'VIỆC LÀM BÌNH DƯƠNG – ĐỒNG NAI',
    'Hội tìm việc quận 12',
    'Vie\u0323\u0302c la\u0300m thêm sinh viên',
    'Tuyển dụng lao động phổ thông',
    'XKLĐ Đài Loan',
    'Hà Nội jobs',
    'Quán cơm cần 2 phụ bếp, lương 8 triệu',
    'Cần gấp 10 bạn nam nữ đi làm văn phòng, bao ăn ở',
    'tuyen nhan vien kho',
  ])('a thread about jobs: %s', (words) => expect(looksLikeJobs(words)).toBe(true));

  it.each([
    '',
    'Hội yêu mèo Sài Gòn',
    'Chợ đồ cũ quận 12',
    'Bán tủ lạnh cũ, giá 2 triệu',
    'Chiều nay quán đóng cửa sớm vì nhà có giỗ',
    'Đội tuyển Việt Nam đá hay quá',
    'Lương tâm của người viết',
    'Nhà mình có việc, mai nghỉ',
  ])('a thread about something else: %s', (words) => expect(looksLikeJobs(words)).toBe(false));
});
