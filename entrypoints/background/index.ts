import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { AttentionStore } from './attention-store';
import { ClosedTopics } from './closed-topics';
import { offerMenu, onCommands } from './commands';
import { localeText } from './locale-text';
import { answerMessages } from './messages';
import { renewOpenTabs, tellPages } from './open-tabs';
import { openWelcome } from './open-welcome';
import { PolicyStore } from './policy-store';
import { SettingsStore } from './settings-store';

/** Puts the page script in where the gate asks for it, keeps the settings, the badge and the article's tab. */
export default defineBackground(() => {
  const policy = new PolicyStore();
  const settings = new SettingsStore(policy);
  const attention = new AttentionStore();
  const closedTopics = new ClosedTopics();
  const onChange = async () => {
    await showWhetherOn();
    await tellPages();
  };

  policy.onChange(onChange);
  answerMessages({ settings, attention, closedTopics, onChange });
  onCommands(async () => {
    await settings.change({ paused: !(await settings.get()).paused });
    await onChange();
  });
  browser.tabs.onRemoved.addListener((tab) => closedTopics.forget(tab));
  browser.runtime.onInstalled.addListener(({ reason }) =>
    Promise.all([offerMenu(), renewOpenTabs(), openWelcome(reason)]),
  );
  browser.runtime.onStartup.addListener(showWhetherOn);

  /** The icon's tip, since a reader who switched notes off by a key should see it somewhere. */
  async function showWhetherOn(): Promise<void> {
    const { paused } = await settings.get();
    await browser.action.setTitle({ title: paused ? localeText('off') : 'Aclara' });
  }
});
