"""The DuerOS skill through the built program: the assistant and the devices' cloud are clouddock-sim's."""
import json
import time
import uuid

from lib import http
from lib.linking import CALLBACK, LOGIN, PASSWORD, LinkingTest
from lib.program import PATIENCE, free_port
from lib.sim import Simulator

PRODUCT, OTHER = 'lamp-ct', 'lamp-other'
BOT, USER = 'bot-7c1', 'open-uid-0001'
MODEL = {'properties': [
    {'id': 'valve', 'name': '开关', 'valueType': {'type': 'int', 'min': 0, 'max': 1}},
    {'id': 'interval', 'name': '亮度', 'valueType': {'type': 'int', 'min': 0, 'max': 200}},
    {'id': 'total', 'name': '室温', 'valueType': {'type': 'double'}, 'expands': {'readOnly': 'true'}}],
    'functions': [{'id': 'reboot', 'name': '重启', 'inputs': []}], 'events': [], 'tags': []}


def write(action, prop, value):
    return {'action': action, 'operation': 'command', 'messageType': 'WRITE_PROPERTY', 'property': prop, 'value': value}


ACTIONS = [write('turnOn', 'valve', {'from': 'constant', 'value': 1}),
           write('turnOff', 'valve', {'from': 'constant', 'value': 0}),
           write('timingTurnOff', 'valve', {'from': 'constant', 'value': 0}),
           write('setBrightnessPercentage', 'interval', {'from': 'spoken', 'scale': [0, 100, 0, 200]}),
           write('incrementBrightnessPercentage', 'interval', {'from': 'spoken', 'scale': [0, 100, 0, 200]}),
           {'action': 'getTurnOnState', 'operation': 'latestData', 'property': 'valve'}]
ATTRIBUTES = [{'attribute': 'turnOnState', 'property': 'valve', 'value': {'from': 'spoken', 'map': {'ON': 1, 'OFF': 0}}},
              {'attribute': 'brightness', 'property': 'interval', 'value': {'from': 'spoken', 'scale': [0, 100, 0, 200]}}]


