"""AEP's pushes: what is sent, to whom, how often, and when it pauses."""
import base64
import json
import socket

from simtest import aep
from simtest.program import SimTest, wait_until


class PushTest(SimTest):
    def setUp(self):
        super().setUp()
        self.client = aep.Client(self.sim.aep)
        self.imei, self.device = (self.client.devices[0][name] for name in ('imei', 'deviceId'))
        self.addCleanup(self.unsubscribe)

    def unsubscribe(self):
        for product in (15551234, 15551235):
            client = aep.Client(self.sim.aep, product)
            for row in client.good('GetSubscriptionsList', client.of(pageNow=1, pageSize=100))['list']:
                client.good('DeleteSubscription', client.of(subId=row['subId'], subLevel=row['subLevel'],
                                                            deviceId=row['deviceId'] or ''))

    def subscribe(self, url, *types, client=None, **more):
        client = client or self.client
        client.good('CreateSubscription', body=client.of(
            **{'subLevel': 1, 'deviceId': '', 'subTypes': list(types), 'subUrl': url, 'operator': 'test', **more}))

    def report(self, imei=None, **more):
        return self.sim.control('POST', '/ctwing/report', {'imei': imei or self.imei, **more})


class Messages(PushTest):
    def test_data_of_a_transparent_product(self):
        receiver = self.receiver()
        self.subscribe(receiver.url, 1)
        self.assertEqual(self.report(hex='aa5501020304'), {'ok': True, 'receivers': 1})
        push = receiver.wait_for(1)[0]
        self.assertEqual((push['method'], push['path'], push['headers']['x-clouddock-simulated']), ('POST', '/notify', '1'))
        message = json.loads(push['body'])
        self.assertEqual(list(message), ['upPacketSN', 'upDataSN', 'topic', 'timestamp', 'tenantId', 'serviceId',
                                         'protocol', 'productId', 'payload', 'messageType', 'deviceType', 'deviceId',
                                         'assocAssetId', 'IMSI', 'IMEI'])
        del message['timestamp']
        self.assertEqual(message, {
            'upPacketSN': -1, 'upDataSN': -1, 'topic': 'v1/up/ad', 'tenantId': '2000012345', 'serviceId': '',
            'protocol': 'lwm2m', 'productId': '15551234', 'payload': {'APPdata': 'qlUBAgME'},
            'messageType': 'dataReport', 'deviceType': '', 'deviceId': self.device, 'assocAssetId': '',
            'IMSI': 'undefined', 'IMEI': self.imei})

    def test_a_meter_speaks_json_through_a_transparent_product(self):
        receiver = self.receiver()
        self.subscribe(receiver.url, 1)
        self.report(values={'battery': 55})
        receiver.wait_for(1)
        spoken = json.loads(base64.b64decode(receiver.messages()[0]['payload']['APPdata'], validate=True))
        self.assertEqual((spoken['messageType'], spoken['properties']['battery']), ('REPORT_PROPERTY', 55))

    def test_data_of_a_thing_model(self):
        receiver, client = self.receiver(), aep.Client(self.sim.aep, 15551235)
        self.subscribe(receiver.url, 1, client=client)
        self.report(client.devices[0]['imei'], payload={'level': 402}, serviceId=5)
        receiver.wait_for(1)
        message = receiver.messages()[0]
        self.assertEqual((message['topic'], message['serviceId'], message['payload'], message['productId']),
                         ('v1/up/ad19', 5, {'level': 402}, '15551235'))

    def test_event_and_presence(self):
        receiver = self.receiver()
        self.subscribe(receiver.url, 3, 4)
        self.sim.control('POST', '/ctwing/event', {'imei': self.imei, 'eventType': 3, 'content': {'leak': 1}})
        receiver.wait_for(1)
        event = receiver.messages()[0]
        self.assertEqual((event['messageType'], event['eventType'], event['eventContent'], event['IMEI']),
                         ('eventReport', 3, {'leak': 1}, self.imei))
        for behaviour, number in (('offline', 0), ('normal', 1)):
            self.sim.control('POST', '/ctwing/device', {'imei': self.imei, 'behaviour': behaviour})
            presence = json.loads(receiver.wait_for(2 + number)[-1]['body'])
            self.assertEqual((presence['messageType'], presence['eventType'], presence['imei']),
                             ('deviceOnlineOfflineReport', number, self.imei))
            self.assertNotIn('IMEI', presence)

    def test_merged_data_repeats_the_data(self):
        receiver = self.receiver()
        self.subscribe(receiver.url, 1, 9)
        self.report()
        receiver.wait_for(2)
        by_type = {message['messageType']: message for message in receiver.messages()}
        self.assertEqual(by_type['dataReport']['payload'], by_type['dataReportTupUnion']['payload'])

    def test_the_states_of_a_command_and_the_new_value(self):
        receiver = self.receiver()
        self.subscribe(receiver.url, 1, 2)
        order = {'messageId': 'm7', 'deviceId': 'local-1', 'properties': {'valve': 0}}
        made = self.client.good('CreateCommand', body=self.client.command(
            self.device, {'dataType': 1, 'payload': json.dumps(order)}))
        self.report()
        receiver.wait_for(6)
        messages = receiver.messages()
        states = [m['result']['resultCode'] for m in messages if m['messageType'] == 'commandResponse']
        self.assertEqual(sorted(states), ['DELIVERED', 'SENT', 'SUCCESSFUL'])
        self.assertEqual({m['taskId'] for m in messages if m['messageType'] == 'commandResponse'},
                         {int(made['commandId'])})
        spoken = [json.loads(base64.b64decode(m['payload']['APPdata'])) for m in messages if m['messageType'] == 'dataReport']
        reply = next(m for m in spoken if m['messageType'] == 'WRITE_PROPERTY_REPLY')
        self.assertEqual((reply['messageId'], reply['deviceId'], reply['success'], reply['properties']),
                         ('m7', 'local-1', True, {'valve': 0}))
        self.assertEqual(sorted(m['properties']['valve'] for m in spoken if m['messageType'] == 'REPORT_PROPERTY'), [0, 1])

    def test_any_message_of_the_tests_own(self):
        receiver = self.receiver()
        self.subscribe(receiver.url, 1)
        self.sim.control('POST', '/ctwing/push', {'imei': self.imei, 'subType': 1, 'message': {'messageType': 'new'}})
        receiver.wait_for(1)
        self.assertEqual(receiver.messages(), [{'messageType': 'new'}])


