#!/usr/bin/env python3
"""The window with ten thousand devices: list, filter, comparison with the cloud, a bulk order.

gui_devices.py [--build DIR] [--devices 10000]

The cloud is clouddock-sim, which knows nine tenths of the devices, a twentieth of those under another name, and a tenth
that are not here. Needs a screen; without one it starts Xvfb.
"""
import argparse
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import time

import measure


def imei(number):
    return f'8640000{number:08d}'


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--build', type=pathlib.Path, default=measure.HERE.parents[1] / 'build' / 'release')
    parser.add_argument('--devices', type=int, default=10_000)
    arguments = parser.parse_args()
    os.environ['CLOUDDOCK_BUILD'] = str(arguments.build.resolve())
    from lib import fixtures
    from lib.program import command
    from lib.sim import Simulator

    screen = None
    if 'DISPLAY' not in os.environ:
        os.environ['DISPLAY'] = ':87'
        screen = subprocess.Popen(['Xvfb', ':87', '-screen', '0', '1600x1000x24'], stderr=subprocess.DEVNULL)
        time.sleep(1)
    folder = pathlib.Path(tempfile.mkdtemp(prefix='clouddock-bench-'))
    simulator = None
    try:
        count = arguments.devices
        there = [{'imei': imei(n), 'name': f'other {n}' if n % 20 == 0 else f'd{n}', 'online': n % 2 == 0}
                 for n in range(count // 10, count + count // 10)]
        products = folder / 'products.json'
        products.write_text(json.dumps({'ctwing': {
            'appKey': 'benchAppKey', 'appSecret': 'benchAppSecret', 'tenantId': '2000012345', 'products': [
                {'productId': 15551234, 'name': 'bench', 'masterKey': 'benchMasterKey', 'protocol': 'lwm2m',
                 'form': 'transparent', 'devices': there}]},
            'onenet': {'userId': '420001', 'userKey': 'YmVuY2hVc2VyS2V5', 'products': []}}))
        simulator = Simulator(folder, '--products', str(products))
        config = fixtures.config(
            devices=[{'id': f'd{n:05d}', 'name': f'd{n}', 'productId': fixtures.PRODUCT, 'enabled': True,
                      'configuration': {'ctwing': {'imei': imei(n)}}} for n in range(count)],
            dockings=[{'platform': 'ctwing', 'productId': fixtures.PRODUCT, 'name': 'bench', 'enabled': True,
                       'settings': {'ctwingProductId': '15551234',
                                    'apiAddress': simulator.about['ctwing']['url'] + '/aep_device_management'},
                       'secrets': {'appKey': 'benchAppKey', 'appSecret': 'benchAppSecret', 'masterKey': 'benchMasterKey'}}])
        file, data = folder / 'config.json', folder / 'data'
        file.write_text(json.dumps(config))
        start = time.monotonic()
        done = command(data, 'import', file)
        if done.code != 0:
            raise SystemExit(repr(done))
        print(f'{measure.machine()}; {count:,} devices, imported in {time.monotonic() - start:.1f} s')
        run = subprocess.run([arguments.build / 'bin' / 'guibench', 'devices', data, 'ctwing'], stdout=subprocess.PIPE,
                             text=True, env=dict(os.environ, TZ='Asia/Shanghai'), timeout=900)
        if run.returncode != 0:
            raise SystemExit(f'guibench ended with {run.returncode}')
        figures = json.loads(run.stdout.splitlines()[-1])
        for name, value in figures.items():
            print(f'{name}: {json.dumps(value)}')
    finally:
        if simulator:
            simulator.stop()
        shutil.rmtree(folder)
        if screen:
            screen.terminate()
            screen.wait()


if __name__ == '__main__':
    main()
