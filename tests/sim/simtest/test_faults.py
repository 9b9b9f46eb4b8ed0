"""Faults on demand: each way in which a cloud can fail, and what was done by then."""
import http.client
import json
import time

from simtest import aep, onenet
from simtest.program import SimTest, exchange

TEXT = {'dataType': 1, 'payload': 'hello'}


class Faults(SimTest):
    def setUp(self):
        super().setUp()
        self.client = aep.Client(self.sim.aep)
        self.device, self.imei = (self.client.devices[0][name] for name in ('deviceId', 'imei'))
        self.body = self.client.command(self.device, TEXT)

    def accepted(self):
        return self.sim.counters('ctwing')['commandsAccepted'].get(self.imei, 0)

    def send(self, **more):
        return self.client.raw('CreateCommand', body=self.body, **more)

    def test_nothing_is_done_before_the_answer_fails(self):
        for mode, fails in (('hang', TimeoutError), ('reset', ConnectionResetError)):
            with self.subTest(mode=mode):
                self.sim.fault('ctwing', mode)
                self.assertRaises(fails, self.send, timeout=0.5)
        for mode, status in (('500', 500), ('503', 503), ('429', 429)):
            with self.subTest(mode=mode):
                self.sim.fault('ctwing', mode, retryAfter=7)
                answer = self.send()
                self.assertEqual(answer.status, status)
                self.assertEqual(answer.headers.get('retry-after'), None if mode == '500' else '7')
        self.sim.fault('ctwing', 'html')
        answer = self.send()
        self.assertEqual((answer.status, answer.headers['content-type']), (200, 'text/html'))
        self.assertRaises(ValueError, answer.json)
        self.assertEqual(self.accepted(), 0)
        self.assertEqual(self.sim.counters('ctwing')['calls'], {'CreateCommand': 6})

    def test_the_command_is_taken_and_its_answer_is_lost(self):
        for count, (mode, fails) in enumerate((('drop-after-commit', http.client.RemoteDisconnected),
                                               ('reset-after-commit', ConnectionResetError),
                                               ('hang-after-commit', TimeoutError)), 1):
            with self.subTest(mode=mode):
                self.sim.fault('ctwing', mode)
                self.assertRaises(fails, self.send, timeout=0.5)
                self.assertEqual(self.accepted(), count)
        self.sim.fault('ctwing', '500-after-commit')
        self.assertEqual((self.send().status, self.accepted()), (500, 4))

    def test_spoilt_answers(self):
        self.sim.fault('ctwing', 'halfjson')
        answer = self.send()
        self.assertEqual(answer.status, 200)
        self.assertTrue(answer.body.startswith(b'{"code":0'))
        self.assertRaises(ValueError, answer.json)
        self.sim.fault('ctwing', 'cut')
        self.assertRaises(http.client.IncompleteRead, self.send)
        self.sim.fault('ctwing', 'slow', ms=600)
        begun = time.monotonic()
        self.assertEqual(self.send().json()['code'], 0)
        self.assertGreater(time.monotonic() - begun, 0.4)
        self.assertEqual(self.accepted(), 3)

    def test_count_and_order(self):
        self.sim.fault('ctwing', '500', count=2)
        self.sim.fault('ctwing', '503')
        self.assertEqual([self.send().status for _ in range(4)], [500, 500, 503, 200])
        self.assertEqual(self.sim.counters('ctwing')['faults'], {'500': 2, '503': 1})

    def test_a_fault_of_one_operation(self):
        self.sim.fault('ctwing', '500', operation='CreateCommand')
        self.client.good('QueryProduct', self.client.of())
        self.assertEqual(self.send().status, 500)

    def test_measuring_the_clock_uses_up_no_fault(self):
        self.sim.fault('ctwing', '500')
        self.assertEqual(exchange(self.client.port, 'GET', '/echo').status, 200)
        self.assertEqual(self.send().status, 500)
        self.sim.fault('ctwing', '500', operation='Echo')
        self.assertEqual(exchange(self.client.port, 'GET', '/echo').status, 500)

    def test_onenet_fails_alike(self):
        client = onenet.Client(self.sim.onenet)
        query = {'imei': client.devices[0]['imei'], 'obj_id': 3, 'obj_inst_id': 0, 'res_id': 4}
        self.sim.fault('onenet', 'drop-after-commit')
        self.assertRaises(http.client.RemoteDisconnected, client.raw, 'POST', '/nbiot/execute', query)
        self.assertEqual(self.sim.device('onenet', query['imei'])['reboots'], 1)
        self.sim.fault('onenet', '429')
        self.assertEqual(client.raw('POST', '/nbiot/execute', query).status, 429)
        self.assertEqual(self.sim.device('onenet', query['imei'])['reboots'], 1)

    def test_described_and_taken_back(self):
        self.sim.fault('onenet', 'slow', count=3, operation='NbRead')
        self.assertEqual(self.sim.control('GET', '/faults'),
                         [{'target': 'onenet', 'mode': 'slow', 'operation': 'NbRead', 'remaining': 3}])
        self.sim.control('DELETE', '/faults')
        self.assertEqual(self.sim.control('GET', '/faults'), [])

    def test_wrong_ones_are_refused(self):
        for body in ({'target': 'aliyun', 'mode': 'hang'}, {'target': 'ctwing', 'mode': 'explode'}, {'target': 'ctwing'},
                     {'target': 'ctwing', 'mode': 'hang', 'count': 0}, {'target': 'ctwing', 'mode': 'hang', 'times': 2}):
            with self.subTest(body=body):
                self.assertIn('error', self.sim.control('POST', '/faults', body, expect=400))


class ControlPort(SimTest):
    def test_settings(self):
        before = self.sim.control('GET', '/settings')
        changed = self.sim.control('POST', '/settings', {'speed': 3, 'awake': True})
        self.assertEqual((changed['speed'], changed['awake'], changed['skewMs']), (3.0, True, before['skewMs']))
        for body in ({'speed': 0}, {'awake': 1}, {'radioMs': 1.5}, {'nothing': 1}, {'reportSeconds': '1'}):
            with self.subTest(body=body):
                self.sim.control('POST', '/settings', {'radioMs': 7, **body}, expect=400)
        self.assertEqual(self.sim.control('GET', '/settings'), changed)

    def test_refusals_tell_what_was_expected_but_no_secret(self):
        client = aep.Client(self.sim.aep)
        client.raw('QueryProduct', client.of(), sign='wrong')
        entries = self.sim.control('GET', '/log')
        detail = next(entry['detail'] for entry in entries if entry.get('refused') == 'signature')
        self.assertIn('application:demoAppKey1⏎', detail)
        self.assertNotIn(client.app_secret, json.dumps(entries))

    def test_json_without_a_bottom(self):
        body = b'{"imei":"864332041112220","payload":' + b'[' * 100000 + b']' * 100000 + b'}'
        answer = exchange(self.sim.control_port, 'POST', '/ctwing/report', {}, body)
        self.assertEqual(answer.status, 400)
        self.sim.control('GET', '/state')

    def test_what_is_not_there(self):
        self.sim.control('GET', '/nothing', expect=404)
        self.sim.control('POST', '/ctwing/report', {'imei': '1'}, expect=404)
        self.sim.control('POST', '/ctwing/report', {'imei': '1', 'Hex': '00'}, expect=400)
        self.sim.control('POST', '/ctwing/report', {'imei': '864332041112220', 'hex': '0'}, expect=400)
        self.sim.control('POST', '/ctwing/report', {'imei': '864332041112220', 'values': {'valve': 'x'}}, expect=400)
