import { z } from 'zod';
import { accountById } from '../account/store.ts';
import { anyone } from '../api/base.ts';
import { locale, uid } from '../api/inputs.ts';
import { NETWORK_CLIENT } from '../directory/clients.ts';
import { loadInteraction, textParam } from './load.ts';

const output = z.object({
  /** Whose site asked; `null` for the network's own. */
  tenant: z.object({ id: z.string(), name: z.string(), origin: z.string() }).nullable(),
  /** Why: not signed in, asked to prove it again, or a second factor is needed. */
  reason: z.enum(['sign-in', 'again', 'second-factor']),
  /** The address to fill in, when the site or the session names one. */
  email: z.string().nullable(),
  /** Languages the site asked for, best first. */
  locales: z.array(locale),
});

function reasonOf(reasons: readonly string[]): z.infer<typeof output>['reason'] {
  if (reasons.includes('no_session') || reasons.includes('account_gone')) return 'sign-in';
  return reasons.includes('second_factor') ? 'second-factor' : 'again';
}

const localesOf = (text: string | null): string[] =>
  (text ?? '')
    .split(' ')
    .map((tag) => tag.slice(0, 2).toLowerCase())
    .filter((tag) => locale.safeParse(tag).success);

/** What the sign-in page must know. Fault: `hub.interaction-expired`. */
export const get = anyone
  .input(z.object({ uid }))
  .output(output)
  .query(async ({ ctx, input }) => {
    const interaction = await loadInteraction(ctx, input.uid);
    const client = textParam(interaction, 'client_id');
    const [tenant] = await ctx.hub.sql<{ id: string; name: string; origin: string }[]>`
      select tenant as id, name, origin from directory where tenant = ${client ?? NETWORK_CLIENT}`;
    const signedIn = interaction.session?.accountId;
    const account = signedIn ? await accountById(ctx.hub.sql, signedIn) : null;
    return {
      tenant: tenant ?? null,
      reason: reasonOf(interaction.prompt.reasons),
      email: account?.email ?? textParam(interaction, 'login_hint'),
      locales: localesOf(textParam(interaction, 'ui_locales')),
    };
  });
