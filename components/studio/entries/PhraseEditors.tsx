import type { AvoidEntry, PreferEntry } from '../../../lib/packs/voice-schema.ts';
import { useWords } from '../../ui/words.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { severityChoices } from '../fields/choices.ts';
import { LanguageField } from '../fields/LanguageField.tsx';
import { LinesField } from '../fields/LinesField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { listOrNothing, orNothing, withKey } from '../fields/with-key.ts';
import type { EditorProps } from './kind.ts';

interface ReasonProps {
  readonly path: string;
  readonly reason: string | undefined;
  onChange(reason: string | undefined): void;
}

/** Why the team says it so: the agent reads it at the card. */
function Reason({ path, reason, onChange }: ReasonProps) {
  const words = useWords();
  return (
    <TextField
      path={`${path}.reason`}
      label={words.t('studioReason')}
      value={reason ?? ''}
      onChange={(text) => onChange(orNothing(text))}
    />
  );
}

/** A phrase that the team does not want to read, and what to write instead. */
export function AvoidEditor({ value, path, onChange }: EditorProps<AvoidEntry>) {
  const words = useWords();
  return (
    <>
      <TextField
        path={`${path}.phrase`}
        label={words.t('studioAvoidPhrase')}
        hint={words.t('studioAvoidHint')}
        language={value.language}
        value={value.phrase}
        onChange={(phrase) => onChange({ ...value, phrase })}
      />
      <LinesField
        path={`${path}.instead`}
        label={words.t('studioInstead')}
        hint={words.t('studioInsteadHint')}
        language={value.language}
        values={value.instead ?? []}
        onChange={(instead) => onChange(withKey(value, 'instead', listOrNothing(instead)))}
      />
      <Reason path={path} reason={value.reason} onChange={(reason) => onChange(withKey(value, 'reason', reason))} />
      <div className="studio-row">
        <LanguageField
          path={path}
          language={value.language}
          onChoose={(language) => onChange({ ...value, language })}
        />
        <ChoiceField
          path={`${path}.severity`}
          label={words.t('studioSeverity')}
          options={severityChoices(words)}
          chosen={value.severity ?? ''}
          onChoose={(severity) => onChange(withKey(value, 'severity', severity || undefined))}
        />
      </div>
    </>
  );
}

/** The team's own word, and those that it stands for. */
export function PreferEditor({ value, path, onChange }: EditorProps<PreferEntry>) {
  const words = useWords();
  return (
    <>
      <TextField
        path={`${path}.phrase`}
        label={words.t('studioPreferPhrase')}
        language={value.language}
        value={value.phrase}
        onChange={(phrase) => onChange({ ...value, phrase })}
      />
      <LinesField
        path={`${path}.over`}
        label={words.t('studioOver')}
        hint={words.t('studioOneALine')}
        language={value.language}
        values={value.over}
        onChange={(over) => onChange({ ...value, over: [...over] })}
      />
      <Reason path={path} reason={value.reason} onChange={(reason) => onChange(withKey(value, 'reason', reason))} />
      <LanguageField path={path} language={value.language} onChoose={(language) => onChange({ ...value, language })} />
    </>
  );
}
