import { describe, expect, it } from 'vitest';
import { contactLink } from './contact-link.ts';

const PAGE = 'https://www.facebook.com/groups/1';

describe('contactLink', () => {
  it.each([
    ['https://zalo.me/0900000001', 'zalo'],
    ['https://chat.zalo.me/g/abc', 'zalo'],
    ['http://t.me/mau', 'telegram'],
    ['tg://resolve?domain=mau', 'telegram'],
    ['https://api.whatsapp.com/send?phone=84900000001', 'whatsapp'],
    ['https://wa.me/84900000001', 'whatsapp'],
    ['https://m.me/mau', 'messenger'],
    ['tel:+84900000001', 'phone'],
    ['TEL:0900000001', 'phone'],
  ])('%s leads to %s', (href, app) => expect(contactLink(href, PAGE)?.app).toBe(app));

  it('looks through the page on which the site counts who leaves', () => {
    const detour = `https://l.facebook.com/l.php?u=${encodeURIComponent('https://zalo.me/0900000001?x=1')}&h=AT0`;
    expect(contactLink(detour, PAGE)).toEqual({ app: 'zalo', href: 'https://zalo.me/0900000001?x=1' });
    const relative = `/l.php?u=${encodeURIComponent(detour)}`;
    expect(contactLink(relative, PAGE)?.app).toBe('zalo');
  });

  it.each([
    '/groups/1/user/2',
    'https://not-zalo.me/1',
    'https://zalo.me.example.org/1',
    'https://example.org/t.me/',
    'javascript:location="https://zalo.me/1"',
    `https://l.facebook.com/l.php?u=${encodeURIComponent('javascript:alert(1)')}`,
    'https://l.facebook.com/l.php',
    'https://',
    '#',
    '',
  ])('lets %s alone', (href) => expect(contactLink(href, PAGE)).toBeNull());
});
