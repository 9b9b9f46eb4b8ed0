"""AEP's gate and its device, product and subscription calls."""
import hashlib
import itertools
import time

from simtest import aep
from simtest.program import SimTest, exchange

IMEIS = (f'8650000000{number:05}' for number in itertools.count(1))


class ReferenceVectors(SimTest):
    """This test's own signing is right, so what it finds out about the simulator counts."""

    VECTORS = (
        ('1700000000123', {'MasterKey': '0123456789abcdef0123456789abcdef', 'productId': '15551234',
                           'deviceId': 'a1b2c3d4e5f60718293a4b5c6d7e8f90'}, b'',
         '9f43869e710bda719cab61d8798e0ce3278c1cd8b82f4fdbc206d5ce0d4af9f8', 'fLF+VjPKFq9QoacvnL2kA/lHG7A='),
        ('1700000001456', {'MasterKey': '0123456789abcdef0123456789abcdef'},
         '{"deviceName":"3号水表","deviceSn":"","imei":"861234051234568","operator":"console","other":{"autoObserver":0},'
         '"productId":15551234}'.encode(),
         'a85ea7abbf0f6437e06ec914e1dae51170079f08a359d1d24432adcab37c5e86', 'nOvWdWfOEFabBWmLtp2ZpVsbMyI='),
        ('1700000002789', {'MasterKey': '0123456789abcdef0123456789abcdef', 'productId': '15551234',
                           'searchValue': '泵房 1#', 'pageNow': '1', 'pageSize': ''}, b'',
         '4d7216651629e406c3fbbf0c28c5dffd44266467b32c2476506a3132132e3850', 'NhmAEDnAqnigLO648cGO2InAT8E='),
    )

    def test_they_come_out(self):
        for timestamp, pairs, body, digest, expected in self.VECTORS:
            text = aep.canonical('demoAppKey1', timestamp, pairs, body)
            self.assertEqual(hashlib.sha256(text).hexdigest(), digest)
            self.assertEqual(aep.signature('s3cr3tXYZ9', text), expected)


class AtTheTimeOfTheVectors(SimTest):
    """The simulator itself accepts the reference's three signatures, on a clock that stands where they do."""

    def test_vectors_are_accepted_as_sent_on_the_wire(self):
        self.sim.control('POST', '/settings', {'clockOffsetMs': 1700000001000 - int(time.time() * 1000)})
        common = {'application': 'demoAppKey1', 'MasterKey': '0123456789abcdef0123456789abcdef'}
        port = self.sim.aep['port']
        a = exchange(port, 'GET', '/aep_device_management/device?productId=15551234&'
                     'deviceId=a1b2c3d4e5f60718293a4b5c6d7e8f90',
                     {**common, 'timestamp': '1700000000123', 'version': '20181031202139',
                      'signature': 'fLF+VjPKFq9QoacvnL2kA/lHG7A='})
        self.assertEqual((a.status, a.json()['result']['imei']), (200, '864332041112220'))
        b = exchange(port, 'POST', '/aep_device_management/device',
                     {**common, 'timestamp': '1700000001456', 'version': '20181031202117',
                      'signature': 'nOvWdWfOEFabBWmLtp2ZpVsbMyI=', 'Content-Type': 'application/json; charset=UTF-8'},
                     ReferenceVectors.VECTORS[1][2])
        self.assertEqual((b.status, b.json()['result']['deviceName']), (200, '3号水表'), b)
        c = exchange(port, 'GET', '/aep_device_management/devices?productId=15551234&'
                     'searchValue=%E6%B3%B5%E6%88%BF%201%23&pageNow=1&pageSize=',
                     {**common, 'timestamp': '1700000002789', 'version': '20190507012134',
                      'signature': 'NhmAEDnAqnigLO648cGO2InAT8E='})
        self.assertEqual((c.status, c.json()['code']), (200, 0), c)


