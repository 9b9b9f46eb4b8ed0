"""OneNET's credentials and device calls, of both generations."""
import itertools
import time
import unittest

from simtest import onenet
from simtest.program import SimTest, wait_until

IMEIS = (f'8690000000{number:05}' for number in itertools.count(1))


class ReferenceVectors(unittest.TestCase):
    """This test's own tokens and openings are right, so what they find out about the simulator counts."""

    KEY = 'DRQbIikwNz5FTFNaYWhvdn2Ei5KZoKeutbzDytHY3+bt9PsC'

    def test_tokens(self):
        for text, *parts in (
                ('version=2018-10-31&res=products%2F123456&et=1893456000&method=md5&sign=ft2qEyta6VbPReQEZN2jSQ%3D%3D',
                 'products/123456', '2018-10-31', 1893456000, 'md5'),
                ('version=2022-05-01&res=userid%2F420001&et=1893456000&method=sha1&sign=ifHWj1tfEUcxQ5tTLKPyXrdrPsU%3D',
                 'userid/420001', '2022-05-01', 1893456000, 'sha1'),
                ('version=2022-05-01&res=products%2FaB3dE6gH9j&et=1924992000&method=sha256&'
                 'sign=RrG4P%2FwOmpRsDw723GGjw0clnERWPLYRc1Z0V2J1DQE%3D',
                 'products/aB3dE6gH9j', '2022-05-01', 1924992000, 'sha256')):
            res, version, et, method = parts
            self.assertEqual(onenet.token(self.KEY, res, version=version, et=et, method=method), text)

    def test_pushes(self):
        key = 'oneNetDemoToken01'
        self.assertEqual(onenet.push_signature(key, 'k3P9xQ2b', b'verify00039'), '+owt/6WHxlIdSYh/2/lVGA==')
        plain = (b'{"msg":{"at":1700000000123,"imei":"869405030000017","type":1,"ds_id":"3303_0_5700","value":25.0,'
                 b'"dev_id":600100200},"msg_signature":"/fJy/1liXDwurgA2TqmDFw==","nonce":"Zt8)wQ4m"}')
        self.assertIn(b'"value":25.0', onenet.open_classic(plain, key))
        secret = (b'{"enc_msg":"YoKayEOYs+JGNNcJTC3qAqKY1Kbp4xnc1SbDUUso55JmTdAIFn+y9sMuiU65gnUbz9WKWOGHKwOL9vXk2mjIZ5o47'
                  b'bT98lp8+Wf9Pk0nCLJRgCfUjTPohiXWR67HXSCMde3eDlrlgLb1V/DwXeGkQRDAxOQW8wYFkEt0jR9qpjc=",'
                  b'"msg_signature":"3Ji0qq9L2cERH7TQMi7YJA==","nonce":"eN7#cR2y"}')
        self.assertEqual(onenet.open_classic(secret, key, 'MDEyMzQ1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk8'),
                         b'{"at":1700000001000,"login_type":10,"imei":"869405030000017","type":2,"dev_id":600100200,"status":1}')


