// A site with one mistake: the browser's own code imports a server module. It must not build.
import type { Plugin, UserConfig } from 'vite';
import base from './vite.config.ts';

const mistake: Plugin = {
  name: 'test:mistake',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('src/parts/MemberShell.svelte') && !id.includes('?')
      ? code.replace(
          '<script lang="ts">',
          '<script lang="ts">\nimport { newIntent } from "../server/form.ts";\nnewIntent();',
        )
      : null,
};

const config: UserConfig = await base;
export default { ...config, plugins: [mistake, ...(config.plugins ?? [])] };
