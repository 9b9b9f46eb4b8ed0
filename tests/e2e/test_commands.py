"""Commands through the built clouddockd and the simulated clouds, which check signatures, parameters and limits."""
import os
import random
import signal
import time

from lib import http
from lib.program import FULL, PATIENCE, ProgramTest, free_port
from lib.sim import Simulator

ENDS = {'succeeded', 'failed', 'timedOut', 'cancelled'}
CTWING, ONENET = 'water-ct', 'water-on'
MODEL = {'properties': [
    {'id': 'total', 'name': '累计用量', 'valueType': {'type': 'double'}, 'expands': {'readOnly': 'true'}},
    {'id': 'valve', 'name': '阀门', 'valueType': {'type': 'int', 'min': 0, 'max': 1}},
    {'id': '3306_0_5850', 'name': '阀门（LwM2M）', 'valueType': {'type': 'int', 'min': 0, 'max': 1}},
    {'id': 'interval', 'name': '上报间隔', 'valueType': {'type': 'int', 'min': 10, 'max': 86400}}],
    'functions': [{'id': 'reboot', 'name': '重启', 'inputs': []}], 'events': [], 'tags': []}


def write(**properties):
    import json
    return json.dumps({'type': 'writeProperty', 'properties': properties})


class Commands(ProgramTest):
    def setUp(self):
        super().setUp()
        self.sim = Simulator(self.folder)
        self.addCleanup(self.sim.stop)
        self.ports = free_port(), free_port()

    def dock(self):
        ctwing, onenet = self.sim.about['ctwing'], self.sim.about['onenet']
        transparent = self.sim.product('ctwing', 15551234)
        meters = self.sim.product('onenet', 'aB3dE6gH9j')
        def product(identity):
            return {'id': identity, 'name': identity, 'protocol': 'demo-v1', 'transport': 'HTTP', 'deviceType': 'device',
                    'thingModel': MODEL, 'published': True}
        devices = [{'id': f'ct-{n}', 'name': f'水表 {n}', 'productId': CTWING, 'enabled': True,
                    'configuration': {'ctwing': {'imei': d['imei']}}} for n, d in enumerate(transparent['devices'])]
        devices += [{'id': f'on-{n}', 'name': f'水表 {n}', 'productId': ONENET, 'enabled': True,
                     'configuration': {'onenet': {'imei': d['imei'], 'imsi': '460040000000017'}}}
                    for n, d in enumerate(meters['devices'])]
        self.bring({'products': [product(CTWING), product(ONENET)], 'devices': devices, 'dockings': [
            {'platform': 'ctwing', 'productId': CTWING, 'name': '水表', 'enabled': True,
             'settings': {'ctwingProductId': '15551234', 'apiAddress': ctwing['url'] + '/aep_device_management'},
             'secrets': {'appKey': ctwing['appKey'], 'appSecret': ctwing['appSecret'],
                         'masterKey': transparent['masterKey']}},
            {'platform': 'onenet', 'productId': ONENET, 'name': '水表', 'enabled': True,
             'settings': {'onenetProductId': 'aB3dE6gH9j', 'apiAddress': onenet['url'], 'generation': 'productKey',
                          'downlinkResource': '3200_0_5750'},
             'secrets': {'apiKey': meters['accessKey'], 'validateToken': 'oneNetDemoToken01'}}]})

    def listen(self):
        server = self.serve(ports=self.ports)
        self.sim.call('/ctwing/subscribe', {'productId': 15551234,
                                            'url': f'http://127.0.0.1:{server.port}/ctwing/{CTWING}/notify'})
        return server

    def send(self, device, body, *more):
        return self.good('command', '--device', device, '--json', body, *more).rows()[0]

    def command(self, identity):
        return next(row for row in self.rows('commands') if row['id'] == identity)

    def ended(self, identity, seconds=30):
        def look():
            row = self.command(identity)
            return row if row['state'] in ENDS else None
        return http.wait_until(look, f'command {identity} ends', seconds * PATIENCE, 0.2)

    def accepted(self, cloud, device):
        return self.sim.counters(cloud).get('commandsAccepted', {}).get(device, 0)

    def test_a_command_reaches_the_meter_through_ctwing(self):
        self.dock()
        self.listen()
        sent = self.send('ct-0', write(valve=0), '--wait', '30')
        self.assertEqual(sent['state'], 'succeeded', sent)
        self.assertTrue(sent['cloudCommandId'], sent)
        imei = self.sim.product('ctwing', 15551234)['devices'][0]['imei']
        meter = next(d for d in self.sim.call('/state')['ctwing']['devices'] if d.get('imei') == imei)
        self.assertEqual(meter['values']['valve'], 0, meter)

    def test_what_breaks_the_thing_model_is_refused_before_it_is_kept(self):
        self.dock()
        for body, words in ((write(valve=7), 'valve'), (write(total=1), 'total'), (write(nothing=1), 'nothing'),
                            ('{"type":"invokeFunction","function":"fly"}', 'fly'), ('{', '--json')):
            run = self.cli('command', '--device', 'ct-0', '--json', body)
            self.assertNotEqual(run.code, 0, run)
            self.assertIn(words, run.errors)
        self.assertEqual(self.rows('commands'), [])

    def test_one_key_is_one_command(self):
        self.dock()
        first = self.send('ct-0', write(valve=1), '--key', 'order-1')
        again = self.send('ct-0', write(valve=0), '--key', 'order-1')
        self.assertEqual(first['id'], again['id'])
        self.assertEqual(len(self.rows('commands')), 1)

    def test_a_meter_that_refuses_and_one_that_is_silent(self):
        self.dock()
        self.listen()
        imeis = [d['imei'] for d in self.sim.product('ctwing', 15551234)['devices']]
        self.sim.call('/ctwing/device', {'imei': imeis[0], 'behaviour': 'refuse'})
        self.sim.call('/ctwing/device', {'imei': imeis[1], 'behaviour': 'silent'})
        refused = self.send('ct-0', write(valve=0))
        silent = self.send('ct-1', write(valve=0))
        refused = self.ended(refused['id'])
        self.assertEqual(refused['state'], 'failed')
        self.assertIn('failed', refused['error'], refused)  # what the word FAILED means, not the word alone
        silent = self.ended(silent['id'], 60)
        self.assertEqual(silent['state'], 'timedOut')
        self.assertTrue(silent['error'], silent)

    def test_an_answer_that_does_not_come_is_not_sent_twice(self):
        self.dock()
        self.listen()
        for mode in ('drop-after-commit', '500-after-commit', '500', 'html', 'halfjson', 'reset'):
            with self.subTest(mode=mode):
                before = sum(self.sim.counters('ctwing').get('commandsAccepted', {}).values())
                self.sim.fault('ctwing', mode, 'CreateCommand')
                row = self.ended(self.send('ct-0', write(valve=1))['id'], 60)
                self.assertEqual(row['state'], 'succeeded', row)
                after = sum(self.sim.counters('ctwing').get('commandsAccepted', {}).values())
                self.assertEqual(after - before, 1, f'{mode}: the cloud took it {after - before} times')

    def test_a_call_that_hangs_keeps_no_other_meter_waiting(self):
        self.dock()
        self.listen()
        self.sim.fault('ctwing', 'hang', 'CreateCommand')
        hangs = self.send('ct-0', write(valve=1))
        http.wait_until(lambda: self.command(hangs['id'])['state'] == 'sent', 'its call is out', 10 * PATIENCE, 0.05)
        behind = self.send('ct-0', write(valve=0))
        self.assertEqual(self.ended(self.send('ct-1', write(valve=0))['id'])['state'], 'succeeded')
        self.assertEqual(self.command(hangs['id'])['state'], 'sent')
        self.assertEqual(self.command(behind['id'])['state'], 'queued')  # a meter's own commands keep their order

    def test_a_password_is_sent_and_never_shown(self):
        secret = 'PLANTED-meter-pin'
        MODEL['properties'].append({'id': 'message', 'name': '密码', 'valueType': {'type': 'password'}})
        self.addCleanup(MODEL['properties'].pop)
        self.dock()
        self.listen()
        sent = self.send('ct-0', write(message=secret), '--wait', '30')
        self.assertEqual(sent['state'], 'succeeded', sent)
        self.assertNotIn(secret, repr(sent['body']))
        self.assertNotIn(secret, repr([row['body'] for row in self.rows('commands')]))
        imei = self.sim.product('ctwing', 15551234)['devices'][0]['imei']
        meter = next(d for d in self.sim.call('/state')['ctwing']['devices'] if d.get('imei') == imei)
        self.assertEqual(meter['values']['message'], secret)

    def test_a_cloud_that_is_away_gets_the_command_later(self):
        self.dock()
        self.listen()
        self.sim.process.send_signal(signal.SIGSTOP)
        try:
            row = self.send('ct-0', write(valve=0))
            time.sleep(1)
            self.assertIn(self.command(row['id'])['state'], ('queued', 'sent', 'unknown'))
        finally:
            self.sim.process.send_signal(signal.SIGCONT)
        self.assertEqual(self.ended(row['id'], 90)['state'], 'succeeded')

    def test_a_command_through_onenet(self):
        self.dock()
        self.listen()
        row = self.ended(self.send('on-0', write(**{'3306_0_5850': 0}))['id'], 60)
        self.assertEqual(row['state'], 'succeeded', row)
        imei = self.sim.product('onenet', 'aB3dE6gH9j')['devices'][0]['imei']
        meter = next(d for d in self.sim.call('/state')['onenet']['devices'] if d.get('imei') == imei)
        self.assertEqual(meter['values']['valve'], 0, meter)

    def test_kill_9_between_the_steps_loses_and_doubles_nothing(self):
        self.dock()
        seed = int(os.environ.get('CLOUDDOCK_SEED', time.time_ns() % 1_000_000))
        moments = random.Random(seed)
        rounds = 10 if FULL else 3
        sent = []
        server = self.listen()
        for number in range(rounds):
            for n in range(3):
                sent.append(self.send(f'ct-{n}', write(interval=100 + number))['id'])
            time.sleep(moments.uniform(0.0, 0.8))
            server.process.send_signal(signal.SIGKILL)
            server.process.wait()
            server = self.serve(ports=self.ports)
        rows = [self.ended(identity, 120) for identity in sent]
        self.assertEqual({row['state'] for row in rows}, {'succeeded'}, f'seed {seed}: {rows}')
        taken = self.sim.counters('ctwing').get('commandsAccepted', {})
        self.assertEqual(sum(taken.values()), len(sent), f'seed {seed}: {taken}')
