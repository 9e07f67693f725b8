import { describe, expect, it } from 'vitest';
import { policySchema } from '@/components/build/policy-schema';
import { NO_POLICY, parsePolicy, settingsUnder } from '@/components/settings/policy';
import { DEFAULT_SETTINGS } from '@/components/settings/settings';

const FULL = {
  hiddenSites: ['www.Intranet.example', 'games.example'],
  paused: true,
  quiet: true,
  noteLanguage: 'es',
  interfaceLanguage: 'en',
  locked: ['paused', 'quiet'],
};

describe('a policy', () => {
  it('is read whole', () => {
    expect(parsePolicy(FULL)).toEqual({
      choices: { paused: true, form: 'pill', noteLanguage: 'es', interfaceLanguage: 'en' },
      locked: ['paused', 'form'],
      sites: ['intranet.example', 'games.example'],
    });
  });

  it('has a schema that knows all of its parts', () => {
    expect(Object.keys(policySchema.properties).sort()).toEqual(Object.keys(FULL).sort());
  });

  it.each([[undefined], [null], ['quiet'], [[]], [{}]])('%j says nothing', (managed) => {
    expect(parsePolicy(managed)).toEqual(NO_POLICY);
  });

  it('is read as far as it makes sense', () => {
    const managed = {
      hiddenSites: ['ok.example', '', 'https://no.example/', '*.no.example', 7],
      paused: 'yes',
      quiet: true,
      noteLanguage: '../en',
      interfaceLanguage: 'zh-Hant',
      locked: ['paused', 'dailyLimit', 3],
    };
    expect(parsePolicy(managed)).toEqual({
      choices: { form: 'pill', interfaceLanguage: 'zh-Hant' },
      locked: [],
      sites: ['ok.example'],
    });
  });

  it('cannot make notes louder: what it would lock open stays the reader’s', () => {
    const policy = parsePolicy({ paused: false, quiet: false, locked: ['paused', 'quiet'] });
    expect(policy).toEqual(NO_POLICY);
    expect(settingsUnder(policy, { paused: true, form: 'pill' })).toMatchObject({
      paused: true,
      form: 'pill',
    });
  });
});

describe('the settings under a policy', () => {
  it('are the usual ones where there is neither', () => {
    const managed = { locked: [], sites: [] };
    expect(settingsUnder(NO_POLICY, null)).toEqual({ ...DEFAULT_SETTINGS, managed });
  });

  it('are the reader’s, where the policy leaves them the choice', () => {
    const policy = parsePolicy({ paused: true, quiet: true, noteLanguage: 'es' });
    expect(settingsUnder(policy, {})).toMatchObject({ paused: true, form: 'pill', noteLanguage: 'es' });
    const own = { paused: false, form: 'card', noteLanguage: null };
    expect(settingsUnder(policy, own)).toMatchObject(own);
    expect(settingsUnder(policy, { form: 'not a form' })).toMatchObject({ form: 'pill' });
    expect(settingsUnder(policy, 'not settings')).toMatchObject({ form: 'pill' });
  });

  it('are the policy’s, where it locks them', () => {
    const settings = settingsUnder(parsePolicy(FULL), { paused: false, form: 'card', noteLanguage: 'fr' });
    expect(settings).toMatchObject({ paused: true, form: 'pill', noteLanguage: 'fr' });
    expect(settings.managed.locked).toEqual(['paused', 'form']);
  });

  it('hide the policy’s sites besides the reader’s, each once', () => {
    const own = [
      { host: 'games.example', since: 5 },
      { host: 'own.example', since: 6 },
    ];
    const { hiddenSites, managed } = settingsUnder(parsePolicy(FULL), { hiddenSites: own });
    expect(hiddenSites).toEqual([...own, { host: 'intranet.example', since: 0 }]);
    expect(managed.sites).toEqual(['intranet.example', 'games.example']);
  });
});
