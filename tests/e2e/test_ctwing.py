"""CTWing's documented notifications and the receiver rules, from the wire to the exported rows."""
import collections
import json

from lib import fixtures, http
from lib.program import PATIENCE, ProgramTest

# One body for each documented form, with made-up numbers.
TRANSPARENT = ('{"upPacketSN":-1,"upDataSN":-1,"topic":"v1/up/ad","timestamp":1700000100001,"tenantId":"2000012345",'
               '"serviceId":"","protocol":"lwm2m","productId":"15551234","payload":{"APPdata":"qlUBAgME"},'
               '"messageType":"dataReport","deviceType":"","deviceId":"a1b2c3d4e5f60718293a4b5c6d7e8f90",'
               '"assocAssetId":"","IMSI":"undefined","IMEI":"864332041112220"}')
MODELLED = ('{"upPacketSN":-1,"upDataSN":-1,"topic":"v1/up/ad19","timestamp":1700000200002,"tenantId":"2000012345",'
            '"serviceId":5,"protocol":"lwm2m","productId":"15551235","payload":{"level":402,"battery":87},'
            '"messageType":"dataReport","deviceType":"","deviceId":"b1b2c3d4e5f60718293a4b5c6d7e8f91",'
            '"assocAssetId":"","IMSI":"undefined","IMEI":"864332041113335"}')
PROFILED = ('{"upPacketSN":-1,"upDataSN":-1,"topic":"v1/up/ad19prof","timestamp":1700000300003,'
            '"tenantId":"2000012345","serviceId":"","protocol":"lwm2m","productId":"15551236",'
            '"payload":{"serviceId":"Smoke","serviceData":{"Alarm":1,"CSQ":17}},"messageType":"dataReport",'
            '"deviceType":"","deviceId":"c1b2c3d4e5f60718293a4b5c6d7e8f92","assocAssetId":"","IMSI":"undefined",'
            '"IMEI":"864332041114440"}')
GATEWAY = ('{"deviceId":"d1b2c3d4e5f60718293a4b5c6d7e8f93","IMEI":"","IMSI":"","deviceType":"",'
           '"tenantId":"2000012345","productId":"10001503","messageType":"dataReport","topic":"v1/up/ad",'
           '"assocAssetId":"","timestamp":1700000400004,"payload":{"SignalPower":-790,"SNR":-40,"Length":2,'
           '"Updata":"AQI="},"upPacketSN":-1,"upDataSN":-1,"serviceId":"","protocol":"tup"}')
MQTT = ('{"upPacketSN":-1,"upDataSN":-1,"topic":"topic/pub","timestamp":1700000500005,"tenantId":"2000012345",'
        '"serviceId":"","protocol":"mqtt","productId":"15557777","payload":{"msg":"0201a4d5"},'
        '"messageType":"dataReport","deviceType":"","deviceId":"15557777abc01","assocAssetId":"","IMSI":"","IMEI":""}')
TCP = ('{"upPacketSN":-1,"upDataSN":-1,"topic":"ad","timestamp":1700000600006,"tenantId":"2000012345","serviceId":"",'
       '"protocol":"tcp","productId":"15558888","payload":{"APPdata":"eyJ0IjoyMS41fQ=="},"messageType":"dataReport",'
       '"deviceType":"","deviceId":"15558888dtu1","assocAssetId":"","IMSI":"","IMEI":""}')
EVENT = ('{"timestamp":1700000700007,"tenantId":"2000012345","serviceId":1002,"protocol":"lwm2m",'
         '"productId":"15551235","messageType":"eventReport","eventType":2,"eventContent":{"battery_state":1},'
         '"deviceSn":"","deviceId":"b1b2c3d4e5f60718293a4b5c6d7e8f91","IMSI":"undefined","IMEI":"864332041113335"}')
COMMAND = ('{"timestamp":1700000800008,"tenantId":"2000012345","taskId":12,"result":{"resultDetail":"",'
           '"resultCode":"DELIVERED"},"protocol":"lwm2m","productId":"15551234","messageType":"commandResponse",'
           '"deviceId":"a1b2c3d4e5f60718293a4b5c6d7e8f90"}')
