"""OneNET's pushes: both envelopes, plain and encrypted, the verification of addresses, batches and repeats."""
import json
import urllib.parse

from simtest import onenet
from simtest.program import SimTest, exchange, wait_until

TOKEN = 'oneNetDemoToken01'
CLASSIC_KEY = 'MDEyMzQ1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk8'
CURRENT_KEY = 'Qm7Zt2Lp9Xc4Vb1N'


def query_of(request):
    """The parameters as a careful receiver reads them: first '=', '+' stays."""
    pairs = (part.split('=', 1) for part in urllib.parse.urlsplit(request['path']).query.split('&'))
    return {name: urllib.parse.unquote(value) for name, value in pairs}


def proof(request):
    """What OneNET wants to see from an address."""
    if request['method'] != 'GET':
        return 200, b'ok'
    query = query_of(request)
    fits = onenet.push_signature(TOKEN, query['nonce'], query['msg'].encode()) == query['signature']
    return (200, query['msg'].encode()) if fits else (403, b'error')


class PushTest(SimTest):
    def setUp(self):
        super().setUp()
        self.client = onenet.Client(self.sim.onenet)
        self.imei = self.client.devices[0]['imei']
        self.sim.control('POST', '/onenet/device', {'imei': self.imei, 'behaviour': 'normal'})

    def address(self, answers=proof, expect=200, product=None, **more):
        receiver = self.receiver(answers)
        answer = self.sim.control('POST', '/onenet/subscribe', {
            'productId': product or self.client.product, 'url': receiver.url, 'token': TOKEN, **more}, expect)
        receiver.answer = answer
        return receiver

    def report(self, **values):
        self.sim.control('POST', '/onenet/report', {'imei': self.imei, **({'values': values} if values else {})})

    def opened(self, receiver, count, opening, *arguments, **more):
        return [json.loads(opening(push['body'], TOKEN, *arguments, **more)) for push in receiver.wait_for(count)]


class Verification(PushTest):
    def test_it_is_a_signed_get(self):
        for literal in (False, True):
            with self.subTest(literal=literal):
                receiver = self.address(literal=literal)
                request = receiver.requests[0]
                self.assertEqual((request['method'], request['headers']['user-agent'],
                                  request['headers']['x-clouddock-simulated']), ('GET', 'OneNET', '1'))
                self.assertEqual(sorted(query_of(request)), ['msg', 'nonce', 'signature'])
                self.assertEqual('%3D%3D' in request['path'], not literal)
                self.assertEqual('==' in request['path'], literal)

    def test_anything_but_the_message_itself_is_refused(self):
        for wrong in (lambda request: (200, b'ok'), lambda request: (200, proof(request)[1] + b'\n'),
                      lambda request: (200, b'"' + proof(request)[1] + b'"'),
                      lambda request: (201, proof(request)[1])):
            receiver = self.address(wrong, expect=409)
            self.assertIn('the address answered', receiver.answer['error'])
        receiver = self.address(expect=409, token='another')
        self.assertIn('403', receiver.answer['error'])

    def test_setups_that_are_refused(self):
        for change in ({'encrypted': True}, {'encrypted': True, 'aesKey': CURRENT_KEY},
                       {'encrypted': True, 'aesKey': CLASSIC_KEY, 'format': 'current'}, {'batch': 0}, {'padding': 8},
                       {'format': 'new'}, {'url': 'nowhere'}, {'Token': 'x'}):
            with self.subTest(change=change):
                self.address(expect=400, **change)
        self.address(expect=404, product='nobody')