class Gate(SimTest):
    def setUp(self):
        super().setUp()
        self.client = aep.Client(self.sim.aep)
        self.query = self.client.of(deviceId=self.client.devices[0]['deviceId'])

    def refused(self, reason, *arguments, **more):
        answer = self.client.raw(*arguments, **more)
        self.assertIn(answer.status, (400, 401, 404, 405), answer)
        self.assertEqual(self.sim.counters('ctwing')['refused'], {reason: 1})
        self.assertNotIn(self.client.app_secret.encode(), answer.body)

    def test_a_sound_call_is_answered(self):
        result = self.client.good('QueryDevice', self.query)
        self.assertEqual((result['deviceId'], result['productId'], result['netStatus']),
                         (self.query['deviceId'], 15551234, 1))

    def test_echo_tells_the_time_without_a_signature(self):
        answer = exchange(self.client.port, 'GET', '/echo')
        self.assertLess(abs(int(answer.headers['x-ag-timestamp']) - time.time() * 1000), 5000)

    def test_unknown_application(self):
        self.refused('application', 'QueryDevice', self.query, headers={'application': 'another'})

    def test_wrong_secret(self):
        self.refused('signature', 'QueryDevice', self.query, sign='another')

    def test_timestamp_too_old(self):
        self.refused('timestamp', 'QueryDevice', self.query, offset_ms=-301000)

    def test_timestamp_too_far_ahead(self):
        self.refused('timestamp', 'QueryDevice', self.query, offset_ms=306000)

    def test_timestamp_within_the_tolerance(self):
        self.client.good('QueryDevice', self.query, offset_ms=-290000)

    def test_timestamp_in_seconds(self):
        self.refused('timestamp', 'QueryDevice', self.query, headers={'timestamp': str(int(time.time()))})

    def test_version_of_another_operation(self):
        self.refused('version', 'QueryDevice', self.query, headers={'version': aep.VERSIONS['QueryDeviceList']})

    def test_version_missing(self):
        self.refused('version', 'QueryDevice', self.query, headers={'version': None})

    def test_master_key_missing(self):
        self.refused('masterkey-missing', 'QueryDevice', self.query, headers={'MasterKey': None})

    def test_body_signed_is_not_the_body_sent(self):
        body = self.client.new_device(next(IMEIS))
        self.refused('signature', 'CreateDevice', body=body, signed_body=b'{"re": "serialised"}')

    def test_query_of_a_delete_left_out_of_the_signature(self):
        self.refused('signature', 'DeleteDevice', self.client.of(deviceIds='x'), signed_query={})

    def test_percent_encoded_values_signed(self):
        self.refused('signature', 'QueryDeviceList', self.client.of(searchValue='泵房 1#'),
                     signed_query={'productId': '15551234', 'searchValue': '%E6%B3%B5%E6%88%BF%201%23'})

    def test_plus_that_is_not_encoded_is_a_space(self):
        self.refused('signature', 'QueryDeviceList', self.client.of(searchValue='1+1'), encode=False)

    def test_body_with_get(self):
        self.refused('body', 'QueryDevice', self.query, b'{}')

    def test_body_without_its_type(self):
        self.refused('content-type', 'CreateDevice', body=self.client.new_device(next(IMEIS)),
                     headers={'Content-Type': 'text/plain'})

    def test_unknown_path(self):
        self.refused('path', 'DeleteSubscription', self.client.of(subId=1, subLevel=1),
                     target='/aep_subscribe_north/subscribtion')

    def test_method_of_no_operation(self):
        self.refused('method', 'DeleteSubscription', self.client.of(subId=1, subLevel=1),
                     target='/aep_subscribe_north/subscribes')

    def test_empty_optional_value_signed_and_sent(self):
        page = self.client.good('QueryDeviceList', self.client.of(searchValue='', pageNow=1, pageSize=''))
        self.assertEqual(page['total'], 3)

    def test_body_that_ends_with_a_line_feed(self):
        body = b'{"productId":15551234,"deviceIdList":["x"]}\n'
        self.assertEqual(self.client.good('ListDeviceInfo', body=body), [])

    def test_master_key_of_another_product(self):
        other = aep.Client(self.sim.aep, 15551235)
        answer = self.client.call('QueryDevice', self.query, headers={'MasterKey': other.master_key})
        self.assertEqual(answer['code'], 2010105)

    def test_master_key_that_is_no_parameter_is_not_signed(self):
        answer = self.client.raw('QueryProduct', self.client.of(), headers={'MasterKey': self.client.master_key})
        self.assertEqual(answer.status, 200)
        self.assertEqual(self.sim.counters('ctwing')['warnings'], {'MasterKey sent to QueryProduct': 1})
        answer = self.client.raw('QueryProduct', self.client.of(), headers={'MasterKey': self.client.master_key},
                                 signed_query={'productId': '15551234', 'MasterKey': self.client.master_key})
        self.assertEqual(answer.status, 401)

    def test_parameters(self):
        for code, query in ((8800, {'productId': 15551234}), (8800, self.client.of(deviceId='')),
                            (8803, {**self.query, 'deviceid': 'x'}), (8803, {**self.query, 'productId': 'abc'}),
                            (1002, {**self.query, 'productId': 99}), (1104, {**self.query, 'deviceId': 'x'})):
            with self.subTest(query=query):
                self.assertEqual(self.client.call('QueryDevice', query)['code'], code)

    def test_bodies(self):
        good = self.client.new_device(next(IMEIS))
        for code, body in ((8802, b'{'), (8802, b'[]'), (8803, {**good, 'productId': '15551234'}),
                           (8803, {**good, 'IMEI': '1'}), (8800, {**good, 'operator': ''}),
                           (8800, {**good, 'operator': None})):
            with self.subTest(body=body):
                self.assertEqual(self.client.call('CreateDevice', body=body)['code'], code)