ONLINE = ('{"timestamp":1700000900009,"tenantId":"2000012345","protocol":"lwm2m","productId":"15551234",'
          '"messageType":"deviceOnlineOfflineReport","ipv4Address":"10.0.0.9","iccid":"undefined","eventType":1,'
          '"deviceId":"a1b2c3d4e5f60718293a4b5c6d7e8f90","imei":"864332041112220","accessFlag":0}')


class Notifications(ProgramTest):
    def setUp(self):
        super().setUp()
        self.bring(fixtures.config(devices=[
            fixtures.device('transparent', '864332041112220'), fixtures.device('modelled', '864332041113335'),
            fixtures.device('profiled', '864332041114440'), fixtures.device('asleep', '864332041115555', enabled=False)]))
        self.server = self.serve()
        self.sent = 0

    def send(self, body):
        """Pushes that body and returns its row once it is decoded, with its messages."""
        data = body if isinstance(body, bytes) else body.encode() if isinstance(body, str) else json.dumps(body).encode()
        answer = self.server.push(fixtures.PRODUCT, data)
        self.assertEqual(answer.status, 200, answer)
        self.sent += 1
        row = self.pushes(count=self.sent)[-1]
        self.assertEqual(row['body'].encode(), data, 'kept as it came')
        return row, [m for m in self.rows('messages') if m['pushId'] == row['id']]

    def test_lwm2m_transparent(self):
        row, messages = self.send(TRANSPARENT)
        self.assertEqual((row['payloadHex'], row['deviceId'], row['imei'], row['decodeState'], row['error']),
                         ('aa5501020304', 'transparent', '864332041112220', 'decoded', None))
        self.assertEqual(row['cloudDeviceId'], 'a1b2c3d4e5f60718293a4b5c6d7e8f90')
        self.assertEqual([m['messageType'] for m in messages], ['ONLINE', 'DIRECT'])
        self.assertEqual(messages[1]['payload'], 'qlUBAgME')
        self.assertEqual(messages[1]['timestamp'], 1700000100001)

    def test_lwm2m_with_a_thing_model(self):
        row, messages = self.send(MODELLED)
        self.assertEqual((row['payloadHex'], row['deviceId'], row['decodeState']), (None, 'modelled', 'decoded'))
        self.assertEqual([m['messageType'] for m in messages], ['ONLINE', 'REPORT_PROPERTY'])
        self.assertEqual(messages[1]['properties'], {'level': 402, 'battery': 87})
        # The docking names another AEP product: told, not refused.
        self.assertIn('15551235', row['error'])

    def test_lwm2m_with_a_profile(self):
        row, messages = self.send(PROFILED)
        self.assertEqual((row['payloadHex'], row['deviceId'], row['decodeState']), (None, 'profiled', 'decoded'))
        self.assertEqual(messages[-1]['messageType'], 'REPORT_PROPERTY')
        self.assertEqual(messages[-1]['properties'], {'Alarm': 1, 'CSQ': 17})

    def test_forms_without_an_imei_are_unmatched_and_kept(self):
        for body, cloud_id, payload in ((GATEWAY, 'd1b2c3d4e5f60718293a4b5c6d7e8f93', None),
                                        (MQTT, '15557777abc01', None),
                                        (TCP, '15558888dtu1', '7b2274223a32312e357d')):
            row, messages = self.send(body)
            self.assertEqual((row['deviceId'], row['imei'], row['cloudDeviceId'], row['decodeState'], row['payloadHex']),
                             (None, None, cloud_id, 'unmatched', payload))
            self.assertEqual(messages, [])

    def test_events(self):
        row, messages = self.send(EVENT)
        self.assertEqual((row['messageType'], row['deviceId'], row['decodeState']), ('eventReport', 'modelled', 'decoded'))
        self.assertEqual(messages[-1]['messageType'], 'EVENT')
        self.assertEqual((messages[-1]['event'], messages[-1]['data']), ('1002', {'battery_state': 1}))

    def test_a_command_response_finds_its_device_by_the_id_learnt_before(self):
        row, _ = self.send(COMMAND)
        self.assertEqual((row['decodeState'], row['deviceId']), ('unmatched', None))
        self.send(TRANSPARENT)
        row, messages = self.send(COMMAND.replace('1700000800008', '1700000800009'))
        self.assertEqual((row['decodeState'], row['deviceId'], row['messageType']),
                         ('decoded', 'transparent', 'commandResponse'))
        self.assertEqual((messages[0]['messageType'], messages[0]['messageId']), ('ACKNOWLEDGE', '12'))
        row, messages = self.send(COMMAND.replace('DELIVERED', 'SUCCESSFUL'))
        self.assertEqual((messages[0]['messageType'], messages[0]['messageId'], messages[0]['success']),
                         ('INVOKE_FUNCTION_REPLY', '12', True))
        row, messages = self.send(COMMAND.replace('DELIVERED', 'TIMEOUT'))
        self.assertFalse(messages[0]['success'])

    def test_going_on_and_off_line(self):
        def state():
            return {row['id']: row['state'] for row in self.rows('devices')}['transparent']
        self.assertEqual(state(), 'offline')
        _, messages = self.send(ONLINE)  # the IMEI is in lower case here
        self.assertEqual([m['messageType'] for m in messages], ['ONLINE'])
        self.assertEqual(state(), 'online')
        _, messages = self.send(ONLINE.replace('"eventType":1', '"eventType":0'))
        self.assertEqual([m['messageType'] for m in messages], ['OFFLINE'])
        self.assertEqual(state(), 'offline')

    def test_unknown_types_are_kept_and_not_decoded(self):
        for name in ('"dataReportTupUnion"', '"infraredReport"', 'null', '7'):
            row, messages = self.send(MODELLED.replace('"dataReport"', name))
            self.assertEqual((row['decodeState'], row['imei'], messages), ('unknown', '864332041113335', []), name)

    def test_a_redelivery_is_kept_marked_and_applied_once(self):
        first, messages = self.send(MODELLED)
        self.assertEqual((first['duplicate'], len(messages)), (False, 2))
        for _ in range(3):
            row, messages = self.send(MODELLED)
            self.assertEqual((row['duplicate'], row['decodeState'], row['deviceId'], messages),
                             (True, 'duplicate', 'modelled', []))
        row, messages = self.send(MODELLED.replace('402', '403'))
        self.assertEqual((row['duplicate'], messages[0]['properties']['level']), (False, 403))

    def test_redeliveries_are_known_after_a_restart(self):
        self.send(MODELLED)
        self.assertEqual(self.server.stop(), 0)
        self.server = self.serve()
        row, messages = self.send(MODELLED)
        self.assertEqual((row['decodeState'], messages), ('duplicate', []))

    def test_a_disabled_device_is_named_but_nothing_is_applied(self):
        row, messages = self.send(fixtures.data_report('864332041115555', cloud_device='e1'))
        self.assertEqual((row['decodeState'], row['deviceId'], messages), ('inactive', 'asleep', []))

    def test_undecodable_base64_is_kept_and_marked(self):
        for text in ('not base64!', 'qlUBAgM', 'qlU=BAgME'):
            row, messages = self.send(TRANSPARENT.replace('qlUBAgME', text))
            self.assertEqual((row['decodeState'], row['payloadHex'], messages), ('failed', None, []), text)
            self.assertTrue(row['error'])

    def test_an_empty_payload_is_zero_bytes(self):
        row, _ = self.send(TRANSPARENT.replace('qlUBAgME', ''))
        self.assertEqual((row['payloadHex'], row['decodeState']), ('', 'decoded'))

    def test_json_in_the_bytes_is_read_by_the_demo_protocol(self):
        import base64
        inner = base64.b64encode('{"properties":{"temperature":21.5,"note":"北京"}}'.encode()).decode()
        row, messages = self.send(TRANSPARENT.replace('qlUBAgME', inner))
        self.assertEqual(messages[-1]['messageType'], 'REPORT_PROPERTY')
        self.assertEqual(messages[-1]['properties'], {'temperature': 21.5, 'note': '北京'})
        self.assertEqual(messages[-1]['deviceId'], 'transparent')

    def test_ids_as_numbers_keep_every_digit(self):
        row, _ = self.send(MODELLED.replace('"864332041113335"', '864332041113335')
                           .replace('"b1b2c3d4e5f60718293a4b5c6d7e8f91"', '18446744073709551617'))
        self.assertEqual((row['deviceId'], row['imei'], row['cloudDeviceId']),
                         ('modelled', '864332041113335', '18446744073709551617'))

    def test_absent_has_four_spellings(self):
        for spelling in ('""', 'null', '"undefined"', None):
            body = json.loads(MQTT)
            if spelling is None:
                del body['IMEI']
            else:
                body['IMEI'] = json.loads(spelling)
            body['timestamp'] += 1 + self.sent
            row, _ = self.send(body)
            self.assertIsNone(row['imei'], spelling)

    def test_odd_numbers_unknown_keys_and_any_text_are_fine(self):
        odd = json.loads(MODELLED)
        odd.update(timestamp='1700000200002', upPacketSN='', upDataSN=4.5, eventType=None, 附加='钥匙 🔑', nested={'a': [[]]})
        row, messages = self.send(json.dumps(odd, ensure_ascii=False))
        self.assertEqual((row['decodeState'], messages[-1]['timestamp']), ('decoded', 1700000200002))
        odd['timestamp'] = 'soon'
        row, messages = self.send(json.dumps(odd))
        self.assertEqual(row['decodeState'], 'decoded')
        self.assertGreater(messages[-1]['timestamp'], 1700000200002)

    def test_values_of_the_payload_are_not_taken_for_ids(self):
        row, _ = self.send(fixtures.data_report('', payload={'IMEI': '864332041113335', 'deviceId': 'x'},
                                                cloud_device='nobody'))
        self.assertEqual((row['imei'], row['decodeState']), (None, 'unmatched'))

    def test_one_mebibyte_is_accepted(self):
        body = json.dumps(fixtures.data_report('864332041113335', filler='')).encode()
        body = body.replace(b'"filler": ""', b'"filler": "' + b'x' * (1024 * 1024 - len(body)) + b'"')
        self.assertEqual(len(body), 1024 * 1024)
        row, _ = self.send(body)
        self.assertEqual(row['decodeState'], 'decoded')


