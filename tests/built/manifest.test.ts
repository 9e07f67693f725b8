import { describe, expect, it } from 'vitest';
import { PACKAGES } from './package-files.ts';

const PAGES = ['https://*/*', 'http://*/*'];
const SIZES = ['16', '32', '48', '96', '128'];

describe.each(PACKAGES)('the $browser package', ({ browser, manifest, files, read, bytes }) => {
  it('is a Manifest V3 package', () => {
    expect(manifest.manifest_version).toBe(3);
  });

  it('asks for storage, scripting, its menu item, its side panel and web pages, and nothing else', () => {
    const panel = browser === 'chrome' ? ['sidePanel'] : [];
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'contextMenus', ...panel]);
    expect(manifest.host_permissions).toEqual(PAGES);
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest).not.toHaveProperty('optional_host_permissions');
  });

  it('opens nothing of itself to pages or to other extensions', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('sandbox');
  });

  it('lets its own pages reach nothing, and run only what is in the package', () => {
    const { extension_pages: policy } = manifest.content_security_policy as { extension_pages: string };
    const rules = policy.split(';').map((rule) => rule.trim());
    expect(rules).toEqual(
      expect.arrayContaining(["default-src 'none'", "connect-src 'none'", "script-src 'self'"]),
    );
    expect(policy).not.toMatch(/unsafe-|https?:|\*|data:|blob:/);
    expect(Object.keys(manifest.content_security_policy as object)).toEqual(['extension_pages']);
  });

  it('puts only the gate into pages, late, and not into frames', () => {
    expect(manifest.content_scripts).toEqual([{ matches: PAGES, js: ['gate.js'], run_at: 'document_idle' }]);
  });

  it('names only files that are there', () => {
    const { default_popup: popup } = manifest.action as { default_popup: string };
    const background = manifest.background as { service_worker?: string; scripts?: string[] };
    const scripts = background.scripts ?? [background.service_worker];
    expect(files).toEqual(expect.arrayContaining([popup, ...scripts, 'gate.js', 'page.js', 'note.js']));
    expect(scripts).toHaveLength(1);
  });

  it.each(SIZES)('has an icon of %s pixels', (size) => {
    const { [size]: file = '' } = manifest.icons as Record<string, string>;
    const png = bytes(file);
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
  });

  it('has no icon of another size', () => {
    expect(Object.keys(manifest.icons as object)).toEqual(SIZES);
  });

  it.each(['en', 'es'])('has its name and description in %s', (language) => {
    const messages = JSON.parse(read(`_locales/${language}/messages.json`));
    expect(messages.name.message).toMatch(/^Aclara\b/);
    expect(messages.description.message.length).toBeGreaterThan(20);
    expect(messages.description.message.length).toBeLessThanOrEqual(132);
  });

  it('takes its name and description from there, in English at a pinch', () => {
    expect(manifest.name).toBe('__MSG_name__');
    expect(manifest.description).toBe('__MSG_description__');
    expect(manifest.default_locale).toBe('en');
  });

  it('says the same in each language only once', () => {
    const descriptions = ['en', 'es'].map((language) => read(`_locales/${language}/messages.json`));
    expect(new Set(descriptions).size).toBe(2);
  });

  it('opens the settings in a tab, and the article beside the page only when asked', () => {
    expect(manifest.options_ui).toEqual({ page: 'options.html', open_in_tab: true });
    if (browser === 'chrome') expect(manifest.side_panel).toEqual({ default_path: 'sidepanel.html' });
    else {
      expect(manifest.sidebar_action).toMatchObject({
        default_panel: 'sidepanel.html',
        open_at_install: false,
      });
    }
  });

  it('has keys for the popup and the note, and one to be set for the pause', () => {
    const commands = manifest.commands as Record<string, { suggested_key?: object; description?: string }>;
    expect(Object.keys(commands)).toEqual(['_execute_action', 'jump', 'pause']);
    expect(commands.pause).not.toHaveProperty('suggested_key');
    const messages = JSON.parse(read('_locales/es/messages.json'));
    for (const command of ['jump', 'pause']) {
      const [, name = ''] = /^__MSG_(\w+)__$/.exec(commands[command]?.description ?? '') ?? [];
      expect(messages[name].message).not.toBe('');
    }
  });

  it('says which browsers it runs in', () => {
    if (browser === 'chrome') {
      expect(manifest.minimum_chrome_version).toBe('120');
      expect(manifest).not.toHaveProperty('browser_specific_settings');
    } else {
      expect(manifest.browser_specific_settings).toMatchObject({
        gecko: {
          id: '{7348dd1e-67e5-47cd-bd07-64700ecaca0d}',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      });
      expect(manifest).not.toHaveProperty('minimum_chrome_version');
    }
  });
});
