import { deviceStore } from './browser.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'iwf.theme';

export const chosenTheme = (): Theme => THEMES.find((theme) => theme === deviceStore.read(KEY)) ?? 'system';

/** Light, dark, or as the device says; remembered on this device. */
export const applyTheme = (theme: Theme): void => {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  deviceStore.write(KEY, theme);
};
