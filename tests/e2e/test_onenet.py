"""OneNET's pushes through the real listener: the URL check, both generations, plain and encrypted, and what is refused."""
import base64
import hashlib
import json
import sqlite3
import subprocess
import urllib.parse

from lib import fixtures, http
from lib.program import ProgramTest

TOKEN = 'PLANTED-onenet-token'
AES_KEY = 'Qm7Zt2Lp9Xc4Vb1N'  # sixteen characters: today's console
IMEI = '869405030000017'
PATH = f'/one-net/{fixtures.PRODUCT}/notify'


def sign(nonce, text, token=TOKEN):
    return base64.b64encode(hashlib.md5((token + nonce + text).encode()).digest()).decode()


def classic(message, token=TOKEN, nonce='Zt8)wQ4m'):
    text = json.dumps(message, separators=(',', ':'), ensure_ascii=False)
    return f'{{"msg":{text},"msg_signature":"{sign(nonce, text, token)}","nonce":"{nonce}"}}'.encode()


def current(text, identity, nonce='pL5tXs9V'):
    return json.dumps({'msg': text, 'nonce': nonce, 'signature': sign(nonce, text), 'time': 1700000002050,
                       'id': identity}).encode()


def encrypted(text):
    key = AES_KEY.encode().hex()
    done = subprocess.run(['openssl', 'enc', '-aes-128-cbc', '-K', key, '-iv', key, '-base64', '-A'],
                          input=text.encode(), stdout=subprocess.PIPE, check=True)
    return done.stdout.decode()


class OneNet(ProgramTest):
    def setUp(self):
        super().setUp()
        device = fixtures.device('meter-1')
        device['configuration'] = {'onenet': {'imei': IMEI, 'imsi': '460041234567890', 'sn': 'meter-01'}}
        docking = {'platform': 'onenet', 'productId': fixtures.PRODUCT, 'name': 'NB', 'enabled': True,
                   'settings': {'apiAddress': 'https://api.heclouds.com/'},
                   'secrets': {'apiKey': 'PLANTED-onenet-key', 'validateToken': TOKEN, 'aesKey': AES_KEY}}
        self.bring(fixtures.config(devices=[device], dockings=[docking]))
        self.server = self.serve()

    def post(self, body):
        return http.exchange(self.server.port, http.request('POST', PATH, body))

    def test_the_url_check_is_answered_with_its_own_text(self):
        query = urllib.parse.urlencode({'msg': 'verify00039', 'nonce': 'k3P9xQ2b',
                                        'signature': sign('k3P9xQ2b', 'verify00039')})
        answer = http.get(self.server.port, f'{PATH}?{query}')
        self.assertEqual((answer.status, answer.body), (200, b'verify00039'))
        forged = http.get(self.server.port, f'{PATH}?msg=verify00039&nonce=k3P9xQ2b&signature=AAAA')
        self.assertEqual(forged.status, 403)
        self.assertNotIn(b'verify00039', forged.body)

    def test_a_classic_batch_is_kept_and_decoded_in_order(self):
        body = classic([{'at': 1700000000123, 'imei': IMEI, 'type': 2, 'dev_id': 600100200, 'status': 1, 'login_type': 10},
                        {'at': 1700000000124, 'imei': IMEI, 'type': 1, 'ds_id': 'level', 'value': 402,
                         'dev_id': 600100200}])
        self.assertEqual(self.post(body).status, 200)
        row = self.pushes(count=1)[0]
        self.assertEqual((row['platform'], row['deviceId'], row['decodeState']), ('onenet', 'meter-1', 'decoded'), row)
        self.assertEqual(row['body'].encode(), body)
        kinds = [(m['messageType'], m.get('properties')) for m in self.rows('messages')]
        self.assertEqual(kinds[0][0], 'ONLINE')
        self.assertEqual(kinds[-1], ('REPORT_PROPERTY', {'level': 402}))

    def test_todays_console_plain_and_encrypted(self):
        def report(value):
            return json.dumps({'productId': 'aB3dE6gH9j', 'deviceId': 2400001, 'deviceName': 'meter-01',
                               'messageType': 'notify', 'notifyType': 'property',
                               'data': {'id': '1', 'params': {'level': {'time': 1700000002000 + value, 'value': value}}}})
        self.assertEqual(self.post(current(report(7), '7100001')).status, 200)
        self.assertEqual(self.post(current(encrypted(report(8)), '7100002')).status, 200)
        rows = self.pushes(count=2)
        self.assertEqual([row['decodeState'] for row in rows], ['decoded', 'decoded'], rows)
        values = [m['properties']['level'] for m in self.rows('messages') if m['messageType'] == 'REPORT_PROPERTY']
        self.assertEqual(values, [7, 8])

    def test_one_message_id_is_applied_once(self):
        text = json.dumps({'deviceName': 'meter-01', 'messageType': 'notify', 'notifyType': 'property',
                           'data': {'params': {'level': {'time': 1700000002000, 'value': 7}}}})
        for nonce in ('pL5tXs9V', 'another8'):
            self.assertEqual(self.post(current(text, '7100009', nonce)).status, 200)
        self.assertEqual([row['duplicate'] for row in self.pushes(count=2)], [False, True])

    def test_a_replay_is_known_after_a_restart(self):
        body = current(json.dumps({'imei': IMEI, 'type': 1, 'ds_id': 'level', 'value': 7, 'at': 1700000000125}), 'n-1')
        self.assertEqual(self.post(body).status, 200)
        self.pushes(count=1)
        self.assertEqual(self.server.stop(), 0)
        four_hours = 4 * 3600 * 1000  # longer than OneNET delivers again
        with sqlite3.connect(self.data / 'clouddock.db') as database:
            database.execute('UPDATE push SET received_ms = received_ms - ?', (four_hours,))
        self.server = self.serve()
        answer = http.wait_until(lambda: (lambda a: a if a.status != 200 else None)(self.post(body)),
                                 'the replay is refused', 10)
        self.assertEqual(answer.status, 403)
        fresh = current(json.dumps({'imei': IMEI, 'type': 1, 'ds_id': 'level', 'value': 8, 'at': 1700000000126}), 'n-2',
                        'aB5tXs9V')
        self.assertEqual(self.post(fresh).status, 200)

    def test_what_is_forged_is_refused_kept_and_never_decoded(self):
        message = {'at': 1700000000123, 'imei': IMEI, 'type': 1, 'ds_id': 'level', 'value': 1, 'dev_id': 1}
        signed = encrypted('{"deviceName":"meter-01"}')
        broken = signed[:-8] + ('AAAAAAA=' if not signed.endswith('AAAAAAA=') else 'BBBBBBB=')
        for body, status in ((classic(message, token='another'), 403), (b'{"msg":1}', 400), (b'not json', 400),
                             (classic(message).replace(b'"value":1', b'"value":2'), 403),
                             (current(broken[:-4], '1'), 403)):
            self.assertEqual(self.post(body).status, status, body)
        rejects = self.rows('rejects')
        self.assertEqual([row['status'] for row in rejects], [403, 400, 400, 403, 403])
        for row in rejects:
            self.assertEqual((row['platform'], row['productId']), ('onenet', fixtures.PRODUCT))
            self.assertTrue(row['reason'])
            self.assertNotIn('PLANTED', json.dumps(row))
        self.assertEqual(self.rows('pushes'), [])
