import { readdirSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../../scripts/support/settings';
import { usePortal } from '../support/start-portal';

const portal = usePortal();
const MEGABYTE = 1024 * 1024;

describe('public reads are strict', () => {
  test.each`
    query                              | why
    ${'anything=1'}                    | ${'an unknown parameter'}
    ${'status=draft'}                  | ${'drafts'}
    ${'status=published&status=draft'} | ${'a parameter twice'}
    ${'publicationFilter=all'}         | ${'another way to drafts'}
    ${'hasPublishedVersion=false'}     | ${'another way to drafts'}
    ${'filters[nothing]=1'}            | ${'an unknown attribute'}
    ${'filters[createdBy][email]=a'}   | ${'a person of the staff'}
    ${'filters[title][$nothing]=1'}    | ${'an unknown operator'}
    ${'sort=nothing'}                  | ${'an unknown order'}
    ${'fields=nothing'}                | ${'an unknown field'}
    ${'populate=nothing'}              | ${'an unknown relation'}
    ${'populate=createdBy'}            | ${'a person of the staff'}
    ${'pagination[foo]=1'}             | ${'an unknown way to page'}
    ${'pagination[pageSize]=101'}      | ${'more than a hundred a page'}
    ${'pagination[pageSize]=-1'}       | ${'all at once'}
    ${'pagination[page]=0'}            | ${'a page before the first'}
    ${'locale=fr'}                     | ${'a language that is not there'}
    ${'__proto__[a]=1'}                | ${'a prototype'}
    ${'sort=__proto__'}                | ${'a prototype'}
    ${'constructor[prototype][a]=1'}   | ${'a prototype'}
    ${'filters[__proto__][a]=1'}       | ${'a prototype'}
  `('400 for $why: $query', async ({ query }: { query: string }) => {
    const { status, body } = await portal().request().get(`/api/articles?${query}`);
    expect([status, body.data, body.error?.name]).toEqual([400, null, 'ValidationError']);
  });

  test('a refusal names the place and speaks the language of the reader', async () => {
    const { body } = await portal().request().get('/api/articles?anything=1').set('Accept-Language', 'en');
    expect(body.error.message).toContain('anything');
    const vietnamese = await portal().request().get('/api/articles?anything=1');
    expect(vietnamese.body.error.message).toMatch(/Yêu cầu không hợp lệ/);
  });

  test('a very deep or very wide query is refused, quickly', async () => {
    const deep = `filters${'[$and][0]'.repeat(60)}[title]=x`;
    const wide = Array.from({ length: 3000 }, (_, index) => `filters[$or][${index}][title]=x`).join('&');
    for (const query of [deep, wide.slice(0, 60_000)]) {
      const began = Date.now();
      const { status } = await portal().request().get(`/api/articles?${query}`);
      expect([400, 414, 431]).toContain(status);
      expect(Date.now() - began).toBeLessThan(3_000);
    }
  });
});

describe('headers', () => {
  test.each(['/api/articles', '/admin/init', '/', '/khong-co-trang-nay'])('%s', async (address) => {
    const { headers } = await portal().request().get(address);
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-frame-options'] ?? headers['content-security-policy']).toMatch(
      /SAMEORIGIN|DENY|frame-ancestors/,
    );
    const policy = headers['content-security-policy'] ?? '';
    const scripts = policy.split(';').find((part: string) => /^\s*script-src /.test(part)) ?? policy;
    expect(scripts).toMatch(/'self'|'none'|'sha256-/);
    expect(scripts).not.toMatch(/unsafe-inline|unsafe-eval|\*|https?:(\s|$)/);
    expect(policy).toMatch(/(object|default)-src 'none'/);
    expect(policy).toMatch(/base-uri/);
  });

  test('HTTPS is demanded only where the portal is reached by it', async () => {
    const { headers } = await portal().request().get('/api/articles');
    expect(headers['strict-transport-security']).toBeUndefined();
    expect(headers['content-security-policy']).not.toMatch(/upgrade-insecure-requests/);
  });
});

describe('other origins', () => {
  test('no page of another origin may read the API with credentials', async () => {
    const { headers } = await portal().request().get('/api/articles').set('Origin', 'https://evil.example');
    expect(headers['access-control-allow-origin'] ?? '').toBe('');
  });

  test('nor may it prepare to write', async () => {
    const { headers } = await portal()
      .request()
      .options('/admin/login')
      .set('Origin', 'https://evil.example')
      .set('Access-Control-Request-Method', 'POST');
    expect(headers['access-control-allow-origin'] ?? '').toBe('');
  });
});

describe('sign-in of the staff', () => {
  const admin = {
    firstname: 'Quản',
    lastname: 'Trị',
    email: 'admin@portal.test',
    password: 'Aa1-for-this-test',
  };
  const { email, password } = admin;

  beforeAll(async () => {
    await portal().request().post('/admin/register-admin').send(admin).expect(200);
  });

  test('the cookie of a session is out of reach of scripts and other sites', async () => {
    const { headers } = await portal().request().post('/admin/login').send({ email, password }).expect(200);
    const cookies = ([] as string[]).concat(headers['set-cookie'] ?? []);
    expect(cookies.length).toBeGreaterThan(0);
    for (const cookie of cookies) expect(cookie).toMatch(/httponly/i);
    for (const cookie of cookies) expect(cookie).toMatch(/samesite=(lax|strict)/i);
  });

  test('a wrong password is answered like an unknown name', async () => {
    const answers = [];
    for (const credentials of [
      { email, password: 'Aa1-wrong' },
      { email: 'nobody@portal.test', password },
    ]) {
      const { status, body } = await portal().request().post('/admin/login').send(credentials);
      answers.push([status, body.error?.message]);
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.[0]).toBe(400);
  });
});

describe('size of what is sent', () => {
  test('a megabyte of JSON is enough for anybody', async () => {
    const { status } = await portal()
      .request()
      .post('/admin/login')
      .send({ email: 'a'.repeat(1.2 * MEGABYTE), password: 'x' });
    expect(status).toBe(413);
  });

  test('an upload of a gigabyte is refused before it has arrived, and leaves no file', async () => {
    const before = temporaryFiles();
    const outcome = await sendUpload(portal().url, 1024 * MEGABYTE);
    expect([400, 401, 403, 404, 413]).toContain(outcome.status);
    expect(outcome.sent).toBeLessThan(200 * MEGABYTE);
    expect(temporaryFiles().filter((name) => !before.includes(name))).toEqual([]);
  });
});

describe('settings', () => {
  test('no secret has a default', () => {
    const defaults: string[] = [];
    for (const file of readdirSync(path.join(projectRoot, 'dist/config')).filter((name) =>
      name.endsWith('.js'),
    )) {
      const { default: settings } = require(path.join(projectRoot, 'dist/config', file));
      if (typeof settings === 'function') settings({ env: recordingEnv(defaults) });
    }
    expect(defaults).toEqual([]);
  });

  test('the generator of content types is closed, and no usage is reported', () => {
    expect(portal().strapi.config.get('server.cron.enabled')).toBe(false);
    expect(portal().strapi.config.get('api.rest.strictParams')).toBe(true);
    expect(portal().strapi.config.get('api.rest.maxLimit')).toBe(100);
    expect(portal().strapi.config.get('api.documents.strictParams')).toBe(true);
    expect(portal().strapi.config.get('plugin::users-permissions.jwtManagement')).toBe('refresh');
    expect(process.env.STRAPI_TELEMETRY_DISABLED).toBe('true');
  });
});

/** Reads every setting like Strapi's `env`, and notes the secrets that are given a value of their own. */
function recordingEnv(found: string[]) {
  const read = (name: string, fallback?: unknown) => {
    if (/SECRET|SALT|KEY|PASSWORD/.test(name) && fallback !== undefined) found.push(name);
    return fallback ?? '';
  };
  const typed = Object.fromEntries(
    ['int', 'float', 'bool', 'json', 'date', 'oneOf'].map((kind) => [kind, read]),
  );
  return Object.assign(read, typed, {
    array: (name: string, fallback?: unknown) => [read(name, fallback)].flat(),
  });
}

/** Uploads as a browser would, and counts what the server took before it answered. */
function sendUpload(url: string, size: number): Promise<{ status: number; sent: number }> {
  const boundary = 'x-boundary';
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="files"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n`;
  const chunk = Buffer.alloc(256 * 1024);
  return new Promise((resolve) => {
    let sent = 0;
    let status = 0;
    const request = httpRequest(`${url}/upload`, {
      method: 'POST',
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, 'content-length': size },
    });
    const finish = () => resolve({ status, sent });
    request.on('response', (response) => {
      status = response.statusCode ?? 0;
      response.resume();
      request.destroy();
      finish();
    });
    request.on('error', () => setTimeout(finish, 50));
    const write = (): void => {
      while (status === 0 && sent < size && !request.destroyed) {
        sent += chunk.length;
        if (!request.write(chunk)) {
          request.once('drain', write);
          return;
        }
      }
    };
    request.write(head);
    write();
  });
}

function temporaryFiles(): string[] {
  return readdirSync(tmpdir()).filter((name) => /^[0-9a-z]{20,}(\.\w+)?$|^strapi-/.test(name));
}