class Refused(ProgramTest):
    """What is no push is answered with an error and stays visible as a reject."""

    def setUp(self):
        super().setUp()
        self.bring(fixtures.config(products=[fixtures.product(), fixtures.product('idle')],
                                   dockings=[fixtures.docking(), fixtures.docking('idle', enabled=False)]))
        self.server = self.serve()

    def rejects(self, count):
        return http.wait_until(lambda: (lambda rows: rows if len(rows) >= count else None)(self.rows('rejects')),
                               f'{count} rejects', 10 * PATIENCE, 0.1)

    def test_bodies_that_are_no_json_object(self):
        bodies = [b'', b'hello', b'{"a":1', b'[1,2]', b'"text"', b'{"a":1}{"b":2}', b'\xff\xfe{"a":1}', b'{"a":"\xc3\x28"}',
                  b'{"a":' * 2000 + b'1' + b'}' * 2000, b'{"a":01}', b"{'a':1}", b'{"a":NaN}']
        for body in bodies:
            with self.subTest(body=body[:30]):
                self.assertEqual(self.server.push(fixtures.PRODUCT, body).status, 400)
        rows = self.rejects(len(bodies))
        self.assertEqual(len(rows), len(bodies))
        for row in rows:
            self.assertEqual((row['platform'], row['productId'], row['status']), ('ctwing', fixtures.PRODUCT, 400))
            self.assertTrue(row['reason'])
        self.assertIn('hello', [row.get('body') for row in rows])
        self.assertEqual(self.rows('pushes'), [])

    def test_addresses_nobody_has(self):
        for product in ('unknown', 'idle'):
            self.assertEqual(self.server.push(product, fixtures.data_report()).status, 404, product)
        rows = self.rejects(2)
        self.assertEqual([(row['status'], row['productId']) for row in rows], [(404, 'unknown'), (404, 'idle')])
        for target in ('/', '/ctwing', f'/ctwing/{fixtures.PRODUCT}', f'/ctwing/{fixtures.PRODUCT}/notify/', '/CTWING/x/notify',
                       f'/nocloud/{fixtures.PRODUCT}/notify'):
            data = http.request('POST', target, b'{}')
            self.assertEqual(http.exchange(self.server.port, data).status, 404, target)

    def test_wrong_methods(self):
        target = f'/ctwing/{fixtures.PRODUCT}/notify'
        for method in ('PUT', 'DELETE', 'OPTIONS'):
            answer = http.exchange(self.server.port, http.request(method, target, b'{}'))
            self.assertEqual(answer.status, 405, method)
            self.assertEqual({name.strip() for name in answer.headers['allow'].split(',')}, {'GET', 'HEAD', 'POST'})

    def test_a_probe_by_browser_is_answered(self):
        target = f'/ctwing/{fixtures.PRODUCT}/notify'
        self.assertEqual(http.get(self.server.port, target).status, 200)
        head = http.exchange(self.server.port, http.request('HEAD', target, headers=[('Connection', 'close')]), has_body=False)
        self.assertEqual(head.status, 200)
        self.assertEqual(self.rows('pushes'), [])
        self.assertEqual(http.get(self.server.port, '/ctwing/idle/notify').status, 404)

    def test_too_large_a_body(self):
        for head in (b'Content-Length: 1048577\r\n\r\n', b'Content-Length: 99999999999\r\n\r\n'):
            data = f'POST /ctwing/{fixtures.PRODUCT}/notify HTTP/1.1\r\nHost: a\r\n'.encode() + head
            self.assertEqual(http.exchange(self.server.port, data).status, 413)
        rows = self.rejects(2)
        self.assertEqual([row['status'] for row in rows], [413, 413])

    def test_of_a_flood_of_rejects_a_part_is_kept_and_the_others_are_counted(self):
        flood = 5000
        data = http.request('POST', '/ctwing/unknown/notify', b'x' * 3000)
        with http.Connection(self.server.port, 30 * PATIENCE) as connection:
            for _ in range(0, flood, 250):
                connection.send(data * 250)
                for _ in range(250):
                    self.assertEqual(connection.answer().status, 404)
        self.assertGreaterEqual(self.server.metric('clouddock_pushes_rejected_total'), flood)
        # What names a docking has its own share, also while the flood goes on.
        self.assertEqual(self.server.push('idle', b'{}').status, 404)
        rows = http.wait_until(lambda: (lambda rows: rows if rows and rows[-1]['productId'] == 'idle' else None)
                               (self.rows('rejects')), 'the docking\'s own is kept', 10 * PATIENCE, 0.1)
        seconds = collections.defaultdict(list)
        for row in rows:
            seconds[row['receivedAt'][:19]].append(len(row['head']) + len(row['body']))
        self.assertLess(len(rows), flood)
        for second, sizes in seconds.items():
            self.assertLessEqual(len(sizes), 200, second)
            self.assertLessEqual(sum(sizes), 256 * 1024, second)