class Classic(PushTest):
    def test_plain_datapoint(self):
        receiver = self.address()
        self.report(**{'3303_0_5700': 25.0})
        push = receiver.wait_for(1)[0]
        self.assertEqual(push['headers']['content-type'], 'application/json; charset=utf-8')
        text = onenet.open_classic(push['body'], TOKEN)
        self.assertIn(b'"value":25.0', text)
        self.assertEqual(list(json.loads(text)), ['at', 'imei', 'type', 'ds_id', 'value', 'dev_id'])
        message = json.loads(text)
        self.assertEqual((message['type'], message['ds_id'], message['imei'], message['dev_id']),
                         (1, '3303_0_5700', self.imei, self.client.devices[0]['did']))

    def test_text_that_is_not_ascii_is_signed_as_utf_8(self):
        receiver = self.address()
        self.report(**{'3341_0_5527': '阀门开启'})
        self.assertEqual(self.opened(receiver, 1, onenet.open_classic)[0]['value'], '阀门开启')

    def test_encrypted(self):
        for padding in (16, 32):
            with self.subTest(padding=padding):
                receiver = self.address(encrypted=True, aesKey=CLASSIC_KEY, padding=padding)
                for length in range(0, 33, 3):
                    self.report(**{'3341_0_5527': 'x' * length})
                messages = self.opened(receiver, 11, onenet.open_classic, CLASSIC_KEY, padding=padding)
                self.assertEqual(sorted(len(message['value']) for message in messages), list(range(0, 33, 3)))

    def test_batches(self):
        receiver = self.address(batch=5)
        self.report()  # eight resources
        messages = self.opened(receiver, 2, onenet.open_classic)
        self.assertEqual([len(batch) for batch in messages], [5, 3])
        self.assertEqual({message['type'] for batch in messages for message in batch}, {1})

    def test_what_waits_for_a_batch_goes_the_old_way_when_the_setup_changes(self):
        self.sim.control('POST', '/settings', {'speed': 0.01})
        self.addCleanup(self.sim.control, 'POST', '/settings', {'speed': 20})
        old = self.address(batch=100)
        self.report(**{'3303_0_5700': 1.5})
        new = self.address(format='current')
        self.assertEqual(self.opened(old, 1, onenet.open_classic)[0][0]['value'], 1.5)
        self.assertEqual(new.posts(), [])

    def test_presence(self):
        receiver = self.address()
        for behaviour in ('offline', 'normal'):
            self.sim.control('POST', '/onenet/device', {'imei': self.imei, 'behaviour': behaviour})
        messages = self.opened(receiver, 2, onenet.open_classic)
        self.assertEqual(sorted((m['type'], m['status'], m['login_type']) for m in messages), [(2, 0, 10), (2, 1, 10)])

    def test_the_result_of_a_cached_read(self):
        receiver = self.address()
        query = {'imei': self.imei, 'obj_id': 3303, 'obj_inst_id': 0, 'res_id': 5700,
                 'expired_time': onenet.beijing(3600)}
        uuid = self.client.good('GET', '/nbiot/offline', query)['uuid']
        self.report(**{'3303_0_5700': 21.5})
        results = [m for m in self.opened(receiver, 3, onenet.open_classic) if m['type'] == 7]
        results.sort(key=lambda m: m['cmd_type'])
        self.assertEqual([(m['cmd_id'], m['cmd_type'], m['send_status'], m['imei']) for m in results],
                         [(uuid, 1, 5, self.imei), (uuid, 2, 5, self.imei)])
        self.assertNotIn('confirm_status', results[0])
        self.assertEqual((results[1]['confirm_status'], results[1]['confirm_body']['obj_id']), (0, 3303))

    def test_an_expired_command_is_told(self):
        receiver = self.address()
        query = {'imei': self.imei, 'obj_id': 3303, 'expired_time': onenet.beijing(20)}
        uuid = self.client.good('GET', '/nbiot/offline', query)['uuid']
        message = self.opened(receiver, 1, onenet.open_classic)[0]
        self.assertEqual((message['cmd_id'], message['send_status']), (uuid, 4))

    def test_an_instant_write_is_followed_by_the_new_value(self):
        receiver = self.address()
        query = {'imei': self.imei, 'obj_id': 3306, 'obj_inst_id': 0, 'mode': 2}
        self.client.good('POST', '/nbiot', query, {'data': [{'res_id': 5850, 'val': False}]})
        message = self.opened(receiver, 1, onenet.open_classic)[0]
        self.assertEqual((message['ds_id'], message['value']), ('3306_0_5850', False))


