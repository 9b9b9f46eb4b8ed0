"""OneNET's LwM2M commands: instant and cached."""
import time

from simtest import onenet
from simtest.program import SimTest, wait_until

VALVE_SHUT = {'data': [{'res_id': 5850, 'val': False}]}


class CommandTest(SimTest):
    def setUp(self):
        super().setUp()
        self.client = onenet.Client(self.sim.onenet)
        self.imei = self.client.devices[0]['imei']
        self.client.good('PUT', '/nbiot/offline/cancel/all', {'imei': self.imei})
        self.behave('normal')

    def behave(self, behaviour):
        self.sim.control('POST', '/onenet/device', {'imei': self.imei, 'behaviour': behaviour})

    def at(self, obj, inst=None, res=None, **more):
        query = {'imei': self.imei, 'obj_id': obj, 'obj_inst_id': inst, 'res_id': res, **more}
        return {name: value for name, value in query.items() if value is not None}

    def values(self):
        return self.sim.device('onenet', self.imei)['values']

    def delivered(self):
        return self.sim.counters('onenet')['commandsDelivered'].get(self.imei, 0)


class Instant(CommandTest):
    def test_read(self):
        for prefix in ('/nbiot', '/nb-iot'):
            with self.subTest(prefix=prefix):
                data = self.client.good('GET', prefix, self.at(3303, 0, 5700))
                self.assertEqual(data, [{'obj_inst_id': 0, 'res': [{'res_id': 5700, 'val': self.values()['temperature']}]}])
        whole = self.client.good('GET', '/nbiot', self.at(3))
        self.assertEqual([row['res_id'] for row in whole[0]['res']], [9])

    def test_write(self):
        self.assertIsNone(self.client.good('POST', '/nbiot', self.at(3306, 0, mode=1), VALVE_SHUT))
        self.assertEqual(self.values()['valve'], 0)
        opaque = {'data': [{'res_id': 0, 'val': 'AA55', 'type': 1}]}
        self.client.good('POST', '/nb-iot', self.at(19, 0, mode=2), opaque)
        self.assertEqual(self.delivered(), 2)

    def test_execute_with_and_without_a_body(self):
        before = self.sim.device('onenet', self.imei)['reboots']
        self.client.good('POST', '/nbiot/execute', self.at(3, 0, 4))
        self.client.good('POST', '/nbiot/execute', self.at(3, 0, 4), {'args': 'now'})
        self.assertEqual(self.sim.device('onenet', self.imei)['reboots'], before + 2)

    def test_what_the_device_does_not_do(self):
        for text, method, query, body in (
                ('NOT_FOUND', 'GET', self.at(9999), None),
                ('METHOD_NOT_ALLOWED', 'POST', self.at(3303, 0, mode=1), {'data': [{'res_id': 5700, 'val': 1.0}]}),
                ('BAD_REQUEST', 'POST', self.at(3306, 0, mode=1), {'data': [{'res_id': 5850, 'val': 'off'}]}),
                ('BAD_REQUEST', 'POST', self.at(19, 0, mode=1), {'data': [{'res_id': 0, 'val': 'AA55'}]}),
                ('BAD_REQUEST', 'POST', self.at(3341, 0, mode=1), {'data': [{'res_id': 5527, 'val': 'AA', 'type': 1}]})):
            with self.subTest(query=query):
                answer = self.client.call(method, '/nbiot', query, body)
                self.assertEqual((answer['errno'], answer['error']), (5106, text))

    def test_parameters(self):
        long_text = {'data': [{'res_id': 5527, 'val': 'x' * 2048}]}
        for code, method, path, query, body in (
                (3, 'GET', '/nbiot', {'imei': self.imei}, None),
                (5108, 'GET', '/nbiot', self.at(3303, res=5700), None),
                (5006, 'GET', '/nbiot', self.at(3303, timeout=41), None),
                (5006, 'GET', '/nbiot', self.at(3303, timeout=4), None),
                (5108, 'GET', '/nbiot', self.at(3303, obj_inst=0), None),
                (3, 'POST', '/nbiot', self.at(3306, 0), VALVE_SHUT),
                (5108, 'POST', '/nbiot', self.at(3306, 0, mode=3), VALVE_SHUT),
                (3, 'POST', '/nbiot', self.at(3306, 0, mode=1), {'data': []}),
                (3, 'POST', '/nbiot', self.at(3306, 0, mode=1), b'no json'),
                (5108, 'POST', '/nbiot', self.at(3306, 0, mode=1), {'data': [{'res_id': '5850', 'val': False}]}),
                (5108, 'POST', '/nbiot', self.at(3306, 0, mode=1), {'data': [{'res_id': 5850}]}),
                (5108, 'POST', '/nbiot', self.at(3306, 0, mode=1), {'data': [{'res_id': 5850, 'val': [1]}]}),
                (5108, 'POST', '/nbiot', self.at(3306, 0, mode=1), {**VALVE_SHUT, 'imei': self.imei}),
                (5006, 'POST', '/nbiot', self.at(3341, 0, mode=1), long_text),
                (5006, 'POST', '/nbiot/execute', self.at(3, 0, 4), {'args': 'x' * 2049}),
                (1, 'GET', '/nbiot', {**self.at(3303), 'imei': '860000000000000'}, None)):
            with self.subTest(query=query, body=body):
                self.assertEqual(self.client.code(method, path, query, body), code)
        self.assertEqual(self.delivered(), 0)

    def test_behaviours(self):
        for behaviour, expected in (('offline', (2001, 'device not online')), ('refuse', (5106, 'METHOD_NOT_ALLOWED')),
                                    ('silent', (5106, 'TIME_OUT'))):
            with self.subTest(behaviour=behaviour):
                self.behave(behaviour)
                answer = self.client.call('POST', '/nbiot', self.at(3306, 0, mode=1, timeout=5), VALVE_SHUT)
                self.assertEqual((answer['errno'], answer['error']), expected)
        self.assertEqual(self.delivered(), 2, 'the refused and the unanswered one')

    def test_discovery(self):
        self.assertEqual(self.client.good('GET', '/nbiot/discover', self.at(3303)), [{'obj_inst_id': 0, 'res_id': [5700]}])
        self.assertEqual(self.client.good('GET', '/nbiot/discover', self.at(9999)), [])
        known = self.client.good('GET', '/nbiot/resources', {'imei': self.imei, 'obj_id': 3})
        self.assertEqual(known, {'total_count': 1, 'item': [
            {'obj_id': 3, 'instances': [{'inst_id': 0, 'resources': [4, 9]}]}]})

    def test_observation(self):
        self.assertIsNone(self.client.good('POST', '/nbiot/observe', self.at(3303, 0, 5700, cancel='false'), {}))
        for change in ({'pmin': 10, 'pmax': 5}, {'gt': 1, 'lt': 2}):
            with self.subTest(change=change):
                query = self.at(3303, 0, 5700, cancel='false', **change)
                self.assertEqual(self.client.code('POST', '/nbiot/observe', query, {}), 5108)


