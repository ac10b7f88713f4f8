/**
 * The part of better-sqlite3-multiple-ciphers that the record uses. The package's own declarations
 * are not reachable through its `exports`; these say `unknown` where they would say `any`.
 */
declare module 'better-sqlite3' {
  type Bound = string | number | bigint | Buffer | null;

  interface RunResult {
    changes: number;
    lastInsertRowid: number | bigint;
  }

  interface Statement {
    /** True when the statement returns rows. */
    readonly reader: boolean;
    run(...values: (Bound | readonly Bound[])[]): RunResult;
    get(...values: (Bound | readonly Bound[])[]): unknown;
    all(...values: (Bound | readonly Bound[])[]): unknown[];
    iterate(...values: (Bound | readonly Bound[])[]): IterableIterator<unknown>;
    /** Rows as arrays of columns instead of objects. */
    raw(toggle?: boolean): this;
  }

  /** Runs the function in a transaction, rolled back when it throws. */
  interface Transaction<T> {
    (): T;
    /** Takes the write lock at once instead of at the first write. */
    immediate(): T;
  }

  interface Options {
    readonly?: boolean;
    fileMustExist?: boolean;
    /** Milliseconds to wait for another connection's lock. */
    timeout?: number;
  }

  class Database {
    constructor(file: string, options?: Options);
    prepare(sql: string): Statement;
    exec(sql: string): this;
    pragma(text: string): unknown;
    transaction<T>(work: () => T): Transaction<T>;
    /** Opens an encrypted file; the bytes are the passphrase, or `raw:` and the key in hex. */
    key(passphrase: Buffer): number;
    /** Encrypts the open file anew; not while it is in WAL mode. */
    rekey(passphrase: Buffer): number;
    close(): this;
  }

  export type { Statement };
  export default Database;
}
