"""The listener's life: ready, stopped, reloaded, shared with another process."""
import json
import os
import re
import signal
import socket
import ssl
import subprocess

from lib import fixtures, http
from lib.program import PATIENCE, ProgramTest, free_port


class Serving(ProgramTest):
    def test_it_says_when_it_is_ready(self):
        self.bring(fixtures.config())
        server = self.serve()
        self.assertEqual(http.get(server.admin, '/healthz').status, 200)
        self.assertEqual(http.get(server.admin, '/readyz').status, 200)
        metrics = http.get(server.admin, '/metrics')
        self.assertEqual(metrics.status, 200)
        self.assertIn('text/plain', metrics.headers['content-type'])
        self.assertIn('# TYPE clouddock_', metrics.body.decode())
        self.assertIn(f'127.0.0.1:{server.port}', server.log())

    def test_admin_pages_are_not_on_the_door(self):
        self.bring(fixtures.config())
        server = self.serve()
        for page in ('/healthz', '/readyz', '/metrics'):
            self.assertEqual(http.get(server.port, page).status, 404, page)
        self.assertEqual(http.get(server.admin, f'/ctwing/{fixtures.PRODUCT}/notify').status, 404)

    def test_a_push_is_kept_decoded_and_applied(self):
        self.bring(fixtures.config())
        server = self.serve()
        report = fixtures.data_report()
        self.assertEqual(server.push(fixtures.PRODUCT, report).status, 200)
        row = self.pushes(count=1)[0]
        self.assertEqual((row['platform'], row['productId'], row['deviceId'], row['decodeState'], row['duplicate']),
                         ('ctwing', fixtures.PRODUCT, fixtures.DEVICE, 'decoded', False))
        self.assertEqual((row['messageType'], row['imei'], row['cloudDeviceId'], row['payloadHex'], row['error']),
                         ('dataReport', fixtures.IMEI, report['deviceId'], None, None))
        self.assertEqual(json.loads(row['body']), report)
        self.assertRegex(row['receivedAt'], r'^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$')
        messages = self.rows('messages')
        self.assertEqual([m['messageType'] for m in messages], ['ONLINE', 'REPORT_PROPERTY'])
        self.assertEqual(messages[1]['properties'], {'level': 402, 'battery': 87})
        self.assertEqual({m['pushId'] for m in messages}, {row['id']})
        self.assertEqual(messages[1]['timestamp'], report['timestamp'])
        self.assertEqual(self.rows('devices')[0]['state'], 'online')

    def test_since_leaves_out_what_is_older(self):
        self.bring(fixtures.config())
        server = self.serve()
        server.push(fixtures.PRODUCT, fixtures.data_report(serial=1))
        first = self.pushes(count=1)[0]
        http.wait_until(lambda: server.push(fixtures.PRODUCT, fixtures.data_report(serial=2)).status == 200, 'a push')
        second = self.pushes(count=2)[1]
        if second['receivedAt'] != first['receivedAt']:
            self.assertEqual([r['id'] for r in self.rows('pushes', '--since', second['receivedAt'])], [second['id']])
        self.assertEqual(self.rows('pushes', '--since', '2099-01-01T00:00:00Z'), [])

    def test_sigterm_lets_a_request_in_progress_finish_and_ends_with_0(self):
        self.bring(fixtures.config())
        server = self.serve()
        body = json.dumps(fixtures.data_report()).encode()
        data = http.request('POST', f'/ctwing/{fixtures.PRODUCT}/notify', body)
        with http.Connection(server.port) as half:
            half.send(data[:-20])
            # Another request that is answered proves that the first bytes of this one were read.
            self.assertEqual(server.push(fixtures.PRODUCT, fixtures.data_report(serial=2)).status, 200)
            server.process.send_signal(signal.SIGTERM)

            def refused():
                try:
                    socket.create_connection(('127.0.0.1', server.port), 1).close()
                except (ConnectionRefusedError, ConnectionResetError):
                    return True  # reset: it was in the queue of the socket that closed
                return False
            http.wait_until(refused, 'new connections are refused', 5 * PATIENCE)
            half.send(data[-20:])
            self.assertEqual(half.answer().status, 200)
        self.assertEqual(server.stop(), 0, server.log())
        self.assertEqual(len(self.rows('pushes')), 2)

    def test_what_was_kept_before_the_end_is_decoded_by_the_next_start(self):
        self.bring(fixtures.config())
        server = self.serve()
        for serial in range(20):
            self.assertEqual(server.push(fixtures.PRODUCT, fixtures.data_report(serial=serial)).status, 200)
        self.assertEqual(server.stop(signal.SIGINT), 0, server.log())
        self.serve()
        self.assertEqual({row['decodeState'] for row in self.pushes(count=20)}, {'decoded'})

    def test_sighup_reads_the_settings_again(self):
        self.bring(fixtures.config())
        server = self.serve()
        big = fixtures.data_report(filler='x' * 4000)
        self.assertEqual(server.push(fixtures.PRODUCT, big).status, 200)
        (self.data / 'clouddock.conf').write_text('[listener]\nbodyLimitBytes=2048\n')
        server.process.send_signal(signal.SIGHUP)
        http.wait_until(lambda: server.push(fixtures.PRODUCT, big).status == 413, 'the new limit is in force',
                        10 * PATIENCE)
        self.assertEqual(server.push(fixtures.PRODUCT, fixtures.data_report(serial=7)).status, 200)

    def test_sighup_with_bad_settings_keeps_the_old_ones(self):
        self.bring(fixtures.config())
        server = self.serve()
        (self.data / 'clouddock.conf').write_text('[listener]\nthreads=many\n')
        server.process.send_signal(signal.SIGHUP)
        http.wait_until(lambda: 'many' in server.log(), 'the fault is in the log', 10 * PATIENCE)
        self.assertEqual(server.push(fixtures.PRODUCT, fixtures.data_report()).status, 200)

    def test_a_change_that_cannot_take_effect_keeps_the_old_door_and_says_why(self):
        self.bring(fixtures.config())
        # Without --listen and --admin, whose ports would stay anyway.
        ports = free_port(), free_port()
        file = self.data / 'clouddock.conf'
        sound = f'[listener]\nport={ports[0]}\n[admin]\nport={ports[1]}\n'
        file.write_text(sound)
        server = self.serve(ports=ports, plain=True)
        with socket.socket() as other:
            other.bind(('127.0.0.1', 0))
            other.listen()
            taken = other.getsockname()[1]
            for number, (text, word) in enumerate((
                    (sound.replace('[admin]', 'certificateFile=/none.pem\nkeyFile=/none.pem\n[admin]'), '/none.pem'),
                    (f'[listener]\nport={taken}\n[admin]\nport={ports[1]}\n', f'Port {taken}'),
                    (f'[listener]\nport={ports[0]}\n[admin]\nport={taken}\n', f'Port {taken}'))):
                with self.subTest(text):
                    file.write_text(text)
                    seen = len(server.log())
                    server.process.send_signal(signal.SIGHUP)
                    http.wait_until(lambda: word in server.log()[seen:], 'the fault is told', 10 * PATIENCE)
                    self.assertEqual(server.push(fixtures.PRODUCT, fixtures.data_report(serial=number)).status, 200)
                    self.assertEqual(http.get(server.admin, '/readyz').status, 200)
        # And with a sound file it goes on.
        moved = free_port()
        file.write_text(sound.replace(str(ports[0]), str(moved)))
        server.process.send_signal(signal.SIGHUP)

        def answers(port):
            try:
                return http.get(port, '/x', 2).status == 404
            except (OSError, http.Closed):
                return False
        http.wait_until(lambda: answers(moved), 'the new port', 10 * PATIENCE)
        http.wait_until(lambda: not answers(ports[0]), 'the old port is left', 10 * PATIENCE)

    def test_a_saved_file_is_in_force_within_two_seconds(self):
        self.bring(fixtures.config())
        server = self.serve()
        big = fixtures.data_report(filler='x' * 4000)
        self.assertEqual(server.push(fixtures.PRODUCT, big).status, 200)
        (self.data / 'clouddock.conf').write_text('[listener]\nbodyLimitBytes=2048\n')
        http.wait_until(lambda: server.push(fixtures.PRODUCT, big).status == 413, 'the new limit', 2 * PATIENCE)
        self.assertEqual(server.push(fixtures.PRODUCT, fixtures.data_report(serial=7)).status, 200)

    def test_the_system_chooses_both_ports_and_they_are_printed(self):
        self.bring(fixtures.config())
        server = self.serve(ports=(0, 0), wait=False)
        log = http.wait_until(lambda: server.log() if 'admin port' in server.log() else None, 'the ports', 15 * PATIENCE)
        port = int(re.search(r'listening on http://127\.0\.0\.1:(\d+)', log).group(1))
        admin = int(re.search(r'admin port: (\d+)', log).group(1))
        self.assertEqual(http.get(admin, '/readyz').status, 200)
        self.assertEqual(http.get(port, '/x').status, 404)
        # A change of the limits leaves them as they are.
        (self.data / 'clouddock.conf').write_text('[listener]\nbodyLimitBytes=2048\n')
        server.process.send_signal(signal.SIGHUP)
        http.wait_until(lambda: 'read anew' in server.log(), 'the settings are read', 10 * PATIENCE)
        self.assertEqual(http.get(port, '/x').status, 404)
        self.assertEqual(http.get(admin, '/readyz').status, 200)

    def test_systemd_is_told(self):
        self.bring(fixtures.config())
        path = self.folder / 'notify'
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
            manager.bind(str(path))
            manager.settimeout(10 * PATIENCE)
            server = self.serve(NOTIFY_SOCKET=str(path))
            said = manager.recv(4096).decode()
            while 'READY=1' not in said:
                said += manager.recv(4096).decode()
            server.process.send_signal(signal.SIGTERM)
            while 'STOPPING=1' not in said:
                said += manager.recv(4096).decode()
        self.assertEqual(server.stop(), 0)

    def test_push_test_shows_that_the_door_works(self):
        self.bring(fixtures.config())
        server = self.serve()
        run = self.good('push-test', '--product', fixtures.PRODUCT, '--imei', fixtures.IMEI, '--url',
                        f'http://127.0.0.1:{server.port}/ctwing/{fixtures.PRODUCT}/notify')
        self.assertIn('200', run.output)
        self.assertEqual(self.pushes(count=1)[0]['deviceId'], fixtures.DEVICE)

    def test_push_test_finds_the_listener_and_brings_the_token(self):
        self.bring(fixtures.config(dockings=[fixtures.docking(token=fixtures.TOKEN)]))
        self.serve()  # on a port that stands in no settings
        run = self.good('push-test', '--product', fixtures.PRODUCT)
        self.assertIn('200', run.output)
        self.assertNotIn(fixtures.TOKEN, run.output + run.errors)
        row = self.pushes(count=1)[0]
        self.assertEqual((row['deviceId'], row['imei']), (fixtures.DEVICE, fixtures.IMEI))
        self.assertEqual(row['cloudDeviceId'], f'clouddock-test-{fixtures.IMEI}')
        self.assertIsNone(row['error'])
        # The device is still found by its own cloud's pushes, whose id it had not learnt yet.
        self.good('push-test', '--product', fixtures.PRODUCT, '--imei', '864332049999999')
        self.assertEqual(self.pushes(count=2)[1]['decodeState'], 'unmatched')
        run = self.cli('push-test', '--product', 'nobody')
        self.assertEqual(run.code, 3, run)
        self.assertIn('nobody', run.errors)
        run = self.cli('push-test', '--product', 'nobody', '--platform', 'ctwing')
        self.assertEqual(run.code, 1, run)
        self.assertIn('404', run.output)

    def test_push_test_with_an_address_opens_no_data(self):
        self.bring(fixtures.config())
        server = self.serve()
        other = self.folder / 'other'
        self.good('push-test', '--product', fixtures.PRODUCT, '--url',
                  f'http://127.0.0.1:{server.port}/ctwing/{fixtures.PRODUCT}/notify', data_dir=other)
        self.assertFalse(other.exists())
        self.pushes(count=1)

    def test_push_test_without_a_listener_says_so(self):
        self.bring(fixtures.config())
        before = sorted(path.name for path in self.data.iterdir())
        run = self.cli('push-test', '--product', fixtures.PRODUCT)
        self.assertEqual(run.code, 1, run)
        self.assertIn(str(self.data), run.errors)
        self.assertEqual(sorted(path.name for path in self.data.iterdir()), before)

    def test_push_test_says_when_nobody_answers(self):
        self.bring(fixtures.config())
        run = self.cli('push-test', '--product', fixtures.PRODUCT, '--url',
                       f'http://127.0.0.1:{free_port()}/ctwing/{fixtures.PRODUCT}/notify')
        self.assertEqual(run.code, 1, run)
        self.assertTrue(run.errors.strip())


