import { useMemo, useState } from 'react';
import type { Language } from '../../../lib/analyzer/contract.ts';
import type { Gathered } from '../../../lib/packs/importing/contract.ts';
import type { ColumnMap } from '../../../lib/packs/importing/csv.ts';
import { describeImportFault, ImportError } from '../../../lib/packs/importing/import-error.ts';
import { type Format, type OpenedFile, openForeign, textsIn } from '../../../lib/packs/importing/read-foreign.ts';

export interface Source {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How the lead wants a file read; what is absent is told from the file. */
export interface Choices {
  readonly format?: Format;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly columns: ColumnMap;
  /** For texts whose language can't be told. */
  readonly language?: Language;
}

export interface Reading {
  /** Null when the file can't be read at all. */
  readonly opened: OpenedFile | null;
  /** Null when there is nothing to take, or it isn't known in which column. */
  readonly gathered: Gathered | null;
  /** Why not, in words. */
  readonly wrong: string | null;
}

const NO_CHOICES: Choices = { columns: {} };

function known<T extends object>(options: T): T {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as T;
}

function readingOf({ bytes }: Source, choices: Choices, language: Language): Reading {
  const { format, encoding, delimiter, columns } = choices;
  let opened: OpenedFile | null = null;
  try {
    opened = openForeign(bytes, known({ format, encoding, delimiter }) as Omit<Choices, 'columns' | 'language'>);
    return { opened, gathered: textsIn(opened, columns), wrong: null };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { opened, gathered: null, wrong: describeImportFault(error.fault, error.detail, language) };
  }
}

/** A file, and how it is read; another file starts from what it tells by itself. */
export function useReading(language: Language) {
  const [source, setSource] = useState<Source | null>(null);
  const [choices, setChoices] = useState(NO_CHOICES);
  const reading = useMemo(() => source && readingOf(source, choices, language), [source, choices, language]);
  const open = (next: Source | null) => {
    setSource(next);
    setChoices(NO_CHOICES);
  };
  return { source, open, choices, choose: (more: Partial<Choices>) => setChoices({ ...choices, ...more }), reading };
}
