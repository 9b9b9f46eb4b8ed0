"""The door's own refusals: one strict reading of HTTP/1.1, bounds, and nobody who holds up others."""
import json

from lib import fixtures, http
from lib.program import FULL, PATIENCE, ProgramTest

PATH = f'/ctwing/{fixtures.PRODUCT}/notify'
BODY = json.dumps(fixtures.data_report()).encode()


def post(*headers, path=PATH, body=b'', line=None):
    """A request exactly as given; the caller names every header."""
    first = line or f'POST {path} HTTP/1.1'
    return '\r\n'.join([first, *headers, '', '']).encode('latin-1') + body


class Door(ProgramTest):
    def setUp(self):
        super().setUp()
        self.bring(fixtures.config())
        self.server = self.serve()

    def ask(self, data, timeout=10):
        return http.exchange(self.server.port, data, timeout * PATIENCE)

    def check_refused(self, data, status):
        """That status, the connection closed, and nothing behind it run as a second request."""
        with http.Connection(self.server.port, 10 * PATIENCE) as connection:
            connection.send(data)
            answer = connection.answer()
            self.assertEqual(answer.status, status, data[:120])
            self.assertTrue(connection.is_closed(5 * PATIENCE), f'still open after {data[:120]!r}')

    def test_framing_that_two_parsers_could_read_differently(self):
        inner = post('Host: a', f'Content-Length: {len(BODY)}', body=BODY)
        for name, headers, status in (
                ('length and chunks', ('Content-Length: 5', 'Transfer-Encoding: chunked'), 400),
                ('two lengths', ('Content-Length: 0', f'Content-Length: {len(inner)}'), 400),
                ('a list of lengths', ('Content-Length: 0, 5',), 400),
                ('negative', ('Content-Length: -5',), 400),
                ('sign', ('Content-Length: +5',), 400),
                ('letters', ('Content-Length: 5abc',), 400),
                ('more than 64 bit', ('Content-Length: 18446744073709551616',), 413),
                ('hexadecimal', ('Content-Length: 0x5',), 400),
                ('another coding', ('Transfer-Encoding: gzip',), 501),
                ('chunked not last', ('Transfer-Encoding: chunked, gzip',), 501),
                ('nearly chunked', ('Transfer-Encoding: xchunked',), 501),
                ('blank before the colon', ('Content-Length : 5',), 400),
                ('folded', ('X-A: b', ' Content-Length: 5'), 400),
                ('bare line feed', ('X-A: b\nContent-Length: 5',), 400),
                ('NUL in a value', ('X-A: b\0c',), 400),
                ('line without a colon', ('nonsense',), 400),
                ('no name', (': value',), 400)):
            with self.subTest(name):
                data = post('Host: a', *headers, body=inner)
                if status == 413:
                    answer = self.ask(data)
                    self.assertIn(answer.status, (400, 413))
                else:
                    self.check_refused(data, status)
        self.assertEqual(self.rows('pushes'), [], 'a smuggled request was run')

    def test_bad_request_lines(self):
        for line, status in (('HELLO', 400), (f'POST  {PATH} HTTP/1.1', 400), (f'POST {PATH}', 400),
                             (f'POST {PATH} HTTP/9.9', 505), (f'POST {PATH} HTTX/1.1', 400), (f'post {PATH} HTTP/1.1', 501),
                             (f'BREW {PATH} HTTP/1.1', 501), ('POST ctwing HTTP/1.1', 400)):
            with self.subTest(line):
                self.check_refused(post('Host: a', 'Content-Length: 2', line=line, body=b'{}'), status)

    def test_hosts(self):
        for hosts, status in (((), 400), (('Host: a', 'Host: b'), 400), (('Host: a b<>:99999',), 400)):
            with self.subTest(hosts=hosts):
                self.check_refused(post(*hosts, f'Content-Length: {len(BODY)}', body=BODY), status)

    def test_bad_targets(self):
        for path in (f'/ctwing/%zz/notify', '/ctwing/%00/notify', '/ctwing/%0a/notify', '/ctwing/%ff%fe/notify',
                     f'/ctwing/../{fixtures.PRODUCT}/notify', f'/ctwing/%2e%2e/{fixtures.PRODUCT}/notify', f'{PATH}#x'):
            with self.subTest(path):
                self.check_refused(post('Host: a', f'Content-Length: {len(BODY)}', path=path, body=BODY), 400)
        self.assertEqual(self.rows('pushes'), [])

    def test_bounds_of_the_head(self):
        self.check_refused(post('Host: a', path=PATH + '?' + 'a' * 9000), 414)
        self.check_refused(post('Host: a', 'X-Big: ' + 'a' * 70000), 431)
        self.check_refused(post('Host: a', *(f'X-{n}: 1' for n in range(200))), 431)

    def test_a_post_without_a_length_is_asked_for_one(self):
        self.check_refused(post('Host: a'), 411)

    def test_other_content_types_are_told_so(self):
        answer = self.ask(post('Host: a', 'Content-Type: image/png', f'Content-Length: {len(BODY)}', body=BODY))
        self.assertIn(answer.status, (200, 415))

    def test_encoded_bodies_are_not_taken(self):
        answer = self.ask(post('Host: a', 'Content-Encoding: gzip', 'Content-Length: 2', body=b'{}'))
        self.assertEqual(answer.status, 415)

    def test_chunks(self):
        def chunked(*parts):
            return post('Host: a', 'Transfer-Encoding: chunked', body=b''.join(parts))
        half = len(BODY) // 2
        whole = b'%x\r\n%s\r\n%X;ext=1\r\n%s\r\n' % (half, BODY[:half], len(BODY) - half, BODY[half:])
        self.assertEqual(self.ask(chunked(whole, b'0\r\n\r\n')).status, 200)
        self.assertEqual(self.pushes(count=1)[0]['body'].encode(), BODY)
        for part in (b'zz\r\nhello\r\n0\r\n\r\n', b'-2\r\nhello\r\n0\r\n\r\n', b'0x5\r\nhello\r\n0\r\n\r\n',
                     b'5\r\nhelloXX0\r\n\r\n', b'ffffffffffffffffff\r\nhello', b'\r\nhello'):
            with self.subTest(part=part):
                self.check_refused(chunked(part), 400)
        answer = self.ask(chunked(*[b'100000\r\n' + b'x' * 0x100000 + b'\r\n'] * 2))
        self.assertEqual(answer.status, 413)

    def test_one_byte_at_a_time_is_still_a_request(self):
        with http.Connection(self.server.port) as connection:
            for byte in post('Host: a', f'Content-Length: {len(BODY)}', body=BODY):
                connection.send(bytes([byte]))
            self.assertEqual(connection.answer().status, 200)

    def test_pipelined_requests_are_answered_in_order(self):
        with http.Connection(self.server.port) as connection:
            data = b''
            for serial in range(50):
                body = json.dumps(fixtures.data_report(serial=serial)).encode()
                data += post('Host: a', f'Content-Length: {len(body)}', body=body)
                if serial % 10 == 9:
                    data += post('Host: a', 'Content-Length: 2', path='/nowhere', body=b'{}')
            connection.send(data)
            statuses = [connection.answer().status for _ in range(55)]
        self.assertEqual(statuses, ([200] * 10 + [404]) * 5)
        bodies = [json.loads(row['body'])['upDataSN'] for row in self.pushes(count=50)]
        self.assertEqual(bodies, list(range(50)))

    def test_http_1_0_and_close(self):
        with http.Connection(self.server.port) as connection:
            connection.send(f'POST {PATH} HTTP/1.0\r\nContent-Length: {len(BODY)}\r\n\r\n'.encode() + BODY)
            self.assertEqual(connection.answer().status, 200)
            self.assertTrue(connection.is_closed(5 * PATIENCE))
        with http.Connection(self.server.port) as connection:
            connection.send(http.request('POST', PATH, BODY, [('Connection', 'close')]))
            answer = connection.answer()
            self.assertEqual((answer.status, answer.headers.get('connection', '').lower()), (200, 'close'))
            self.assertTrue(connection.is_closed(5 * PATIENCE))

    def test_a_half_closed_client_gets_its_answer(self):
        with http.Connection(self.server.port) as connection:
            connection.send(http.request('POST', PATH, BODY))
            connection.finish_sending()
            self.assertEqual(connection.answer().status, 200)
        self.pushes(count=1)

    def test_a_client_that_leaves_does_not_harm(self):
        for _ in range(50):
            connection = http.Connection(self.server.port)
            connection.send(http.request('POST', PATH, BODY))
            connection.close()
        self.assertEqual(self.ask(http.request('POST', PATH, BODY)).status, 200)

    def test_expect_continue(self):
        with http.Connection(self.server.port) as connection:
            connection.send(post('Host: a', f'Content-Length: {len(BODY)}', 'Expect: 100-continue'))
            self.assertEqual(connection.answer(interim=True).status, 100)
            connection.send(BODY)
            self.assertEqual(connection.answer().status, 200)
        self.check_refused(post('Host: a', 'Content-Length: 99999999', 'Expect: 100-continue'), 413)
        self.check_refused(post('Host: a', 'Content-Length: 5', 'Expect: 200-maybe', body=b'hello'), 417)

    def test_tls_on_the_plain_port_is_refused(self):
        self.check_refused(bytes.fromhex('16030100a5010000a10303') + b'\0' * 160, 400)

    def test_refusals_of_the_door_name_the_docking_whose_address_was_called(self):
        absolute = f'http://a{PATH}?x=1'
        for data, status in ((post('Host: a', 'Content-Length: -5'), 400), (post('Host: a'), 411),
                             (post('Host: a', 'Content-Length: 99999999'), 413),
                             (post('Host: a', 'Content-Length: 5', path=absolute + '&y=%zz'), 400),
                             (post('Host: a', *(f'X-{n}: 1' for n in range(200))), 431)):
            self.check_refused(data, status)
        for path in ('/ctwing/nobody/notify', f'/nocloud/{fixtures.PRODUCT}/notify', f'{PATH}/more', '/'):
            self.check_refused(post('Host: a', 'Content-Length: -5', path=path), 400)
        rows = http.wait_until(lambda: (lambda rows: rows if len(rows) >= 9 else None)(self.rows('rejects')),
                               'the rejects', 10 * PATIENCE, 0.1)
        self.assertEqual([(row['status'], row['platform'], row['productId']) for row in rows],
                         [(status, 'ctwing', fixtures.PRODUCT) for status in (400, 411, 413, 400, 431)] +
                         [(400, None, None)] * 4)
        self.assertIn('Content-Length', rows[0]['head'])

    def test_more_requests_than_allowed_are_429(self):
        (self.data / 'clouddock.conf').write_text('[listener]\nrequestsPerSecondPerPeer=5\n')
        self.assertEqual(self.server.stop(), 0)
        self.server = self.serve()
        statuses = [self.ask(http.request('POST', PATH, BODY)).status for _ in range(30)]
        self.assertEqual(set(statuses), {200, 429})
        self.assertLessEqual(statuses.count(200), 15)

    def test_a_silent_request_is_ended_with_408(self):
        if not FULL:
            self.skipTest('takes 30 s')
        with http.Connection(self.server.port, 60) as head, http.Connection(self.server.port, 60) as body:
            head.send(b'POST /ctwing/x')
            body.send(post('Host: a', 'Content-Length: 10', body=b'123'))
            self.assertEqual(head.answer().status, 408)
            self.assertEqual(body.answer().status, 408)
