"""Bad disks, bad files, busy databases: said plainly, nothing lost, nothing made worse."""
import hashlib
import os
import pathlib
import resource
import shutil
import signal
import sqlite3
import subprocess
import unittest

from lib import fixtures, http, load
from lib.program import PATIENCE, ProgramTest

SERVE = ('serve', '--listen', '127.0.0.1:0', '--admin', '127.0.0.1:0')


def fingerprint(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def mount(options, path):
    """A file system of the test's own; skips the test where that is not allowed."""
    path.mkdir(exist_ok=True)
    done = subprocess.run(['mount', '-t', 'tmpfs', '-o', options, 'tmpfs', path], capture_output=True)
    if done.returncode != 0:
        raise unittest.SkipTest(f'no right to mount: {done.stderr.decode().strip()}')


class Unusable(ProgramTest):
    """Each is a message that says what and where, exit code 3 (1 for what is no data), and an intact original."""

    def setUp(self):
        super().setUp()
        self.bring(fixtures.config())
        self.database = self.data / 'clouddock.db'

    def check_every_command(self, path, *words, codes=(3,)):
        before = fingerprint(path)
        config = self.folder / 'again.json'
        config.write_text('{"products":[]}')
        for arguments in (SERVE, ('import', config), ('export', 'products'), ('check',)):
            with self.subTest(arguments[0]):
                run = self.cli(*arguments)
                self.assertIn(run.code, codes, run)
                for word in words:
                    self.assertIn(word, run.errors + run.output)
        self.assertEqual(fingerprint(path), before, f'{path} was changed')

    def test_a_file_that_is_no_database(self):
        self.database.write_bytes(b'This was a shopping list.\n' * 200)
        self.check_every_command(self.database, 'clouddock.db')

    def test_a_damaged_database(self):
        with sqlite3.connect(self.database) as connection:
            connection.execute('PRAGMA wal_checkpoint(TRUNCATE)')
        content = bytearray(self.database.read_bytes())
        content[100:4096] = os.urandom(3996)  # the schema's page
        self.database.write_bytes(content)
        self.check_every_command(self.database, 'clouddock.db')

    def test_a_newer_schema(self):
        with sqlite3.connect(self.database) as connection:
            connection.execute("INSERT INTO schema_version (version, applied_ms, program) VALUES (999, 0, '9.9.9')")
            connection.commit()
            connection.execute('PRAGMA wal_checkpoint(TRUNCATE)')
        self.check_every_command(self.database, 'clouddock.db', '999')

    def test_invalid_settings(self):
        config = self.data / 'clouddock.conf'
        for text, word in (('[listener]\nport=99999\n', 'listener/port'), ('[listener]\nprot=8844\n', 'listener/prot'),
                           ('[listener]\nport=many\n', 'many'), ('nonsense\n', 'line 1'),
                           ('[admin]\naddress=0.0.0.0\n', 'admin/address'),
                           ('[listener]\ncertificateFile=/x.pem\n', 'listener/keyFile')):
            with self.subTest(text):
                config.write_text(text)
                run = self.cli(*SERVE)
                self.assertEqual(run.code, 3, run)
                self.assertIn('clouddock.conf', run.errors)
                self.assertIn(word, run.errors)
                self.assertEqual(self.cli('check').code, 3)
                self.assertEqual(config.read_text(), text)

    def test_a_data_folder_that_is_a_file(self):
        path = self.folder / 'file'
        path.write_text('x')
        run = self.cli(*SERVE, data_dir=path)
        self.assertNotEqual(run.code, 0, run)
        self.assertIn(str(path), run.errors)
        self.assertEqual(path.read_text(), 'x')

    def test_a_read_only_folder(self):
        # A mount, since permissions do not hold root back.
        folder = self.folder / 'mounted'
        mount('size=64m', folder)
        self.addCleanup(subprocess.run, ['umount', folder], check=True)
        for path in self.data.iterdir():
            shutil.copy2(path, folder)
        subprocess.run(['mount', '-o', 'remount,ro', folder], check=True)
        before = {path.name: fingerprint(path) for path in folder.iterdir()}
        run = self.cli(*SERVE, data_dir=folder)
        self.assertNotEqual(run.code, 0, run)
        self.assertIn(str(folder), run.errors)
        self.assertEqual({path.name: fingerprint(path) for path in folder.iterdir()}, before)

    def test_a_folder_without_permission(self):
        if os.geteuid() == 0:
            self.skipTest('permissions do not hold root back')
        self.data.chmod(0o500)
        run = self.cli(*SERVE)
        self.assertNotEqual(run.code, 0, run)
        self.assertIn(str(self.data), run.errors)


class Busy(ProgramTest):
    def test_a_locked_database_answers_503_and_then_goes_on(self):
        self.bring(fixtures.config())
        server = self.serve()
        self.assertEqual(server.push(fixtures.PRODUCT, fixtures.data_report(serial=1)).status, 200)
        self.pushes(count=1)
        other = sqlite3.connect(self.data / 'clouddock.db', isolation_level=None)
        other.execute('BEGIN IMMEDIATE')
        answer = server.push(fixtures.PRODUCT, fixtures.data_report(serial=2), timeout=30 * PATIENCE)
        self.assertEqual(answer.status, 503)
        self.assertIn('retry-after', answer.headers)
        other.execute('ROLLBACK')
        other.close()
        http.wait_until(lambda: server.push(fixtures.PRODUCT, fixtures.data_report(serial=3)).status == 200,
                        'the door works again', 20 * PATIENCE)
        serials = [load_serial(row) for row in self.pushes()]
        self.assertEqual(serials.count(1), 1)
        self.assertGreaterEqual(serials.count(3), 1)
        self.assertEqual(http.get(server.admin, '/readyz').status, 200)

    def test_it_is_ready_again_without_a_push(self):
        self.bring(fixtures.config())
        server = self.serve()
        other = sqlite3.connect(self.data / 'clouddock.db', isolation_level=None)
        other.execute('BEGIN IMMEDIATE')
        answer = server.push(fixtures.PRODUCT, fixtures.data_report(), timeout=30 * PATIENCE)
        self.assertEqual(answer.status, 503)
        ready = http.get(server.admin, '/readyz')
        self.assertEqual(ready.status, 503)
        self.assertIn(b'could not be kept', ready.body)
        self.assertEqual(server.metric('clouddock_pushes_unavailable_total'), 1)
        other.execute('ROLLBACK')
        other.close()
        http.wait_until(lambda: http.get(server.admin, '/readyz').status == 200, 'ready again', 20 * PATIENCE)
        self.assertEqual(self.rows('pushes'), [])
        self.assertIn('503', server.log())

    def test_a_lock_that_goes_in_time_is_not_noticed(self):
        self.bring(fixtures.config())
        server = self.serve()
        other = sqlite3.connect(self.data / 'clouddock.db', isolation_level=None)
        other.execute('BEGIN IMMEDIATE')
        with http.Connection(server.port, 30 * PATIENCE) as connection:
            body = b'{"messageType":"dataReport","payload":{}}'
            connection.send(http.request('POST', f'/ctwing/{fixtures.PRODUCT}/notify', body))
            http.wait_until(lambda: http.get(server.admin, '/healthz').status == 200, 'the admin port answers', 5)
            other.execute('ROLLBACK')
            self.assertEqual(connection.answer().status, 200)
        other.close()


def load_serial(row):
    import json
    return json.loads(row['body'])['upDataSN']


class FullDisk(ProgramTest):
    def fill_and_free(self, data_dir, server, free):
        """Load until the disk is full, then room again: nothing acknowledged is missing."""
        with load.Load(server.port, clients=4, body_bytes=20000) as clients:
            http.wait_until(lambda: clients.count(503) > 0, 'the disk is full', 120 * PATIENCE)
            self.assertEqual(http.get(server.admin, '/healthz').status, 200)
            free()
            before = clients.count(200)
            http.wait_until(lambda: clients.count(200) > before + 4, 'the door works again', 30 * PATIENCE)
        self.assertEqual(set(clients.statuses()), {200, 503})
        self.assertEqual(server.stop(), 0, server.log())
        kept = [load.name_of(row) for row in self.rows('pushes', data_dir=data_dir)]
        self.assertEqual([name for name in clients.acknowledged() if kept.count(name) != 1], [])

    def rows(self, kind, *arguments, data_dir=None):
        return self.good('export', kind, *arguments, **({'data_dir': data_dir} if data_dir else {})).rows()

    def test_a_disk_that_is_nearly_full_is_not_ready(self):
        disk = self.folder / 'disk'
        mount('size=64m', disk)
        self.addCleanup(subprocess.run, ['umount', disk], check=True)
        data = disk / 'data'
        self.good('import', self._config(), data_dir=data)
        server = self.serve(data_dir=data)
        filler = disk / 'filler'
        free = os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize
        filler.write_bytes(b'\0' * (free - (2 << 20)))
        ready = http.get(server.admin, '/readyz')
        self.assertEqual((ready.status, ready.body), (503, b'the disk is nearly full\n'))
        self.assertEqual(server.push(fixtures.PRODUCT, fixtures.data_report()).status, 200, 'it still fits')
        filler.unlink()
        self.assertEqual(http.get(server.admin, '/readyz').status, 200)

    def test_a_full_disk_answers_503_and_loses_nothing(self):
        disk = self.folder / 'disk'
        mount('size=32m', disk)
        self.addCleanup(subprocess.run, ['umount', disk], check=True)
        data = disk / 'data'
        self.good('import', self._config(), data_dir=data)
        filler = disk / 'filler'
        filler.write_bytes(b'\0' * (14 << 20))
        server = self.serve(data_dir=data)
        self.fill_and_free(data, server, filler.unlink)

    def _config(self):
        import json
        path = self.folder / 'config.json'
        path.write_text(json.dumps(fixtures.config()))
        return path

    def test_a_file_that_may_not_grow_answers_503_and_loses_nothing(self):
        # The same without the right to mount: a limit of file size, which is taken away later.
        self.good('import', self._config())

        def limited():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (12 << 20, resource.RLIM_INFINITY))
        server = self.serve(preexec=limited)
        self.fill_and_free(self.data, server, lambda: resource.prlimit(
            server.process.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY)))
