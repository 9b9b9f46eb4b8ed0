"""Every action and query of DuerOS' smart-home protocol through HTTP, mapping, device and back (dueros.md §5, §6).

The table below is written from the protocol's description, not from the program's catalogue: what DuerOS sends, what the
device has to show afterwards, and what the reply has to say. The device shows numbers 10 higher than they are said, so
that a value that only passes through is noticed.
"""
import json
import time

from lib import http
from lib.program import PATIENCE, ROOT
from test_dueros import PRODUCT, Dueros

SHIFT = 10
NUMBER = {'from': 'spoken', 'scale': [0, 10000, SHIFT, 10000 + SHIFT]}
ON = {'from': 'constant', 'value': 1}


def value(v):
    return {'value': v}


# Control: action, request without "Request", payload, (property of the device, what it shows, "+n": so much more), and
# the attribute of the reply with its value (None: the reply names none).
CONTROL = [
    ('turnOn', 'TurnOn', {}, ('valve', 1), ('turnOnState', 'ON')),
    ('turnOff', 'TurnOff', {}, ('valve', 1), ('turnOnState', 'ON')),  # mapped to the same constant
    ('pause', 'Pause', {}, ('valve', 1), ('pauseState', True)),
    ('continue', 'Continue', {}, ('valve', 1), ('pauseState', True)),
    ('startUp', 'StartUp', {}, ('valve', 1), None),
    ('setBrightnessPercentage', 'SetBrightnessPercentage', {'brightness': value(40)}, ('interval', 50),
     ('brightness', 40)),
    ('incrementBrightnessPercentage', 'IncrementBrightnessPercentage', {'deltaPercentage': value(20)},
     ('interval', '+20'), ('brightness', 60)),
    ('decrementBrightnessPercentage', 'DecrementBrightnessPercentage', {'deltaPercentage': value(30)},
     ('interval', '+-30'), ('brightness', 30)),
    ('setColorTemperature', 'SetColorTemperature', {'colorTemperatureInKelvin': 4000}, ('interval', 4010),
     ('colorTemperatureInKelvin', 4000)),
    ('incrementColorTemperature', 'IncrementColorTemperature', {'deltaPercentage': value(10)}, ('interval', '+10'),
     ('colorTemperatureInKelvin', 4010)),
    ('decrementColorTemperature', 'DecrementColorTemperature', {'deltaPercentage': value(20)}, ('interval', '+-20'),
     ('colorTemperatureInKelvin', 3990)),
    ('setTemperature', 'SetTemperature', {'targetTemperature': {'value': 26, 'scale': 'CELSIUS'}}, ('interval', 36),
     ('targetTemperature', 26)),
    ('incrementTemperature', 'IncrementTemperature', {'deltaValue': {'value': 2, 'scale': 'CELSIUS'}},
     ('interval', '+2'), ('targetTemperature', 28)),
    ('decrementTemperature', 'DecrementTemperature', {}, ('interval', '+-1'), ('targetTemperature', 27)),
    ('setHumidity', 'SetHumidity', {'deltaValue': {'value': 55, 'scale': '%'}}, ('interval', 65), ('humidity', 55)),
    ('incrementHumidity', 'IncrementHumidity', {'deltaValue': value(5)}, ('interval', '+5'), ('humidity', 60)),
    ('decrementHumidity', 'DecrementHumidity', {'deltaValue': value(10)}, ('interval', '+-10'), ('humidity', 50)),
    ('setFanSpeed', 'SetFanSpeed', {'fanSpeed': value(5)}, ('interval', 15), ('fanSpeed', 5)),
    ('incrementFanSpeed', 'IncrementFanSpeed', {'deltaValue': value(2)}, ('interval', '+2'), ('fanSpeed', 7)),
    ('decrementFanSpeed', 'DecrementFanSpeed', {}, ('interval', '+-1'), ('fanSpeed', 6)),
    ('setSpeed', 'SetSpeed', {'speed': value(8)}, ('interval', 18), ('speed', 8)),
    ('incrementSpeed', 'IncrementSpeed', {'deltaValue': value(2)}, ('interval', '+2'), ('speed', 10)),
    ('decrementSpeed', 'DecrementSpeed', {'deltaValue': value(3)}, ('interval', '+-3'), ('speed', 7)),
    ('setMode', 'SetMode', {'mode': {'value': 'AUTO', 'deviceType': 'AIR_CONDITION'}}, ('message', 'AUTO'),
     ('mode', 'AUTO')),
    ('unSetMode', 'UnsetMode', {'mode': value('SLEEP')}, ('message', 'SLEEP'), ('mode', 'SLEEP')),
    ('setGear', 'SetGear', {'gear': {'value': 'MIDDLE', 'scale': '挡'}}, ('message', 'MIDDLE'), None),
    ('incrementTVChannel', 'IncrementTVChannel', {}, ('interval', '+1'), 'channel'),
    ('decrementTVChannel', 'DecrementTVChannel', {}, ('interval', '+-1'), 'channel'),
    ('returnTVChannel', 'ReturnTVChannel', {}, ('valve', 1), 'channel'),
    ('setTVChannel', 'SetTVChannel', {'deltaValue': value(13)}, ('interval', 23), ('channel', 13)),
    ('incrementVolume', 'IncrementVolume', {'deltaValue': value(5)}, ('interval', '+5'), ('volume', 18)),
    ('decrementVolume', 'DecrementVolume', {}, ('interval', '+-10'), ('volume', 8)),
    ('setVolume', 'SetVolume', {'deltaValue': value(70)}, ('interval', 80), ('volume', 70)),
    ('setVolumeMute', 'SetVolumeMute', {'deltaValue': value('on')}, ('valve', 1), ('muteState', True)),
    ('setLockState', 'SetLockState', {'lockState': 'LOCKED'}, ('message', 'LOCKED'), ('lockState', 'LOCKED')),
    ('submitPrint', 'SubmitPrint', {'fileSourceUrl': 'https://example.cn/a.pdf', 'fileName': 'a.pdf', 'copies': 2},
     ('message', 'https://example.cn/a.pdf'), None),
    ('setSuction', 'SetSuction', {'suction': value('STRONG')}, ('message', 'STRONG'), ('suction', 'STRONG')),
    ('setWaterLevel', 'SetWaterLevel', {'waterLevel': value('LOW')}, ('message', 'LOW'), ('waterLevel', 'LOW')),
    ('chargeTurnOn', 'Charge', {}, ('valve', 1), 'electricityCapacity'),
    ('chargeTurnOff', 'Discharge', {}, ('valve', 1), 'electricityCapacity'),
    ('setDirection', 'SetDirection', {'direction': {'value': 'LEFT', 'type': ['MOVE']}}, ('message', 'LEFT'), None),
    ('setCleaningLocation', 'SetCleaningLocation', {'location': 'KITCHEN'}, ('message', 'KITCHEN'),
     ('location', 'KITCHEN')),
    ('setComplexActions', 'SetComplexActions', {}, ('valve', 1), None),
    ('incrementHeight', 'IncrementHeight', {'deltaValue': {'value': '3', 'scale': 'METER'}}, ('interval', '+3'), None),
    ('decrementHeight', 'DecrementHeight', {'deltaValue': value(2)}, ('interval', '+-2'), None),
    ('setTimer', 'SetTimer', {'timeInterval': '90'}, ('interval', 100), None),
    ('timingCancel', 'TimingCancel', {}, ('valve', 1), None),
    ('reset', 'Reset', {}, ('valve', 1), None),
    ('setFloor', 'SetFloor', {'floor': value(7)}, ('interval', 17), None),
    ('incrementFloor', 'IncrementFloor', {'deltaFloor': value(2)}, ('interval', '+2'), None),
    ('decrementFloor', 'DecrementFloor', {'deltaFloor': value(1)}, ('interval', '+-1'), None),
    ('setFlow', 'SetFlow', {'flow': {'action': 'POUR_WATER'}}, ('message', 'POUR_WATER'), None),
    ('setPower', 'SetPower', {'power': value(900)}, ('interval', 910), ('powerLevel', 900)),
    ('incrementPower', 'IncrementPower', {}, ('interval', '+1'), ('powerLevel', 901)),
    ('decrementPower', 'DecrementPower', {}, ('interval', '+-1'), ('powerLevel', 900)),
    ('setSwingAngle', 'SetSwingAngle', {}, ('valve', 1), None),
    ('setMist', 'SetMist', {}, ('valve', 1), None),
    ('incrementMist', 'IncrementMist', {'deltaValue': value(4)}, ('interval', '+4'), None),
    ('decrementMist', 'DecrementMist', {'deltaValue': value(4)}, ('interval', '+-4'), None),
    ('turnOnBurner', 'TurnOnBurner', {}, ('valve', 1), None),
    ('turnOffBurner', 'TurnOffBurner', {}, ('valve', 1), None),
    ('turnOnPercent', 'TurnOnPercent', {'deltaValue': value(30)}, ('interval', 40), ('percentage', 30)),
    ('adjustOrientation', 'AdjustOrientation', {'orientation': 'LEFT'}, ('message', 'LEFT'), None),
    ('heatTurnOn', 'Heat', {'pinCode': '1234'}, ('valve', 1), None),
    ('heatTurnOff', 'CancelHeat', {'pinCode': '1234'}, ('valve', 1), None),
    ('setColor', 'SetColor', {'color': {'hue': 120, 'saturation': 1, 'brightness': 1}}, ('message', '#00FF00'),
     ('color', {'hue': 120, 'saturation': 1, 'brightness': 1})),
]
TIMED = [('timingTurnOn', 'TimingTurnOn', {}), ('timingTurnOff', 'TimingTurnOff', {}),
         ('timingSetMode', 'TimingSetMode', {'mode': value('AUTO')}),
         ('timingUnsetMode', 'TimingUnsetMode', {'mode': value('AUTO')}),
         ('timingTurnOnBurner', 'TimingTurnOnBurner', {}), ('timingTurnOffBurner', 'TimingTurnOffBurner', {})]
