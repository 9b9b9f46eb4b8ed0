"""The program itself: its command line, its end, its files, its HTTP."""
import json
import pathlib
import shutil
import socket
import ssl
import subprocess
import tempfile
import unittest
import urllib.request

from simtest import aep
from simtest.program import PATIENCE, Simulator, SimTest, program, wait_until

SEED = {
    'ctwing': {'appKey': 'k', 'appSecret': 's', 'tenantId': 't', 'products': [
        {'productId': 1, 'name': 'mqtt', 'masterKey': 'm1', 'protocol': 'mqtt', 'form': 'transparent',
         'devices': [{'deviceSn': 'abc01', 'name': 'a'}]},
        {'productId': 2, 'name': 'profile', 'masterKey': 'm2', 'protocol': 'lwm2m', 'form': 'profile',
         'devices': [{'imei': '868111111111111', 'name': 'b'}, {'imei': '868111111111112', 'name': 'c', 'online': False}]}]},
    'onenet': {'userId': '1', 'userKey': 'AAAA', 'products': []}}


def run(*arguments):
    done = subprocess.run([program(), *arguments], capture_output=True, timeout=20 * PATIENCE)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


class ProcessTest(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix='clouddock-sim-'))
        self.addCleanup(shutil.rmtree, self.folder)

    def start(self, *arguments):
        sim = Simulator(self.folder, *arguments)
        self.addCleanup(sim.stop)
        return sim

    def file(self, name, text):
        path = self.folder / name
        path.write_text(text if isinstance(text, str) else json.dumps(text))
        return path


class CommandLine(ProcessTest):
    def test_help_and_version(self):
        code, output, _ = run('--help')
        self.assertEqual(code, 0)
        for word in ('--port', '--control-port', '--lifetime-pid', 'READY LINE', 'EXIT STATUS', 'EXAMPLES'):
            self.assertIn(word, output)
        self.assertRegex(run('--version')[1], r'^clouddock-sim \d+\.\d+')

    def test_wrong_command_lines(self):
        for arguments in (('--nothing',), ('--speed', '0'), ('--cert', 'x'), ('--port', '70000'),
                          ('--products', str(self.folder / 'missing')),
                          ('--products', str(self.file('a.json', '{'))),
                          ('--products', str(self.file('b.json', {**SEED, 'Onenet': {}})))):
            with self.subTest(arguments=arguments):
                code, _, errors = run(*arguments)
                self.assertEqual(code, 2)
                self.assertTrue(errors)

    def test_a_port_in_use_is_named(self):
        with socket.socket() as taken:
            taken.bind(('127.0.0.1', 0))
            taken.listen()
            port = taken.getsockname()[1]
            code, output, errors = run('--control-port', str(port))
        self.assertEqual((code, output), (1, ''))
        self.assertIn(str(port), errors)

    def test_the_ready_line_is_on_standard_output_and_in_the_file(self):
        sim = self.start()
        self.assertEqual(json.loads(sim.process.stdout.readline()), sim.ready)
        self.assertEqual((sim.ready['pid'], sim.aep['productId'], sim.aep['appKey']),
                         (sim.process.pid, 15551234, 'demoAppKey1'))
        self.assertEqual([len(product['devices']) for product in sim.aep['products'] + sim.onenet['products']], [3] * 4)


class End(ProcessTest):
    def test_sigterm(self):
        self.assertEqual(self.start().stop(), 0)

    def test_the_end_of_another_process(self):
        other = subprocess.Popen(['sleep', '60'])
        try:
            sim = self.start('--lifetime-pid', other.pid)
            self.assertIsNone(sim.process.poll())
        finally:
            other.kill()
            other.wait()
        self.assertEqual(sim.process.wait(10 * PATIENCE), 0)

    def test_the_end_of_its_parent(self):
        ready = self.folder / 'of-parent.json'
        script = (f'"{program()}" --lifetime-pid $$ --ready-file "{ready}" >/dev/null & read line; kill -9 $$')
        parent = subprocess.Popen(['sh', '-c', script], stdin=subprocess.PIPE)
        port = wait_until(lambda: ready.exists() and json.loads(ready.read_text()), 'ready')['control']['port']
        parent.stdin.write(b'end\n')
        parent.stdin.flush()
        # The dead parent stays unburied: its number is still taken.

        def is_gone():
            try:
                socket.create_connection(('127.0.0.1', port), 1).close()
                return False
            except OSError:
                return True
        wait_until(is_gone, 'the simulator ends with its parent')
        parent.wait()
        parent.stdin.close()

    def test_a_process_that_is_not_there(self):
        gone = subprocess.Popen(['true'])
        gone.wait()
        self.assertEqual(run('--lifetime-pid', str(gone.pid))[0], 1)


