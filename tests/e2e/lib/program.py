"""clouddockd as a black box: its command line, its two ports and its data folder."""
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import tempfile
import unittest

from . import http

ROOT = pathlib.Path(__file__).resolve().parents[3]
BUILD = pathlib.Path(os.environ.get('CLOUDDOCK_BUILD', ROOT / 'build' / 'release'))
FULL = os.environ.get('CLOUDDOCK_FULL') == '1'
# Sanitized builds are several times slower; what waits for the program waits longer then.
PATIENCE = float(os.environ.get('CLOUDDOCK_PATIENCE', '1'))


def program():
    path = BUILD / 'bin' / 'clouddockd'
    if not path.exists():
        raise SystemExit(f'{path} is missing: build first, or name the build folder with --build')
    return str(path)


def free_port():
    with socket.socket() as probe:
        probe.bind(('127.0.0.1', 0))
        return probe.getsockname()[1]


class Run:
    """What a finished command left."""

    def __init__(self, code, output, errors):
        self.code = code
        self.output = output
        self.errors = errors

    def rows(self):
        return [json.loads(line) for line in self.output.splitlines() if line]

    def __repr__(self):
        return f'exit {self.code}\n--- stdout\n{self.output[-2000:]}\n--- stderr\n{self.errors[-2000:]}'


def environment(**extra):
    values = dict(os.environ, LC_ALL='C.UTF-8', TZ='Asia/Shanghai', QT_QPA_PLATFORM='offscreen')
    for name in ('NOTIFY_SOCKET', 'CREDENTIALS_DIRECTORY', 'CLOUDDOCK_VAULT_KEY_FILE', 'DISPLAY', 'WAYLAND_DISPLAY'):
        values.pop(name, None)
    values.update(extra)
    return values


def command(data_dir, *arguments, timeout=60, **kwargs):
    done = subprocess.run([program(), '--data-dir', str(data_dir), *map(str, arguments)], capture_output=True,
                          timeout=timeout * PATIENCE, env=environment(), **kwargs)
    return Run(done.returncode, done.stdout.decode('utf-8', 'replace'), done.stderr.decode('utf-8', 'replace'))


class Server:
    """`clouddockd serve` on ports of its own, with its output in a file. \a plain: the ports are those of its settings."""

    def __init__(self, data_dir, log, *, arguments=(), preexec=None, wait=True, ports=None, plain=False, wrapper=(),
                 **env):
        self.data_dir = data_dir
        self.port, self.admin = ports or (free_port(), free_port())
        self.log_path = pathlib.Path(log)
        self._log = open(log, 'ab')
        own = [] if plain else ['--listen', f'127.0.0.1:{self.port}', '--admin', f'127.0.0.1:{self.admin}']
        # A test never signals a process it did not start: only this Popen object is used for it.
        self.process = subprocess.Popen(
            [*wrapper, program(), '--data-dir', str(data_dir), 'serve', *own, *arguments],
            stdout=self._log, stderr=subprocess.STDOUT, env=environment(**env), preexec_fn=preexec)
        if wait:
            self.wait_ready()

    def log(self):
        return self.log_path.read_text('utf-8', 'replace')

    def is_ready(self):
        if self.process.poll() is not None:
            raise AssertionError(f'the server ended with {self.process.returncode}:\n{self.log()[-3000:]}')
        try:
            return http.get(self.admin, '/readyz', 2).status == 200
        except (OSError, http.Closed):
            return False

    def wait_ready(self, seconds=15):
        http.wait_until(self.is_ready, 'the server is ready', seconds * PATIENCE)

    def stop(self, how=signal.SIGTERM, seconds=20):
        """Ends it and returns the exit code."""
        if self.process.poll() is None:
            self.process.send_signal(how)
        try:
            return self.process.wait(seconds * PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise AssertionError(f'the server did not end within {seconds} s:\n{self.log()[-3000:]}') from None
        finally:
            self._log.close()

    def push(self, product, body, query='', headers=(), timeout=10):
        if isinstance(body, (dict, list)):
            body = json.dumps(body, ensure_ascii=False).encode()
        return http.exchange(self.port, http.request('POST', f'/ctwing/{product}/notify{query}', body, headers), timeout)

    def metric(self, name):
        """A Prometheus value by its name, labels included if there are any; None when it is not there."""
        for line in http.get(self.admin, '/metrics').body.decode().splitlines():
            if line.startswith(name) and line[len(name):len(name) + 1] in (' ', '{'):
                return float(line.rsplit(' ', 1)[1])
        return None


class ProgramTest(unittest.TestCase):
    """Every test has its own data folder; what it started is ended with it."""

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix='clouddock-e2e-'))
        self.addCleanup(self._remove)
        self.data = self.folder / 'data'
        self.servers = []

    def _remove(self):
        if os.environ.get('CLOUDDOCK_KEEP') == '1':
            print(f'{self.id()}: kept {self.folder}')
            return
        for path in self.folder.rglob('*'):
            if path.is_dir() and not path.is_symlink():
                path.chmod(0o700)
        shutil.rmtree(self.folder)

    def tearDown(self):
        for server in self.servers:
            if server.process.poll() is None:
                server.stop(signal.SIGKILL)

    def serve(self, **kwargs):
        log = self.folder / f'server-{len(self.servers)}.log'
        server = Server(kwargs.pop('data_dir', self.data), log, **kwargs)
        self.servers.append(server)
        return server

    def cli(self, *arguments, **kwargs):
        return command(kwargs.pop('data_dir', self.data), *arguments, **kwargs)

    def good(self, *arguments, **kwargs):
        run = self.cli(*arguments, **kwargs)
        self.assertEqual(run.code, 0, run)
        return run

    def bring(self, config, name='config.json'):
        """Imports a configuration that must be accepted."""
        path = self.folder / name
        path.write_text(json.dumps(config, ensure_ascii=False, indent=1), 'utf-8')
        return self.good('import', path)

    def rows(self, kind, *arguments):
        return self.good('export', kind, *arguments).rows()

    def pushes(self, *, settled=True, count=None, seconds=10):
        """The journal as exported; waits until it has \a count rows and none of them is pending."""
        def look():
            rows = self.rows('pushes')
            if count is not None and len(rows) < count:
                return None
            if settled and any(row['decodeState'] == 'pending' for row in rows):
                return None
            return rows or (count in (None, 0) and [None])
        rows = http.wait_until(look, f'{count if count is not None else "all"} pushes kept and decoded',
                               seconds * PATIENCE, 0.1)
        rows = [row for row in rows if row is not None]
        if count is not None:
            self.assertEqual(len(rows), count, rows)
        return rows
