import { describe, expect, it } from 'vitest';
import { exists, filesOf, read } from './support/project.ts';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, unknown>>;
}
type Messages = Readonly<Record<string, Message>>;

/** Units that are written once per language, each in a folder of its own. */
const PER_LANGUAGE = ['lib/moves', 'lib/rules'];

function messages(language: string): Messages {
  return JSON.parse(read(`public/_locales/${language}/messages.json`)) as Messages;
}

function placeholdersIn({ message, placeholders = {} }: Message): string[] {
  return [
    ...(message.match(/\$\w+\$/g) ?? []).map((name) => name.toLowerCase()),
    ...Object.keys(placeholders),
  ].toSorted();
}

describe('English and German', () => {
  const [en, de] = [messages('en'), messages('de')];

  it('have the same messages in the interface', () => {
    expect(Object.keys(en).length).toBeGreaterThan(0);
    expect(Object.keys(de).toSorted()).toEqual(Object.keys(en).toSorted());
  });

  it('have the same placeholders in each message', () => {
    const differ = Object.keys(en).filter((key) => {
      const [ours, theirs] = [en[key], de[key]];
      return ours && theirs && placeholdersIn(ours).join() !== placeholdersIn(theirs).join();
    });
    expect(differ).toEqual([]);
  });

  it('keep the studio’s words to the studio, which alone brings them along', () => {
    const others = filesOf('{components,entrypoints,lib}/**/*.{ts,tsx}').filter(
      (file) => !file.startsWith('components/studio/'),
    );
    expect(others.filter((file) => /['"`]studio[A-Z]/.test(read(file)))).toEqual([]);
    expect(filesOf('components/studio/*.tsx').some((file) => /'studio[A-Z]/.test(read(file)))).toBe(true);
  });

  it('leave no message empty', () => {
    const empty = [en, de].flatMap((all) => Object.entries(all).filter(([, { message }]) => message.trim() === ''));
    expect(empty).toEqual([]);
  });

  it.each(PER_LANGUAGE)('stand side by side in %s', (room) => {
    const files = filesOf(`${room}/*/{en,de}.ts`);
    const alone = files.filter(
      (file) => !exists(file.replace(/(en|de)\.ts$/, (_, one) => (one === 'en' ? 'de.ts' : 'en.ts'))),
    );
    expect(files.length).toBeGreaterThan(0);
    expect(alone).toEqual([]);
  });
});
