import type { Statement, StatementText } from '../../../lib/packs/schema.ts';
import { SITUATIONS, situationLabel } from '../../../lib/packs/situations.ts';
import { useWords } from '../../ui/words.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { fourAChoices } from '../fields/choices.ts';
import { Told } from '../fields/Field.tsx';
import { TextField } from '../fields/TextField.tsx';
import { WordsField } from '../fields/WordsField.tsx';
import type { EditorProps } from './kind.ts';
import { StatementTextEditor } from './StatementTextEditor.tsx';

/** The text that is most likely missing: the other language, or the other address. */
function nextText(texts: readonly StatementText[]): StatementText {
  const last = texts.at(-1);
  const common = { text: '', formality: last?.formality ?? 'neutral', channels: last?.channels ?? ['email', 'chat'] };
  const has = (language: string, address?: string) =>
    texts.some((text) => text.language === language && (address === undefined || text.address === address));
  if (!has('en')) return { language: 'en', ...common } as StatementText;
  return { language: 'de', address: has('de', 'Sie') ? 'du' : 'Sie', ...common } as StatementText;
}

type TextsProps = Pick<EditorProps<Statement>, 'value' | 'path' | 'onChange'>;

function Texts({ value, path, onChange }: TextsProps) {
  const words = useWords();
  const setTexts = (texts: readonly StatementText[]) => onChange({ ...value, texts: [...texts] });
  const removeText = (at: number, text: StatementText) =>
    onChange(
      { ...value, texts: value.texts.toSpliced(at, 1) },
      {
        said: words.t('studioRemoved', text.text || words.t('studioUntitled')),
        back: (now) => ({ ...now, texts: now.texts.toSpliced(at, 0, text) }),
      },
    );
  return (
    <div className="studio-texts" data-path={`${path}.texts`}>
      {value.texts.map((text, at) => (
        <StatementTextEditor
          // biome-ignore lint/suspicious/noArrayIndexKey: texts have no name of their own
          key={at}
          text={text}
          nth={at + 1}
          path={`${path}.texts[${at}]`}
          onChange={(next) => setTexts(value.texts.with(at, next))}
          onRemove={value.texts.length > 1 ? () => removeText(at, text) : null}
        />
      ))}
      <Told path={`${path}.texts`} whole />
      <button type="button" className="plain" onClick={() => setTexts([...value.texts, nextText(value.texts)])}>
        {words.t('studioAddText')}
      </button>
    </div>
  );
}

/** A statement: what it does, when it fits, and its texts. */
export function StatementEditor({ value, path, onChange }: EditorProps<Statement>) {
  const words = useWords();
  return (
    <>
      <div className="studio-row">
        <TextField
          path={`${path}.id`}
          label={words.t('studioId')}
          value={value.id}
          onChange={(id) => onChange({ ...value, id })}
        />
        <ChoiceField
          path={`${path}.fourA`}
          label={words.t('studioFourA')}
          options={fourAChoices(words)}
          chosen={value.fourA}
          onChoose={(fourA) => onChange({ ...value, fourA })}
        />
      </div>
      <WordsField
        path={`${path}.situations`}
        label={words.t('studioSituations')}
        hint={words.t('studioSituationsHint')}
        options={Object.keys(SITUATIONS).map((id) => ({ value: id, text: situationLabel(id, words.language) }))}
        values={value.situations}
        onChange={(situations) => onChange({ ...value, situations: [...situations] })}
      />
      <Texts value={value} path={path} onChange={onChange} />
    </>
  );
}
