import { lawWords } from '../../../../../../server/law-words.ts';
import { codedWords } from '../../../../../../server/payroll-words.ts';
import { read } from '../../../../../../server/read.ts';
import { coop } from '../../../../../../server/services.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { item } = event.params;
  const answer = await read(event, coop(event).payroll.differences.query({ item }));
  if ('fault' in answer) return { answer };
  const words = await lawWords(event, answer.got.currency);
  const say = await codedWords(event, answer.got);
  const { lines, findings, ...rest } = answer.got;
  const got = {
    ...rest,
    lines: lines.map((line) => ({
      ...line,
      label: words.say(line.jurisdiction, `line.${line.line}`),
    })),
    findings: findings.map(({ code, params, severity, article }) => ({
      severity,
      article,
      text: say({ code: 'finding', params: { ...params, finding: code } }),
    })),
  };
  return { answer: { got } };
};
