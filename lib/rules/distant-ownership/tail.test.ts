import { describe, expect, it } from 'vitest';
import { analyze } from '../../analyzer/analyze.ts';
import { apply } from '../../analyzer/apply.ts';
import { wrote } from '../wrote.ts';

const MAIL = wrote('Der Techniker kam wieder nicht. So ein Ärger, ich hatte mir freigenommen.');

function mended(reply: string): readonly string[] {
  const request = { ...MAIL, reply };
  const found = analyze(request).findings.find(({ rule }) => rule === 'distant-ownership');
  return found?.suggestions.map((edit) => apply(edit, reply)) ?? [];
}

describe('what hangs on words about others', () => {
  it('stays where it names the time of the news', () => {
    const [first] = mended('Das Team meldet sich bei Ihnen, sobald ein neuer Termin feststeht.');
    expect(first).toBe('Ich kümmere mich selbst darum und schreibe Ihnen, sobald ein neuer Termin feststeht.');
  });

  it('goes where it hangs on words that go', () => {
    for (const tail of [
      ', wenn sie so weit ist',
      ', die sich dann meldet',
      ', und sobald die etwas weiß, hören Sie von uns',
    ])
      for (const text of mended(`Die Disposition prüft das${tail}. Bis dahin bleibt der alte Termin stehen.`))
        expect(text).not.toContain(tail);
  });

  it('stays as what the agent finds out', () => {
    expect(mended('Das Team prüft, wie das passieren konnte.')).toContain(
      'Ich kläre selbst, wie das passieren konnte, und schreibe Ihnen, sobald ich mehr weiß.',
    );
  });

  it('goes where the others are its subject too', () => {
    for (const text of mended('Das Team prüft, ob das Teil fehlt, und meldet sich dann.'))
      expect(text).not.toMatch(/und meldet/);
    for (const text of mended('Die Disposition meldet sich, sobald das Teil da ist, und bringt es vorbei.'))
      expect(text).toMatch(/, sobald das Teil da ist\.$/);
  });

  it('keeps a date whole', () => {
    for (const text of mended('Das Team prüft das und meldet sich bis zum 10. März bei Ihnen.'))
      expect(text).toContain('bis zum 10. März.');
  });
});
