import type { ComponentType } from 'react';
import { AboutPart } from './AboutPart.tsx';
import { CheckPart } from './CheckPart.tsx';
import { ComparePart } from './ComparePart.tsx';
import { ExamplesPart, GlossaryPart, PhrasesPart, StatementsPart, WhispersPart } from './EntryParts.tsx';
import { ImportTexts } from './ImportTexts.tsx';
import { PublishPart } from './PublishPart.tsx';
import type { PartProps } from './part.ts';
import { SettingsPart } from './SettingsPart.tsx';
import { SourcePart } from './SourcePart.tsx';
import type { SectionId } from './sections.ts';
import { TryPack } from './TryPack.tsx';

/** What each section of a draft shows. */
export const PARTS: Readonly<Record<SectionId, ComponentType<PartProps>>> = {
  statements: StatementsPart,
  phrases: PhrasesPart,
  settings: SettingsPart,
  whispers: WhispersPart,
  glossary: GlossaryPart,
  examples: ExamplesPart,
  import: ImportTexts,
  try: TryPack,
  about: AboutPart,
  source: SourcePart,
  check: CheckPart,
  compare: ComparePart,
  publish: PublishPart,
};