class Credentials(SimTest):
    def setUp(self):
        super().setUp()
        self.client = onenet.Client(self.sim.onenet)
        self.detail = {'product_id': self.client.product, 'device_name': 'meter-01'}

    def current(self, header):
        return self.client.code('GET', '/device/detail', self.detail, headers={'Authorization': header})

    def test_the_references_own_token(self):
        header = ('version=2022-05-01&res=products%2FaB3dE6gH9j&et=1924992000&method=sha256&'
                  'sign=RrG4P%2FwOmpRsDw723GGjw0clnERWPLYRc1Z0V2J1DQE%3D')
        self.assertEqual(self.current(header), 0)

    def test_tokens_of_every_kind(self):
        device_key = self.client.devices[0]['secKey']
        product = f'products/{self.client.product}'
        for header in (onenet.token(self.client.access_key, product, method='md5'),
                       onenet.token(self.client.access_key, product, method='sha1', version='2018-10-31'),
                       onenet.token(self.client.user_key, f'userid/{self.client.user_id}'),
                       onenet.token(device_key, f'{product}/devices/meter-01', version='2018-10-31')):
            with self.subTest(header=header):
                self.assertEqual(self.current(header), 0)

    def test_tokens_that_are_refused(self):
        key, product = self.client.access_key, f'products/{self.client.product}'
        sound = onenet.token(key, product)
        signs_with_plus = next(candidate for candidate in
                               (onenet.token(key, product, et=int(time.time()) + n, encode=False) for n in range(60, 600))
                               if '+' in candidate)
        for why, header in (('expired', onenet.token(key, product, et=int(time.time()) - 5)),
                            ('milliseconds', onenet.token(key, product, et=int(time.time() * 1000) + 9999)),
                            ('another version', onenet.token(key, product, version='2020-05-29')),
                            ('capital method', sound.replace('method=sha256', 'method=SHA256')),
                            ('another method', sound.replace('method=sha256', 'method=sha1')),
                            ('another product', onenet.token(key, 'products/oJ5sN8kP2q')),
                            ('unknown product', onenet.token(key, 'products/nobody')),
                            ('another key', onenet.token(self.client.user_key, product)),
                            ('no sign', onenet.token(key, product, sign=None)),
                            ('twice', sound + '&et=1924992000'),
                            ('a plus that is not encoded', signs_with_plus),
                            ('a device of the new version',
                             onenet.token(self.client.devices[0]['secKey'], f'{product}/devices/meter-01')),
                            ('none', '')):
            with self.subTest(why=why):
                self.assertEqual(self.current(header), 10403)
        self.assertEqual(self.sim.counters('onenet')['refused'], {'auth': 13})

    def test_a_token_reaches_no_more_than_it_names(self):
        other = onenet.Client(self.sim.onenet, 1)
        query = {'product_id': other.product, 'device_name': 'gateway-01'}
        self.assertEqual(self.client.code('GET', '/device/detail', query), 10403)
        key = self.client.devices[0]['secKey']
        header = onenet.token(key, f'products/{self.client.product}/devices/meter-01', version='2018-10-31')
        query = {'product_id': self.client.product, 'device_name': 'meter-02'}
        self.assertEqual(self.client.code('GET', '/device/detail', query, headers={'authorization': header}), 10403)

    def test_classic_takes_the_api_key_or_a_token(self):
        did = self.client.devices[0]['did']
        for code, headers in ((0, {'api-key': self.client.api_key}), (0, self.client.headers(version='2018-10-31')),
                              (1, self.client.headers()), (1, {'api-key': 'another'}), (1, {}),
                              (1, {'api-key': onenet.Client(self.sim.onenet, 1).api_key + '='})):
            with self.subTest(headers=headers):
                self.assertEqual(self.client.code('GET', f'/devices/{did}', headers=headers), code)

    def test_the_current_platform_ignores_an_api_key(self):
        headers = {'api-key': self.client.api_key}
        self.assertEqual(self.client.code('GET', '/device/detail', self.detail, headers=headers), 10403)


class ClassicDevices(SimTest):
    def setUp(self):
        super().setUp()
        self.client = onenet.Client(self.sim.onenet)

    def body(self, imei, **more):
        return {'title': '水表', 'protocol': 'LWM2M', 'auth_info': {imei: '460040000000099'}, **more}

    def test_create_and_find_again(self):
        imei = next(IMEIS)
        made = self.client.good('POST', '/devices', body=self.body(imei, psk='abcd1234', tags=['pump']))
        self.assertEqual(made['psk'], 'abcd1234')
        found = self.client.good('GET', '/devices/getbyimei', {'imei': imei})
        self.assertEqual((found['id'], found['online']), (made['device_id'], False))
        detail = self.client.good('GET', f'/devices/{found["id"]}')
        self.assertEqual((detail['auth_info'], detail['tags'], detail['protocol']),
                         ({imei: '460040000000099'}, ['pump'], 'LWM2M'))
        self.assertEqual(self.client.code('POST', '/devices', body=self.body(imei)), 8)
        page = self.client.good('GET', '/devices', {'tag': 'pump', 'online': 'false'})
        self.assertEqual((page['total_count'], page['per_page'], page['devices'][0]['id']), (1, 30, found['id']))

    def test_create_refuses(self):
        imei = next(IMEIS)
        for code, change in ((3, {'title': ''}), (3, {'auth_info': None}), (5108, {'auth_info': {'123': '1'}}),
                             (5108, {'auth_info': {imei: ''}}), (5108, {'auth_info': {imei: 460040000000099}}),
                             (5108, {'auth_info': {imei: '1', 'x': '2'}}), (5108, {'protocol': 'MQTT'}),
                             (5108, {'psk': 'short'}), (5108, {'auth': 'x' * 17}), (5108, {'chip': 1}),
                             (5108, {'Title': 'x'})):
            with self.subTest(change=change):
                self.assertEqual(self.client.code('POST', '/devices', body=self.body(imei, **change)), code)
        self.assertEqual(self.client.code('POST', '/devices', body=b'{"title"'), 3)
        self.assertEqual(self.client.code('GET', '/devices/getbyimei', {'imei': imei}), 6)

    def test_update_and_delete(self):
        imei = next(IMEIS)
        path = f'/devices/{self.client.good("POST", "/devices", body=self.body(imei))["device_id"]}'
        self.assertIsNone(self.client.good('PUT', path, body={'title': '泵房', 'desc': 'x'}))
        self.assertEqual(self.client.good('GET', path)['title'], '泵房')
        self.assertIsNone(self.client.good('DELETE', path))
        self.assertEqual(self.client.code('GET', path), 6)

    def test_limits_and_states(self):
        for query in ({'per_page': 101}, {'page': 10001}, {'page': 0}, {'device_id': ','.join(['1'] * 101)}):
            with self.subTest(query=query):
                self.assertEqual(self.client.code('GET', '/devices', query), 5006)
        ids = [device['did'] for device in self.client.devices]
        states = self.client.good('GET', '/devices/status', {'devIds': ','.join(map(str, ids + [1]))})
        self.assertEqual([(row['id'], row['online']) for row in states['devices']], [(str(did), True) for did in ids])

    def test_devices_of_another_product_are_out_of_reach(self):
        other = onenet.Client(self.sim.onenet, 1)
        self.assertEqual(other.code('GET', f'/devices/{self.client.devices[0]["did"]}'), 6)
        self.assertEqual(other.good('GET', '/devices')['total_count'], 3)


