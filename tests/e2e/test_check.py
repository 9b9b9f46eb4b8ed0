"""The check command: what is wrong with a folder, and nothing changed by looking."""
import re
import subprocess

from lib import fixtures
from lib.program import ProgramTest, free_port


class CheckTest(ProgramTest):
    def prepare(self, **config):
        """A folder whose settings name ports that are free."""
        self.bring(fixtures.config(**config))
        (self.data / 'clouddock.conf').write_text(f'[listener]\nport={free_port()}\n[admin]\nport={free_port()}\n')

    def lines(self, code=0):
        run = self.cli('check')
        self.assertEqual(run.code, code, run)
        found = {}
        for line in run.output.splitlines():
            verdict, _, rest = line.partition(' ')
            subject, _, text = rest.strip().partition(': ')
            found[subject] = (verdict, text)
        return found

    def names(self):
        # SQLite puts two files of its own beside a database that is read.
        return sorted(path.name for path in self.data.iterdir() if not path.name.endswith(('-shm', '-wal')))


class Check(CheckTest):
    def test_a_sound_folder(self):
        self.prepare(dockings=[fixtures.docking(token=fixtures.TOKEN)])
        before = self.names()
        lines = self.lines()
        for subject in ('database', 'settings', 'vault'):
            self.assertEqual(lines[subject][0], 'ok', lines)
        self.assertIn('vault.key', lines['vault'][1])
        number = int(re.search(r'all (\d+) stored secrets', lines['vault'][1]).group(1))
        self.assertGreaterEqual(number, 5)  # three of the account, the token, the PSK, and copies in effect
        self.assertEqual(self.names(), before)

    def test_nothing_is_made(self):
        for make in (False, True):
            if make:
                self.data.mkdir()
            run = self.cli('check')
            self.assertIn(run.code, (0, 1), run)  # 1: somebody has the usual ports
            self.assertRegex(run.output, r'(?m)^ok +database: ')
            self.assertEqual(self.names() if make else self.data.exists(), [] if make else False)

    def test_secrets_that_do_not_open(self):
        self.prepare()
        key = self.data / 'vault.key'
        key.write_text('ab' * 32 + '\n')
        verdict, text = self.lines(3)['vault']
        self.assertEqual(verdict, 'FAIL')
        self.assertRegex(text, r'(\d+)\D+\1\b')

    def test_a_lost_key_is_told_and_no_other_is_made(self):
        self.prepare(devices=[], dockings=[])  # the key's mark is kept from the start, also without any secret
        (self.data / 'vault.key').unlink()
        self.assertEqual(self.lines(code=3)['vault'][0], 'FAIL')
        self.good('export', 'products')
        self.assertFalse((self.data / 'vault.key').exists())

    def test_an_export_needs_no_key(self):
        self.bring(fixtures.config())
        server = self.serve()
        self.assertEqual(server.push(fixtures.PRODUCT, fixtures.data_report()).status, 200)
        self.pushes(count=1)
        self.assertEqual(server.stop(), 0)
        (self.data / 'vault.key').unlink()
        for kind in ('products', 'devices', 'dockings', 'pushes', 'messages', 'rejects'):
            self.good('export', kind)
        self.assertEqual(self.rows('pushes')[0]['imei'], fixtures.IMEI)
        self.assertFalse((self.data / 'vault.key').exists())

    def test_who_holds_the_port(self):
        self.prepare()
        server = self.serve()
        verdict, text = self.lines()['ports']
        self.assertEqual(verdict, 'ok')
        self.assertIn(str(server.port), text)
        self.assertEqual(server.stop(), 0)
        self.assertEqual(self.lines()['push port'][0], 'ok')

    def test_a_lock_that_cannot_be_used_is_no_lock_that_is_held(self):
        self.prepare()
        (self.data / 'engine.lock').unlink(missing_ok=True)
        (self.data / 'engine.lock').symlink_to('engine.lock')  # a loop: it cannot be opened, whoever asks
        verdict, text = self.lines(1)['ports']
        self.assertEqual(verdict, 'FAIL')
        self.assertIn('engine.lock', text)
        run = self.cli('serve', '--listen', f'127.0.0.1:{free_port()}', '--admin', f'127.0.0.1:{free_port()}')
        self.assertEqual(run.code, 1, run)
        self.assertIn('engine.lock', run.errors)


class Certificate(CheckTest):
    """Certificates that openssl makes, valid from and to given times."""

    def setUp(self):
        super().setUp()
        self.bring(fixtures.config())
        self.ca = self.folder / 'ca'
        self.ca.mkdir()
        (self.ca / 'index').write_text('')
        (self.ca / 'serial').write_text('01')
        (self.ca / 'ca.cnf').write_text(
            f'[ca]\ndefault_ca=c\n[c]\ndatabase={self.ca}/index\nnew_certs_dir={self.ca}\nserial={self.ca}/serial\n'
            'unique_subject=no\ndefault_md=sha256\npolicy=p\n[p]\ncommonName=supplied\n')

    def openssl(self, *arguments):
        subprocess.run(['openssl', *map(str, arguments)], check=True, capture_output=True)

    def certificate(self, start, end):
        """\a start and \a end as YYYYMMDD; or no start, and an end in days from now."""
        key, request, made = self.data / 'door.key', self.ca / 'request', self.data / 'door.crt'
        self.openssl('ecparam', '-genkey', '-noout', '-name', 'prime256v1', '-out', key)
        key.chmod(0o600)
        self.openssl('req', '-new', '-key', key, '-subj', '/CN=door.test', '-out', request)
        times = ['-days', end] if start is None else ['-startdate', f'{start}000000Z', '-enddate', f'{end}000000Z']
        self.openssl('ca', '-batch', '-selfsign', '-notext', '-config', self.ca / 'ca.cnf', '-keyfile', key, '-in', request,
                     '-out', made, *times)
        (self.data / 'clouddock.conf').write_text(
            f'[listener]\nport={free_port()}\ncertificateFile={made}\nkeyFile={key}\n[admin]\nport=0\n')

    def test_a_valid_one(self):
        self.certificate(None, 90)
        self.assertEqual(self.lines()['certificate'][0], 'ok')

    def test_one_that_expires_soon_is_warned_of(self):
        self.certificate(None, 20)
        verdict, text = self.lines()['certificate']
        self.assertEqual(verdict, 'WARN')
        self.assertIn('door.crt', text)

    def test_an_expired_one_fails(self):
        self.certificate('20200101', '20200201')
        verdict, text = self.lines(3)['certificate']
        self.assertEqual(verdict, 'FAIL')
        self.assertIn('2020-02-01', text)

    def test_one_of_the_future_fails(self):
        self.certificate('20900101', '20910101')
        self.assertEqual(self.lines(3)['certificate'][0], 'FAIL')

    def test_the_key_of_another_fails(self):
        self.certificate(None, 90)
        first = (self.data / 'door.crt').read_bytes()
        self.certificate(None, 90)
        (self.data / 'door.crt').write_bytes(first)
        verdict, text = self.lines(3)['certificate']
        self.assertEqual(verdict, 'FAIL')
        self.assertIn('door.key', text)