class Cached(CommandTest):
    def write(self, prefix='/nbiot', body=None, **more):
        query = self.at(3306, 0, mode=1, expired_time=onenet.beijing(3600), **more)
        return self.client.good('POST', f'{prefix}/offline', query, body or VALVE_SHUT)['uuid']

    def one(self, uuid):
        return self.client.good('GET', f'/nbiot/offline/history/{uuid}', {'imei': self.imei})

    def confirmed(self, uuid):
        return wait_until(lambda: 'confirm_status' in self.one(uuid) and self.one(uuid), 'it is confirmed')

    def report(self):
        self.sim.control('POST', '/onenet/report', {'imei': self.imei})

    def test_it_waits_for_the_next_message(self):
        self.sim.control('POST', '/onenet/report', {'imei': self.imei})
        uuid = self.write()
        row = self.one(uuid)
        self.assertEqual((row['cmd_uuid'], row['type'], row['send_status'], row['trigger_msg']), (uuid, 'write', 1, 7))
        self.assertNotIn('send_time', row)
        self.assertEqual(self.delivered(), 0)
        self.report()
        row = self.confirmed(uuid)
        self.assertEqual((row['send_status'], row['confirm_status']), (5, 0))
        self.assertRegex(row['confirm_time'], r'^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$')
        self.assertEqual((self.values()['valve'], self.delivered()), (0, 1))

    def test_read_and_execute(self):
        frame = {'expired_time': onenet.beijing(3600)}
        read = self.client.good('GET', '/nb-iot/offline', {**self.at(3303, 0, 5700), **frame})['uuid']
        execute = self.client.good('POST', '/nbiot/execute/offline', {**self.at(3, 0, 4), **frame}, {'args': 'x'})['uuid']
        self.report()
        self.assertEqual(self.confirmed(read)['cmd_result'][0]['res'][0]['res_id'], 5700)
        self.assertEqual(self.confirmed(execute)['args'], 'x')

    def test_only_the_uplinks_of_its_trigger_release_it(self):
        uuid = self.write(trigger_msg=1)
        self.report()
        self.assertEqual(self.one(uuid)['send_status'], 1)
        self.behave('offline')
        self.behave('normal')
        self.assertEqual(self.confirmed(uuid)['confirm_status'], 0)

    def test_its_time_must_have_come(self):
        uuid = self.write(valid_time=onenet.beijing(60))  # three seconds at this speed
        self.report()
        self.assertEqual(self.one(uuid)['send_status'], 1)

    def test_frames_that_are_refused(self):
        for code, change in ((3, {'expired_time': ''}), (5108, {'expired_time': onenet.beijing(-5)}),
                             (5108, {'expired_time': onenet.beijing(3600).replace('T', ' ')}),
                             (5108, {'expired_time': onenet.beijing(3600) + 'Z'}),
                             (5108, {'valid_time': onenet.beijing(-60)}),
                             (5108, {'valid_time': onenet.beijing(7200)}), (5108, {'retry': 11}),
                             (5108, {'trigger_msg': 8}), (5006, {'timeout': 3})):
            with self.subTest(change=change):
                query = {**self.at(3306, 0, mode=1), 'expired_time': onenet.beijing(3600), **change}
                self.assertEqual(self.client.code('POST', '/nbiot/offline', query, VALVE_SHUT), code)

    def test_times_are_beijings_not_those_of_the_caller(self):
        utc = time.strftime('%Y-%m-%dT%H:%M:%S', time.gmtime(time.time() + 3600))
        query = {**self.at(3306, 0, mode=1), 'expired_time': utc}
        self.assertEqual(self.client.code('POST', '/nbiot/offline', query, VALVE_SHUT), 5108)

    def test_expiry(self):
        uuid = self.client.good('POST', '/nbiot/offline', self.at(3306, 0, mode=1, expired_time=onenet.beijing(20)),
                                VALVE_SHUT)['uuid']
        wait_until(lambda: self.one(uuid)['send_status'] == 4, 'it expires')
        self.report()
        self.assertEqual(self.delivered(), 0)

    def test_cancelling(self):
        uuid, others = self.write(), [self.write(), self.write()]
        self.assertIsNone(self.client.good('PUT', f'/nbiot/offline/cancel/{uuid}', {'imei': self.imei}))
        self.assertEqual(self.one(uuid)['send_status'], 2)
        self.assertEqual(self.client.code('PUT', f'/nbiot/offline/cancel/{uuid}', {'imei': self.imei}), 5108)
        all_of_them = self.client.good('PUT', '/nb-iot/offline/cancel/all', {'imei': self.imei})
        self.assertTrue(set(others) <= set(all_of_them['succ']))
        self.report()
        self.assertEqual(self.delivered(), 0)

    def test_a_silent_device(self):
        self.behave('silent')
        uuid = self.write(timeout=5)
        self.report()
        self.assertEqual(self.confirmed(uuid)['confirm_status'], 5)

    def test_history(self):
        uuids = [self.write() for _ in range(3)]
        query = {'imei': self.imei, 'start': onenet.beijing(-60), 'per_page': 2}
        page = self.client.good('GET', '/nbiot/offline/history', query)
        self.assertEqual([row['cmd_uuid'] for row in page['items']], uuids[:0:-1])
        self.assertGreaterEqual(page['total_count'], 3)
        query.update(sort='ASC', per_page=100)
        page = self.client.good('GET', '/nb-iot/offline/history', query)
        self.assertEqual([row['cmd_uuid'] for row in page['items']][-3:], uuids)
        self.assertEqual(self.client.code('GET', '/nbiot/offline/history', {'imei': self.imei}), 3)
