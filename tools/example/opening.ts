/**
 * An office on its first day: who can sign in, the law values it confirmed, its bank account and
 * where authorities are paid. No people, no work: for trying the whole line with somebody new.
 */
import { exampleCountry } from './country.ts';
import { officeIban } from './numbers.ts';
import { setUpHouse } from './play/house.ts';
import { openOffice } from './play/office.ts';
import { openAccounts } from './play/pay.ts';
import type { Loading } from './tenant.ts';

/** False where the country has no example words. */
export async function openForBusiness(loading: Omit<Loading, 'size'>): Promise<boolean> {
  const { runtime, today, clock, report } = loading;
  const country = await exampleCountry(runtime.id);
  if (!country) return false;
  const { staff } = await loading.signIns();
  const office = openOffice({ runtime, clock, country, staff, seed: `opening ${runtime.id}` });
  const from = `${today.slice(0, 4)}-01-01`;
  report('house values');
  await setUpHouse(office, from);
  await openAccounts(office, officeIban(country), from);
  return true;
}
