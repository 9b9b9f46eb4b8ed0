#!/usr/bin/env python3
"""What a push of one cloud costs beside one of another: CTWing, OneNET plain, OneNET encrypted.

clouds.py [--build DIR] [--rounds 3] [--seconds 4] [--connections 64] [--data DIR]

Each round drives the same clouddockd with the same readings of the same devices in each cloud's form, one cloud after the
other, and compares the rates of that round. Bodies are signed and encrypted beforehand; no body comes twice.
"""
import argparse
import base64
import ctypes
import ctypes.util
import hashlib
import json
import os
import pathlib
import shutil
import signal
import statistics
import subprocess
import tempfile

import measure

DEVICES = 500
TOKEN = 'bench-token'
AES_KEY = b'Qm7Zt2Lp9Xc4Vb1N'
MOST_PER_SECOND = 25_000


def ctwing(number):
    device = number % DEVICES
    return json.dumps({
        'upPacketSN': -1, 'upDataSN': number, 'topic': 'v1/up/ad19', 'timestamp': 1700000000000 + number,
        'tenantId': '2000012345', 'serviceId': 1, 'protocol': 'lwm2m', 'productId': '15551234', 'payload': reading(number),
        'messageType': 'dataReport', 'deviceType': '', 'deviceId': f'{device:032x}', 'assocAssetId': '',
        'IMSI': 'undefined', 'IMEI': f'8640000{device:08d}'}, separators=(',', ':'))


def reading(number):
    return {'level': number % 1000, 'battery': number % 101, 'temperature': number % 40 + 0.5}


def message(number):
    device = number % DEVICES
    params = {name: {'value': value, 'time': 1700000000000 + number} for name, value in reading(number).items()}
    return json.dumps({'messageType': 'notify', 'notifyType': 'property', 'productId': 'bench', 'deviceId': str(device),
                       'deviceName': f'sn{device:05d}', 'imei': f'8640000{device:08d}', 'data': {
                           'id': str(number), 'params': params}}, separators=(',', ':'))


def signed(text, number):
    nonce = f'{number:08x}'[-8:]
    signature = base64.b64encode(hashlib.md5((TOKEN + nonce + text).encode()).digest()).decode()
    return json.dumps({'msg': text, 'nonce': nonce, 'signature': signature, 'time': 1700000000000 + number,
                       'id': f'bench-{number}'}, separators=(',', ':'))


class Cipher:
    """AES-128-CBC of the system's libcrypto; Python has none of its own."""
    def __init__(self):
        self.lib = ctypes.CDLL(ctypes.util.find_library('crypto'))
        for name in ('EVP_CIPHER_CTX_new', 'EVP_aes_128_cbc'):
            getattr(self.lib, name).restype = ctypes.c_void_p
        self.context = ctypes.c_void_p(self.lib.EVP_CIPHER_CTX_new())
        self.kind = ctypes.c_void_p(self.lib.EVP_aes_128_cbc())

    def encrypt(self, text):
        data, size = text.encode(), ctypes.c_int()
        out = ctypes.create_string_buffer(len(data) + 32)
        self.lib.EVP_EncryptInit_ex(self.context, self.kind, None, AES_KEY, AES_KEY)
        self.lib.EVP_EncryptUpdate(self.context, out, ctypes.byref(size), data, len(data))
        length = size.value
        self.lib.EVP_EncryptFinal_ex(self.context, ctypes.byref(out, length), ctypes.byref(size))
        return base64.b64encode(out.raw[:length + size.value]).decode()


def configuration(folder, fixtures):
    devices = [{'id': f'd{number:05d}', 'name': f'd{number}', 'productId': fixtures.PRODUCT, 'enabled': True,
                'configuration': {'ctwing': {'imei': f'8640000{number:08d}'},
                                  'onenet': {'imei': f'8640000{number:08d}', 'sn': f'sn{number:05d}'}}}
               for number in range(DEVICES)]
    onenet = {'platform': 'onenet', 'productId': fixtures.PRODUCT, 'name': 'bench', 'enabled': True,
              'settings': {'apiAddress': 'https://iot-api.heclouds.com/'},
              'secrets': {'apiKey': 'bench', 'validateToken': TOKEN, 'aesKey': AES_KEY.decode()}}
    path = folder / 'config.json'
    path.write_text(json.dumps(fixtures.config(devices=devices, dockings=[fixtures.docking(), onenet])))
    return path


