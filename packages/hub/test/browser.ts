import { type IncomingHttpHeaders, request } from 'node:http';

export interface Answer {
  readonly url: string;
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface Sending {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** One request to the loopback address with the public Host, as a proxy would send it. */
export function send(url: string, sending: Sending = {}): Promise<Answer> {
  const target = new URL(url);
  return new Promise((resolve, reject) => {
    const body = sending.body ?? '';
    const out = request(
      {
        host: '127.0.0.1',
        port: target.port,
        path: target.pathname + target.search,
        method: sending.method ?? 'GET',
        agent: false,
        headers: {
          host: target.host,
          ...(body === '' ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
          ...sending.headers,
        },
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () =>
          resolve({
            url,
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            text: Buffer.concat(chunks).toString(),
          }),
        );
      },
    );
    out.on('error', reject);
    out.end(body);
  });
}

interface Cookie {
  readonly host: string;
  readonly name: string;
  readonly value: string;
  readonly path: string;
}

/** As much of a browser as signing in needs: cookies by host and path, redirects step by step. */
export class Browser {
  cookies: Cookie[] = [];
  readonly device: string;
  constructor(device = 'test browser') {
    this.device = device;
  }

  cookieHeader(url: string): string {
    const { hostname, pathname } = new URL(url);
    return this.cookies
      .filter((c) => c.host === hostname && pathname.startsWith(c.path))
      .map((c) => `${c.name}=${c.value}`)
      .join('; ');
  }

  private keep(url: string, lines: readonly string[]): void {
    const { hostname, pathname } = new URL(url);
    for (const line of lines) {
      const [pair = '', ...rest] = line.split(';').map((part) => part.trim());
      const at = pair.indexOf('=');
      const name = pair.slice(0, at);
      const of = (key: string) =>
        rest.find((part) => part.toLowerCase().startsWith(`${key}=`))?.slice(key.length + 1);
      const path = of('path') ?? pathname;
      this.cookies = this.cookies.filter(
        (c) => !(c.host === hostname && c.name === name && c.path === path),
      );
      const gone = of('max-age') === '0' || Date.parse(of('expires') ?? '2999') < Date.now();
      if (!gone) this.cookies.push({ host: hostname, name, value: pair.slice(at + 1), path });
    }
  }

  async go(url: string, sending: Sending = {}): Promise<Answer> {
    const cookie = this.cookieHeader(url);
    const answer = await send(url, {
      ...sending,
      headers: {
        'user-agent': this.device,
        accept: 'text/html',
        ...(cookie ? { cookie } : {}),
        ...sending.headers,
      },
    });
    this.keep(url, answer.headers['set-cookie'] ?? []);
    return answer;
  }

  /** Follows redirects until an address for which `stop` says so; answers that address. */
  async follow(url: string, stop: (url: string) => boolean): Promise<string> {
    let at = url;
    for (let hops = 0; hops < 10; hops += 1) {
      if (stop(at)) return at;
      const answer = await this.go(at);
      const next = answer.headers.location;
      if (next === undefined) throw new Error(`${at} answered ${answer.status}: ${answer.text}`);
      at = new URL(next, at).href;
    }
    throw new Error(`too many redirects from ${url}`);
  }
}
