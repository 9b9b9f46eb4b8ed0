#!/usr/bin/env python3
"""Attacks on the door, each with what must come of it.

attacks.py [--build DIR] [--short] [--out FILE] [names]

Every attack has a fresh clouddockd, comes from 127.0.0.2 and is watched: the process must live, a client at 127.0.0.1
must be served meanwhile and afterwards, memory must stay within MEMORY_MIB over idle. --short leaves out what waits
for the door's deadlines and takes smaller floods; it is what ctest runs.
"""
import argparse
import json
import os
import pathlib
import random
import resource
import selectors
import shutil
import signal
import socket
import statistics
import struct
import tempfile
import threading
import time

import measure

MEMORY_MIB = 64        # over idle, at any moment of any attack
SLOWER = 10            # how much slower than in quiet the 99th of a hundred other requests may be …
NOTICEABLE = 0.5       # … unless it is below this many seconds: a busy machine alone can make that
SANITIZED = float(os.environ.get('CLOUDDOCK_PATIENCE', '1')) > 1  # memory figures mean nothing there

ATTACKS = {}


def attack(function):
    ATTACKS[function.__name__] = function
    return function


class Watcher(threading.Thread):
    """Another client: one request every 20 ms on a new connection."""

    def __init__(self, port, path):
        super().__init__(daemon=True)
        self.port, self.path = port, path
        self.waits, self.failures = [], []
        self._ended = threading.Event()
        self.start()

    def run(self):
        from lib import http
        while not self._ended.wait(0.02):
            start = time.monotonic()
            try:
                status = http.get(self.port, self.path, 30).status
                if status != 200:
                    self.failures.append(status)
            except (OSError, http.Closed) as error:
                self.failures.append(repr(error))
            self.waits.append(time.monotonic() - start)

    def end(self):
        self._ended.set()
        self.join(40)
        return self

    def p99(self):
        return sorted(self.waits)[max(0, int(len(self.waits) * 0.99) - 1)] if self.waits else 0.0


class Target:
    """The server under attack, seen from the attacker's address."""

    def __init__(self, server, path, short):
        self.server, self.path, self.short = server, path, short
        self.pid, self.port = server.process.pid, server.port
        self.open = []

    def connect(self, source='127.0.0.2', timeout=15):
        connection = socket.create_connection(('127.0.0.1', self.port), timeout, (source, 0))
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.open.append(connection)
        return connection

    def close(self):
        for connection in self.open:
            connection.close()
        self.open = []

    def head(self, *lines):
        return '\r\n'.join([f'POST {self.path} HTTP/1.1', 'Host: a', *lines, '', '']).encode()

    def post(self, body=b'{}'):
        return self.head(f'Content-Length: {len(body)}') + body


def read_all(connection, seconds=10):
    """What comes until the other end closes, or for that long."""
    connection.settimeout(seconds)
    data = b''
    try:
        while chunk := connection.recv(65536):
            data += chunk
    except OSError:
        pass
    return data


def read_some(connection, seconds=10):
    """What comes until there is one head."""
    connection.settimeout(seconds)
    data = b''
    try:
        while b'\r\n\r\n' not in data:
            chunk = connection.recv(65536)
            if not chunk:
                break
            data += chunk
    except OSError:
        pass
    return data


def status(data):
    return int(data.split(b' ', 2)[1]) if data.startswith(b'HTTP/') else None


def flood(target, start, block, total):
    """Sends up to that many bytes and returns the status of what the door says meanwhile (None: only closed)."""
    connection = target.connect()
    connection.settimeout(5)
    sent = 0
    try:
        connection.sendall(start)
        while sent < total:
            connection.sendall(block)
            sent += len(block)
        connection.sendall(b'\r\n\r\n')
    except OSError:
        pass
    return status(read_some(connection))


def said(connection):
    """What has come so far without waiting: bytes (empty when closed), or None when the connection is silent and open."""
    connection.setblocking(False)
    try:
        return connection.recv(65536)
    except BlockingIOError:
        return None
    except OSError:
        return b''


def is_held(connection):
    """Neither closed nor told anything."""
    return said(connection) is None


def reset(connection):
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack('ii', 1, 0))
    connection.close()


