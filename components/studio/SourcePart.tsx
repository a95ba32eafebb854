import { useState } from 'react';
import { packDraftOf } from '../../lib/studio/pack-draft.ts';
import { saveFile } from '../settings/save-file.ts';
import { useWords } from '../ui/words.ts';
import { CheckPart } from './CheckPart.tsx';
import { fileName, fileOf } from './file-of.ts';
import { useStudio } from './use-studio.ts';

/** A text box with more would keep the page waiting at each key. */
const LARGEST_EDITED = 400_000;

function problemIn(text: string): string | null {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? null : '{ … }';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function Editor({ text, onChange }: { readonly text: string; onChange(json: unknown): void }) {
  const words = useWords();
  const [typed, setTyped] = useState(text);
  const [of, setOf] = useState(text);
  if (of !== text) {
    setOf(text);
    // Changed in another tab; what is typed here and no JSON yet stays.
    if (problemIn(typed) === null) setTyped(text);
  }
  const problem = problemIn(typed);
  return (
    <>
      <textarea
        className="field source"
        aria-label={words.t('studioSource')}
        aria-invalid={problem !== null}
        spellCheck={false}
        rows={24}
        value={typed}
        onChange={({ target: { value } }) => {
          setTyped(value);
          if (problemIn(value) !== null) return;
          setOf(fileOf(JSON.parse(value)));
          onChange(JSON.parse(value));
        }}
      />
      {problem !== null && (
        <p className="wrong" role="alert">
          {words.t('studioNoJson', problem)}
        </p>
      )}
    </>
  );
}

/** The draft as its file. Here, what is nearly a pack becomes one. */
export function SourcePart() {
  const words = useWords();
  const { draft, replace } = useStudio();
  const text = fileOf(draft.pack);
  const pack = packDraftOf(draft.pack);
  return (
    <div className="studio-form">
      <p className={pack ? 'soft' : 'notice'}>{words.t(pack ? 'studioSourceAbout' : 'studioShapeless')}</p>
      {text.length > LARGEST_EDITED ? (
        <p className="soft">{words.t('studioSourceLarge')}</p>
      ) : (
        <Editor text={text} onChange={replace} />
      )}
      <div className="buttons">
        <button
          type="button"
          className="plain"
          onClick={() => saveFile(pack ? fileName(pack, '.json') : 'pack.json', text, 'application/json')}
        >
          {words.t('studioExportJson')}
        </button>
      </div>
      {pack === null && <CheckPart pack={null} />}
    </div>
  );
}