class CurrentDevices(SimTest):
    def setUp(self):
        super().setUp()
        self.client = onenet.Client(self.sim.onenet)
        self.gateway = onenet.Client(self.sim.onenet, 1)

    def body(self, name, **more):
        return {'product_id': self.client.product, 'device_name': name, 'imei': next(IMEIS), 'imsi': '460040000000099',
                **more}

    def test_create_list_enable_delete(self):
        made = self.client.good('POST', '/device/create', body=self.body('pump_1', desc='x'))
        self.assertEqual((made['name'], made['status'], made['access_pt'], made['activate_time']), ('pump_1', 2, 4, ''))
        self.assertTrue(made['sec_key'])
        self.assertEqual(self.client.code('POST', '/device/create', body=self.body('pump_1')), 10406)
        query = {'product_id': self.client.product, 'offset': 0, 'limit': 100}
        names = [row['name'] for row in self.client.good('GET', '/device/list', query)['list']]
        self.assertEqual(names, ['meter-01', 'meter-02', 'meter-03', 'pump_1'])
        page = self.client.good('GET', '/device/list', {**query, 'offset': 1, 'limit': 2})
        self.assertEqual([row['name'] for row in page['list']], names[1:3])
        named = {'product_id': self.client.product, 'device_name': 'pump_1'}
        self.assertIsNone(self.client.good('POST', '/device/enable', body={**named, 'enable': False}))
        self.assertIs(self.client.good('GET', '/device/detail', named)['enable_status'], False)
        self.assertIsNone(self.client.good('POST', '/device/enable', body={'imei': made['imei'], 'enable': True}))
        self.client.good('POST', '/device/delete', body=named)
        self.assertEqual(self.client.code('GET', '/device/detail', named), 10410)

    def test_refusals(self):
        for change in ({'device_name': '泵'}, {'device_name': 'x' * 65}, {'imei': '123'}, {'imsi': ''},
                       {'psk': 'short'}, {'desc': 'x' * 101}, {'auth_code': 'x' * 17}, {'deviceName': 'x'}):
            with self.subTest(change=change):
                self.assertEqual(self.client.code('POST', '/device/create', body=self.body('pump_2', **change)), 10001)
        for query in ({'offset': 0, 'limit': 101}, {'limit': 10}):
            query['product_id'] = self.client.product
            with self.subTest(query=query):
                self.assertEqual(self.client.code('GET', '/device/list', query), 10001)

    def test_presence_history(self):
        now = int(time.time() * 1000)
        for online in (False, True):
            self.sim.control('POST', '/onenet/device', {'imei': 'gateway-03', 'online': online})
        query = {'product_id': self.gateway.product, 'device_name': 'gateway-03', 'start_time': now - 1000,
                 'end_time': now + 60000, 'limit': 10}
        rows = self.gateway.good('GET', '/device/status-history', query)['list']
        self.assertEqual([row['status'] for row in rows], [1, 0])

    def test_other_spellings_are_not_found(self):
        for path in ('/thingmodel/callservice', '/thingmodel/call-device-service', '/device/device-list'):
            with self.subTest(path=path):
                self.assertEqual(self.client.raw('POST', path, body={}).status, 404)
        self.assertEqual(self.client.raw('GET', '/device/create').status, 405)


