import { storage } from 'wxt/utils/storage';
import {
  changeSettings,
  changeStored,
  DEFAULT_SETTINGS,
  parseSettings,
  SETTINGS_VERSION,
  type Settings,
  type SettingsChange,
} from '@/components/settings/settings';

/**
 * The reader's settings in `storage.local`. Only the background has one, so that there is one writer; changes
 * are made one after another, so that none is lost.
 *
 * A store that fails gives the defaults, and changes are then held until the background stops. A value of a
 * newer version is read as far as it is understood, and what is not understood is carried along.
 */
export class SettingsStore {
  readonly #item = storage.defineItem<unknown>('local:settings', { version: SETTINGS_VERSION });
  #held: Settings | null = null;
  #queue: Promise<unknown> = Promise.resolve();

  /** The settings as they are now. Never rejects. */
  async get(): Promise<Settings> {
    await this.#queue;
    return this.#held ?? parseSettings(await this.#read());
  }

  /** Makes a change and says what the settings are then, and whether they are stored. Never rejects. */
  change(change: SettingsChange): Promise<{ settings: Settings; saved: boolean }> {
    const changed = this.#queue.then(() => this.#apply(change));
    this.#queue = changed;
    return changed;
  }

  async #apply(change: SettingsChange): Promise<{ settings: Settings; saved: boolean }> {
    const now = Date.now();
    try {
      const stored = changeStored(await this.#item.getValue(), change, now);
      await this.#item.setValue(stored);
      this.#held = null;
      return { settings: parseSettings(stored), saved: true };
    } catch {
      this.#held = changeSettings(this.#held ?? DEFAULT_SETTINGS, change, now);
      return { settings: this.#held, saved: false };
    }
  }

  async #read(): Promise<unknown> {
    try {
      return await this.#item.getValue();
    } catch {
      return DEFAULT_SETTINGS;
    }
  }
}
