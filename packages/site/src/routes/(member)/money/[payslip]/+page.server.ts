import { error } from '@sveltejs/kit';
import { read } from '../../../../server/read.ts';
import { coop } from '../../../../server/services.ts';
import type { PageServerLoad } from './$types';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const load: PageServerLoad = async (event) => {
  const id = event.params.payslip;
  if (!UUID.test(id)) error(404, { message: event.locals.requestId });
  const { language } = event.locals;
  return { payslip: await read(event, coop(event).payslips.get.query({ id, language })) };
};