class Tls(ProgramTest):
    def certificate(self, name):
        subprocess.run(['openssl', 'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes',
                        '-days', '2', '-subj', f'/CN={name}', '-keyout', self.data / 'door.key', '-out',
                        self.data / 'door.crt'], check=True, capture_output=True)
        os.chmod(self.data / 'door.key', 0o600)

    def common_name(self, port):
        context = ssl.create_default_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        with socket.create_connection(('127.0.0.1', port), 5) as raw, context.wrap_socket(raw) as secure:
            pem = ssl.DER_cert_to_PEM_cert(secure.getpeercert(True))
            secure.sendall(http.request('POST', f'/ctwing/{fixtures.PRODUCT}/notify',
                                        json.dumps(fixtures.data_report()).encode(), [('Connection', 'close')]))
            answer = b''
            while chunk := secure.recv(65536):
                answer += chunk
        self.assertTrue(answer.startswith(b'HTTP/1.1 200'), answer)
        return subprocess.run(['openssl', 'x509', '-noout', '-subject'], input=pem.encode(), capture_output=True,
                              check=True).stdout.decode()

    def test_a_renewed_certificate_is_taken_on_sighup(self):
        self.bring(fixtures.config())
        self.certificate('first.test')
        (self.data / 'clouddock.conf').write_text(
            f'[listener]\ncertificateFile={self.data}/door.crt\nkeyFile={self.data}/door.key\n')
        server = self.serve()
        self.assertIn('first.test', self.common_name(server.port))
        self.certificate('second.test')
        server.process.send_signal(signal.SIGHUP)
        http.wait_until(lambda: 'second.test' in self.common_name(server.port), 'the new certificate', 10 * PATIENCE, 0.1)

    def test_push_test_takes_the_listeners_own_certificate(self):
        self.bring(fixtures.config(dockings=[fixtures.docking(token=fixtures.TOKEN)]))
        self.certificate('door.test')
        (self.data / 'clouddock.conf').write_text(
            f'[listener]\ncertificateFile={self.data}/door.crt\nkeyFile={self.data}/door.key\n')
        self.serve()
        self.assertIn('200', self.good('push-test', '--product', fixtures.PRODUCT).output)
        self.pushes(count=1)

    def test_plain_http_on_a_tls_door_is_not_served(self):
        self.bring(fixtures.config())
        self.certificate('door.test')
        (self.data / 'clouddock.conf').write_text(
            f'[listener]\ncertificateFile={self.data}/door.crt\nkeyFile={self.data}/door.key\n')
        server = self.serve()
        try:
            status = server.push(fixtures.PRODUCT, fixtures.data_report()).status
        except http.Closed:
            status = 400
        self.assertEqual(status, 400)
        self.assertEqual(self.rows('pushes'), [])

    def test_a_certificate_without_its_key_is_refused_with_the_file_named(self):
        self.bring(fixtures.config())
        self.certificate('door.test')
        (self.data / 'other.key').write_text('nonsense')
        (self.data / 'clouddock.conf').write_text(
            f'[listener]\ncertificateFile={self.data}/door.crt\nkeyFile={self.data}/other.key\n')
        run = self.cli('serve', '--listen', f'127.0.0.1:{free_port()}', '--admin', f'127.0.0.1:{free_port()}')
        self.assertNotEqual(run.code, 0, run)
        self.assertIn('other.key', run.errors + run.output)