class ThingModel(SimTest):
    def setUp(self):
        super().setUp()
        self.client = onenet.Client(self.sim.onenet, 1)
        self.named = {'product_id': self.client.product, 'device_name': 'gateway-01'}
        self.behave('normal')

    def behave(self, behaviour):
        self.sim.control('POST', '/onenet/device', {'imei': 'gateway-01', 'behaviour': behaviour})

    def set(self, **params):
        return self.client.call('POST', '/thingmodel/set-device-property', body={**self.named, 'params': params})

    def test_set_and_query(self):
        answer = self.set(valve=0, interval=60)
        self.assertEqual((answer['code'], answer['data']['code']), (0, 200))
        rows = self.client.good('GET', '/thingmodel/query-device-property', self.named)
        values = {row['identifier']: row.get('value') for row in rows}
        self.assertEqual((values['valve'], values['interval']), ('0', '60'))
        self.assertEqual(self.sim.counters('onenet')['commandsDelivered'], {'gateway-01': 1})

    def test_a_value_that_was_never_reported_is_absent(self):
        named = {**self.named, 'device_name': 'gateway-02'}
        rows = self.client.good('GET', '/thingmodel/query-device-property', named)
        self.assertTrue(rows and all('value' not in row for row in rows))

    def test_history(self):
        now = int(time.time() * 1000)
        for interval in (100, 200, 300):
            self.set(interval=interval)
        query = {**self.named, 'identifier': 'interval', 'start_time': now, 'end_time': now + 60000}
        rows = self.client.good('GET', '/thingmodel/query-device-property-history', query)['list']
        self.assertEqual([row['value'] for row in rows], ['100', '200', '300'])
        query.update(sort='DESC', offset=1, limit=1)
        rows = self.client.good('GET', '/thingmodel/query-device-property-history', query)['list']
        self.assertEqual([row['value'] for row in rows], ['200'])

    def test_refusals(self):
        self.assertEqual(self.set(total=1)['code'], 10001)
        self.assertEqual(self.set(nothing=1)['code'], 10001)
        self.assertEqual(self.set(valve=7)['data']['code'], 400)
        for behaviour, code in (('offline', 10421), ('silent', 10411)):
            with self.subTest(behaviour=behaviour):
                self.behave(behaviour)
                self.assertEqual(self.set(valve=1)['code'], code)
        self.behave('refuse')
        self.assertEqual(self.set(valve=1)['data']['code'], 400)

    def test_a_desired_value_waits_for_the_device(self):
        self.behave('offline')
        body = {**self.named, 'params': {'message': '稍后'}}
        self.assertIsNone(self.client.good('POST', '/thingmodel/set-device-desired-property', body=body))
        self.behave('normal')
        self.sim.control('POST', '/onenet/report', {'imei': 'gateway-01'})
        self.assertEqual(self.sim.device('onenet', 'gateway-01')['values']['message'], '稍后')

    def test_services(self):
        def call(client=self.client, named=self.named, **more):
            return client.call('POST', '/thingmodel/call-service', body={**named, **more})
        self.assertEqual(call(identifier='reboot', params={'delay': 3})['data'], {'ok': 1})
        self.assertEqual(self.sim.device('onenet', 'gateway-01')['reboots'], 1)
        self.assertEqual(call(identifier='reboot', params={})['code'], 10415)
        self.assertEqual(call(identifier='reboot', params={'delay': None})['code'], 10415)
        self.assertEqual(call(identifier='nothing', params={})['code'], 10001)
        self.behave('offline')
        self.assertEqual(call(identifier='reboot', params={'delay': 3})['code'], 10421)
        meters = onenet.Client(self.sim.onenet)
        named = {'product_id': meters.product, 'device_name': 'meter-01'}
        self.assertEqual(call(meters, named, identifier='reboot', params={'delay': 3})['code'], 10001)

    def test_the_model(self):
        model = self.client.good('GET', '/thingmodel/query-thing-model', {'product_id': self.client.product})
        self.assertIn('valve', [row['identifier'] for row in model['properties']])
        self.assertEqual([row['identifier'] for row in model['services']], ['reboot', 'selfTest'])
        meters = onenet.Client(self.sim.onenet)
        model = meters.good('GET', '/thingmodel/query-thing-model', {'product_id': meters.product})
        self.assertIn('3303_0_5700', [row['identifier'] for row in model['properties']])

    def test_lwm2m_devices_have_resources_as_properties(self):
        meters = onenet.Client(self.sim.onenet)
        named = {'product_id': meters.product, 'device_name': 'meter-02'}
        body = {**named, 'params': {'3306_0_5850': False}}
        self.assertEqual(meters.good('POST', '/thingmodel/set-device-property', body=body)['code'], 200)
        rows = meters.good('GET', '/thingmodel/query-device-property', named)
        values = {row['identifier']: row.get('value') for row in rows}
        self.assertEqual(values['3306_0_5850'], 'false')


class Joining(SimTest):
    ARGUMENTS = ('--join-seconds', '5')

    def test_a_new_device_registers_after_a_while(self):
        client = onenet.Client(self.sim.onenet)
        imei = next(IMEIS)
        body = {'title': 'new', 'protocol': 'LWM2M', 'auth_info': {imei: '460040000000001'}}
        did = client.good('POST', '/devices', body=body)['device_id']
        self.assertIs(client.good('GET', f'/devices/{did}')['online'], False)
        wait_until(lambda: client.good('GET', f'/devices/{did}')['online'], 'it is online')
