import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { rulesPlugin } from '../build/rules-plugin.ts';
import { yamlPlugin } from '../build/yaml-plugin.ts';

/** Puts rules, help lines and words into the bundle at build time. */
export default defineWxtModule({
  name: 'bundle-rules',
  setup(wxt) {
    addViteConfig(wxt, () => ({ plugins: [yamlPlugin(), rulesPlugin()] }));
  },
});