class Sharing(ProgramTest):
    def test_an_import_beside_a_running_listener_is_in_force_within_two_seconds(self):
        self.bring(fixtures.config(dockings=[]))
        server = self.serve()
        self.assertEqual(server.push(fixtures.PRODUCT, fixtures.data_report()).status, 404)
        self.bring(fixtures.config())
        http.wait_until(lambda: server.push(fixtures.PRODUCT, fixtures.data_report()).status == 200, 'the docking', 2)
        self.bring(fixtures.config(dockings=[fixtures.docking(enabled=False)]))
        http.wait_until(lambda: server.push(fixtures.PRODUCT, fixtures.data_report(serial=2)).status == 404,
                        'the docking is disabled', 2)

    def test_a_device_imported_later_is_found_by_the_next_push(self):
        self.bring(fixtures.config(devices=[]))
        server = self.serve()
        server.push(fixtures.PRODUCT, fixtures.data_report(serial=1))
        self.assertEqual(self.pushes(count=1)[0]['decodeState'], 'unmatched')
        self.bring(fixtures.config())

        def matched():
            matched.serial += 1
            server.push(fixtures.PRODUCT, fixtures.data_report(serial=matched.serial))
            return self.pushes()[-1]['deviceId'] == fixtures.DEVICE
        matched.serial = 1
        http.wait_until(matched, 'the device is known', 3 * PATIENCE, 0.2)

    def test_only_one_process_holds_the_port(self):
        self.bring(fixtures.config())
        first = self.serve()
        for ports in ((first.port, free_port()), (free_port(), free_port())):
            second = self.serve(ports=ports, wait=False)
            self.assertEqual(second.process.wait(15 * PATIENCE), 1, second.log())
            self.assertTrue(second.log().strip(), 'it says nothing of the other process')
        self.assertEqual(first.push(fixtures.PRODUCT, fixtures.data_report()).status, 200)
        self.assertEqual(self.pushes(count=1)[0]['decodeState'], 'decoded')
        self.assertEqual(len([m for m in self.rows('messages') if m['messageType'] == 'REPORT_PROPERTY']), 1)

    def test_a_port_that_another_program_holds_is_a_clear_failure(self):
        self.bring(fixtures.config())
        with socket.socket() as other:
            other.bind(('127.0.0.1', 0))
            other.listen()
            port = other.getsockname()[1]
            run = self.cli('serve', '--listen', f'127.0.0.1:{port}', '--admin', f'127.0.0.1:{free_port()}', timeout=20)
        self.assertNotEqual(run.code, 0, run)
        self.assertIn(str(port), run.errors + run.output)
