/** Told what a person at the terminal should know: one line, no line break. */
export type Log = (line: string) => void;

/** How a server process ended when nobody had asked it to. */
export interface ServerExit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** A server that runs as a supervised child process of this one. */
export interface EmbeddedServer {
  /** Where it answers. The address stays the same when the process is restarted after a crash. */
  readonly url: string;
  /** The process that serves now; another one after a restart. */
  readonly pid: number;
  /** True when the data folder was empty at this start, so that there is something to fill. */
  readonly fresh: boolean;
  /** Stops it cleanly and gives its folder free. May be called twice. */
  stop(): Promise<void>;
  /** Called each time the process dies unexpectedly; it is then restarted by itself. */
  onExit(listener: (exit: ServerExit) => void): void;
}

/** The server cannot run on this machine at all: the caller takes another way (a server of its own, another engine). */
export class EmbeddedUnavailable extends Error {
  override readonly name = 'EmbeddedUnavailable';
}

/** Another living process serves from the same data folder. Nothing was touched. */
export class AlreadyRunning extends Error {
  override readonly name = 'AlreadyRunning';
  constructor(
    readonly folder: string,
    readonly pid: number,
  ) {
    super(`${folder} is in use by process ${pid}, which is still running. Stop that one first, or set DATA_DIR.`);
  }
}

/** The server should run here but did not get ready; the message ends with the last lines of its log. */
export class StartFailed extends Error {
  override readonly name = 'StartFailed';
}
