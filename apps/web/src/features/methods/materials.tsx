import { Textfield } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MethodMaterialInput } from '../../gql/graphql';
import { announce } from '../../ui/announce';
import { DocumentPicker } from './document-picker';
import { RowList } from './row-list';

interface MaterialsProps {
  id: string;
  legend: ReactNode;
  value: readonly MethodMaterialInput[];
  onChange: (materials: MethodMaterialInput[]) => void;
}

/** What is needed for the work: things, links, and documents of the library. */
export function Materials({ id, legend, value, onChange }: MaterialsProps) {
  const { t } = useTranslation();
  const filled = value.filter(({ label, url, itemId }) => label.trim() || url || itemId);
  return (
    <>
      <RowList
        id={id}
        legend={legend}
        what={t('method.rowMaterial')}
        value={value}
        empty={{ label: '' }}
        onChange={onChange}
      >
        {(one, set) => (
          <>
            <Textfield
              label={t('method.label')}
              value={one.label}
              onChange={(event) => set({ label: event.target.value })}
            />
            {one.itemId ? (
              <p className="quiet">{t('method.inLibrary')}</p>
            ) : (
              <Textfield
                type="url"
                label={t('method.url')}
                value={one.url ?? ''}
                onChange={(event) => set({ url: event.target.value || null })}
              />
            )}
          </>
        )}
      </RowList>
      <DocumentPicker
        onPick={(document) => {
          if (value.some(({ itemId }) => itemId === document.id)) return;
          onChange([...filled, { label: document.title, itemId: document.id }]);
          announce(t('method.picked', { title: document.title }));
        }}
      />
    </>
  );
}
