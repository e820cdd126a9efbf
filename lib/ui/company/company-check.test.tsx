import { beforeEach, describe, expect, it, vi } from 'vitest';
import { companyFinder } from '../../recruiters/find-companies.ts';
import { OFFICIAL_PAGE } from '../../recruiters/recruiter-list.ts';
import { realWords } from '../page/real-words.ts';
import { drawn } from '../page/test-page.ts';
import { CompanyCheck, type CompanyCheckProps } from './company-check.tsx';

const t = realWords('vi');
const list = { date: '2026-10-01', source: OFFICIAL_PAGE, count: 2 };
const day = '1 tháng 10, 2026';
const find = companyFinder([
  { name: 'Công ty CP Đất Mẫu', address: '1 phố Bịa', note: 'Đã thu hồi' },
  { name: 'Công ty TNHH Trời Bịa' },
]);

async function draw(changes: Partial<CompanyCheckProps> = {}) {
  const props = { t, list, loadFinder: vi.fn(async () => find), say: vi.fn(), ...changes };
  const page = await drawn(<CompanyCheck {...props} />);
  const ask = async (name: string) => {
    await page.type(page.control<HTMLInputElement>(t('company.label')), name);
    await page.press(t('company.search'));
  };
  return { ...page, props, ask };
}

const copy = vi.fn(async () => {});
const open = vi.fn();
beforeEach(() => {
  vi.stubGlobal('navigator', { clipboard: { writeText: copy } });
  vi.spyOn(window, 'open').mockImplementation(open);
  copy.mockReset().mockResolvedValue(undefined);
  open.mockReset();
});

describe('a company name', () => {
  it('that is in the list is shown with the day of the list, what it remarks, and a doubt', async () => {
    const { ask, text } = await draw();
    await ask('dat mau');
    for (const said of [
      t('company.same', { day }),
      'Công ty CP Đất Mẫu',
      t('company.address', { address: '1 phố Bịa' }),
      t('company.note', { note: 'Đã thu hồi' }),
      t('company.caution'),
    ])
      expect(text()).toContain(said);
  });

  it('that is only near is called near', async () => {
    const { ask, text } = await draw();
    await ask('Đất Mẫuu');
    expect(text()).toContain(t('company.near', { day }));
    expect(text()).not.toContain(t('company.same', { day }));
  });

  it('that is not in our list leads to the official one, and is not called unlicensed', async () => {
    const { ask, text } = await draw();
    await ask('Zzyzx Qwrt');
    expect(text()).toContain(t('company.none', { name: 'Zzyzx Qwrt', day }));
    expect(text()).not.toMatch(/không có giấy phép|chui|an toàn|uy tín/i);
  });

  it('that is a legal form alone is asked for anew, and an empty one is not searched', async () => {
    const { ask, text, props } = await draw();
    await ask('Công ty TNHH');
    expect(text()).toContain(t('company.too-general'));
    await ask('  ');
    expect(props.say).toHaveBeenCalledWith(t('company.empty'));
    expect(props.loadFinder).toHaveBeenCalledTimes(1);
  });

  it('whose list cannot be loaded says so', async () => {
    const { ask, props } = await draw({ loadFinder: () => Promise.reject(new Error('gone')) });
    await ask('dat mau');
    await vi.waitFor(() => expect(props.say).toHaveBeenCalledWith(t('company.failed')));
  });

  it('is copied before the official page opens', async () => {
    const { press, type, control, props } = await draw();
    await type(control<HTMLInputElement>(t('company.label')), ' Đất Mẫu ');
    await press(t('company.copy-open'));
    await vi.waitFor(() => expect(open).toHaveBeenCalledWith(OFFICIAL_PAGE, '_blank', 'noopener,noreferrer'));
    expect(copy).toHaveBeenCalledWith('Đất Mẫu');
    expect(props.say).toHaveBeenCalledWith(t('company.copied', { name: 'Đất Mẫu' }));
  });

  it('that cannot be copied is told, and the page opens all the same', async () => {
    copy.mockRejectedValue(new Error('forbidden'));
    const { press, type, control, props } = await draw();
    await type(control<HTMLInputElement>(t('company.label')), 'Đất Mẫu');
    await press(t('company.copy-open'));
    await vi.waitFor(() => expect(open).toHaveBeenCalled());
    expect(props.say).toHaveBeenCalledWith(t('page.copy-failed'));
  });
});

it('without a list says so plainly, loads nothing and offers the official page', async () => {
  const { text, has, control, props } = await draw({ list: null });
  expect(text()).toContain(t('company.no-list'));
  expect(has(t('company.search'))).toBe(false);
  expect(control(t('company.open')).getAttribute('href')).toBe(OFFICIAL_PAGE);
  control<HTMLInputElement>(t('company.label')).closest('form')!.requestSubmit();
  expect(props.loadFinder).not.toHaveBeenCalled();
});