class Devices(SimTest):
    def setUp(self):
        super().setUp()
        self.client = aep.Client(self.sim.aep)

    def test_create_and_find_again(self):
        imei = next(IMEIS)
        made = self.client.good('CreateDevice', body=self.client.new_device(imei))
        self.assertRegex(made['deviceId'], '^[0-9a-f]{32}$')
        self.assertEqual((made['imei'], made['deviceSn'], made['productId']), (imei, '', 15551234))
        found = self.client.good('QueryDeviceByImei', self.client.of(imei=imei))
        self.assertEqual(found['deviceId'], made['deviceId'])
        self.assertEqual((found['deviceStatus'], found['netStatus']), (0, None))
        listed = self.client.good('QueryDeviceList', self.client.of(searchValue=imei))
        self.assertEqual([row['imei'] for row in listed['list']], [imei])
        info = self.client.good('QueryProductInfoByImei', {'imei': imei})
        self.assertEqual(info['productId'], 15551234)

    def test_create_refuses(self):
        good = self.client.new_device(next(IMEIS))
        for code, change in ((8803, {'imei': '12345'}), (8803, {'imei': ''}), (8803, {'deviceSn': 'x'}),
                             (8800, {'other': None}), (8803, {'other': {}}), (8803, {'other': {'autoObserver': 2}}),
                             (8803, {'other': {'autoObserver': 0, 'pskValue': 'short'}}),
                             (8803, {'other': {'autoObserver': 0, 'imsi': '1' * 16}}),
                             (2010115, {'imei': self.client.devices[0]['imei']})):
            with self.subTest(change=change):
                self.assertEqual(self.client.call('CreateDevice', body={**good, **change})['code'], code)

    def test_update(self):
        device = self.client.good('CreateDevice', body=self.client.new_device(next(IMEIS)))['deviceId']
        body = self.client.of(deviceName='泵房', operator='me', other={'imsi': '460040000000001'})
        self.assertEqual(self.client.good('UpdateDevice', {'deviceId': device}, body), {})
        row = self.client.good('QueryDevice', self.client.of(deviceId=device))
        self.assertEqual((row['deviceName'], row['imsi'], row['updateBy']), ('泵房', '460040000000001', 'me'))
        body['imei'] = next(IMEIS)
        self.assertEqual(self.client.call('UpdateDevice', {'deviceId': device}, body)['code'], 8803)

    def test_delete_one_and_one_that_is_not_there(self):
        device = self.client.good('CreateDevice', body=self.client.new_device(next(IMEIS)))['deviceId']
        answer = self.client.call('DeleteDevice', self.client.of(deviceIds=f'{device},nobody'))
        self.assertEqual((answer['code'], answer['result'][0]['deviceId']), (1104, 'nobody'))
        self.assertEqual(self.client.call('QueryDevice', self.client.of(deviceId=device))['code'], 1104)

    def test_limits(self):
        ids = [f'd{number}' for number in range(201)]
        for operation, query, body in (
                ('QueryDeviceList', self.client.of(pageSize=101), None),
                ('QueryDeviceList', self.client.of(pageNow=0), None),
                ('DeleteDevice', self.client.of(deviceIds=','.join(ids)), None),
                ('DeleteDeviceByPost', None, self.client.of(deviceIdList=ids)),
                ('ListDeviceInfo', None, self.client.of(deviceIdList=ids)),
                ('BatchCreateNBDevice', None, self.client.of(operator='x', devices=[{}] * 101))):
            with self.subTest(operation=operation):
                self.assertEqual(self.client.call(operation, query, body)['code'], 8803)
        self.client.good('ListDeviceInfo', body=self.client.of(deviceIdList=ids[:200]))

    def test_batch_with_a_mixed_outcome(self):
        new, known = next(IMEIS), self.client.devices[0]['imei']
        rows = [{'imei': known, 'deviceName': 'a'}, {'imei': new, 'deviceName': 'b'}, {'imei': '1', 'deviceName': 'c'}]
        result = self.client.good('BatchCreateNBDevice', body=self.client.of(operator='test', devices=rows))
        self.assertEqual([row['resultCode'] for row in result], [2010115, 0, 8803])
        self.assertEqual(self.client.good('QueryDeviceByImei', self.client.of(imei=new))['deviceId'],
                         result[1]['deviceId'])

    def test_cancelling_a_batch_names_what_is_not_there(self):
        device = self.client.good('CreateDevice', body=self.client.new_device(next(IMEIS)))['deviceId']
        result = self.client.good('BatchCancelDevices', body=self.client.of(deviceIdList=[device, 'nobody']))
        self.assertEqual([(row['deviceId'], row['errorCode']) for row in result['errorList']], [('nobody', 1104)])
        states = self.client.good('ListDeviceActiveStatus', body=self.client.of(deviceIdList=[device]))
        self.assertEqual(states, [{'deviceId': device, 'deviceStatus': '已注销'}])

    def test_delete_by_imei(self):
        imei = next(IMEIS)
        self.client.good('CreateDevice', body=self.client.new_device(imei))
        self.client.good('DeleteDeviceByImei', body=self.client.of(imeiList=[imei]))
        self.assertEqual(self.client.call('QueryDeviceByImei', self.client.of(imei=imei))['code'], 1104)

    def test_products(self):
        product = self.client.good('QueryProduct', self.client.of())
        self.assertEqual((product['productProtocol'], product['tupIsThrough'], product['apiKey']),
                         (3, 0, self.client.master_key))
        self.assertEqual(self.client.good('QueryProduct', {'productId': 15551235})['tupIsThrough'], 1)
        self.assertEqual(self.client.call('QueryProduct', {'productId': 1})['code'], 1002)
        page = self.client.good('QueryProductList', {'pageNow': 2, 'pageSize': 1})
        self.assertEqual((page['total'], [row['productId'] for row in page['list']]), (2, [15551235]))
        self.assertEqual(self.client.call('DeleteProduct', self.client.of())['code'], -1)


