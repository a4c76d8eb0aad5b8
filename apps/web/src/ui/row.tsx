import { Heading, Tag } from '@digdir/designsystemet-react';
import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router';

interface RowProps {
  /** The number that matters, and what it counts. Left out where nothing is counted. */
  number?: number | string;
  unit?: string;
  /** `waiting`: it waits for somebody. The words say so too. */
  tone?: 'waiting' | 'plain';
  to: string;
  title: ReactNode;
  /** One line; what is empty is left out. */
  facts?: ReactNode[];
  /** Words in boxes at the end of the line. */
  tags?: { key: string; name: ReactNode; color?: 'accent' | 'brand' | 'sky' | 'sand' | 'neutral' | 'success' }[];
  /** A passage of the text, as in a hit. */
  passage?: ReactNode;
  level?: 2 | 3;
}

/** The main form of the whole web: a number to the left, a title, one line of facts. */
export function Row({ number, unit, tone = 'plain', to, title, facts = [], tags = [], passage, level = 3 }: RowProps) {
  return (
    <li className={number === undefined ? 'row row-unnumbered' : 'row'}>
      {number !== undefined && (
        <p className={tone === 'waiting' ? 'row-number row-waiting' : 'row-number'}>
          <span>{number}</span> {unit}
        </p>
      )}
      <div className="row-text">
        <Heading level={level} className="row-title">
          <Link to={to}>{title}</Link>
        </Heading>
        {passage && <p className="row-passage">{passage}</p>}
        <div className="facts">
          {facts.filter(Boolean).map((fact, at) => (
            <span key={at}>{fact}</span>
          ))}
          {tags.map(({ key, name, color = 'accent' }) => (
            <Fragment key={key}>
              <Tag data-size="sm" data-color={color}>
                {name}
              </Tag>
            </Fragment>
          ))}
        </div>
      </div>
    </li>
  );
}

/** Rows are a list, so that a screen reader says how many they are. */
export function Rows({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <ul className="rows" aria-label={label}>
      {children}
    </ul>
  );
}