class Seeds(ProcessTest):
    def test_products_of_other_kinds(self):
        sim = self.start('--products', self.file('seed.json', SEED), '--awake')
        mqtt, profile = aep.Client(sim.aep, 1), aep.Client(sim.aep, 2)
        self.assertEqual(mqtt.devices[0]['deviceId'], '1abc01')
        made = mqtt.good('CreateCommand', body=mqtt.command('1abc01', {'payload': {'properties': {'valve': 0}}}))
        query = mqtt.of(deviceId='1abc01', commandId=made['commandId'])
        wait_until(lambda: mqtt.good('QueryCommand', query)['resultCode'] == 'SUCCESSFUL', 'the answer')
        self.assertEqual(mqtt.call('CreateCommand', body=mqtt.command('1abc01', {'payload': 'AA'}))['code'], 8803)
        self.assertEqual(mqtt.call('CreateDevice', body=mqtt.of(deviceName='x', operator='y'))['code'], 8800)
        mqtt.good('CreateDevice', body=mqtt.of(deviceName='x', operator='y', deviceSn='abc02'))

        device = next(row['deviceId'] for row in profile.devices if row['imei'] == '868111111111111')
        body = profile.command(device, None)
        del body['content']
        for code, paras in ((0, {'valve': 0}), (1810, {'valve': 5}), (1810, {})):
            body['command'] = {'serviceId': 'Meter', 'method': 'SET_VALVE', 'paras': paras}
            self.assertEqual(profile.call('CommandLwm2mProfile', body=body)['code'], code)
        sleeping = next(row['deviceId'] for row in profile.devices if row['imei'] == '868111111111112')
        body.update(deviceId=sleeping)
        self.assertEqual(profile.call('CommandLwm2mProfile', body=body)['code'], 1314)


class Tls(ProcessTest):
    def test_the_apis_are_served_by_tls(self):
        certificate, key = self.folder / 'cert.pem', self.folder / 'key.pem'
        subprocess.run(['openssl', 'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes',
                        '-keyout', key, '-out', certificate, '-days', '2', '-subj', '/CN=localhost', '-addext',
                        'subjectAltName=IP:127.0.0.1'], check=True, capture_output=True, timeout=60)
        sim = self.start('--cert', certificate, '--key', key)
        self.assertTrue(sim.aep['url'].startswith('https://'))
        trust = ssl.create_default_context(cafile=certificate)
        with urllib.request.urlopen(sim.aep['url'] + '/echo', context=trust, timeout=20) as answer:
            self.assertIn('x-ag-timestamp', answer.headers)
        sim.control('GET', '/state')


class Http(SimTest):
    """What two servers could read differently is refused."""

    def raw(self, data):
        with socket.create_connection(('127.0.0.1', self.sim.aep['port']), 10) as connection:
            connection.sendall(data)
            answer = b''
            while b'\r\n\r\n' not in answer:
                part = connection.recv(65536)
                if not part:
                    break
                answer += part
            return int(answer.split(b' ')[1])

    def test_requests_that_are_refused(self):
        for status, data in (
                (400, b'GET  /echo HTTP/1.1\r\nHost: x\r\n\r\n'), (505, b'GET /echo HTTP/1.0\r\nHost: x\r\n\r\n'),
                (400, b'GET /echo HTTP/1.1\r\n\r\n'), (400, b'GET /echo HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n'),
                (400, b'GET /echo HTTP/1.1\r\nHost : x\r\n\r\n'), (400, b'GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n'),
                (400, b'GET /a?b=%ff HTTP/1.1\r\nHost: x\r\n\r\n'),
                (400, b'GET /echo HTTP/1.1\r\nHost: x\r\n folded: y\r\n\r\n'),
                (400, b'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\na'),
                (400, b'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: +1\r\n\r\na'),
                (411, b'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'),
                (413, b'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999\r\n\r\n'),
                (431, b'GET /echo HTTP/1.1\r\nHost: x\r\nX: ' + b'a' * 70000)):
            with self.subTest(data=data[:60]):
                self.assertEqual(self.raw(data), status)

    def test_two_requests_on_one_connection(self):
        with socket.create_connection(('127.0.0.1', self.sim.aep['port']), 10) as connection:
            connection.sendall(b'GET /echo HTTP/1.1\r\nHost: x\r\n\r\n'
                               b'GET /echo HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
            answer = b''
            while part := connection.recv(65536):
                answer += part
        self.assertEqual(answer.count(b'HTTP/1.1 200 OK'), 2)