class Current(PushTest):
    def test_plain_and_encrypted(self):
        for more, key in (({}, None), ({'encrypted': True, 'aesKey': CURRENT_KEY}, CURRENT_KEY)):
            with self.subTest(more=more):
                receiver = self.address(format='current', **more)
                self.report(**{'3303_0_5700': 21.5, '3341_0_5527': '东门'})
                message = self.opened(receiver, 1, onenet.open_current, key)[0]
                self.assertEqual((message['messageType'], message['notifyType'], message['productId'],
                                  message['deviceName'], message['imei']),
                                 ('notify', 'property', self.client.product, 'meter-01', self.imei))
                params = message['data']['params']
                self.assertEqual((params['3303_0_5700']['value'], params['3341_0_5527']['value']), (21.5, '东门'))

    def test_life_cycle_event_and_reply(self):
        gateway = onenet.Client(self.sim.onenet, 1)
        receiver = self.address(format='current', product=gateway.product)
        self.sim.control('POST', '/onenet/device', {'imei': 'gateway-01', 'online': False})
        self.sim.control('POST', '/onenet/event', {'imei': 'gateway-01', 'event': 'leak', 'value': {'level': 2}})
        body = {'product_id': gateway.product, 'device_name': 'gateway-01', 'identifier': 'selfTest',
                'params': {'mode': 1}}
        self.assertEqual(gateway.call('POST', '/thingmodel/call-service', body=body)['code'], 0)
        messages = self.opened(receiver, 4, onenet.open_current)
        states = [m['data']['status'] for m in messages if m['messageType'] == 'lifeCycle']
        self.assertEqual(sorted(states), ['offline', 'online'])
        event = next(m for m in messages if m.get('notifyType') == 'event')
        self.assertEqual(event['data']['params']['leak']['value'], {'level': 2})
        self.assertEqual(event['data']['params']['leak']['eventType'], 'alert')
        reply = next(m for m in messages if m['messageType'] == 'reply')
        self.assertEqual((reply['callType'], reply['request']['params'], reply['response']['code']),
                         ('async', {'identifier': 'selfTest', 'input': {'mode': 1}}, 200))


class Repeats(PushTest):
    ARGUMENTS = ('--speed', '100')  # 50, 100, 300, 600 ms …

    def test_what_is_not_answered_200_comes_again_as_it_was(self):
        receiver = self.address(lambda request: proof(request) if request['method'] == 'GET' or
                                len(receiver.posts()) > 3 else (500, b''), format='current')
        self.report()
        pushes = receiver.wait_for(4)
        self.assertEqual(len({push['body'] for push in pushes}), 1)
        gaps = [later['at'] - earlier['at'] for earlier, later in zip(pushes, pushes[1:])]
        self.assertTrue(gaps[0] >= 0.05 and gaps[1] >= 0.1 and gaps[2] >= 0.3, gaps)
        wait_until(lambda: self.sim.counters('onenet')['pushes'].get('delivered') == 1, 'the fourth is counted')
        self.assertEqual(self.sim.counters('onenet')['pushes'], {'delivered': 1, 'failed': 3, 'retried': 3})

    def test_two_messages_have_two_ids(self):
        receiver = self.address(format='current')
        self.report()
        self.report()
        self.assertEqual(len({json.loads(push['body'])['id'] for push in receiver.wait_for(2)}), 2)


class LoopbackOnly(SimTest):
    def test_a_browsers_request_is_refused(self):
        answer = exchange(self.sim.control_port, 'POST', '/counters/reset', {'Origin': 'http://example.com'}, b'{}')
        self.assertEqual(answer.status, 403)
