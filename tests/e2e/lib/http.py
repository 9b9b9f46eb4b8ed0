"""A raw HTTP/1.1 client: tests say byte by byte what is sent, and nothing is repaired on the way."""
import json
import socket
import time


class Answer:
    def __init__(self, status, headers, body):
        self.status = status
        self.headers = headers  # names in lower case; of a repeated one the last
        self.body = body

    def __repr__(self):
        return f'<{self.status} {self.headers} {self.body[:200]!r}>'

    def json(self):
        return json.loads(self.body)


class Closed(Exception):
    """The other end closed (or reset) the connection before a whole answer arrived."""


class Connection:
    def __init__(self, port, timeout=10, host='127.0.0.1'):
        self.socket = socket.create_connection((host, port), timeout=timeout)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.buffer = b''

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        self.socket.close()

    def send(self, data):
        self.socket.sendall(data)

    def finish_sending(self):
        self.socket.shutdown(socket.SHUT_WR)

    def _more(self):
        try:
            data = self.socket.recv(65536)
        except ConnectionError as error:
            raise Closed(str(error)) from error
        if not data:
            raise Closed(f'closed after {self.buffer[:200]!r}')
        self.buffer += data

    def answer(self, has_body=True, interim=False):
        """The next answer. 1xx answers are skipped unless \a interim asks for them."""
        while True:
            while b'\r\n\r\n' not in self.buffer:
                self._more()
            head, self.buffer = self.buffer.split(b'\r\n\r\n', 1)
            lines = head.decode('latin-1').split('\r\n')
            status = int(lines[0].split(' ')[1])
            headers = {}
            for line in lines[1:]:
                name, _, value = line.partition(':')
                headers[name.strip().lower()] = value.strip()
            if status < 200:
                if interim:
                    return Answer(status, headers, b'')
                continue
            length = int(headers.get('content-length', '0')) if has_body and status not in (204, 304) else 0
            while len(self.buffer) < length:
                self._more()
            body, self.buffer = self.buffer[:length], self.buffer[length:]
            return Answer(status, headers, body)

    def is_closed(self, within=2.0):
        """Whether the server ends the connection within that time; bytes that still come are an error."""
        if self.buffer:
            raise AssertionError(f'unexpected bytes {self.buffer[:200]!r}')
        self.socket.settimeout(within)
        try:
            data = self.socket.recv(1)
        except TimeoutError:
            return False
        except ConnectionError:
            return True
        if data:
            raise AssertionError(f'unexpected byte {data!r}')
        return True


def request(method, target, body=None, headers=(), host='door.test'):
    lines = [f'{method} {target} HTTP/1.1', f'Host: {host}']
    lines += [f'{name}: {value}' for name, value in headers]
    if body is not None:
        lines += ['Content-Type: application/json', f'Content-Length: {len(body)}']
    return '\r\n'.join(lines).encode() + b'\r\n\r\n' + (body or b'')


def exchange(port, data, timeout=10, has_body=True):
    """One connection, those bytes, one answer."""
    with Connection(port, timeout) as connection:
        connection.send(data)
        return connection.answer(has_body)


def get(port, target, timeout=10):
    return exchange(port, request('GET', target, headers=[('Connection', 'close')]), timeout)


def wait_until(condition, what, seconds=10.0, step=0.02):
    """Asks until the answer is true and returns it. The only way in which these tests wait for time."""
    end = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f'not within {seconds} s: {what}')
        time.sleep(step)
