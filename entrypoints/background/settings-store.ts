import { storage } from 'wxt/utils/storage';
import { changeStored, type SettingsChange } from '@/components/settings/change-stored';
import { type EffectiveSettings, settingsUnder } from '@/components/settings/policy';
import { SETTINGS_VERSION } from '@/components/settings/settings';
import type { PolicyStore } from './policy-store';

const KEY = 'local:settings';

/**
 * The reader's settings in `storage.local`. Only the background has one, so that there is one writer; changes
 * are made one after another, so that none is lost.
 *
 * A store that cannot be read gives the defaults. Changes that could not be written hold until the background
 * stops, and are written with the next one that can be. A value of a newer version is read as far as it is
 * understood, and what is not understood is carried along.
 */
export class SettingsStore {
  readonly #policy: Pick<PolicyStore, 'get'>;
  #item: ReturnType<typeof storage.defineItem<unknown>> | null = null;
  #unsaved: { change: SettingsChange; at: number }[] = [];
  #queue: Promise<unknown> = Promise.resolve();

  constructor(policy: Pick<PolicyStore, 'get'>) {
    this.#policy = policy;
  }

  /** The settings as they are now, under the policy. Never rejects. */
  async get(): Promise<EffectiveSettings> {
    return this.holding(await this.getStored());
  }

  /** The settings that hold where this is what is stored. Never rejects. */
  async holding(stored: unknown): Promise<EffectiveSettings> {
    return settingsUnder(await this.#policy.get(), stored);
  }

  /** All that is stored, also what this version cannot read. Never rejects. */
  async getStored(): Promise<unknown> {
    await this.#queue;
    return this.#withUnsaved(await this.#read().catch(() => null));
  }

  /** Makes a change and says what the settings are then, and whether they are stored. Never rejects. */
  change(change: SettingsChange): Promise<{ settings: EffectiveSettings; saved: boolean }> {
    const changed = this.#queue.then(() => this.#apply(change));
    this.#queue = changed;
    return changed;
  }

  async #apply(change: SettingsChange): Promise<{ settings: EffectiveSettings; saved: boolean }> {
    this.#unsaved.push({ change, at: Date.now() });
    let stored: unknown = null;
    try {
      stored = await this.#read();
      await this.#item?.setValue(this.#withUnsaved(stored));
      const settings = await this.holding(this.#withUnsaved(stored));
      this.#unsaved = [];
      return { settings, saved: true };
    } catch {
      return { settings: await this.holding(this.#withUnsaved(stored)), saved: false };
    }
  }

  #withUnsaved(stored: unknown): unknown {
    return this.#unsaved.reduce((value, { change, at }) => changeStored(value, change, at), stored);
  }

  /** The item is defined once the store can be read: an item reads at once, and nobody would catch a failure. */
  async #read(): Promise<unknown> {
    if (this.#item === null) {
      await storage.getItem(KEY);
      this.#item = storage.defineItem<unknown>(KEY, { version: SETTINGS_VERSION, migrations: {} });
    }
    return this.#item.getValue();
  }
}
