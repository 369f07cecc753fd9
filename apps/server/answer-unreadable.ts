import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Problem } from '@evenhand/policy/wire/problem';

const reasons: Record<string, readonly [line: string, sentence: string]> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'The lines before the request are too long.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request took too long to arrive.'],
};
const unreadable = ['400 Bad Request', 'This is not a request that can be read.'] as const;

/**
 * What is no HTTP never reaches a route, and Node answers it with a bare line. Here it gets the one shape of everything wrong,
 * and the connection ends: nobody can say where the next request would begin.
 */
export function answerUnreadable(server: Server): void {
  server.on('clientError', (error: Error & { code?: string }, socket: Duplex) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const [line, message] = reasons[error.code ?? ''] ?? unreadable;
    const body = JSON.stringify({ error: 'bad-request', message } satisfies Problem);
    const headers = [
      ...[`HTTP/1.1 ${line}`, 'connection: close', 'content-type: application/json', 'cache-control: no-store'],
      ...['x-content-type-options: nosniff', 'x-frame-options: DENY', 'referrer-policy: same-origin'],
      ...["content-security-policy: default-src 'none'; frame-ancestors 'none'; base-uri 'none'"],
      ...['cross-origin-resource-policy: same-origin', `content-length: ${body.length}`],
    ];
    socket.end(`${headers.join('\r\n')}\r\n\r\n${body}`);
  });
}
