#!/usr/bin/env python3
"""What the window costs: start against an empty Qt program, stalls while pushes arrive, the 日志 page of a large database.

gui.py [--build DIR] [--rows 5000000] [--database DIR] [--rounds 7] [--seconds 20]

--database DIR keeps the filled data folder for the next run (5 million rows take a few minutes and about 5 GB).
Needs a screen; without one it starts Xvfb.
"""
import argparse
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import tempfile
import time

import measure


def run(program, *arguments):
    environment = dict(os.environ, GUIBENCH_STARTED=str(time.monotonic_ns()), TZ='Asia/Shanghai')
    return subprocess.Popen([program, *map(str, arguments)], stdout=subprocess.PIPE, text=True, env=environment)


def figures(program, *arguments):
    process = run(program, *arguments)
    output, _ = process.communicate(timeout=900)
    if process.returncode != 0:
        raise SystemExit(f'{program} {arguments} ended with {process.returncode}')
    return json.loads(output.splitlines()[-1])


def start_times(guibench, folders, rounds):
    """First paint in ms, each data folder beside the empty program in every round."""
    times = {'empty Qt Widgets program': []} | {name: [] for name in folders}
    for _ in range(rounds + 1):
        times['empty Qt Widgets program'].append(figures(guibench, 'empty')['first_paint_ms'])
        for name, folder in folders.items():
            times[name].append(figures(guibench, 'start', folder)['first_paint_ms'])
    return {name: of[1:] for name, of in times.items()}  # the first round warms the caches


def stalls(guibench, folder, seconds, connections):
    process = run(guibench, 'stalls', folder, seconds)
    port = json.loads(process.stdout.readline())['port']
    from lib import fixtures
    load = measure.wrk(port, f'/ctwing/{fixtures.PRODUCT}/notify', connections, seconds - 2, int(time.time()) % 100000)
    result = json.loads(process.communicate(timeout=300)[0].splitlines()[-1])
    return result | {'pushes_per_s': load['per_s'], 'not_2xx': load['not_2xx'] + load['failed']}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--build', type=pathlib.Path, default=measure.HERE.parents[1] / 'build' / 'release')
    parser.add_argument('--rows', type=int, default=5_000_000)
    parser.add_argument('--database', type=pathlib.Path)
    parser.add_argument('--rounds', type=int, default=7)
    parser.add_argument('--seconds', type=int, default=20)
    parser.add_argument('--connections', type=int, default=64)
    arguments = parser.parse_args()
    os.environ['CLOUDDOCK_BUILD'] = str(arguments.build.resolve())
    from lib.program import command

    guibench = arguments.build / 'bin' / 'guibench'
    screen = None
    if 'DISPLAY' not in os.environ:
        os.environ['DISPLAY'] = ':87'
        screen = subprocess.Popen(['Xvfb', ':87', '-screen', '0', '1600x1000x24'], stderr=subprocess.DEVNULL)
        time.sleep(1)
    folder = pathlib.Path(tempfile.mkdtemp(prefix='clouddock-bench-'))
    try:
        large = arguments.database or folder / 'large'
        large.mkdir(parents=True, exist_ok=True)
        subprocess.run([arguments.build / 'bin' / 'storagebench', large / 'clouddock.db', str(arguments.rows)], check=True)
        small = folder / 'small'
        done = command(small, 'import', measure.configuration(folder))
        if done.code != 0:
            raise SystemExit(repr(done))

        times = start_times(guibench, {'console, empty database': small, f'console, {arguments.rows:,} pushes': large},
                            arguments.rounds)
        empty = times['empty Qt Widgets program']
        print(f'\n{measure.machine()}; medians of {arguments.rounds}')
        print('| start to first painted window | ms | against the empty program |\n|---|--:|--:|')
        for name, of in times.items():
            ratio = statistics.median(a / b for a, b in zip(of, empty))
            print(f'| {name} | {statistics.median(of):.0f} | {ratio:.2f} × |')

        print(f'\n日志 page of {arguments.rows:,} pushes:', figures(guibench, 'journal', large, 'dev-77', '告警', '过温告'))
        print(f'\nevent loop during {arguments.seconds} s of ingest at {arguments.connections} connections, 日志 page following:',
              stalls(guibench, small, arguments.seconds, arguments.connections))
    finally:
        shutil.rmtree(folder)
        if screen:
            screen.terminate()
            screen.wait()


if __name__ == '__main__':
    main()
