import { z } from 'zod';
import { anyone } from '../api/base.ts';
import { uid } from '../api/inputs.ts';
import { loadInteraction } from './load.ts';

/** Goes back to the site that asked, without signing in. Fault: `hub.interaction-expired`. */
export const cancel = anyone
  .input(z.object({ uid }))
  .output(z.object({ returnTo: z.url() }))
  .mutation(async ({ ctx, input }) => {
    const interaction = await loadInteraction(ctx, input.uid);
    interaction.result = { error: 'access_denied', error_description: 'the person cancelled' };
    await interaction.persist();
    return { returnTo: interaction.returnTo };
  });
