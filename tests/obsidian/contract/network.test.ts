/**
 * The network fails in its own ways, and the plugin must say so in plain words. A stand-in that answers everything
 * with 200 would never let it.
 */
import { Network, type Route } from '../stand-in/network/request-url';
import { PendingWork } from '../stand-in/text/settling';
import { memoryStorage, SecretStorage, VaultStorage } from '../stand-in/vault/device-storage';

const url = 'https://example.org/list.json';

function networkWith(route: Route): Network {
  return new Network({ [url]: route }, new PendingWork());
}

describe('a request', () => {
  test('is answered with its status, headers and body', async () => {
    const network = networkWith({ headers: { etag: '1' }, body: '{"a":"é"}' });
    const response = await network.requestUrl({ url, method: 'GET' });
    expect(response).toMatchObject({
      status: 200,
      headers: { etag: '1' },
      text: '{"a":"é"}',
      json: { a: 'é' },
    });
    expect(response.arrayBuffer.byteLength).toBe(10);
    expect(network.requests).toEqual([{ url, method: 'GET' }]);
  });

  test('has promises of the parts of its answer', async () => {
    const network = networkWith('[1]');
    expect(await network.requestUrl(url).json).toEqual([1]);
    expect(await network.requestUrl(url).text).toBe('[1]');
    expect((await network.requestUrl(url).arrayBuffer).byteLength).toBe(3);
    expect(await network.request(url)).toBe('[1]');
  });

  test.each([400, 404, 500])('throws when it is answered with %i, unless told not to', async status => {
    const network = networkWith({ status, headers: { 'retry-after': '3' }, body: 'no' });
    const expected = { message: `Request failed, status ${status}`, status, headers: { 'retry-after': '3' } };
    await expect(network.requestUrl(url)).rejects.toMatchObject(expected);
    expect(await network.requestUrl({ url, throw: false })).toMatchObject({ status, text: 'no' });
  });

  test('throws only when an answer that is no JSON is asked for it', async () => {
    const response = await networkWith('<html>').requestUrl(url);
    expect(response.text).toBe('<html>');
    expect(() => response.json as unknown).toThrow(SyntaxError);
    await expect(networkWith('<html>').requestUrl(url).json).rejects.toThrow(SyntaxError);
  });

  test('fails where nothing is recorded, and where the network is said to', async () => {
    const network = networkWith(new Error('net::ERR_INTERNET_DISCONNECTED'));
    await expect(network.requestUrl(url)).rejects.toThrow('net::ERR_INTERNET_DISCONNECTED');
    await expect(network.requestUrl({ url: 'https://other.org', throw: false })).rejects.toThrow('net::');
  });

  test('may be slow, large and different each time', async () => {
    let go = (): void => undefined;
    const wait = new Promise<void>(resolve => (go = resolve));
    const answers = [{ wait, body: 'x'.repeat(5_000_000) }, { body: 'second' }];
    const network = networkWith(() => answers.shift() ?? new Error('net::ERR_FAILED'));
    let isAnswered = false;
    const slow = network.requestUrl(url).then(({ text }) => {
      isAnswered = true;
      return text.length;
    });
    expect(await network.requestUrl(url).text).toBe('second');
    expect(isAnswered).toBe(false);
    go();
    expect(await slow).toBe(5_000_000);
  });
});

describe('what a device keeps', () => {
  test('is apart for each vault and cleared with null', () => {
    const device = memoryStorage();
    const [mine, other] = [new VaultStorage(device, 'a'), new VaultStorage(device, 'b')];
    mine.save('name', { first: 'Ada' });
    expect([mine.load('name'), other.load('name')]).toEqual([{ first: 'Ada' }, null]);
    mine.save('name', null);
    expect(mine.load('name')).toBeNull();
  });

  test('can be a secret, under an id of small letters, digits and dashes', () => {
    const secrets = new SecretStorage(new VaultStorage(memoryStorage(), 'a'));
    secrets.setSecret('semantic-scholar-2', 'key');
    expect([secrets.getSecret('semantic-scholar-2'), secrets.getSecret('none')]).toEqual(['key', null]);
    expect(secrets.listSecrets()).toEqual(['semantic-scholar-2']);
    for (const id of ['', 'A', 'a b', 'a_b', '-a']) expect(() => secrets.setSecret(id, 'x')).toThrow();
  });
});
