import { FOUR_AS, type FourA } from '../../lib/analyzer/contract.ts';
import type { Formality, Statement } from '../../lib/packs/schema.ts';
import { situationLabel } from '../../lib/packs/situations.ts';
import { Select } from '../ui/Select.tsx';
import { useWords } from '../ui/words.ts';
import type { Asked } from './offer.ts';

interface Props {
  readonly id: string;
  readonly asked: Asked;
  readonly statements: readonly Statement[];
  ask(patch: Partial<Asked>): void;
}

const REGISTERS: readonly Formality[] = ['casual', 'neutral', 'formal'];

/** The situations that these statements are for, by name. */
function useSituations(statements: readonly Statement[]) {
  const { language } = useWords();
  const ids = [...new Set(statements.flatMap(({ situations }) => situations))];
  const named = ids.map((value) => ({ value, text: situationLabel(value, language) }));
  return named.sort((a, b) => a.text.localeCompare(b.text, language));
}

/** Narrows the library by what a statement does, when it fits and how formal it is. */
export function Filters({ id, asked, statements, ask }: Props) {
  const words = useWords();
  const situations = useSituations(statements);
  return (
    <fieldset id={id} className="filters" aria-label={words.t('libraryFilters')}>
      <Select
        label={words.t('libraryA')}
        options={FOUR_AS.map((value) => ({ value, text: words.t(value) }))}
        chosen={asked.fourA}
        onChoose={(value) => ask({ fourA: value as FourA | null })}
      />
      <Select
        label={words.t('librarySituation')}
        options={situations}
        chosen={asked.situation}
        onChoose={(situation) => ask({ situation })}
      />
      <Select
        label={words.t('libraryRegister')}
        options={REGISTERS.map((value) => ({ value, text: words.t(`register_${value}`) }))}
        chosen={asked.register}
        onChoose={(value) => ask({ register: value as Formality | null })}
      />
    </fieldset>
  );
}