def expect(what, got, *allowed):
    if got not in allowed:
        raise AssertionError(f'{what}: expected {" or ".join(map(str, allowed))}, got {got}')


@attack
def body_of_1_gib(t):
    expect('announced and sent', flood(t, t.head(f'Content-Length: {1 << 30}'), b'x' * (1 << 20), (64 if t.short else 1024) << 20), 413)


@attack
def chunks_without_end(t):
    chunk = b'100000\r\n' + b'x' * (1 << 20) + b'\r\n'
    expect('chunked', flood(t, t.head('Transfer-Encoding: chunked'), chunk, (32 if t.short else 256) << 20), 413)


@attack
def tiny_chunks(t):
    body = b'{"a":"' + b'x' * 20000 + b'"}'
    data = b''.join(b'1\r\n%c\r\n' % byte for byte in body) + b'0\r\n\r\n'
    connection = t.connect()
    connection.sendall(t.head('Transfer-Encoding: chunked') + data)
    expect('one byte a chunk', status(read_some(connection)), 200)


@attack
def chunk_size_line_without_end(t):
    expect('digits', flood(t, t.head('Transfer-Encoding: chunked'), b'1' * 100000, 10_000_000), 400)
    expect('extension', flood(t, t.head('Transfer-Encoding: chunked') + b'1;a=', b'b' * 100000, 10_000_000), 400, 413)


@attack
def trailers_without_end(t):
    expect('trailers', flood(t, t.head('Transfer-Encoding: chunked') + b'0\r\n', b'X-T: aaaaaaaaaaaaaaaa\r\n' * 1000, 10_000_000),
           400, 431)


@attack
def headers_without_end(t):
    start = f'POST {t.path} HTTP/1.1\r\nHost: a\r\n'.encode()
    size = 5_000_000 if t.short else 100_000_000
    expect('100,000 fields', flood(t, start, b'X-Field: aaaaaaaaaaaaaaaa\r\n' * 1000, 100_000 * 27), 431)
    expect('one field', flood(t, start + b'X-Big: ', b'a' * 100000, size), 431)


@attack
def header_in_small_pieces(t):
    connection = t.connect()
    connection.sendall(f'POST {t.path} HTTP/1.1\r\nHost: a\r\nX-Big: '.encode())
    try:
        for _ in range(2000):
            connection.sendall(b'a' * 100)
    except OSError:
        pass
    expect('answer', status(read_some(connection)), 431)


@attack
def request_line_without_end(t):
    expect('target', flood(t, b'POST /', b'a' * 100000, 20_000_000), 414)
    expect('segments', flood(t, b'POST /ctwing/', b'a/' * 50000, 1_000_000), 414)


@attack
def newlines(t):
    expect('newlines', flood(t, b'', b'\n' * 100000, 50_000_000), 400)
    expect('CRLF', flood(t, b'', b'\r\n' * 50000, 50_000_000), 400)


@attack
def smuggling(t):
    inner = t.post(b'{"smuggled":true}')
    for lines, expected in (((f'Content-Length: {len(inner) + 5}', 'Transfer-Encoding: chunked'), 400),
                            (('Content-Length: 0', f'Content-Length: {len(inner)}'), 400), (('Content-Length: -5',), 400),
                            (('Content-Length: 31abc',), 400), ((f'Content-Length: +{len(inner)}',), 400),
                            (('Transfer-Encoding: xchunked',), 501), (('Transfer-Encoding: gzip', 'Content-Length: 0'), 501),
                            (('Transfer-Encoding : chunked',), 400), (('X: a\r\n Content-Length: 5',), 400)):
        connection = t.connect()
        connection.sendall(t.head(*lines) + b'0\r\n\r\n' + inner)
        data = read_all(connection, 5)
        expect(f'{lines}', status(data), expected)
        expect(f'{lines}: answers', data.count(b'HTTP/1.1 '), 1)
    from lib.program import command
    rows = command(t.server.data_dir, 'export', 'pushes').output
    expect('smuggled pushes kept', rows.count('smuggled'), 0)


@attack
def random_bytes(t):
    chance = random.Random(20231123)
    for _ in range(200 if t.short else 3000):
        connection = t.connect()
        try:
            connection.sendall(chance.choice([b'', b'POST ', t.head('Content-Length: 50')[:chance.randrange(20, 60)]])
                               + chance.randbytes(chance.randrange(1, 3000)))
            connection.shutdown(socket.SHUT_WR)
        except OSError:
            pass
        read_some(connection, 5)
        connection.close()
    t.open = []


