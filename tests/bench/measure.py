"""What the benchmarks share: a server with devices, CPU and memory of a process, the e2e harness."""
import json
import os
import pathlib
import subprocess
import sys

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / 'e2e'))
TICK = os.sysconf('SC_CLK_TCK')


def tree(pid):
    """The process and everything below it."""
    found, todo = [], [pid]
    while todo:
        one = todo.pop()
        found.append(one)
        try:
            for task in os.listdir(f'/proc/{one}/task'):
                todo += [int(child) for child in pathlib.Path(f'/proc/{one}/task/{task}/children').read_text().split()]
        except OSError:
            pass
    return found


def cpu_seconds(pid):
    total = 0
    for one in tree(pid):
        try:
            fields = pathlib.Path(f'/proc/{one}/stat').read_text().rsplit(')', 1)[1].split()
            total += int(fields[11]) + int(fields[12])
        except OSError:
            pass
    return total / TICK


def thread_seconds(pid):
    """CPU by thread name."""
    seconds = {}
    for task in os.listdir(f'/proc/{pid}/task'):
        try:
            name, fields = pathlib.Path(f'/proc/{pid}/task/{task}/stat').read_text().split('(', 1)[1].rsplit(')', 1)
        except OSError:
            continue
        fields = fields.split()
        seconds[name] = seconds.get(name, 0) + (int(fields[11]) + int(fields[12])) / TICK
    return seconds


def memory(pid, key):
    """MiB of VmRSS (now) or VmHWM (the most since the last reset) of the process and everything below it."""
    total = 0
    for one in tree(pid):
        try:
            for line in pathlib.Path(f'/proc/{one}/status').read_text().splitlines():
                if line.startswith(key):
                    total += int(line.split()[1]) / 1024
        except OSError:
            pass
    return total


def reset_peak(pid):
    for one in tree(pid):
        try:
            pathlib.Path(f'/proc/{one}/clear_refs').write_text('5')
        except OSError:
            pass


def machine():
    """What a figure is worthless without."""
    model = next((line.split(':', 1)[1].strip() for line in open('/proc/cpuinfo') if line.startswith('model name')), '?')
    return f'{os.cpu_count()} × {model}, Linux {os.uname().release}'


def configuration(folder, devices=500):
    """An import file with one docked product and that many devices, as load/push.lua names them."""
    from lib import fixtures
    config = fixtures.config(devices=[
        {'id': f'd{number:05d}', 'name': f'd{number}', 'productId': fixtures.PRODUCT, 'enabled': True,
         'configuration': {'ctwing': {'imei': f'8640000{number:08d}'}}} for number in range(devices)])
    path = folder / 'config.json'
    path.write_text(json.dumps(config))
    return path


def wrk(port, path, connections, seconds, run, devices=500):
    """One run of wrk; requests/s and latencies in ms."""
    done = subprocess.run(
        ['wrk', '-t1', f'-c{connections}', f'-d{seconds}s', '--timeout', '10s', '-s', HERE / 'load' / 'push.lua',
         f'http://127.0.0.1:{port}{path}'], capture_output=True, text=True,
        env=dict(os.environ, PUSH_PATH=path, RUN=str(run), DEVICES=str(devices)))
    for line in done.stdout.splitlines():
        if line.startswith('RESULT'):
            raw = json.loads(line[6:])
            return {'requests': raw['requests'], 'per_s': raw['requests'] / raw['us'] * 1e6, 'seconds': raw['us'] / 1e6,
                    'p50': raw['p50'] / 1e3, 'p99': raw['p99'] / 1e3, 'failed': raw['failed'], 'not_2xx': raw['not_2xx']}
    raise SystemExit(f'wrk failed: {done.stdout}{done.stderr}')
