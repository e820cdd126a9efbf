import { describe, expect, it } from 'vitest';
import { lackingLines } from './lacking-lines.ts';

const job = (salary: string, place: string) => ({ title: '', company: '', text: '', salary, place });

describe('pay of JSON-LD', () => {
  it.each([
    ['400000 VND/ngày', 'Đến 400.000 đ/ngày'],
    ['400000 VND/ngày', 'công 400k một ngày'],
    ['9000000 - 13000000 VND/tháng', 'Thu nhập: 9 - 13 triệu VND'],
    ['7500000 VND/tháng', '7,5tr mỗi tháng'],
    ['Thỏa thuận', 'Mức lương: thỏa thuận'],
    ['10.000.000 - 15.000.000 VND', 'Lương 10 - 15 triệu'],
    ['9000000.00 VND', 'Lương 9.000.000 đ'],
  ])('%s is said by: %s', (salary, text) => expect(lackingLines(job(salary, ''), text)).toEqual([]));

  it.each([
    ['9000000 - 13000000 VND/tháng', 'Cần 9 người, ca 13 giờ'],
    ['9000000 - 13000000 VND/tháng', 'Thu nhập từ 9 triệu'],
    ['400000 VND/ngày', 'Nạp gói 2.400.000 đ'],
    ['Thỏa thuận', 'Làm ca ngày'],
    ['8000000 VND', 'Trông 8 trẻ nhỏ'],
  ])('%s is not said by: %s', (salary, text) =>
    expect(lackingLines(job(salary, ''), text)).toEqual([salary]),
  );
});

describe('place of JSON-LD', () => {
  const place = 'Quận Mẫu, Thành phố Mẫu, VN';

  it('is said where its most exact part is', () => {
    expect(lackingLines(job('', place), 'Kho ở đường số 2, quận Mẫu')).toEqual([]);
  });

  it('begins with the first part that is one', () => {
    expect(lackingLines(job('', ', Quận Mẫu'), 'Kho ở xã khác')).toEqual([', Quận Mẫu']);
    expect(lackingLines(job('', ', Quận Mẫu'), 'Kho ở quận Mẫu')).toEqual([]);
  });

  it('is not said by a wider one', () => {
    expect(lackingLines(job('', place), 'Kho ở Thành phố Mẫu')).toEqual([place]);
  });
});