# Query: action, request, payload, property it reads, and what the reply's payload has to hold (a path or an attribute).
QUERY = [
    ('getAirQualityIndex', 'GetAirQualityIndex', {}, 'total', {'AQI.value': 21.5}),
    ('getAirPM25', 'GetAirPM25', {}, 'total', {'PM25.value': 21.5, 'PM25.scale': 'μg/m3'}),
    ('getAirPM10', 'GetAirPM10', {}, 'total', {'PM10.value': 21.5, 'PM10.scale': 'μg/m3'}),
    ('getCO2Quantity', 'GetCO2Quantity', {}, 'total', {'ppm.value': 21.5}),
    ('getHumidity', 'GetHumidity', {}, 'interval', {'@humidity': 90}),
    ('getTargetHumidity', 'GetTargetHumidity', {}, 'interval', {'@humidity': 90}),
    ('getTemperatureReading', 'GetTemperatureReading', {'compartment': 'freezer'}, 'total',
     {'temperatureReading.value': 21.5, 'temperatureReading.scale': 'CELSIUS', 'compartment': 'freezer'}),
    ('getTargetTemperature', 'GetTargetTemperature', {}, 'total',
     {'targetTemperature.value': 21.5, 'targetTemperature.scale': 'CELSIUS'}),
    ('getTemperature', 'GetTemperature', {}, 'total', {'@temperature': 21.5, '@targetTemperature': 90}),
    ('getRunningTime', 'GetRunningTime', {}, 'interval', {'totalTimeInSeconds.value': 100}),
    ('getTimeLeft', 'GetTimeLeft', {}, 'interval', {'timeLeftInSeconds.value': 100}),
    ('getRunningStatus', 'GetRunningStatus', {}, 'message', {'runningState.value': 'CLEANING'}),
    ('getState', 'GetState', {}, 'message', {'@state': 'CLEANING'}),
    ('getLocation', 'GetLocation', {}, 'message', {'@location': 'CLEANING'}),
    ('getTurnOnState', 'GetTurnOnState', {}, 'valve', {'@turnOnState': 'OFF'}),
    ('getElectricityCapacity', 'GetElectricityCapacity', {}, 'total', {'@electricityCapacity': 21.5}),
    ('getWaterQuality', 'GetWaterQuality', {}, 'total', {'ppm.value': 21.5}),
    ('getFanSpeed', 'GetFanSpeed', {}, 'interval', {'@fanSpeed': 90}),
    ('getSpeed', 'GetSpeed', {'speed': value('current')}, 'interval', {'@speed': 90}),
    ('getMotionInfo', 'GetMotionInfo', {'motionInfo': {'type': 'run', 'metric': 'howFar', 'when': 'today'}}, 'total',
     {'@motionInfo': 21.5}),
    ('getLockState', 'GetLockState', {}, 'message', {'lockState': 'CLEANING'}),
    ('getOilCapacity', 'GetOilCapacity', {'pinCode': '1234'}, 'total', {'oilCapacity.value': 21.5}),
    ('retrieveCameraStreamUri', 'RetrieveCameraStreamUri', {}, 'message', {'uri.value': 'CLEANING'}),
]
# From which property of the device an attribute is read.
ATTRIBUTES = {'turnOnState': 'valve', 'pauseState': 'valve', 'muteState': 'valve', 'temperature': 'total',
              'electricityCapacity': 'total', 'motionInfo': 'total', 'mode': 'message', 'lockState': 'message',
              'suction': 'message', 'waterLevel': 'message', 'location': 'message', 'color': 'message',
              'state': 'message'}
