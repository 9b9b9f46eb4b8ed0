#!/usr/bin/env python3
"""How many pushes a second clouddockd keeps, decodes and applies, and what one costs.

ingest.py [--build DIR] [--rounds 3] [--seconds 5] [--connections 1,16,64,256] [--data DIR] [--peers DIR]
          [--peer 'NAME=COMMAND'] [--out FILE]

Each round visits every number of connections, and there the SQLite ceiling (load/ceiling.c, one transaction per that
many rows), clouddockd and each peer one after the other, so that a ratio compares neighbours in time. Requests per
second mean little on a shared machine: judge by CPU per request and by the ratio to the same round's ceiling.

--peers DIR takes the bare programs group_epoll (epoll + SQLite) and group_qt (QtHttpServer + SQLite) from that folder
where they are there; --peer adds any other program, with {port} and {db} in its command line.
"""
import argparse
import json
import os
import pathlib
import shlex
import shutil
import signal
import socket
import statistics
import subprocess
import tempfile
import time

import measure

BARE = {'bare epoll + SQLite': 'group_epoll {port} {db} writer 1 simd', 'QtHttpServer + guard + SQLite': 'group_qt {port} {db} guarded 1'}


def build_ceiling(folder):
    binary = folder / 'ceiling'
    subprocess.run([os.environ.get('CC', 'cc'), '-O2', '-o', binary, measure.HERE / 'load' / 'ceiling.c', '-lsqlite3'],
                   check=True)
    return binary


