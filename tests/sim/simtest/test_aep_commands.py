"""AEP's commands: their checks, their states and what devices make of them."""
import json
import time

from simtest import aep
from simtest.program import SimTest, wait_until

TEXT = {'dataType': 1, 'payload': 'hello'}


class CommandTest(SimTest):
    def setUp(self):
        super().setUp()
        self.client = aep.Client(self.sim.aep)
        self.imei, self.device = (self.client.devices[0][name] for name in ('imei', 'deviceId'))
        self.client.good('CancelAllCommand', body=self.client.of(deviceId=self.device))
        self.behave('normal')

    def behave(self, behaviour=None, imei=None, **more):
        body = {'imei': imei or self.imei, **more}
        if behaviour:
            body['behaviour'] = behaviour
        self.sim.control('POST', '/ctwing/device', body)

    def send(self, content, client=None, device=None, **more):
        client = client or self.client
        return client.good('CreateCommand', body=client.command(device or self.device, content, **more))

    def query(self, command):
        return self.client.good('QueryCommand', self.client.of(deviceId=self.device, commandId=command['commandId']))

    def ended(self, command):
        return wait_until(lambda: self.query(command)['finishTime'] and self.query(command), 'the command ends')


class Checks(CommandTest):
    def test_content_by_product(self):
        model = aep.Client(self.sim.aep, 15551235)
        metered = model.devices[0]['deviceId']
        long_text = 'x' * 65
        for code, client, device, content in (
                (1316, self.client, self.device, {}),
                (1316, self.client, self.device, {'dataType': 1, 'payload': ''}),
                (1350, self.client, self.device, {'dataType': 2, 'payload': 'AA5'}),
                (8803, self.client, self.device, {'dataType': 2, 'payload': 'hello!'}),
                (8803, self.client, self.device, {'dataType': 3, 'payload': 'AA'}),
                (8803, self.client, self.device, {'payload': 'AA'}),
                (8803, self.client, self.device, {'serviceIdentifier': 'valve', 'params': {'valve': 0}}),
                (8803, model, metered, TEXT),
                (1810, model, metered, {'serviceIdentifier': 'valve', 'params': {'valve': 2}}),
                (1810, model, metered, {'serviceIdentifier': 'valve', 'params': {'valve': '0'}}),
                (1810, model, metered, {'serviceIdentifier': 'valve', 'params': {'interval': 60}}),
                (1810, model, metered, {'serviceIdentifier': 'total', 'params': {'total': 1}}),
                (1810, model, metered, {'serviceIdentifier': 'message', 'params': {'message': long_text}}),
                (0, model, metered, {'serviceIdentifier': 'valve', 'params': {'valve': 0}})):
            with self.subTest(content=content):
                answer = client.call('CreateCommand', body=client.command(device, content))
                self.assertEqual(answer['code'], code, answer)

    def test_the_other_members(self):
        good = self.client.command(self.device, TEXT)
        for code, change in ((1304, {'operator': ''}), (1304, {'deviceId': ''}), (1304, {'content': None}),
                             (8803, {'ttl': -1}), (8803, {'ttl': 864001}), (8803, {'ttl': '60'}),
                             (8803, {'level': 3, 'deviceGroupId': 1}), (1104, {'deviceId': 'nobody'}),
                             (1002, {'productId': 1}), (8803, {'productId': '15551234'})):
            with self.subTest(change=change):
                self.assertEqual(self.client.call('CreateCommand', body={**good, **change})['code'], code)
        self.assertEqual(self.sim.counters('ctwing')['commandsAccepted'], {})

    def test_a_device_that_never_was_online(self):
        device = self.client.good('CreateDevice', body=self.client.new_device('866000000000001'))['deviceId']
        answer = self.client.call('CreateCommand', body=self.client.command(device, TEXT))
        self.assertEqual(answer['code'], 1314)
        self.sim.control('POST', '/ctwing/report', {'imei': '866000000000001'})
        self.send(TEXT, device=device)

    def test_profile_calls_are_for_products_with_a_profile(self):
        command = {'serviceId': 'Meter', 'method': 'SET_VALVE', 'paras': {'valve': 0}}
        body = {**self.client.command(self.device, {}), 'command': command}
        del body['content']
        self.assertEqual(self.client.call('CommandLwm2mProfile', body=body)['code'], 8803)


