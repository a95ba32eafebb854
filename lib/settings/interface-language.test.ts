import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  interfaceLanguage,
  interfaceLanguageChoice,
  onInterfaceLanguage,
  resolveLanguage,
} from './interface-language.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('de-AT');
});

describe('the language of the interface', () => {
  it('follows the browser until the agent chooses', async () => {
    expect(await interfaceLanguage()).toBe('de');
    await interfaceLanguageChoice.setValue('en');
    expect(await interfaceLanguage()).toBe('en');
  });

  it('tells of a new choice until the signal ends it', async () => {
    const life = new AbortController();
    const heard: string[] = [];
    onInterfaceLanguage((language) => heard.push(language), life.signal);
    await interfaceLanguageChoice.setValue('en');
    await interfaceLanguageChoice.setValue('auto');
    await vi.waitFor(() => expect(heard).toEqual(['en', 'de']));
    life.abort();
    await interfaceLanguageChoice.setValue('en');
    expect(heard).toEqual(['en', 'de']);
  });

  it.each([
    ['auto', 'de', 'de'],
    ['auto', 'fr', 'en'],
    ['auto', 'den', 'en'],
    ['nonsense', 'de-CH', 'de'],
    ['de', 'en-GB', 'de'],
  ])('is, with choice %j in a %j browser, %j', (choice, ui, expected) => {
    expect(resolveLanguage(choice, ui)).toBe(expected);
  });
});