@attack
def json_bombs(t):
    def push(body):
        connection = t.connect()
        connection.sendall(t.post(body))
        return status(read_some(connection, 20))
    expect('deep lists', push(b'{"a":' + b'[' * 500000), 400)
    expect('deep and closed', push(b'{"a":' + b'[' * 250000 + b']' * 250000 + b'}'), 400)
    expect('a million digits', push(b'{"a":' + b'9' * 1000000 + b'}'), 200, 400)
    expect('many keys', push(b'{' + b','.join(b'"k%d":1' % n for n in range(80000)) + b'}'), 200)
    expect('one key many times', push(b'{' + b','.join([b'"IMEI":"1"'] * 80000) + b'}'), 200)
    expect('a long text', push(b'{"a":"' + b'\\u4e2d' * 170000 + b'"}'), 200)


@attack
def unread_answers(t):
    """Pipelined requests whose answers nobody reads: the door must stop reading, not buffer."""
    connection = t.connect()
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    connection.settimeout(3)
    sent, block = 0, f'GET {t.path} HTTP/1.1\r\nHost: a\r\n\r\n'.encode() * 1000
    try:
        while sent < 60_000_000:
            connection.sendall(block)
            sent += len(block)
    except OSError:
        pass
    if sent >= 60_000_000:
        raise AssertionError('60 MB of requests were read although no answer was')


@attack
def unfinished_bodies(t):
    """300 bodies of 1 MiB that lack their last byte: more than the door may hold."""
    body = b'x' * ((1 << 20) - 1)
    for _ in range(60 if t.short else 300):
        connection = t.connect()
        connection.settimeout(2)
        try:
            connection.sendall(t.head(f'Content-Length: {1 << 20}') + body)
        except OSError:
            pass
    statuses = [status(data) for data in map(said, t.open) if data]
    if set(statuses) - {503, 413, 408}:
        raise AssertionError(f'answered {sorted(set(statuses))}')


@attack
def large_pushes(t):
    """Many clients, each with a push of nearly 1 MiB that is taken: the queue and the decoder have a bound, too."""
    body = b'{"messageType":"dataReport","IMEI":"864000000000001","n":%d,"filler":"' + b'x' * 1_040_000 + b'"}'
    for number in range(64 if t.short else 400):
        t.connect(timeout=60).sendall(t.post(body % number))
    statuses = [status(read_some(connection, 60)) for connection in t.open]
    if set(statuses) - {200, 503} or 200 not in statuses:
        raise AssertionError(f'answered {sorted(set(statuses), key=str)}')


@attack
def absurd_lengths(t):
    for length in (9_000_000_000_000_000_000, 18446744073709551615, 10**30):
        connection = t.connect()
        connection.sendall(t.head(f'Content-Length: {length}') + b'x')
        expect(f'{length}', status(read_some(connection)), 413, 400)


@attack
def more_connections_than_allowed(t):
    """One address may hold 1,024; what is over is turned away, and other addresses have their place."""
    for _ in range(1100):
        t.connect()
    time.sleep(0.5)
    held = sum(map(is_held, t.open))
    if not 900 <= held <= 1024:
        raise AssertionError(f'{held} of 1100 connections of one address are held')


@attack
def burst_of_connects(t):
    selector, started, done = selectors.DefaultSelector(), time.monotonic(), []
    for _ in range(400):
        connection = socket.socket()
        connection.setblocking(False)
        connection.connect_ex(('127.0.0.1', t.port))
        selector.register(connection, selectors.EVENT_WRITE)
        t.open.append(connection)
    while len(done) < 400 and time.monotonic() - started < 10:
        for key, _ in selector.select(1):
            done.append(time.monotonic() - started)
            selector.unregister(key.fileobj)
    if len(done) < 400 or statistics.median(done) > 0.5:
        raise AssertionError(f'{len(done)} of 400 connected, median {statistics.median(done):.2f} s')


@attack
def leaving_early(t):
    requests = t.post(b'{"messageType":"x"}')
    for number in range(500 if t.short else 5000):
        connection = t.connect()
        connection.sendall([requests[:20], requests[:-1], requests, requests * 3][number % 4])
        if number % 2:
            reset(connection)
        else:
            connection.close()
        t.open.clear()


