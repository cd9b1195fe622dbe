import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sirv from 'sirv';

/** Serves a built site on this machine; resolves with the address once it listens. Port 0 takes a free one. */
export const serve = (folder: string, port: number): Promise<{ address: string; server: Server }> => {
  const notFound = join(folder, '404.html');
  const files = sirv(folder, {
    etag: true,
    onNoMatch: (_request, response) => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found');
    },
  });
  const server = createServer((request, response) => files(request, response));
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address();
      done({ address: `http://localhost:${typeof bound === 'object' && bound ? bound.port : port}/`, server });
    });
  });
};

if (import.meta.main) {
  const folder = resolve(import.meta.dirname, '../../dist');
  if (!existsSync(folder)) throw new Error('There is no dist/ yet: run npm run build first');
  const wanted = Number(process.env['PORT'] ?? 4321);
  const { address } = await serve(folder, wanted).catch(() => serve(folder, 0));
  console.log(`Invest Atlas: ${address}`);
}
