import type { FindCompanies } from '../recruiters/find-companies.ts';

/** Loads the imported list and what searches it, as pieces of their own: whoever searches no company carries neither. */
export async function loadCompanyFinder(): Promise<FindCompanies> {
  const [{ companyFinder }, { default: list }] = await Promise.all([
    import('../recruiters/find-companies.ts'),
    import('virtual:recruiters'),
  ]);
  return companyFinder(list?.companies ?? []);
}