class Subscribers(PushTest):
    def test_a_device_subscription_covers_that_device_only(self):
        receiver = self.receiver()
        self.subscribe(receiver.url, 1, subLevel=2, deviceId=self.device)
        self.assertEqual(self.report(self.client.devices[1]['imei'])['receivers'], 0)
        self.assertEqual(self.report()['receivers'], 1)

    def test_product_and_device_subscriptions_deliver_twice(self):
        receiver = self.receiver()
        self.subscribe(receiver.url, 1)
        self.subscribe(receiver.url, 1, subLevel=2, deviceId=self.device)
        self.assertEqual(self.report()['receivers'], 2)
        receiver.wait_for(2)

    def test_a_deleted_subscription_gets_nothing(self):
        receiver = self.receiver()
        self.subscribe(receiver.url, 1)
        self.unsubscribe()
        self.assertEqual(self.report()['receivers'], 0)

    def test_a_subscription_takes_effect_after_a_while(self):
        receiver = self.receiver()
        self.sim.control('POST', '/settings', {'subscribeDelayMs': 10000})  # half a second at this speed
        self.addCleanup(self.sim.control, 'POST', '/settings', {'subscribeDelayMs': 0})
        self.subscribe(receiver.url, 1)
        self.assertEqual(self.report()['receivers'], 0)
        wait_until(lambda: self.report()['receivers'] == 1, 'the subscription is in effect')


