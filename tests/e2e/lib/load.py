"""A load generator of our own: keep-alive clients that remember which of their messages were acknowledged."""
import json
import random
import threading

from . import fixtures, http


class Client(threading.Thread):
    """Posts one message after the other until it is told to stop; survives a server that dies."""

    def __init__(self, port, number, round_number, stop, body_bytes):
        super().__init__(daemon=True)
        self.port, self.number, self.round, self.stop = port, number, round_number, stop
        self.filler = 'x' * body_bytes
        self.sent = []      # every id that may have reached the server
        self.acknowledged = []
        self.statuses = {}

    def run(self):
        connection = None
        serial = 0
        while not self.stop.is_set():
            serial += 1
            name = f'{self.round}-{self.number}-{serial}'
            body = json.dumps(fixtures.data_report(serial=serial, payload={'level': serial % 1000, 'name': name},
                                                   filler=self.filler), separators=(',', ':')).encode()
            try:
                if connection is None:
                    connection = http.Connection(self.port, 30)
                self.sent.append(name)
                connection.send(http.request('POST', f'/ctwing/{fixtures.PRODUCT}/notify', body))
                status = connection.answer().status
            except (OSError, http.Closed):
                if connection is not None:
                    connection.close()
                    connection = None
                self.stop.wait(0.01)
                continue
            self.statuses[status] = self.statuses.get(status, 0) + 1
            if status == 200:
                self.acknowledged.append(name)
        if connection is not None:
            connection.close()


class Load:
    """Clients that run until the block is left; their results are there afterwards."""

    def __init__(self, port, round_number=0, clients=8, body_bytes=0):
        self._stop = threading.Event()
        self.clients = [Client(port, number, round_number, self._stop, body_bytes) for number in range(clients)]

    def __enter__(self):
        for client in self.clients:
            client.start()
        return self

    def __exit__(self, *_):
        self._stop.set()
        for client in self.clients:
            client.join(60)
            if client.is_alive():
                raise AssertionError('a client still waits for its answer after 60 s')

    def acknowledged(self):
        return [name for client in self.clients for name in client.acknowledged]

    def sent(self):
        return {name for client in self.clients for name in client.sent}

    def count(self, status):
        return sum(client.statuses.get(status, 0) for client in self.clients)

    def statuses(self):
        return sorted({status for client in self.clients for status in client.statuses})


def name_of(row):
    """The id that a client gave the message of a push row."""
    return json.loads(row['body'])['payload']['name']


def moments(seed, rounds, shortest, longest):
    """Reproducible random moments."""
    chance = random.Random(seed)
    return [chance.uniform(shortest, longest) for _ in range(rounds)]
