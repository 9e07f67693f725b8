/** Where the schema is in the package. */
export const POLICY_SCHEMA_FILE = 'policy-schema.json';

/**
 * What an organisation may set, for `storage.managed_schema`: Chrome checks a policy against it and shows it in
 * `chrome://policy`. The form is Chrome's, a part of JSON Schema; Firefox needs none.
 */
export const policySchema = {
  type: 'object',
  properties: {
    hiddenSites: {
      title: 'Sites without notes',
      description: 'Host names, such as "news.example". They hold besides those that the reader hides.',
      type: 'array',
      items: { type: 'string' },
    },
    paused: {
      title: 'No notes anywhere',
      description: 'Until the reader switches them on, unless "locked" names it too.',
      type: 'boolean',
    },
    quiet: {
      title: 'Notes open as a small button',
      description: 'Until the reader chooses otherwise, unless "locked" names it too.',
      type: 'boolean',
    },
    noteLanguage: {
      title: 'Language of notes',
      description:
        'A code such as "es" or "zh-Hant"; without it, the language of the page. The reader may choose another.',
      type: 'string',
    },
    interfaceLanguage: {
      title: 'Language of the pages of the extension',
      description:
        'A code such as "es"; without it, the language of the browser. The reader may choose another.',
      type: 'string',
    },
    locked: {
      title: 'What the reader cannot change',
      description: 'Any of "paused" and "quiet", where they are true.',
      type: 'array',
      items: { type: 'string' },
    },
  },
} as const;
