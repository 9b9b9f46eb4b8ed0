"""clouddock-sim as a process, its control port, and a receiver of pushes."""
import http.client
import http.server
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import threading
import time
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[3]
BUILD = pathlib.Path(os.environ.get('CLOUDDOCK_BUILD', ROOT / 'build' / 'release'))
# Sanitized builds are several times slower; what waits for the program waits longer then.
PATIENCE = float(os.environ.get('CLOUDDOCK_PATIENCE', '1'))

# Nothing happens by itself, devices answer at once.
QUIET = ('--report-seconds', '0', '--join-seconds', '0', '--speed', '20')


def program():
    path = BUILD / 'bin' / 'clouddock-sim'
    if not path.exists():
        raise SystemExit(f'{path} is missing: build first, or name the build folder with --build')
    return str(path)


def wait_until(condition, what, seconds=10.0, step=0.02):
    """Asks until the answer is true and returns it. The only way in which these tests wait for time."""
    end = time.monotonic() + seconds * PATIENCE
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f'not within {seconds} s: {what}')
        time.sleep(step)


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    def json(self):
        return json.loads(self.body)

    def __repr__(self):
        return f'<{self.status} {self.headers} {self.body[:300]!r}>'


def exchange(port, method, target, headers=(), body=None, timeout=20):
    """One request on a connection of its own; exceptions of http.client and sockets pass through."""
    connection = http.client.HTTPConnection('127.0.0.1', port, timeout=timeout * PATIENCE)
    try:
        connection.request(method, target, body=body, headers=dict(headers))
        answer = connection.getresponse()
        return Answer(answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read())
    finally:
        connection.close()


class Simulator:
    def __init__(self, folder, *arguments, quiet=True):
        self.ready_file = pathlib.Path(folder) / 'ready.json'
        self.ready_file.unlink(missing_ok=True)
        self.process = subprocess.Popen(
            [program(), '--ready-file', str(self.ready_file), *(QUIET if quiet else ()), *map(str, arguments)],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        wait_until(self._is_ready, 'the simulator is ready')
        self.ready = json.loads(self.ready_file.read_text())
        self.aep, self.onenet = self.ready['ctwing'], self.ready['onenet']
        self.control_port = self.ready['control']['port']

    def _is_ready(self):
        if self.process.poll() is not None:
            raise AssertionError(f'ended with {self.process.returncode}: {self.process.stderr.read()}')
        return self.ready_file.exists()

    def stop(self):
        """Ends it and returns the exit code."""
        if self.process.poll() is None:
            self.process.terminate()
        try:
            return self.process.wait(10 * PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise AssertionError('the simulator did not end within 10 s') from None
        finally:
            self.process.stdout.close()
            self.process.stderr.close()

    def control(self, method, path, body=None, expect=200):
        data = None if body is None else json.dumps(body).encode()
        answer = exchange(self.control_port, method, path, {'Content-Type': 'application/json'}, data)
        if answer.status != expect:
            raise AssertionError(f'{method} {path} {body}: {answer}')
        return answer.json()

    def counters(self, cloud):
        return self.control('GET', '/counters')[cloud]

    def fault(self, target, mode, **more):
        self.control('POST', '/faults', {'target': target, 'mode': mode, **more})

    def device(self, cloud, imei):
        rows = self.control('GET', '/state')[cloud]['devices']
        return next(row for row in rows if imei in (row['imei'], row.get('name')))


class Receiver:
    """Takes pushes. \a answers: a function of the request that returns (status, body)."""

    def __init__(self, answers=None):
        self.requests = []
        self.answers = answers or (lambda request: (200, b'ok'))
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = 'HTTP/1.1'

            def take(self):
                body = self.rfile.read(int(self.headers.get('Content-Length', '0')))
                request = {'method': self.command, 'path': self.path, 'body': body, 'at': time.monotonic(),
                           'headers': {name.lower(): value for name, value in self.headers.items()}}
                outer.requests.append(request)
                status, answer = outer.answers(request)
                self.send_response(status)
                self.send_header('Content-Length', str(len(answer)))
                self.end_headers()
                try:
                    self.wfile.write(answer)
                except ConnectionError:
                    pass  # the sender gave up: what a test of timeouts wants

            do_GET = do_POST = take

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
        self.server.daemon_threads = True
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True)
        self.thread.start()
        self.url = f'http://127.0.0.1:{self.server.server_port}/notify'

    def posts(self):
        return [request for request in self.requests if request['method'] == 'POST']

    def messages(self):
        return [json.loads(request['body']) for request in self.posts()]

    def wait_for(self, count, seconds=10):
        return wait_until(lambda: len(self.posts()) >= count and self.posts(), f'{count} pushes', seconds)

    def close(self):
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()


class SimTest(unittest.TestCase):
    """A simulator for each class; its counters and faults are fresh for each test."""

    ARGUMENTS = ()

    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix='clouddock-sim-'))
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        cls.sim = Simulator(cls.folder, *cls.ARGUMENTS)
        cls.addClassCleanup(cls.sim.stop)

    def setUp(self):
        self.sim.control('POST', '/counters/reset')
        self.sim.control('DELETE', '/faults')

    def receiver(self, answers=None):
        receiver = Receiver(answers)
        self.addCleanup(receiver.close)
        return receiver