class Failures(PushTest):
    def test_other_statuses_than_200_fail_and_there_are_three_retries(self):
        for status in (204, 201, 302, 404, 503):
            with self.subTest(status=status):
                self.sim.control('POST', '/counters/reset')
                receiver = self.receiver(lambda request, status=status: (status, b''))
                self.subscribe(receiver.url, 1)
                self.report()
                wait_until(lambda: self.sim.counters('ctwing')['pushes'].get('gaveUp') == 1, 'AEP gives up')
                self.assertEqual(len({push['body'] for push in receiver.posts()}), 1)
                self.assertEqual(len(receiver.posts()), 4)
                self.assertEqual(self.sim.counters('ctwing')['pushes'], {'failed': 4, 'gaveUp': 1, 'retried': 3})
                self.unsubscribe()

    def test_a_retry_that_succeeds_is_the_last(self):
        receiver = self.receiver(lambda request: (200 if len(receiver.posts()) > 2 else 500, b''))
        self.subscribe(receiver.url, 1)
        self.report()
        receiver.wait_for(3)
        wait_until(lambda: self.sim.counters('ctwing')['pushes'].get('delivered') == 1, 'the third is counted')
        self.assertEqual(self.sim.counters('ctwing')['pushes'], {'delivered': 1, 'failed': 2, 'retried': 2})

    def test_no_answer_in_time_is_a_failure(self):
        self.settings(pushTimeoutMs=100)
        slow = self.receiver(lambda request: (wait_until(lambda: len(slow.posts()) >= 2, 'the retry') and 200, b''))
        self.subscribe(slow.url, 1)
        self.report()
        slow.wait_for(2)
        self.assertGreaterEqual(self.sim.counters('ctwing')['pushes']['failed'], 1)

    def settings(self, **changed):
        before = self.sim.control('GET', '/settings')
        self.sim.control('POST', '/settings', changed)
        self.addCleanup(self.sim.control, 'POST', '/settings', {name: before[name] for name in changed})

    def pauses(self, receiver):
        rows = self.sim.control('GET', '/state')['ctwing']['receivers']
        return next((row for row in rows if row['url'] == receiver.url), {'pauses': 0, 'isPaused': False})

    def test_more_than_ten_percent_failures_pause_and_lose(self):
        self.settings(cooldownSamples=10, cooldownWindowMs=600000)
        answers = iter([200] * 8 + [500] * 2)
        receiver = self.receiver(lambda request: (next(answers, 200), b''))
        self.subscribe(receiver.url, 1)
        for count in range(1, 11):
            self.assertFalse(self.pauses(receiver)['pauses'])
            self.report(hex='02')
            receiver.wait_for(count)
        wait_until(lambda: self.pauses(receiver)['isPaused'], 'the pause')
        self.report(hex='00')
        wait_until(lambda: self.sim.counters('ctwing')['pushes'].get('dropped', 0) >= 1, 'it is dropped')
        wait_until(lambda: not self.pauses(receiver)['isPaused'], 'the end of the pause')
        self.report(hex='01')
        wait_until(lambda: b'AQ==' in receiver.posts()[-1]['body'], 'the next message')
        self.assertNotIn(b'AA==', b''.join(push['body'] for push in receiver.posts()))
        self.assertEqual(self.pauses(receiver)['pauses'], 1)

    def test_many_consecutive_failures_pause(self):
        self.settings(cooldownFailures=3, cooldownSamples=1000)
        receiver = self.receiver(lambda request: (500, b''))
        self.subscribe(receiver.url, 1)
        self.report()
        wait_until(lambda: self.pauses(receiver)['pauses'], 'a pause after the fourth')
        self.assertEqual(len(receiver.posts()), 4)


class OneDelivery(PushTest):
    ARGUMENTS = ('--speed', '0.1')  # no retry within a test

    def read(self, connection):
        data = b''
        while not data.endswith(b'"}'):  # all of it, or closing would be a reset
            data += connection.recv(65536)

    def test_a_connection_that_closes_without_an_answer_is_one_delivery(self):
        with socket.create_server(('127.0.0.1', 0)) as server:
            server.settimeout(10)
            self.subscribe(f'http://127.0.0.1:{server.getsockname()[1]}/', 1)
            for number in range(1, 4):
                self.report()
                connection, _ = server.accept()
                with connection:
                    self.read(connection)
                wait_until(lambda: self.sim.counters('ctwing')['pushes'] == {'failed': number}, 'it is counted')
            server.settimeout(0.3)
            self.assertRaises(TimeoutError, server.accept)

    def test_answers_in_other_forms(self):
        for answer, counted in ((b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n', 'delivered'),
                                (b'HTTP/1.0 200 OK\r\n\r\nok', 'delivered'),
                                (b'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n', 'delivered'),
                                (b'HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nok', 'failed'),
                                (b'200 OK\r\n\r\n', 'failed')):
            with self.subTest(answer=answer), socket.create_server(('127.0.0.1', 0)) as server:
                self.sim.control('POST', '/counters/reset')
                server.settimeout(10)
                self.subscribe(f'http://127.0.0.1:{server.getsockname()[1]}/', 1)
                self.report()
                connection, _ = server.accept()
                with connection:
                    self.read(connection)
                    connection.sendall(answer)
                wait_until(lambda: self.sim.counters('ctwing')['pushes'].get(counted), counted)
                self.unsubscribe()


class Reports(SimTest):
    ARGUMENTS = ('--report-seconds', '1', '--join-seconds', '5')

    def test_meters_report_and_new_ones_register(self):
        receiver = self.receiver()
        self.sim.control('POST', '/ctwing/subscribe', {'productId': 15551234, 'url': receiver.url, 'types': [1, 4]})
        client = aep.Client(self.sim.aep)
        imei = '868800000000001'
        client.good('CreateDevice', body=client.new_device(imei))
        self.assertIsNone(client.good('QueryDeviceByImei', client.of(imei=imei))['netStatus'])
        wait_until(lambda: client.good('QueryDeviceByImei', client.of(imei=imei))['netStatus'] == 1, 'it registers')
        wait_until(lambda: len({m.get('IMEI') for m in receiver.messages() if m['messageType'] == 'dataReport'}) == 4,
                   'all four report')
        online = [m for m in receiver.messages() if m['messageType'] == 'deviceOnlineOfflineReport']
        self.assertEqual([(m['imei'], m['eventType']) for m in online], [(imei, 1)])
