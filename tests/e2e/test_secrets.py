"""Planted secrets are looked for, byte by byte, in everything the program leaves behind."""
import base64
import os
import stat

from lib import fixtures, http
from lib.program import PATIENCE, ProgramTest

PLANTED = [*fixtures.SECRETS.values(), fixtures.PSK, fixtures.TOKEN]


def spellings(secret):
    """How a secret could stand in a file: as it is, in hex, and in Base64 at the three possible offsets."""
    raw = secret.encode()
    yield raw
    yield raw.hex().encode()
    yield secret.encode('utf-16-le')
    for offset in range(3):
        encoded = base64.b64encode(b'\0' * offset + raw)
        # Without the characters that also depend on the neighbours.
        yield encoded[2 + 2 * (offset > 0):-4]


class Secrets(ProgramTest):
    def assertClean(self, data, where):
        for secret in PLANTED:
            for spelling in spellings(secret):
                self.assertFalse(spelling in data, f'{secret} stands in {where}')

    def test_no_secret_leaves_the_vault(self):
        config = fixtures.config(dockings=[fixtures.docking(token=fixtures.TOKEN)])
        path = self.folder / 'config.json'
        run = self.bring(config)
        with self.assertRaises(AssertionError, msg='the search itself finds nothing'):
            self.assertClean(path.read_bytes(), path)
        self.assertClean((run.output + run.errors).encode(), 'the output of import')
        server = self.serve()
        target = f'/ctwing/{fixtures.PRODUCT}/notify'
        query = f'?token={fixtures.TOKEN}'
        self.assertEqual(server.push(fixtures.PRODUCT, fixtures.data_report(), query).status, 200)
        # Refusals keep a part of the request: the token must not be in it, wherever the fault is.
        data = b'{"a":1'
        self.assertEqual(server.push(fixtures.PRODUCT, data, query).status, 400)
        self.assertEqual(server.push('unknown', data, query).status, 404)
        self.assertEqual(http.exchange(server.port, http.request('PUT', target + query, data)).status, 405)
        for head in (f'POST {target}{query} HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n',
                     f'POST {target}{query} HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999\r\n\r\n',
                     f'POST {target}{query}&x=%zz HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n',
                     f'POST {target}?a=1&token={fixtures.TOKEN} HTTP/9.9\r\nHost: a\r\n\r\n',
                     f'POST {target}?%74oken={fixtures.TOKEN} HTTP/9.9\r\nHost: a\r\n\r\n',
                     f'POST {target}?%74%6Fke%6e={fixtures.TOKEN}&x=%zz HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n',
                     f'POST {target}{query} HTTP/1.1\r\nHost: a\r\nHost: b\r\nReferer: http://a{target}{query}\r\n\r\n'):
            self.assertGreaterEqual(http.exchange(server.port, head.encode()).status, 400)
        secret_headers = [('Authorization', f'Bearer {fixtures.TOKEN}'), ('Cookie', f'a={fixtures.TOKEN}'),
                          ('Referer', f'http://door.test{target}{query}')]
        self.assertEqual(server.push(fixtures.PRODUCT, fixtures.data_report(serial=2), query, secret_headers).status, 200)
        # The door reads a parameter's name decoded, so it is a token under every spelling.
        self.assertEqual(server.push(fixtures.PRODUCT, fixtures.data_report(serial=3), f'?t%6Fken={fixtures.TOKEN}').status,
                         200)
        self.pushes(count=3)
        http.wait_until(lambda: len(self.rows('rejects')) >= 10, 'the rejects are kept', 10 * PATIENCE, 0.1)

        for kind in ('products', 'devices', 'dockings', 'pushes', 'messages', 'rejects', 'commands'):
            for form in ('ndjson', 'csv'):
                run = self.good('export', kind, '--format', form)
                self.assertClean((run.output + run.errors).encode(), f'export {kind} {form}')
        run = self.good('check')
        self.assertClean((run.output + run.errors).encode(), 'check')
        self.assertClean(http.get(server.admin, '/metrics').body, 'metrics')
        self.check_files()  # with the write-ahead log as it is while serving
        self.assertEqual(server.stop(), 0)
        self.assertClean(server.log().encode(), 'the log')
        path.unlink()
        self.check_files()

    def check_files(self):
        seen = 0
        for path in self.data.rglob('*'):
            if path.is_file():
                seen += 1
                self.assertClean(path.read_bytes(), path)
        self.assertGreaterEqual(seen, 2)

    def test_what_holds_secrets_is_the_owner_s_alone(self):
        self.bring(fixtures.config())
        self.assertEqual(stat.S_IMODE(self.data.stat().st_mode) & 0o077, 0)
        for path in self.data.iterdir():
            self.assertEqual(stat.S_IMODE(path.stat().st_mode) & 0o077, 0, path)

    def test_a_key_that_others_can_read_is_refused(self):
        self.bring(fixtures.config())
        os.chmod(self.data / 'vault.key', 0o644)
        run = self.cli('check')
        self.assertEqual(run.code, 3, run)
        self.assertIn('vault.key', run.output + run.errors)

    def test_a_lost_key_is_told_and_no_new_one_is_made(self):
        self.bring(fixtures.config())
        (self.data / 'vault.key').unlink()
        for arguments in (('serve', '--listen', '127.0.0.1:0', '--admin', '127.0.0.1:0'), ('check',)):
            run = self.cli(*arguments)
            self.assertNotEqual(run.code, 0, run)
            self.assertIn('vault.key', run.output + run.errors)
        self.assertFalse((self.data / 'vault.key').exists())

    def test_another_key_opens_nothing(self):
        self.bring(fixtures.config())
        key = self.data / 'vault.key'
        content = key.read_bytes()
        key.write_bytes(bytes(byte ^ 1 if byte not in b'\n' else byte for byte in content))
        run = self.cli('serve', '--listen', '127.0.0.1:0', '--admin', '127.0.0.1:0')
        self.assertNotEqual(run.code, 0, run)
        self.assertTrue(run.errors.strip())
