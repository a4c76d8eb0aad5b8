import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../apps/start/build.mjs';

export const PASSWORD = 'larplattformen';

/** Small, so that a file over it is quick to make; and other than the web could have guessed. */
export const MAX_UPLOAD_MB = 8;

/** People of the demo content by what they are here. */
export const PEOPLE = {
  staff: 'sara.lindell@granasbygden.example',
  therapist: 'amina.yusuf@granasbygden.example',
  leader: 'petra.sandqvist@alvmarken.example',
  moderator: 'birgitta.dahlin@sjohojden.example',
  administrator: 'maria.wallgren@sjohojden.example',
};

/**
 * The app as `npm start` runs it: built, with embedded servers and the demo content, in a folder and on a port of its own.
 * @param {Record<string, string>} settings further environment
 */
export async function startApp(settings = {}) {
  if (process.env.APP_URL) return handle(process.env.APP_URL, async () => {});
  const folder = mkdtempSync(join(tmpdir(), 'larplattformen-browser-'));
  chmodSync(folder, 0o711);
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const child = spawn(process.execPath, [join(root, 'apps', 'start', 'start.mjs')], {
    cwd: root,
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIR: join(folder, 'data'),
      LOG_LEVEL: 'error',
      RATE_LIMIT_PER_MINUTE: '0',
      MAX_UPLOAD_MB: String(MAX_UPLOAD_MB),
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    await answers(url, child);
  } catch (fault) {
    await stop();
    throw new Error(`${fault.message}\n${output}`, { cause: fault });
  }
  return handle(url, stop);
}

function handle(url, stop) {
  const cookies = {};
  return {
    url,
    stop,
    /** Gives the window the session of this person. */
    async signIn(context, email) {
      const response = await context.request.post(`${url}/auth/sign-in`, { data: { email, password: PASSWORD } });
      if (!response.ok()) throw new Error(`${email} could not sign in: ${response.status()}`);
    },
    /** Gives the window a session that others share: for tests that open many windows and end no session. */
    async enter(context, email) {
      const cookie = await (cookies[email] ??= cookieOf(url, email));
      const at = cookie.indexOf('=');
      await context.addCookies([{ name: cookie.slice(0, at), value: cookie.slice(at + 1), url }]);
    },
    /** Asks the API as this person. */
    async ask(email, query, variables = {}) {
      const cookie = await (cookies[email] ??= cookieOf(url, email));
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie, origin: url },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = await response.json();
      if (errors) throw new Error(JSON.stringify(errors, null, 2));
      return data;
    },
  };
}

/** The session of a person, as a cookie. Asked for once each: signing in too often is refused. */
async function cookieOf(url, email) {
  const response = await fetch(`${url}/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  if (!response.ok) throw new Error(`${email} could not sign in: ${response.status}`);
  return response.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
}

/** Waits until everything is ready. @throws when the process ends before that, or after four minutes */
async function answers(url, child) {
  const last = Date.now() + 240_000;
  while (Date.now() < last) {
    if (child.exitCode !== null) throw new Error(`The app ended with ${child.exitCode}.`);
    const response = await fetch(`${url}/health/ready`).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('The app was not ready in four minutes.');
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