class Subscriptions(SimTest):
    def setUp(self):
        super().setUp()
        self.client = aep.Client(self.sim.aep)
        self.body = self.client.of(subLevel=1, deviceId='', subTypes=[1, 4], subUrl='http://127.0.0.1:9/n',
                                   operator='test')

    def rows(self, **more):
        page = self.client.good('GetSubscriptionsList', self.client.of(pageNow=1, pageSize=50, **more))
        self.assertEqual(page['size'], len(page['list']))
        return page['list']

    def test_the_result_is_null_and_each_type_has_its_record(self):
        self.assertIsNone(self.client.good('CreateSubscription', body=self.body))
        rows = self.rows()
        self.assertEqual([(row['subType'], row['subLevel'], row['subUrl']) for row in rows],
                         [(1, 1, self.body['subUrl']), (4, 1, self.body['subUrl'])])
        self.assertEqual(len(self.rows(subType=4)), 1)
        one = self.client.good('GetSubscription', self.client.of(subId=rows[0]['subId']))
        self.assertEqual(one, rows[0])
        old = {'version': '20181031202033'}
        self.client.good('GetSubscription', self.client.of(subId=rows[0]['subId']), headers=old)
        for row in rows:
            self.assertIsNone(self.client.good('DeleteSubscription', self.client.of(subId=row['subId'], subLevel=1)))
        self.assertEqual(self.rows(), [])

    def test_deleting_needs_level_and_device_of_the_record(self):
        device = self.client.devices[1]['deviceId']
        self.client.good('CreateSubscription', body={**self.body, 'subLevel': 2, 'deviceId': device, 'subTypes': [1]})
        sub = self.rows(searchValue=device)[0]['subId']
        self.assertEqual(self.client.call('DeleteSubscription', self.client.of(subId=sub, subLevel=1))['code'], -1)
        self.assertEqual(self.client.call('DeleteSubscription', self.client.of(subId=sub, subLevel=2))['code'], -1)
        self.client.good('DeleteSubscription', self.client.of(subId=sub, subLevel=2, deviceId=device))

    def test_refusals(self):
        for code, change in ((8803, {'subLevel': 3}), (8803, {'subLevel': 2}), (8803, {'deviceId': 'x'}),
                             (1104, {'subLevel': 2, 'deviceId': 'nobody'}), (8803, {'subTypes': []}),
                             (8803, {'subTypes': [7]}), (8803, {'subTypes': ['1']}), (8803, {'subTypes': [1, 1]}),
                             (8803, {'subUrl': 'listener/notify'}), (8800, {'subUrl': ''}), (1002, {'productId': 1})):
            with self.subTest(change=change):
                self.assertEqual(self.client.call('CreateSubscription', body={**self.body, **change})['code'], code)
        self.assertEqual(self.rows(), [])
