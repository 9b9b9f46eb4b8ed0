#!/usr/bin/env python3
"""What a voice assistant waits for: stored-value queries beside pushes, and a directive beside its device.

skill.py [--build DIR] [--seconds 10] [--rate 500] [--connections 16]

First the peak of pushes alone (64 connections), then queries at a fixed rate for the same time: alone, and beside pushes at
about half that peak. Times count from when a query was due, so that a server that stands still is not spared. Then directives
one after the other to a simulated device that needs a known time.
"""
import argparse
import json
import os
import pathlib
import socket
import statistics
import subprocess
import sys
import threading
import time

import measure

DEVICE_MS = 200  # to the device and back


def percentile(values, share):
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def pushes(port, path, seconds, run, pause_ms=0):
    """wrk with 64 connections, each pausing so long before its next push; pushes/s."""
    environment = dict(os.environ, PUSH_PATH=path, RUN=str(run), DEVICES='500', DELAY_MS=str(pause_ms))
    done = subprocess.run(['wrk', '-t1', '-c64', f'-d{seconds}s', '--timeout', '10s', '-s',
                           str(measure.HERE / 'load' / 'push.lua'), f'http://127.0.0.1:{port}{path}'],
                          capture_output=True, text=True, env=environment)
    line = next((line for line in done.stdout.splitlines() if line.startswith('RESULT')), None)
    if line is None:
        raise SystemExit(f'wrk failed: {done.stdout}{done.stderr}')
    raw = json.loads(line[6:])
    if raw['failed'] or raw['not_2xx']:
        raise SystemExit(f'not a fair run: {raw}')
    return raw['requests'] / raw['us'] * 1e6


def pause_for(port, path, rate):
    """What each connection has to pause for that rate: a push takes its time, too."""
    pause = 64 / rate * 500
    taken = 64 / pushes(port, path, 2, 3, pause) * 1000 - pause
    return max(1, 64 / rate * 1000 - taken)


class Asker(threading.Thread):
    """One connection that asks at its turns."""

    def __init__(self, port, request, first, every, count):
        super().__init__()
        self.port, self.request, self.first, self.every, self.count = port, request, first, every, count
        self.times, self.wrong = [], 0

    def run(self):
        link = socket.create_connection(('127.0.0.1', self.port))
        link.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for turn in range(self.count):
            due = self.first + turn * self.every
            pause = due - time.perf_counter()
            if pause > 0:
                time.sleep(pause)
            link.sendall(self.request)
            data = b''
            while b'\r\n\r\n' not in data:
                data += link.recv(65536)
            head, _, body = data.partition(b'\r\n\r\n')
            length = int(head.lower().split(b'content-length:')[1].split(b'\r\n')[0])
            while len(body) < length:
                body += link.recv(65536)
            self.times.append((time.perf_counter() - due) * 1000)
            self.wrong += b'GetTurnOnStateResponse' not in body
        link.close()


def queries(port, request, rate, connections, seconds):
    """Latencies in ms of queries at that rate."""
    every = connections / rate
    start = time.perf_counter() + 0.2
    askers = [Asker(port, request, start + i / rate, every, int(seconds / every)) for i in range(connections)]
    for asker in askers:
        asker.start()
    for asker in askers:
        asker.join()
    if any(asker.wrong for asker in askers):
        raise SystemExit('a query was not answered as it should be')
    return [each for asker in askers for each in asker.times]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--build', type=pathlib.Path, default=measure.HERE.parents[1] / 'build' / 'release')
    parser.add_argument('--seconds', type=int, default=10)
    parser.add_argument('--rate', type=int, default=500)
    parser.add_argument('--connections', type=int, default=16)
    arguments = parser.parse_args()
    os.environ['CLOUDDOCK_BUILD'] = str(arguments.build.resolve())
    sys.setswitchinterval(0.0005)
    from lib import fixtures, http
    from test_dueros import Dueros

    place = Dueros('test_refusals')  # the tests' own scene: a lamp behind CTWing, linked with an account
    place.setUp()
    try:
        done = place.cli('import', measure.configuration(place.folder))
        if done.code != 0:
            raise SystemExit(repr(done))
        place.wake()
        port, path = place.server.port, f'/ctwing/{fixtures.PRODUCT}/notify'
        body = json.dumps({'header': {'namespace': 'DuerOS.ConnectedHome.Query', 'name': 'GetTurnOnStateRequest',
                                      'messageId': 'bench', 'payloadVersion': '1'},
                           'payload': {'accessToken': place.access, 'appliance': {'applianceId': 'lamp-0'}}}).encode()
        request = http.request('POST', '/dueros', body, (('Content-Type', 'application/json'),))
        request = request.replace(b'Connection: close\r\n', b'')
        http.wait_until(lambda: http.get(port, path).status == 200, 'the listener has read the import', 10, 0.1)
        peak = pushes(port, path, arguments.seconds, 1)
        rows = []

        def ask(name, pause):
            before = measure.cpu_seconds(place.server.process.pid)
            found = {}
            if pause:
                beside = threading.Thread(target=lambda: found.update(
                    rate=pushes(port, path, arguments.seconds, 2, pause)))
                beside.start()
            times = queries(port, request, arguments.rate, arguments.connections, arguments.seconds)
            if pause:
                beside.join()
            cpu = (measure.cpu_seconds(place.server.process.pid) - before) * 1e6 / len(times)
            rows.append((name, found.get('rate', 0), found.get('rate', 0) / peak, len(times) / arguments.seconds, percentile(times, 0.5),
                         percentile(times, 0.99), max(times), cpu))
        http.wait_until(lambda: place.server.metric('clouddock_decode_pending') == 0, 'all is decoded', 600, 0.05)
        ask('queries alone', 0)
        ask('beside pushes', pause_for(port, path, peak * 0.95))  # the askers take some of it
        http.wait_until(lambda: place.server.metric('clouddock_decode_pending') == 0, 'all is decoded', 600, 0.05)
        place.sim.call('/settings', {'radioMs': DEVICE_MS // 2 * 20, 'commandTimeoutMs': 600000})  # its speed is 20
        directives = []
        for number in range(20):
            begin = time.perf_counter()
            told = place.say('TurnOnRequest' if number % 2 else 'TurnOffRequest')
            directives.append((time.perf_counter() - begin) * 1000)
            if not told['header']['name'].endswith('Confirmation'):
                raise SystemExit(f'a directive failed: {told}')
    finally:
        place.tearDown()
        place.doCleanups()

    print(f'{measure.machine()}; {arguments.seconds} s each, {arguments.connections} connections')
    print(f'peak of pushes alone: {peak:,.0f}/s')
    print('| queries | pushes/s | of the peak | queries/s | p50 ms | p99 ms | most ms | server CPU µs/query, pushes included |')
    print('|---|--:|--:|--:|--:|--:|--:|--:|')
    for row in rows:
        print('| {} | {:,.0f} | {:.2f} | {:.0f} | {:.1f} | {:.1f} | {:.1f} | {:.0f} |'.format(*row))
    print(f'directive to a device that needs {DEVICE_MS} ms: p50 {statistics.median(directives):.0f} ms, most '
          f'{max(directives):.0f} ms; {statistics.median(directives) - DEVICE_MS:.0f} ms more than the device')


if __name__ == '__main__':
    main()
