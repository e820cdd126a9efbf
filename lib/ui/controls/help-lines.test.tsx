import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi as mock } from 'vitest';
import { line111, vi } from '../warning/testing.ts';
import { doorOf, type HelpLine } from './help-line.ts';
import { HelpLines } from './help-lines.tsx';

const line = (more: Partial<HelpLine>): HelpLine => ({ ...line111, tel: null, number: null, ...more });

describe('HelpLines', () => {
  it('gives every line one door with a spoken name, and fills only the first', () => {
    const box = document.createElement('div');
    const lines = [
      line({ id: 'app', name: 'VNeID', channel: 'app', steps: ['Mở VNeID.', 'Chọn dịch vụ.'] }),
      line111,
      line({ id: 'sms', name: 'Nhắn', number: '5656', tel: 'sms:5656', channel: 'sms' }),
      line({ id: 'mail', name: 'Thư', number: 'a@b.vn', url: 'mailto:a@b.vn', channel: 'email' }),
      line({ id: 'web', name: 'Danh sách', url: 'https://example.vn/', channel: 'web' }),
    ];
    const onCopy = mock.fn();
    act(() => render(<HelpLines lines={lines} t={vi} onCopy={onCopy} />, box));
    const doors = [...box.querySelectorAll('a')];
    expect(doors.map((door) => [door.getAttribute('aria-label'), door.dataset.strong])).toEqual([
      ['Gọi 111, Tổng đài quốc gia 111', 'true'],
      ['Nhắn tin 5656, Nhắn', 'false'],
      ['Soạn email cho Thư', 'false'],
      ['Mở trang của Danh sách, trong thẻ mới', 'false'],
    ]);
    expect(doors.map((door) => door.getAttribute('target'))).toEqual([null, null, null, '_blank']);
    expect([...box.querySelectorAll('details li')].map((step) => step.textContent)).toEqual([
      'Mở VNeID.',
      'Chọn dịch vụ.',
    ]);
    const copies = [...box.querySelectorAll('button')];
    expect(copies.map((copy) => copy.getAttribute('aria-label'))).toEqual([
      'Sao chép số 111',
      'Sao chép số 5656',
      'Sao chép địa chỉ a@b.vn',
    ]);
    copies[2]!.click();
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('a@b.vn');
  });
});

describe('doorOf', () => {
  it('refuses every scheme that is not a telephone, a letter or a web page', () => {
    expect(doorOf(line({ tel: 'javascript:alert(1)' }))).toBeNull();
    expect(doorOf(line({ url: 'javascript:alert(1)' }))).toBeNull();
    expect(doorOf(line({ url: 'data:text/html,x' }))).toBeNull();
    expect(doorOf(line({ tel: 'tel:+84981848484' }))).toEqual({ words: 'call', href: 'tel:+84981848484' });
  });
});
