import { z } from 'zod';
import { publicProcedure } from '../procedure/index.ts';

/**
 * The words of every law this tenant knows, and of its house, in a language: labels of lines,
 * findings, duties, facts, kinds. `words[jurisdiction][key]`; the house's under the tenant's id with
 * `house.<key>`. They change only with a new release: sites keep them.
 */
export const lawWords = publicProcedure
  .input(z.object({ language: z.string().regex(/^[a-z]{2}$/) }))
  .output(z.object({ words: z.record(z.string(), z.record(z.string(), z.string())) }))
  .query(({ ctx, input }) => {
    const { jurisdictions, tenant } = ctx.tenant.plugin;
    const pick = (messages: Readonly<Record<string, Readonly<Record<string, string>>>>) => ({
      ...(messages[input.language] ?? messages.en ?? Object.values(messages)[0]),
    });
    const words: Record<string, Record<string, string>> = { house: pick(tenant.messages) };
    for (const law of jurisdictions.values()) words[law.id] = pick(law.messages);
    return Promise.resolve({ words });
  });
