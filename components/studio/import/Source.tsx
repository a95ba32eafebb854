import { type DragEvent, useState } from 'react';
import { toUtf8 } from '../../../lib/packs/utf8.ts';
import { useWords } from '../../ui/words.ts';
import { FilePick } from '../fields/FilePick.tsx';
import { Labelled } from '../fields/Labelled.tsx';
import type { Source as Given } from './use-reading.ts';

interface Props {
  onSource(source: Given): void;
}

const KINDS = '.json,.csv,.tsv,.txt,application/json,text/csv';

function Pasted({ onSource }: Props) {
  const words = useWords();
  const [text, setText] = useState('');
  return (
    <div className="trust-form">
      <Labelled label={words.t('studioImportPaste')} hint={words.t('studioImportPasteAbout')}>
        {(control) => (
          <textarea
            {...control}
            className="field"
            rows={4}
            spellCheck={false}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Labelled>
      <div className="buttons">
        <button
          type="button"
          className="plain"
          disabled={text.trim() === ''}
          onClick={() => onSource({ name: words.t('studioImportPasted'), bytes: toUtf8(text) })}
        >
          {words.t('studioImportRead')}
        </button>
      </div>
    </div>
  );
}

/** Where the texts come from: a file, chosen or dropped, or pasted. */
export function Source({ onSource }: Props) {
  const words = useWords();
  const take = async (file: File) => onSource({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file) void take(file);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button inside does the same */}
      <div className="packs-drop" onDrop={onDrop} onDragOver={(event) => event.preventDefault()}>
        <span>{words.t('studioImportDrop')}</span>
        <FilePick label={words.t('packsFile')} accept={KINDS} onPick={(file) => void take(file)} />
      </div>
      <details className="paste">
        <summary>{words.t('studioImportPasteOpen')}</summary>
        <Pasted onSource={onSource} />
      </details>
    </>
  );
}
