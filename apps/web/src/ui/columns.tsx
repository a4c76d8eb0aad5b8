import { Table } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

interface ColumnsProps {
  label: string;
  heads: readonly string[];
  rows: readonly (readonly ReactNode[])[];
}

/**
 * A table; on a phone each row stands as a piece of its own, with the name of the column over each value. The roles are
 * said in full, for browsers take them from a table that is not shown as one.
 */
export function Columns({ label, heads, rows }: ColumnsProps) {
  return (
    <div className="table-wrap" role="group" aria-label={label} tabIndex={0}>
      <Table className="columns" role="table">
        <Table.Head role="rowgroup">
          <Table.Row role="row">
            {heads.map((head) => (
              <Table.HeaderCell key={head} role="columnheader" scope="col">
                {head}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body role="rowgroup">
          {rows.map((cells, row) => (
            <Table.Row key={row} role="row">
              {cells.map((cell, at) => (
                <Table.Cell key={at} role="cell" data-head={heads[at]}>
                  {cell}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