def drive(server, path, bodies, connections, seconds):
    before = measure.cpu_seconds(server.process.pid)
    done = subprocess.run(
        ['wrk', '-t1', f'-c{connections}', f'-d{seconds}s', '--timeout', '10s', '-s', measure.HERE / 'load' / 'bodies.lua',
         f'http://127.0.0.1:{server.port}{path}'], capture_output=True, text=True,
        env=dict(os.environ, PUSH_PATH=path, BODIES=str(bodies)))
    lines = [line for line in done.stdout.splitlines() if line.startswith('RESULT')]
    if not lines:
        raise SystemExit(f'wrk failed: {done.stdout}{done.stderr}')
    result = json.loads(lines[0][6:])
    if result['wrapped'] or result['failed'] or result['not_2xx']:
        raise SystemExit(f'not a fair run: {result}')
    from lib import http
    http.wait_until(lambda: server.metric('clouddock_decode_pending') == 0, 'everything is decoded', 600, 0.05)
    return {'per_s': result['requests'] / result['us'] * 1e6, 'p99': result['p99'] / 1e3,
            'cpu_us': (measure.cpu_seconds(server.process.pid) - before) * 1e6 / result['requests']}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--build', type=pathlib.Path, default=measure.HERE.parents[1] / 'build' / 'release')
    parser.add_argument('--rounds', type=int, default=3)
    parser.add_argument('--seconds', type=int, default=4)
    parser.add_argument('--connections', type=int, default=64)
    parser.add_argument('--data', type=pathlib.Path, help='folder on the disk to measure (default: a temporary one)')
    arguments = parser.parse_args()
    os.environ['CLOUDDOCK_BUILD'] = str(arguments.build.resolve())
    from lib import fixtures
    from lib.program import Server, command

    cipher = Cipher()
    clouds = {'CTWing': (f'/ctwing/{fixtures.PRODUCT}/notify', ctwing),
              'OneNET, plain': (f'/one-net/{fixtures.PRODUCT}/notify', lambda n: signed(message(n), n)),
              'OneNET, encrypted': (f'/one-net/{fixtures.PRODUCT}/notify', lambda n: signed(cipher.encrypt(message(n)), n))}
    folder = pathlib.Path(tempfile.mkdtemp(prefix='clouddock-bench-', dir=arguments.data))
    server, runs, number = None, {name: [] for name in clouds}, 0
    try:
        data, bodies = folder / 'data', folder / 'bodies'
        done = command(data, 'import', configuration(folder, fixtures))
        if done.code != 0:
            raise SystemExit(repr(done))
        server = Server(data, folder / 'server.log')
        for _ in range(arguments.rounds):
            for name, (path, make) in clouds.items():
                count = MOST_PER_SECOND * arguments.seconds
                with open(bodies, 'w') as file:
                    file.writelines(make(number + i) + '\n' for i in range(count))
                number += count
                runs[name].append(drive(server, path, bodies, arguments.connections, arguments.seconds))
        duplicates = server.metric('clouddock_pushes_rejected_total')
    finally:
        code = server.stop(signal.SIGTERM, 60) if server else 0
        shutil.rmtree(folder)
    if code != 0 or duplicates:
        raise SystemExit(f'clouddockd ended with {code}, {duplicates} pushes were refused')

    print(f'{measure.machine()}; {arguments.rounds} rounds × {arguments.seconds} s at {arguments.connections} connections; medians')
    print('| cloud | pushes/s | of CTWing in the same round | p99 ms | CPU µs/push |')
    print('|---|--:|--:|--:|--:|')
    for name, of in runs.items():
        share = statistics.median(run['per_s'] / base['per_s'] for run, base in zip(of, runs['CTWing']))
        print(f"| {name} | {statistics.median(r['per_s'] for r in of):,.0f} | {share:.2f} | "
              f"{statistics.median(r['p99'] for r in of):.1f} | {statistics.median(r['cpu_us'] for r in of):.1f} |")


if __name__ == '__main__':
    main()