class Guarded(ProgramTest):
    def serve_guarded(self, **docking):
        self.bring(fixtures.config(dockings=[fixtures.docking(**docking)]))
        return self.serve()

    def test_a_docking_with_a_token_wants_it(self):
        server = self.serve_guarded(token=fixtures.TOKEN)
        for query in ('', '?token=', '?token=wrong', f'?tokens={fixtures.TOKEN}', f'?token={fixtures.TOKEN[:-1]}'):
            self.assertIn(server.push(fixtures.PRODUCT, fixtures.data_report(), query).status, (401, 403), query)
        self.assertEqual(server.push(fixtures.PRODUCT, fixtures.data_report(), f'?token={fixtures.TOKEN}').status, 200)
        self.assertEqual(server.push(fixtures.PRODUCT, fixtures.data_report(serial=2),
                                     f'?a=b&token={fixtures.TOKEN}&c=d').status, 200)
        self.pushes(count=2)
        target = f'/ctwing/{fixtures.PRODUCT}/notify'
        self.assertIn(http.get(server.port, target).status, (401, 403))
        self.assertEqual(http.get(server.port, f'{target}?token={fixtures.TOKEN}').status, 200)

    def test_an_address_list_admits_only_its_own(self):
        settings = dict(fixtures.docking()['settings'], allowedAddresses='203.0.113.0/24\n2001:db8::/32')
        server = self.serve_guarded(settings=settings)
        self.assertEqual(server.push(fixtures.PRODUCT, fixtures.data_report()).status, 403)
        settings['allowedAddresses'] = '203.0.113.0/24, 127.0.0.0/8'
        self.bring(fixtures.config(dockings=[fixtures.docking(settings=settings)]))
        http.wait_until(lambda: server.push(fixtures.PRODUCT, fixtures.data_report()).status == 200, 'the new list', 2)
