import type { SettingsChange } from './change-stored';
import type { EffectiveSettings } from './policy';

/** The settings as a script in a page of a site may know them: of sites and pages only what concerns its own. Pure. */
export function settingsAbout(settings: EffectiveSettings, site: string): EffectiveSettings {
  return {
    ...settings,
    hiddenSites: settings.hiddenSites.filter(({ host }) => host === site),
    managed: {
      ...settings.managed,
      sites: settings.managed.sites.filter((host) => host === site),
    },
    wrongMatches: settings.wrongMatches.filter(({ page }) => isOf(page, site)),
  };
}

/** Whether a script in a page of a site may ask for a change: of sites and pages only of its own. Pure. */
export function mayAsk(change: SettingsChange, site: string): boolean {
  if ('replaceAll' in change) return false;
  if ('host' in change) return change.host === site;
  if ('wrongMatch' in change) return isOf(change.wrongMatch.page, site);
  return !('rightMatch' in change) || isOf(change.rightMatch, site);
}

/** Whether a page, as `pageOf` names it, is of a site, as `siteOf` does. */
function isOf(page: string, site: string): boolean {
  return page.startsWith(`${site}/`);
}