class Peer:
    def __init__(self, name, command, folder):
        from lib.program import free_port
        self.name, self.port = name, free_port()
        database = folder / f'peer-{self.port}.db'
        self.process = subprocess.Popen(shlex.split(command.format(port=self.port, db=database)),
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(200):
            try:
                socket.create_connection(('127.0.0.1', self.port), 0.2).close()
                return
            except OSError:
                time.sleep(0.05)
        raise SystemExit(f'{name} does not listen: {command}')


def drive(name, pid, port, path, connections, seconds, run):
    before, threads = measure.cpu_seconds(pid), measure.thread_seconds(pid)
    result = measure.wrk(port, path, connections, seconds, run)
    requests = max(1, result['requests'])
    result['cpu_us'] = (measure.cpu_seconds(pid) - before) * 1e6 / requests
    result['threads_us'] = {thread: round((used - threads.get(thread, 0)) * 1e6 / requests, 1)
                            for thread, used in measure.thread_seconds(pid).items() if used > threads.get(thread, 0)}
    result['name'] = name
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--build', type=pathlib.Path, default=measure.HERE.parents[1] / 'build' / 'release')
    parser.add_argument('--rounds', type=int, default=3)
    parser.add_argument('--seconds', type=int, default=5)
    parser.add_argument('--connections', default='1,16,64,256')
    parser.add_argument('--data', type=pathlib.Path, help='folder on the disk to measure (default: a temporary one)')
    parser.add_argument('--peers', type=pathlib.Path)
    parser.add_argument('--peer', action='append', default=[])
    parser.add_argument('--out', type=pathlib.Path, help='every single run as a JSON line')
    arguments = parser.parse_args()
    os.environ['CLOUDDOCK_BUILD'] = str(arguments.build.resolve())
    from lib import fixtures, http
    from lib.program import Server, command

    folder = pathlib.Path(tempfile.mkdtemp(prefix='clouddock-bench-', dir=arguments.data))
    peers = []
    server = None
    try:
        ceiling = build_ceiling(folder)
        data = folder / 'data'
        done = command(data, 'import', measure.configuration(folder))
        if done.code != 0:
            raise SystemExit(repr(done))
        server = Server(data, folder / 'server.log')
        pid, path = server.process.pid, f'/ctwing/{fixtures.PRODUCT}/notify'
        idle = measure.memory(pid, 'VmRSS')
        measure.reset_peak(pid)
        for name, template in BARE.items():
            if arguments.peers and (arguments.peers / template.split()[0]).exists():
                peers.append(Peer(name, f'{arguments.peers}/{template}', folder))
        for given in arguments.peer:
            name, _, template = given.partition('=')
            peers.append(Peer(name, template, folder))

        runs, run, out = [], int(time.time()) % 100000, open(arguments.out, 'a') if arguments.out else None

        def keep(connections, ceiling_rate, result):
            result.update(connections=connections, ratio=result['per_s'] / ceiling_rate)
            runs.append(result)
            if out:
                out.write(json.dumps(result) + '\n')
                out.flush()

        for _ in range(arguments.rounds):
            for connections in map(int, arguments.connections.split(',')):
                limit = json.loads(subprocess.run([ceiling, folder / 'ceiling.db', '1.5', str(connections)], check=True,
                                                  capture_output=True, text=True).stdout)
                keep(connections, limit['rows_per_s'], {
                    'name': 'SQLite ceiling', 'per_s': limit['rows_per_s'], 'p50': limit['commit_p50_ms'],
                    'p99': limit['commit_p99_ms'], 'cpu_us': limit['cpu_us_per_row'], 'failed': 0, 'not_2xx': 0})
                run += 1
                start = time.monotonic()
                result = drive('clouddockd', pid, server.port, path, connections, arguments.seconds, run)
                # The decoder follows the journal; the pipeline's rate is that of the last push decoded.
                http.wait_until(lambda: server.metric('clouddock_decode_pending') == 0, 'everything is decoded', 600, 0.05)
                drained = time.monotonic() - start
                result['pipeline_per_s'] = result['requests'] / drained
                result['pipeline_share'] = result['seconds'] / max(result['seconds'], drained)
                keep(connections, limit['rows_per_s'], result)
                for peer in peers:
                    run += 1
                    keep(connections, limit['rows_per_s'], drive(peer.name, peer.process.pid, peer.port, path, connections,
                                                                 arguments.seconds, run))
        peak = measure.memory(pid, 'VmHWM')
    finally:
        for peer in peers:
            peer.process.terminate()
            peer.process.wait()
        code = server.stop(signal.SIGTERM, 60) if server else 0
        shutil.rmtree(folder)
    if code != 0:
        raise SystemExit(f'clouddockd ended with {code}')

    print(f'{measure.machine()}; {arguments.rounds} rounds × {arguments.seconds} s; medians')
    print('| connections | program | pushes/s (best) | of the ceiling | p50 ms | p99 ms | CPU µs/push | errors | decoded/s | of ingest |')
    print('|--:|---|--:|--:|--:|--:|--:|--:|--:|--:|')
    for connections in map(int, arguments.connections.split(',')):
        for name in dict.fromkeys(result['name'] for result in runs):
            of = [r for r in runs if r['name'] == name and r['connections'] == connections]

            def median(key):
                return statistics.median(r[key] for r in of)
            pipeline = f"{median('pipeline_per_s'):,.0f} | {median('pipeline_share'):.2f}" if 'pipeline_per_s' in of[0] else ' | '
            print(f"| {connections} | {name} | {median('per_s'):,.0f} ({max(r['per_s'] for r in of):,.0f}) | "
                  f"{median('ratio'):.2f} | {median('p50'):.2f} | {median('p99'):.1f} | {median('cpu_us'):.1f} | "
                  f"{sum(r['failed'] + r['not_2xx'] for r in of)} | {pipeline} |")
    busiest = [r['threads_us'] for r in runs if r['name'] == 'clouddockd' and r['connections'] == runs[-1]['connections']]
    print('clouddockd by thread at the most connections, µs/push: '
          + ', '.join(f'{name} {statistics.median(r.get(name, 0) for r in busiest):.1f}' for name in busiest[0]))
    print(f'clouddockd memory: {idle:.1f} MiB idle, {peak:.1f} MiB at most under load')


if __name__ == '__main__':
    main()