class Life(CommandTest):
    def test_answer_of_a_creation(self):
        content = {'dataType': 2, 'payload': 'AA55'}
        made = self.send(content)
        self.assertIsInstance(made['commandId'], str)
        self.assertEqual(json.loads(made['command']), content)
        self.assertEqual((made['commandStatus'], made['ttl'], made['createBy']), ('指令已保存', 7200, 'test'))
        self.assertIsNone(self.query(made)['resultCode'])

    def test_ids_count_within_the_device(self):
        first = int(self.send(TEXT)['commandId'])
        self.assertEqual(int(self.send(TEXT)['commandId']), first + 1)
        other = self.client.devices[2]['deviceId']
        self.assertEqual(self.send(TEXT, device=other)['commandId'], '1')

    def test_a_sleeping_device_gets_it_after_its_next_message(self):
        made = self.send({'dataType': 1, 'payload': json.dumps({'messageId': 'm1', 'properties': {'valve': 0}})})
        self.assertEqual(self.query(made)['commandStatus'], '指令已保存')
        self.assertEqual(self.sim.counters('ctwing')['commandsDelivered'], {})
        self.sim.control('POST', '/ctwing/report', {'imei': self.imei})
        done = self.ended(made)
        self.assertEqual((done['commandStatus'], done['resultCode']), ('指令已完成', 'SUCCESSFUL'))
        self.assertEqual(self.sim.device('ctwing', self.imei)['values']['valve'], 0)
        self.assertEqual(self.sim.counters('ctwing')['commandsDelivered'], {self.imei: 1})

    def test_hex_is_what_the_device_reads(self):
        text = json.dumps({'properties': {'interval': 120}}).encode()
        made = self.send({'dataType': 2, 'payload': text.hex()})
        self.sim.control('POST', '/ctwing/report', {'imei': self.imei})
        self.assertEqual(self.ended(made)['resultCode'], 'SUCCESSFUL')
        self.assertEqual(self.sim.device('ctwing', self.imei)['values']['interval'], 120)

    def test_what_the_device_cannot_do_fails(self):
        made = self.send({'dataType': 1, 'payload': json.dumps({'properties': {'total': 1}})})
        self.sim.control('POST', '/ctwing/report', {'imei': self.imei})
        done = self.ended(made)
        self.assertEqual((done['commandStatus'], done['resultCode']), ('指令发送失败', 'FAILED'))

    def test_behaviours(self):
        for behaviour, result in (('refuse', 'FAILED'), ('silent', 'TIMEOUT')):
            with self.subTest(behaviour=behaviour):
                self.behave(behaviour)
                made = self.send(TEXT)
                self.sim.control('POST', '/ctwing/report', {'imei': self.imei})
                self.assertEqual(self.ended(made)['resultCode'], result)

    def test_an_offline_device_keeps_it_waiting(self):
        self.behave('offline')
        self.assertEqual(self.sim.device('ctwing', self.imei)['netStatus'], 2)
        self.sim.control('POST', '/ctwing/report', {'imei': self.imei}, expect=409)
        made = self.send(TEXT)
        self.assertEqual(self.query(made)['commandStatus'], '指令已保存')
        self.behave('normal')
        self.assertEqual(self.ended(made)['resultCode'], 'SUCCESSFUL')

    def test_time_to_live(self):
        for ttl in (0, 2):
            with self.subTest(ttl=ttl):
                self.assertEqual(self.ended(self.send(TEXT, ttl=ttl))['resultCode'], 'EXPIRED')
        self.assertEqual(self.sim.counters('ctwing')['commandsDelivered'], {})

    def test_an_awake_device_gets_it_at_once(self):
        self.behave(awake=True)
        self.addCleanup(self.behave, awake=False)
        self.assertEqual(self.ended(self.send(TEXT, ttl=0))['resultCode'], 'SUCCESSFUL')

    def test_cancelling(self):
        body = self.client.of(deviceId=self.device)
        made = self.send(TEXT)
        self.assertIsNone(self.client.good('CancelCommand', body={**body, 'commandId': made['commandId']}))
        self.assertEqual(self.query(made)['commandStatus'], '指令已取消')
        self.assertEqual(self.client.call('CancelCommand', body={**body, 'commandId': made['commandId']})['code'], -1)
        others = [self.send(TEXT), self.send(TEXT)]
        self.client.good('CancelAllCommand', body=body)
        self.assertEqual({self.query(command)['commandStatus'] for command in others}, {'指令已取消'})
        self.sim.control('POST', '/ctwing/report', {'imei': self.imei})
        self.assertEqual(self.sim.counters('ctwing')['commandsDelivered'], {})


class Lists(CommandTest):
    def setUp(self):
        super().setUp()
        self.device = self.client.good('CreateDevice', body=self.client.new_device(self.next_imei()))['deviceId']
        imei = self.client.good('QueryDevice', self.client.of(deviceId=self.device))['imei']
        self.sim.control('POST', '/ctwing/report', {'imei': imei})
        self.ids = []
        for _ in range(5):
            self.ids.insert(0, self.send(TEXT)['commandId'])
            time.sleep(0.002)  # each in a millisecond of its own, as the cursor is a time

    @classmethod
    def next_imei(cls):
        cls.number = getattr(cls, 'number', 0) + 1
        return f'8670000000{cls.number:05}'

    def test_pages(self):
        page = self.client.good('QueryCommandList', self.client.of(deviceId=self.device, pageNow=2, pageSize=2))
        self.assertEqual((page['total'], [row['commandId'] for row in page['list']]), (5, self.ids[2:4]))
        self.assertEqual(self.client.call('QueryCommandList',
                                          self.client.of(deviceId=self.device, pageSize=41))['code'], 8803)

    def test_times_are_beijings(self):
        stamp = time.strftime('%Y%m%d%H%M%S', time.gmtime(time.time() + 8 * 3600 - 60))
        query = self.client.of(deviceId=self.device)
        self.assertEqual(self.client.good('QueryCommandList', {**query, 'startTime': stamp})['total'], 5)
        self.assertEqual(self.client.good('QueryCommandList', {**query, 'endTime': stamp})['total'], 0)
        self.assertEqual(self.client.call('QueryCommandList', {**query, 'startTime': '2024-01-01'})['code'], 8803)

    def test_the_detail_list_is_walked_by_its_cursor(self):
        now = int(time.time() * 1000)
        query = self.client.of(deviceId=self.device, startTime=now - 60000, endTime=now + 60000, pageSize=2)
        found, cursor = [], ''
        for _ in range(5):
            page = self.client.good('QueryCommandDetailList', {**query, 'pageTime': cursor})
            found += [row['commandId'] for row in page['list']]
            cursor = page['pageTime']
            if cursor == '':
                break
        self.assertEqual(found, self.ids)