NUMBERS = ('brightness', 'colorTemperatureInKelvin', 'targetTemperature', 'humidity', 'fanSpeed', 'speed', 'channel',
           'volume', 'powerLevel', 'percentage')
MODEL = {'properties': [
    {'id': 'valve', 'name': '开关', 'valueType': {'type': 'int', 'min': 0, 'max': 1}},
    {'id': 'interval', 'name': '数值', 'valueType': {'type': 'int'}},
    {'id': 'message', 'name': '文字', 'valueType': {'type': 'string'}},
    {'id': 'total', 'name': '读数', 'valueType': {'type': 'double'}}], 'functions': [], 'events': [], 'tags': []}


def attribute_rows():
    rows = [{'attribute': name, 'property': prop,
             'value': {'from': 'spoken', 'map': {'ON': 1, 'OFF': 0}} if name == 'turnOnState' else {'from': 'spoken'}}
            for name, prop in ATTRIBUTES.items()]
    return rows + [{'attribute': name, 'property': 'interval', 'value': NUMBER} for name in NUMBERS]


def action_row(action):
    if any(action == row[0] for row in QUERY):
        prop = next(row[3] for row in QUERY if row[0] == action)
        return {'action': action, 'operation': 'latestData', 'property': prop}
    timed = {'timingSetMode': 'message', 'timingUnsetMode': 'message'}
    prop = timed.get(action, 'valve') if action.startswith('timing') and action != 'timingCancel' else next(
        row[3][0] for row in CONTROL if row[0] == action)
    source = {'valve': ON, 'interval': NUMBER, 'message': {'from': 'spoken'}}[prop]
    if action == 'setVolumeMute':
        source = {'from': 'spoken', 'map': {'on': 1, 'off': 0}}
    return {'action': action, 'operation': 'command', 'messageType': 'WRITE_PROPERTY', 'property': prop,
            'value': source}