@attack
def connection_for_each_request(t):
    for number in range(500 if t.short else 20000):
        connection = t.connect()
        connection.sendall(f'GET {t.path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'.encode())
        data = read_all(connection)
        expect('answer', status(data), 200)
        connection.close()
        t.open.clear()


@attack
def refused_for_ever(t):
    """Tens of thousands of bad requests: the store of rejects is a ring, the log is not flooded."""
    log = t.server.log_path.stat().st_size
    bad = b'POST /ctwing/nobody/notify HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n' + b'x' * 1000
    connection, total = t.connect(), 2000 if t.short else 50000
    for _ in range(total // 100):
        connection.sendall(bad * 100)
        data = b''
        while data.count(b'HTTP/1.1 404') < 100:
            chunk = connection.recv(65536)
            if not chunk:
                raise AssertionError('closed')
            data += chunk
    if t.server.log_path.stat().st_size - log > 1_000_000:
        raise AssertionError('the log grew by more than 1 MB')


@attack
def slow_heads(t):
    """300 clients with a byte every half second: closed at the deadline of 10 s, others are served meanwhile."""
    line = f'POST {t.path} HTTP/1.1\r\nHost: a\r\nX-Slow: '.encode()
    for _ in range(300):
        t.connect()
    for number in range(4 if t.short else 40):
        for connection in t.open:
            try:
                connection.send(line[number:number + 1] or b'a')
            except OSError:
                pass
        time.sleep(0.5)
    if not t.short:
        expect('still open after 20 s', sum(map(is_held, t.open)), 0)


@attack
def silent_bodies(t):
    if t.short:
        return 'left out: waits 35 s'
    for _ in range(200):
        t.connect().sendall(t.head('Content-Length: 1000') + b'x')
    time.sleep(35)
    answers = [status(read_all(connection, 0.2)) for connection in t.open]
    expect('answers', len([a for a in answers if a not in (408, None)]), 0)
    expect('still open after 35 s', sum(map(is_held, t.open)), 0)


@attack
def idle_connections(t):
    before = measure.memory(t.pid, 'VmRSS')
    for _ in range(1000):
        t.connect()
    time.sleep(0.5)
    each = (measure.memory(t.pid, 'VmRSS') - before) * 1024 / 1000
    if each > 8 and not SANITIZED:
        raise AssertionError(f'{each:.1f} KiB for an idle connection')
    if not t.short:
        time.sleep(65)
        expect('still open after 65 s', sum(map(is_held, t.open)), 0)


def descriptors_used_up(t):
    """With 256 descriptors and 400 clients: no busy loop, those inside are served, and all is well afterwards."""
    inside = socket.create_connection(('127.0.0.1', t.port), 10)
    request = f'GET {t.path} HTTP/1.1\r\nHost: a\r\n\r\n'.encode()
    for number in range(400):
        try:
            t.connect(source=f'127.0.1.{number % 100 + 1}', timeout=1)
        except OSError:
            pass
    before = measure.cpu_seconds(t.pid)
    time.sleep(2)
    used = (measure.cpu_seconds(t.pid) - before) / 2
    if used > 0.3:
        raise AssertionError(f'{used:.2f} cores are burnt while the table is full')
    body = b'{"messageType":"x"}'
    inside.sendall(request)
    expect('a client that is inside', status(read_some(inside)), 200)
    inside.sendall(t.post(body))
    expect('a push from inside is kept', status(read_some(inside)), 200)
    inside.close()


ATTACKS['descriptors_used_up'] = descriptors_used_up


def run(name, short, folder, config):
    from lib import fixtures, http
    from lib.program import PATIENCE, Server, command
    path = f'/ctwing/{fixtures.PRODUCT}/notify'
    data = folder / name
    done = command(data, 'import', config)
    if done.code != 0:
        raise SystemExit(repr(done))
    few = name == 'descriptors_used_up'
    server = Server(data, folder / f'{name}.log',
                    preexec=(lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (256, 256))) if few else None)
    result = {'name': name, 'fault': None}
    try:
        target = Target(server, path, short)
        for serial in range(5):
            server.push(fixtures.PRODUCT, fixtures.data_report(serial=serial))
        quiet = Watcher(server.port, path)
        time.sleep(0.6)
        quiet.end()
        idle = measure.memory(target.pid, 'VmRSS')
        measure.reset_peak(target.pid)
        started, cpu = time.monotonic(), measure.cpu_seconds(target.pid)
        other = None if few else Watcher(server.port, path)
        faults = []
        try:
            # What is over at once is done again, so that the other client has something to notice.
            while time.monotonic() - started < 0.6:
                result['note'] = ATTACKS[name](target)
                target.close()
                if result['note']:
                    break
        except (AssertionError, OSError) as error:
            faults.append(f'{type(error).__name__}: {error}')
        seconds = time.monotonic() - started
        if other:
            other.end()
        peak = measure.memory(target.pid, 'VmHWM')
        result.update(seconds=round(seconds, 1), cpu=round(measure.cpu_seconds(target.pid) - cpu, 2), idle_mib=round(idle, 1),
                      over_idle_mib=round(peak - idle, 1), quiet_p99_ms=round(quiet.p99() * 1e3, 1),
                      others_p99_ms=round(other.p99() * 1e3, 1) if other else None)
        if server.process.poll() is not None:
            faults.append(f'the process ended with {server.process.returncode}')
        else:
            target.close()
            http.wait_until(lambda: http.get(server.port, path, 5).status == 200, 'a request afterwards', 10 * PATIENCE, 0.2)
            if server.push(fixtures.PRODUCT, fixtures.data_report(serial=99)).status != 200:
                faults.append('a push afterwards is not kept')
        if peak - idle > MEMORY_MIB and not SANITIZED:
            faults.append(f'memory grew by {peak - idle:.0f} MiB')
        if other and other.failures:
            faults.append(f'other clients failed {len(other.failures)} times: {other.failures[:3]}')
        if other and other.p99() > max(NOTICEABLE * PATIENCE, SLOWER * quiet.p99()):
            faults.append(f'other clients waited {other.p99() * 1e3:.0f} ms (quiet: {quiet.p99() * 1e3:.1f} ms)')
    except (AssertionError, OSError, http.Closed) as error:
        faults = [f'{type(error).__name__}: {error}']
    finally:
        if server.process.poll() is None and server.stop(signal.SIGTERM, 30) != 0:
            faults.append(f'it ended with {server.process.returncode} when asked to stop')
    result['fault'] = '; '.join(faults) or None
    shutil.rmtree(data)
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--build', type=pathlib.Path, default=measure.HERE.parents[1] / 'build' / 'release')
    parser.add_argument('--short', action='store_true')
    parser.add_argument('--out', type=pathlib.Path)
    parser.add_argument('names', nargs='*', metavar='name', help=', '.join(ATTACKS))
    arguments = parser.parse_args()
    os.environ['CLOUDDOCK_BUILD'] = str(arguments.build.resolve())
    unknown = set(arguments.names) - set(ATTACKS)
    if unknown:
        parser.error(f'no attack is named {", ".join(unknown)}')
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(8192, resource.getrlimit(resource.RLIMIT_NOFILE)[1]),) * 2)

    folder = pathlib.Path(tempfile.mkdtemp(prefix='clouddock-attacks-'))
    results = []
    print('| attack | seconds | CPU s | idle MiB | over idle | others p99 ms (quiet) | outcome |\n|---|--:|--:|--:|--:|--:|---|')
    try:
        config = measure.configuration(folder, 5)
        for name in arguments.names or ATTACKS:
            result = run(name, arguments.short, folder, config)
            results.append(result)
            print(f"| {name} | {result.get('seconds', '')} | {result.get('cpu', '')} | {result.get('idle_mib', '')} | "
                  f"{result.get('over_idle_mib', '')} | {result.get('others_p99_ms', '')} ({result.get('quiet_p99_ms', '')}) | "
                  f"{'FAULT: ' + result['fault'] if result['fault'] else result.get('note') or 'as it must be'} |", flush=True)
    finally:
        shutil.rmtree(folder)
    if arguments.out:
        arguments.out.write_text(json.dumps(results, indent=1))
    raise SystemExit(1 if any(result['fault'] for result in results) else 0)


if __name__ == '__main__':
    main()
