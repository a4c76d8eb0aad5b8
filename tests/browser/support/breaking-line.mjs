import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/**
 * A line to the app that breaks: while it is broken for some letters, each connection that carries them is cut when so
 * much has gone through. (Not only the first: a browser sends again by itself what broke on a connection it had used.)
 * @param {string} url of the app
 */
export async function startBreakingLine(url) {
  const { hostname, port } = new URL(url);
  const open = new Set();
  let armed;
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', () => {});
      socket.once('close', () => {
        open.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    let seen = '';
    let passed = 0;
    near.on('data', (chunk) => {
      if (armed) {
        // The name may stand across two chunks.
        seen = (seen + chunk.toString('latin1')).slice(-100_000);
        if (passed > 0 || seen.includes(armed.sign)) passed += chunk.length;
        if (passed > armed.after) {
          near.resetAndDestroy();
          return;
        }
      }
      if (!far.write(chunk)) {
        near.pause();
        far.once('drain', () => near.resume());
      }
    });
    far.pipe(near);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://localhost:${server.address().port}`,
    /** Cuts what carries these letters, so many bytes after them. */
    break: (sign, after) => void (armed = { sign, after }),
    mend: () => void (armed = undefined),
    async stop() {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}