class Dueros(LinkingTest):
    def setUp(self):
        super().setUp()
        self.sim = Simulator(self.folder)
        self.addCleanup(self.sim.stop)
        self.ports = free_port(), free_port()
        ctwing = self.sim.about['ctwing']
        self.lamps = self.sim.product('ctwing', 15551234)

        def product(identity):
            return {'id': identity, 'name': identity, 'protocol': 'demo-v1', 'transport': 'HTTP', 'deviceType': 'device',
                    'thingModel': MODEL, 'published': True}
        devices = [{'id': f'lamp-{n}', 'name': f'{room}灯', 'productId': PRODUCT, 'enabled': True,
                    'tags': {'room': room}, 'configuration': {'ctwing': {'imei': self.lamps['devices'][n]['imei']}}}
                   for n, room in enumerate(('客厅', '书房'))]
        devices.append({'id': 'lamp-x', 'name': '别人的灯', 'productId': OTHER, 'enabled': True})
        self.bring({'products': [product(PRODUCT), product(OTHER)], 'devices': devices, 'dockings': [
            {'platform': 'ctwing', 'productId': PRODUCT, 'name': '灯', 'enabled': True,
             'settings': {'ctwingProductId': '15551234', 'apiAddress': ctwing['url'] + '/aep_device_management'},
             'secrets': {'appKey': ctwing['appKey'], 'appSecret': ctwing['appSecret'],
                         'masterKey': self.lamps['masterKey']}},
            self.docking(PRODUCT), self.docking(OTHER)]})
        self.make_client('--product', PRODUCT)
        self.server = self.serve(ports=self.ports)
        self.sim.call('/ctwing/subscribe', {'productId': 15551234,
                                            'url': f'http://127.0.0.1:{self.server.port}/ctwing/{PRODUCT}/notify'})
        self.access = self.link()['access_token']
        self.sim.call('/dueros/link', {'openUid': USER, 'botId': BOT, 'token': self.access,
                                       'url': f'http://127.0.0.1:{self.server.port}/dueros'})

    def docking(self, product, enabled=True):
        return {'platform': 'dueros', 'productId': product, 'name': '语音灯', 'enabled': enabled, 'settings': {
            'manufacturerName': '演示厂商', 'version': '1.0', 'applianceType': 'LIGHT', 'botId': BOT,
            'noticeAddress': self.sim.about['dueros']['url'], 'actionMappings': ACTIONS,
            'propertyMappings': ATTRIBUTES}}

    def say(self, name, device='lamp-0', token=None, space=None, message=None, **payload):
        if space is None:
            space = 'Query' if name.startswith('Get') or name == 'ReportStateRequest' else 'Control'
        body = {'header': {'namespace': f'DuerOS.ConnectedHome.{space}', 'name': name, 'payloadVersion': '1',
                           'messageId': message or str(uuid.uuid4())},
                'payload': {'accessToken': self.access if token is None else token,
                            'appliance': {'applianceId': device, 'additionalApplianceDetails': {}}, **payload}}
        answer = self.post(json.dumps(body, ensure_ascii=False).encode())
        self.assertEqual(answer.status, 200, answer)
        told = answer.json()
        self.assertEqual(told['header']['messageId'], body['header']['messageId'])
        return told

    def post(self, body, headers=(('Content-Type', 'application/json'),)):
        return http.exchange(self.server.port, http.request('POST', '/dueros', body, headers), 20 * PATIENCE)

    def discover(self, token=None, **payload):
        body = {'header': {'namespace': 'DuerOS.ConnectedHome.Discovery', 'name': 'DiscoverAppliancesRequest',
                           'messageId': 'd-1', 'payloadVersion': '1'},
                'payload': {'accessToken': token or self.access, 'openUid': USER, **payload}}
        return self.post(json.dumps(body).encode()).json()['payload']

    def wake(self, number=0, **values):
        """The lamp reports, which brings it on line."""
        imei = self.lamps['devices'][number]['imei']
        self.sim.call('/ctwing/report', {'imei': imei, 'values': values or {'valve': 0, 'interval': 100, 'total': 21.5}})
        http.wait_until(lambda: any(row['id'] == f'lamp-{number}' and row['state'] == 'online'
                                    for row in self.rows('devices')), 'the lamp is on line', 10 * PATIENCE)

    def lamp(self, number=0):
        imei = self.lamps['devices'][number]['imei']
        return next(d for d in self.sim.call('/state')['ctwing']['devices'] if d.get('imei') == imei)['values']

    def error(self, told):
        self.assertEqual(told['header']['namespace'], 'DuerOS.ConnectedHome.Control')
        return told['header']['name']

    def attribute(self, told, name):
        return next((a for a in told['payload']['attributes'] if a['name'] == name), None)

    def test_discovery_shows_what_the_account_may_use(self):
        found = self.discover()
        self.assertEqual([(a['applianceId'], a['friendlyName'], a['applianceTypes'])
                          for a in found['discoveredAppliances']],
                         [('lamp-0', '客厅灯', ['LIGHT']), ('lamp-1', '书房灯', ['LIGHT'])])
        self.assertEqual(sorted(found['discoveredAppliances'][0]['actions']), sorted(a['action'] for a in ACTIONS))
        self.assertEqual(sorted(g['groupName'] for g in found['discoveredGroups']), ['书房', '客厅'])
        linked = http.wait_until(lambda: [r for r in self.good('oauth', 'linked').rows() if r['openUid']],
                                 'the user is known', 5 * PATIENCE)
        self.assertEqual(linked[0]['openUid'], USER)

    def test_a_directive_reaches_the_device_and_the_reply_tells_its_state(self):
        self.wake()
        told = self.say('TurnOnRequest')
        self.assertEqual(told['header']['name'], 'TurnOnConfirmation', told)
        self.assertEqual(self.attribute(told, 'turnOnState')['value'], 'ON')
        self.assertEqual(self.lamp()['valve'], 1)
        told = self.say('SetBrightnessPercentageRequest', brightness={'value': 30})
        self.assertEqual(self.attribute(told, 'brightness')['value'], 30, told)
        self.assertEqual(self.lamp()['interval'], 60)
        told = self.say('IncrementBrightnessPercentageRequest', deltaPercentage={'value': 20})
        self.assertEqual(self.lamp()['interval'], 100, told)
        command = self.rows('commands')[0]
        self.assertEqual((command['origin'], command['requester']), ('api', 'dueros'))

    def test_what_was_set_is_what_is_asked_for_later(self):
        self.wake()
        self.say('TurnOnRequest')
        told = self.say('GetTurnOnStateRequest')
        self.assertEqual(told['header']['name'], 'GetTurnOnStateResponse', told)
        self.assertEqual(self.attribute(told, 'turnOnState')['value'], 'ON')
        self.assertEqual(len(self.rows('commands')), 1)  # the stored value: the lamp was not asked
        report = self.say('ReportStateRequest')
        self.assertEqual(report['header']['name'], 'ReportStateResponse')

    def test_a_lamp_that_is_off_line_or_silent(self):
        self.assertEqual(self.error(self.say('TurnOnRequest')), 'TargetOfflineError')
        self.wake()
        self.sim.call('/ctwing/device', {'imei': self.lamps['devices'][0]['imei'], 'behaviour': 'silent'})
        self.sim.call('/settings', {'commandTimeoutMs': 600000})  # the cloud waits longer than the assistant
        begin = time.monotonic()
        told = self.say('TurnOnRequest')
        took = time.monotonic() - begin
        self.assertEqual(self.error(told), 'UnableToSetValueError')
        self.assertEqual(told['payload']['errorInfo']['code'], 'DEVICE_RESPONSE_TIMEOUT')
        self.assertGreater(took, 2.5)
        self.assertLess(took, 3 + 2 * PATIENCE)

    def test_a_request_that_comes_twice_is_carried_out_once(self):
        self.wake()
        for _ in range(3):
            told = self.say('IncrementBrightnessPercentageRequest', message='m-1', deltaPercentage={'value': 10})
            self.assertEqual(told['header']['name'], 'IncrementBrightnessPercentageConfirmation', told)
        self.assertEqual(self.lamp()['interval'], 120)
        self.assertEqual(len(self.rows('commands')), 1)
        self.say('TurnOnRequest', message='m-2')
        self.say('TurnOffRequest', message='m-2')  # a simulator that calls everything by one id
        self.assertEqual(self.lamp()['valve'], 0)

    def test_a_timer_waits_and_a_later_one_takes_its_place(self):
        self.wake()
        self.say('TurnOnRequest')
        now = int(time.time())
        told = self.say('TimingTurnOffRequest', timestamp={'value': now + 3600})
        self.assertEqual(told['header']['name'], 'TimingTurnOffConfirmation', told)
        told = self.say('TimingTurnOffRequest', timestamp={'value': now + 2})
        self.assertEqual(told['header']['name'], 'TimingTurnOffConfirmation', told)
        self.assertEqual(self.lamp()['valve'], 1)
        http.wait_until(lambda: self.lamp()['valve'] == 0, 'the timer ran out', 15 * PATIENCE)
        states = sorted(c['state'] for c in self.rows('commands') if c['notBefore'])
        self.assertEqual(states, ['cancelled', 'succeeded'])

    def test_refusals(self):
        self.wake()
        self.assertEqual(self.error(self.say('TurnOnRequest', token='nonsense')), 'InvalidAccessTokenError')
        self.assertEqual(self.error(self.say('TurnOnRequest', token='')), 'InvalidAccessTokenError')
        self.assertEqual(self.error(self.say('TurnOnRequest', device='lamp-x')), 'UnsupportedTargetError')
        self.assertEqual(self.error(self.say('TurnOnRequest', device='no-such')), 'UnsupportedTargetError')
        self.assertEqual(self.error(self.say('SetColorRequest', color={'hue': 1})), 'UnsupportedOperationError')
        self.assertEqual(self.error(self.say('SetBrightnessPercentageRequest', brightness={'value': 130})),
                         'ValueOutOfRangeError')
        self.assertEqual(self.error(self.say('TurnOnRequest', space='Nonsense')), 'UnexpectedInformationReceivedError')
        self.assertEqual(self.post(b'{"header":').status, 400)
        self.assertEqual(self.post(b'[' * 100000).status, 400)
        self.assertEqual(http.get(self.server.port, '/dueros').status, 405)
        self.assertEqual(self.rows('commands'), [])
        log = ''.join(json.dumps(row) for row in self.rows('rejects'))
        for words in ('not known', 'may use', 'no such device', 'POST'):
            self.assertIn(words, log)
        self.assertNotIn(self.access, log)

    def test_what_is_hostile(self):
        self.wake()
        self.assertEqual(self.post(b'{"header":{},"pad":"' + b'x' * 2_000_000 + b'"}').status, 413)
        for text in ('x' * 10_000, 'a\r\nX-Injected: yes', '\u0000', '<script>', '𝕏' * 1000, "'; DROP TABLE device; --"):
            told = self.say('TurnOnRequest', device=text, message=text, extra={text: [text] * 10})
            self.assertEqual(self.error(told), 'UnsupportedTargetError')
        answer = self.post(json.dumps({'header': {'namespace': 'DuerOS.ConnectedHome.Control', 'name': 'a\r\nX-Bad: 1',
                                                  'messageId': 'm'},
                                       'payload': {'accessToken': self.access,
                                                   'appliance': {'applianceId': 'lamp-0'}}}).encode())
        self.assertEqual((answer.status, self.error(answer.json())), (200, 'UnsupportedOperationError'))
        self.assertNotIn('x-bad', answer.headers)
        for wrong in ([], 'text', None, {'value': {}}, {'value': []}, {'value': 'NaN'}, {'value': 1e308}):
            name = self.say('SetBrightnessPercentageRequest', brightness=wrong)['header']['name']
            self.assertIn(name, ('UnexpectedInformationReceivedError', 'ValueOutOfRangeError',
                                 'UnsupportedTargetSettingError'), wrong)
        self.assertEqual(self.lamp()['interval'], 100)
        # The token in the header, where some integrations put it.
        bare = {'header': {'namespace': 'DuerOS.ConnectedHome.Control', 'name': 'TurnOnRequest', 'messageId': 'b'},
                'payload': {'appliance': {'applianceId': 'lamp-0'}}}
        headers = (('Content-Type', 'application/json'), ('Authorization', 'Bearer ' + self.access))
        self.assertEqual(self.post(json.dumps(bare).encode(), headers).json()['header']['name'], 'TurnOnConfirmation')
        headers = (('Content-Type', 'application/json'), ('Authorization', 'Bearer nonsense'))
        self.assertEqual(self.error(self.post(json.dumps(bare).encode(), headers).json()), 'InvalidAccessTokenError')

    def test_a_locked_account_a_revoked_link_and_a_disabled_record(self):
        self.wake()
        self.good('account', 'lock', LOGIN)
        told = http.wait_until(lambda: self.error_or_none('TurnOnRequest') == 'InvalidAccessTokenError', 'it is locked',
                               5 * PATIENCE)
        self.assertTrue(told)
        self.good('account', 'unlock', LOGIN)
        http.wait_until(lambda: self.say('TurnOnRequest')['header']['name'] == 'TurnOnConfirmation', 'it is unlocked',
                        5 * PATIENCE)
        self.bring({'dockings': [self.docking(PRODUCT, enabled=False)]})
        http.wait_until(lambda: self.error_or_none('TurnOnRequest') == 'UnsupportedTargetError', 'it is disabled',
                        5 * PATIENCE)
        self.assertEqual(self.discover()['discoveredAppliances'], [])
        unbound = self.say('UnbindBotRequest', space='UnbindBot')
        self.assertEqual((unbound['header']['name'], unbound['payload']), ('UnbindBotResponse', {}))
        self.assertEqual(self.error(self.say('TurnOnRequest')), 'InvalidAccessTokenError')
        self.assertEqual(self.good('oauth', 'linked').rows(), [])

    def error_or_none(self, name):
        told = self.say(name)
        return told['header']['name'] if told['header']['name'].endswith('Error') else None

    def reports(self):
        return [(r['applianceId'], r['attributeName'], self.value_of(r)) for r in self.sim.call('/state')['dueros']['reports']]

    def value_of(self, report):
        return next((a['value'] for a in report['attributes'] if a['name'] == report['attributeName']), None)

    def test_a_change_at_the_device_is_reported_and_what_was_said_is_not(self):
        self.discover()
        self.wake()
        first = http.wait_until(lambda: len(self.reports()) == 2 and self.reports(), 'the first values are reported',
                                15 * PATIENCE)
        self.assertEqual(sorted(first), [('lamp-0', 'brightness', 50), ('lamp-0', 'turnOnState', 'OFF')])
        self.wake(1)
        http.wait_until(lambda: len(self.reports()) == 4, 'the other lamp too', 15 * PATIENCE)
        self.say('TurnOnRequest', device='lamp-1')
        time.sleep(4)
        self.assertEqual(len(self.reports()), 4)  # the reply has said it
        self.assertEqual(self.sim.counters('dueros').get('refusals', {}), {})

    def test_a_late_result_is_reported(self):
        self.wake()
        time.sleep(3)  # nobody is to be told yet: a value that was told of is not told of again within a minute
        self.discover()
        self.sim.call('/settings', {'radioMs': 50000, 'commandTimeoutMs': 600000})  # 2.5 s to the lamp and 2.5 s back
        told = self.say('TurnOnRequest')
        self.assertEqual(self.error(told), 'UnableToSetValueError')
        self.assertEqual(told['payload']['errorInfo']['code'], 'DEVICE_RESPONSE_TIMEOUT')
        late = http.wait_until(lambda: [r for r in self.reports() if r[1:] == ('turnOnState', 'ON')],
                               'the late result is reported', 30 * PATIENCE)
        self.assertEqual(late, [('lamp-0', 'turnOnState', 'ON')])

    def test_what_one_user_has_said_is_reported_to_the_others(self):
        other = 'open-uid-0002'
        self.wake()
        time.sleep(3)  # nobody is to be told yet
        self.discover()
        self.typed(PASSWORD, 'account', 'add', 'li.si')
        self.good('account', 'grant', 'li.si', '--product', PRODUCT)
        code = self.back(self.submit(self.open(), login='li.si'))['code']
        token = self.token(grant_type='authorization_code', code=code, redirect_uri=CALLBACK).json()['access_token']
        self.sim.call('/dueros/link', {'openUid': other, 'botId': BOT, 'token': token,
                                       'url': f'http://127.0.0.1:{self.server.port}/dueros'})
        self.discover(token=token, openUid=other)
        self.assertEqual(self.say('TurnOnRequest')['header']['name'], 'TurnOnConfirmation')
        http.wait_until(self.reports, 'somebody is told', 15 * PATIENCE)
        time.sleep(2)
        told = [(r['openUid'], r['attributeName']) for r in self.sim.call('/state')['dueros']['reports']]
        self.assertEqual(told, [(other, 'turnOnState')])

    def test_devices_that_come_are_discovered_again(self):
        self.discover()
        time.sleep(5)  # the list as it was is learnt first
        self.bring({'devices': [{'id': 'lamp-2', 'name': '厨房灯', 'productId': PRODUCT, 'enabled': True}]})
        found = http.wait_until(lambda: self.sim.call('/state')['dueros']['discovered'].get(USER), 'a new discovery',
                                20 * PATIENCE)
        self.assertEqual([a['applianceId'] for a in found], ['lamp-0', 'lamp-1', 'lamp-2'])

    def test_the_wrapper_of_the_console(self):
        self.wake()
        request = {'header': {'namespace': 'DuerOS.ConnectedHome.Control', 'name': 'TurnOnRequest', 'messageId': 'w',
                              'payloadVersion': '1'},
                   'payload': {'accessToken': self.access, 'appliance': {'applianceId': 'lamp-0'}}}
        metadata = json.dumps({'debug': {'bot': {'smarthome': [{'request': json.dumps(request)}]}}}).encode()
        body = (b'--b0\r\nContent-Disposition: form-data; name="metadata"\r\n\r\n' + metadata + b'\r\n--b0--\r\n')
        answer = self.post(body, (('Content-Type', 'multipart/form-data; boundary=b0'),)).json()
        reply = json.loads(answer['debug']['bot']['smarthome'][0]['response'])
        self.assertEqual(reply['header']['name'], 'TurnOnConfirmation')