def at(payload, path):
    if path.startswith('@'):
        return next((a['value'] for a in payload.get('attributes', []) if a['name'] == path[1:]), None)
    for part in path.split('.'):
        payload = payload.get(part) if isinstance(payload, dict) else None
    return payload


class DuerosActions(Dueros):
    def setUp(self):
        super().setUp()
        self.bring({'products': [{'id': PRODUCT, 'name': PRODUCT, 'protocol': 'demo-v1', 'transport': 'HTTP',
                                  'deviceType': 'device', 'thingModel': MODEL, 'published': True}]})
        self.types = json.loads((ROOT / 'resources/catalogues/dueros.json').read_text('utf-8'))['types']

    def serve(self, **kwargs):
        # It is the replies' content that is looked at here, on machines that have other things to do, too.
        (self.data / 'clouddock.conf').write_text('[skills]\nreplyMs=10000\n')
        return super().serve(**kwargs)

    def docked_as(self, type_id, actions):
        record = self.docking(PRODUCT)
        record['settings'].update(applianceType=type_id, actionMappings=[action_row(a) for a in actions],
                                  propertyMappings=attribute_rows(), botId='')
        self.bring({'dockings': [record]})
        http.wait_until(lambda: self.kind() == type_id, 'the record is in force', 10 * PATIENCE)

    def kind(self):
        found = self.discover()['discoveredAppliances']
        return found[0]['applianceTypes'][0] if found else None

    def groups(self, actions):
        """Types that together have all of them; what no type has may be mapped for any."""
        left, listed = set(actions), {a for t in self.types for a in t['actions']}
        while left:
            best = max(self.types, key=lambda t: len(left & set(t['actions'])))
            some = [a for a in actions if a in left and (a in best['actions'] or a not in listed)]
            yield best['id'], some
            left -= set(some)

    def check(self, told, stem, query=False):
        header = told['header']
        self.assertEqual(header['name'], stem + ('Response' if query else 'Confirmation'), told)
        self.assertEqual(header['namespace'], 'DuerOS.ConnectedHome.' + ('Query' if query else 'Control'))
        self.assertEqual(header['payloadVersion'], '1')
        for attribute in told['payload'].get('attributes', []):
            self.assertEqual(set(attribute) - {'legalValue'},
                             {'name', 'value', 'scale', 'timestampOfSample', 'uncertaintyInMilliseconds'}, attribute)
            self.assertIsInstance(attribute['scale'], str)
            self.assertLess(abs(attribute['timestampOfSample'] - time.time()), 3600)

    def test_every_control_action(self):
        rows = {row[0]: row for row in CONTROL}
        self.wake(valve=0, interval=100, total=21.5)
        done = 0
        for type_id, actions in self.groups(list(rows)):
            self.docked_as(type_id, actions)
            for action in actions:
                _, stem, payload, (prop, shown), attribute = rows[action]
                with self.subTest(action=action):
                    before = self.lamp()[prop]
                    told = self.say(stem + 'Request', space='Control', **payload)
                    if 'errorInfo' in told['payload']:
                        self.fail(f"{told['payload']}: {self.rows('commands')[-1]}")
                    self.check(told, stem)
                    want = before + int(shown[1:]) if str(shown).startswith('+') else shown
                    self.assertEqual(self.lamp()[prop], want, told)
                    if attribute:
                        name, expected = attribute if isinstance(attribute, tuple) else (attribute, None)
                        found = at(told['payload'], '@' + name)
                        if expected is not None and str(shown).startswith('+'):
                            expected = want - SHIFT
                        if expected is None:
                            self.assertIsNotNone(found, told)
                        else:
                            self.assertEqual(found, expected, told)
                    done += 1
        self.assertEqual(done, len(CONTROL))

    def test_every_timed_action(self):
        rows = {row[0]: row for row in TIMED}
        self.wake(valve=0, interval=100, total=21.5)
        for type_id, actions in self.groups(list(rows)):
            self.docked_as(type_id, actions)
            for action in actions:
                with self.subTest(action=action):
                    due = int(time.time()) + 3600
                    told = self.say(rows[action][1] + 'Request', space='Control', timestamp=value(due),
                                    **rows[action][2])
                    self.check(told, rows[action][1])
                    waiting = [c for c in self.rows('commands') if c['state'] == 'queued']
                    self.assertTrue(waiting[-1]['notBefore'] or waiting[0]['notBefore'])
        queued = [c for c in self.rows('commands') if c['state'] == 'queued' and c['notBefore']]
        self.assertEqual(len(queued), len(TIMED))
        self.assertEqual(self.lamp()['valve'], 0)

    def test_every_query(self):
        rows = {row[0]: row for row in QUERY}
        self.wake(valve=0, interval=100, total=21.5)
        self.good('command', '--device', 'lamp-0', '--wait', '30', '--json',
                  '{"type":"writeProperty","properties":{"message":"CLEANING"}}')
        done = 0
        for type_id, actions in self.groups(list(rows)):
            self.docked_as(type_id, actions)
            for action in actions:
                _, stem, payload, _, wanted = rows[action]
                with self.subTest(action=action):
                    told = self.say(stem + 'Request', space='Query', **payload)
                    self.check(told, stem, query=True)
                    for path, expected in wanted.items():
                        self.assertEqual(at(told['payload'], path), expected, (path, told))
                    done += 1
        self.assertEqual(done, len(QUERY))
        self.assertEqual(len(self.rows('commands')), 1)  # stored values: no device was asked

    def test_the_table_has_all_that_the_catalogue_has(self):
        catalogue = json.loads((ROOT / 'resources/catalogues/dueros.json').read_text('utf-8'))
        mine = {row[0] for row in CONTROL + TIMED + QUERY} | {'reportState'}  # that one is not mapped
        self.assertEqual({a['id'] for a in catalogue['actions']}, mine)


# The scene is inherited, the tests of it are not.
for _name in [name for name in dir(Dueros) if name.startswith('test_')]:
    setattr(DuerosActions, _name, None)
del Dueros
