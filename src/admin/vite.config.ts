import type { UserConfig } from 'vite';
import { portalPanel } from './bundling/portal-panel';

export default (config: UserConfig): UserConfig => ({
  ...config,
  plugins: [...(config.plugins ?? []), portalPanel()],
});
