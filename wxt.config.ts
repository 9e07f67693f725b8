import { readFileSync } from 'node:fs';
import { defineConfig } from 'wxt';
import { knowledgeFiles, localeFiles } from './components/build/extension-files.ts';
import { POLICY_SCHEMA_FILE, policySchema } from './components/build/policy-schema.ts';
import { CONTENT_FOLDER, readContent } from './components/build/read-content.ts';
import { licencesKnown, THIRD_PARTY_FILE } from './components/build/third-party.ts';
import { virtualModules } from './components/build/virtual-modules.ts';
import { withoutInnerHtml } from './components/build/without-inner-html.ts';

/** Every ordinary web page. Needed to notice the topic wherever it comes up; nothing of a page is sent anywhere. */
const PAGES = ['https://*/*', 'http://*/*'];

/** WXT's storage takes `browser` from another place than the rest, and so would miss the polyfill. */
const polyfillInStorage = {
  name: 'aclara-polyfill-in-storage',
  enforce: 'pre' as const,
  resolveId(this: { resolve: (id: string) => Promise<unknown> }, id: string, importer?: string) {
    if (id !== '@wxt-dev/browser' || !importer?.includes('@wxt-dev/storage')) return undefined;
    return this.resolve('@wxt-dev/webextension-polyfill/browser');
  },
};

const thirdPartyLicences = readFileSync(THIRD_PARTY_FILE, 'utf8');

const saferPreact = {
  name: 'aclara-safer-preact',
  transform: (code: string, id: string) =>
    /\/preact\/dist\/preact\.mjs$/.test(id) ? withoutInnerHtml(code) : undefined,
};

const WXT_START = 'virtual:wxt-unlisted-script-entrypoint?';
const PLAIN_START = '\0aclara-start?';

/** Starts our scripts in pages without the log that WXT keeps of a start: the gate runs on every page. */
const plainStart = {
  name: 'aclara-plain-start',
  enforce: 'pre' as const,
  resolveId: (id: string) => (id.includes(WXT_START) ? id.replace(/^.*\?/, PLAIN_START) : undefined),
  load: (id: string) =>
    id.startsWith(PLAIN_START)
      ? `import script from ${JSON.stringify(id.slice(PLAIN_START.length))}; export default script.main();`
      : undefined,
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  imports: false,
  manifestVersion: 3,
  autoIcons: { baseIconPath: 'components/mark/aclara.svg', sizes: [16, 32, 48, 96, 128] },
  vite: () => ({
    plugins: [
      virtualModules(),
      polyfillInStorage,
      plainStart,
      saferPreact,
      licencesKnown(thirdPartyLicences),
    ],
    build: {
      modulePreload: { polyfill: false },
      // Names for numbers cost the gate no byte where the number stands in another file.
      rolldownOptions: { optimization: { inlineConst: { mode: 'all', pass: 1 } } },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'storage', // the reader's own settings, kept on this computer
      'scripting', // puts the page script in, only where the gate found that the page could concern the topic
      'contextMenus', // "Explain this selection", in the menu on selected text
    ],
    host_permissions: PAGES, // `scripting` works only on hosts named here
    content_scripts: [{ matches: PAGES, js: ['gate.js'], run_at: 'document_idle' }],
    action: { default_title: 'Aclara' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      jump: { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_jumpCommand__' },
      pause: { description: '__MSG_pauseCommand__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{7348dd1e-67e5-47cd-bd07-64700ecaca0d}',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' }, // the first that knows data_collection_permissions
          },
        }
      : { minimum_chrome_version: '120', storage: { managed_schema: POLICY_SCHEMA_FILE } }),
  }),
  hooks: {
    'prepare:publicPaths': (_, paths) => {
      paths.push({ type: 'templateLiteral', path: `knowledge/\${string}.js` });
    },
    'build:publicAssets': ({ config }, files) => {
      const content = readContent(CONTENT_FOLDER);
      const licences = { path: THIRD_PARTY_FILE, text: thirdPartyLicences };
      const policy = { path: POLICY_SCHEMA_FILE, text: `${JSON.stringify(policySchema, null, 2)}\n` };
      const some = config.browser === 'firefox' ? [licences] : [licences, policy];
      for (const { path, text } of [...knowledgeFiles(content), ...localeFiles(content), ...some]) {
        files.push({ relativeDest: path, contents: text });
      }
    },
  },
});
