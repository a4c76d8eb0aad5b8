import type { TestFile } from './office-files.js';
import { type GraphqlAnswer, PASSWORD, type TestPerson } from './world.js';

/** A person at a browser: signs in by e-mail and password, and from then on nothing but the cookie speaks for them. */
export class Visitor {
  private cookie = '';

  private constructor(
    private readonly url: string,
    readonly id: string,
    readonly email: string,
    readonly name: string,
  ) {}

  /** @throws when the sign-in is refused */
  static async signIn(url: string, { id, email, name }: TestPerson, password = PASSWORD): Promise<Visitor> {
    const visitor = new Visitor(url, id, email, name);
    const response = await visitor.send('/auth/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    const [cookie] = response.headers.getSetCookie();
    if (response.status !== 204 || !cookie) throw new Error(`signing in was answered ${response.status}`);
    if (!/HttpOnly/i.test(cookie) || !/SameSite=Lax/i.test(cookie)) throw new Error(`an open cookie: ${cookie}`);
    visitor.cookie = cookie.split(';')[0]!;
    return visitor;
  }

  async signOut(): Promise<void> {
    await this.send('/auth/sign-out', { method: 'POST' });
  }

  /** Asks over GraphQL. Errors are answers too. */
  async ask<Data>(query: string, variables: object = {}): Promise<GraphqlAnswer<Data>> {
    const response = await this.send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as GraphqlAnswer<Data>;
  }

  /** The same, for what must succeed. @throws with the errors otherwise */
  async get<Data>(query: string, variables: object = {}): Promise<Data> {
    const { data, errors } = await this.ask<Data>(query, variables);
    if (errors || !data) throw new Error(`${query}\n${JSON.stringify(errors, null, 2)}`);
    return data;
  }

  /** The code of the first error, for what must fail. */
  async codeOf(query: string, variables: object = {}): Promise<string | undefined> {
    return (await this.ask(query, variables)).errors?.[0]?.extensions.code;
  }

  /** By the form of a page. @returns the file's id */
  async upload(file: TestFile): Promise<string> {
    const body = new FormData();
    body.set('file', new Blob([new Uint8Array(file.bytes)], { type: file.mime }), file.name);
    const response = await this.send('/files', { method: 'POST', body });
    const answer = (await response.json()) as { id: string };
    if (response.status !== 201)
      throw new Error(`the upload was answered ${response.status}: ${JSON.stringify(answer)}`);
    return answer.id;
  }

  async download(fileId: string): Promise<{ status: number; bytes: Buffer }> {
    const response = await this.send(`/files/${fileId}`);
    return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) };
  }

  private send(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { origin: this.url, 'sec-fetch-site': 'same-origin', ...(init.headers as Record<string, string>) };
    return fetch(this.url + path, { ...init, headers: { ...headers, ...(this.cookie && { cookie: this.cookie }) } });
  }
}
