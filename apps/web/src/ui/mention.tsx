import { Dropdown } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';

export interface Mentioned {
  id: string;
  name: string;
}

/** In the text as the server reads it: a link to the person. */
export const mentionOf = ({ id, name }: Mentioned): string =>
  `[@${name.replace(/[[\]\\]/g, (sign) => `\\${sign}`)}](person:${id}) `;

interface MentionButtonProps {
  people: readonly Mentioned[];
  onChoose: (person: Mentioned) => void;
}

/** A button of the toolbar, with those whom one can mention. */
export function MentionButton({ people, onChoose }: MentionButtonProps) {
  const { t } = useTranslation();
  return (
    <Dropdown.TriggerContext>
      <Dropdown.Trigger
        type="button"
        variant="tertiary"
        data-size="sm"
        data-color="neutral"
        className="tool"
        aria-label={t('form.mention')}
        title={t('form.mention')}
      >
        @
      </Dropdown.Trigger>
      <Dropdown placement="bottom-start">
        <Dropdown.List>
          {people.map((person) => (
            <Dropdown.Item key={person.id}>
              <Dropdown.Button
                type="button"
                onClick={(event) => {
                  event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
                  onChoose(person);
                }}
              >
                {person.name}
              </Dropdown.Button>
            </Dropdown.Item>
          ))}
        </Dropdown.List>
      </Dropdown>
    </Dropdown.TriggerContext>
  );
}
