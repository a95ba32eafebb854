import { Entries } from './entries/Entries.tsx';
import { avoidKind, exampleKind, preferKind, statementKind, termKind, whisperKind } from './entries/kinds.ts';
import type { PartProps } from './part.ts';

/** What agents insert. */
export function StatementsPart(props: PartProps) {
  return <Entries kind={statementKind} {...props} />;
}

/** What the team does not say, and what it says instead. */
export function PhrasesPart(props: PartProps) {
  return (
    <>
      <Entries kind={avoidKind} {...props} />
      <Entries kind={preferKind} {...props} />
    </>
  );
}

/** What is whispered at delicate moments. */
export function WhispersPart(props: PartProps) {
  return <Entries kind={whisperKind} {...props} />;
}

/** Names, and how they are spelled. */
export function GlossaryPart(props: PartProps) {
  return <Entries kind={termKind} {...props} />;
}

/** Replies that prove the pack. */
export function ExamplesPart(props: PartProps) {
  return <Entries kind={exampleKind} {...props} />;
}
