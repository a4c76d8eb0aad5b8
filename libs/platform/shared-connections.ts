import { DatabaseError, type Pool, type PoolClient, type QueryConfig, type QueryResult } from 'pg';

/** Statements that one connection is given at a time. */
const MOST = 10;
/** A connection whose oldest statement has taken longer is given no more, milliseconds: nothing waits long for what is slow. */
const PATIENCE = 5;

/**
 * Short statements outside transactions share connections: ten that come at once go through one, one behind the other,
 * instead of waking ten processes of PostgreSQL with caches of their own (docs/adr/0005). Each succeeds or fails by itself.
 */
export class SharedConnections {
  private readonly open: SharedConnection[] = [];

  /**
   * @param pool of connections that pipeline what they are given
   * @param patience see PATIENCE
   */
  constructor(
    private readonly pool: Pool,
    private readonly patience = PATIENCE,
  ) {}

  async query(statement: QueryConfig): Promise<QueryResult> {
    const connection = this.open.find((one) => one.hasRoom(this.patience)) ?? this.another();
    connection.begun.push(performance.now());
    try {
      return await (connection.client ?? (await connection.ready)).query(statement);
    } catch (fault) {
      if (isOfConnection(fault)) connection.lose(fault as Error);
      throw fault;
    } finally {
      // Answers come in the order in which they were asked for.
      connection.begun.shift();
      if (connection.begun.length === 0) this.giveBack(connection);
    }
  }

  private another(): SharedConnection {
    const connection = new SharedConnection(this.pool);
    this.open.push(connection);
    return connection;
  }

  private giveBack(connection: SharedConnection): void {
    this.open.splice(this.open.indexOf(connection), 1);
    connection.release();
  }
}

class SharedConnection {
  readonly ready: Promise<PoolClient>;
  client: PoolClient | undefined;
  /** When each statement was given that is not answered, the oldest first. */
  readonly begun: number[] = [];
  private lost: Error | undefined;

  constructor(pool: Pool) {
    this.ready = pool.connect().then((client) => {
      client.on('error', this.lose);
      return (this.client = client);
    });
  }

  hasRoom(patience: number): boolean {
    return !this.lost && this.begun.length < MOST && performance.now() - this.begun[0]! < patience;
  }

  release(): void {
    this.client?.off('error', this.lose);
    this.client?.release(this.lost);
  }

  /** Given nothing more, and not given back to the pool as one to be used again. */
  readonly lose = (fault: Error): void => void (this.lost = fault);
}

/**
 * Class 57P is PostgreSQL's end of a session (shutdown, crash, terminated); what it did not say comes from the connection. Not
 * by its severity, which it tells in the server's language.
 */
const isOfConnection = (fault: unknown): boolean =>
  !(fault instanceof DatabaseError) || fault.code?.startsWith('57P') === true;
