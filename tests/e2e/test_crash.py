"""kill -9 at random moments under load: what was answered 200 is in the journal once and decoded once."""
import collections
import os
import signal
import time

from lib import fixtures, http, load
from lib.program import FULL, PATIENCE, ProgramTest, free_port


class Crash(ProgramTest):
    def test_kill_9_loses_and_doubles_nothing(self):
        rounds = 10 if FULL else 3
        seed = int(os.environ.get('CLOUDDOCK_SEED', time.time_ns() % 1_000_000))
        self.bring(fixtures.config())
        ports = free_port(), free_port()
        acknowledged, sent = [], set()
        for number, moment in enumerate(load.moments(seed, rounds, 0.15, 1.5)):
            server = self.serve(ports=ports)
            with load.Load(server.port, number) as clients:
                # The moment is what this test is about; nothing is waited for.
                time.sleep(moment)
                server.process.send_signal(signal.SIGKILL)
                server.process.wait()
            acknowledged += clients.acknowledged()
            sent |= clients.sent()
            self.assertEqual(clients.statuses(), [200], f'round {number} of seed {seed}')
            if number % 3 == 2:
                # Also in the middle of a start, when what was left is being decoded.
                starting = self.serve(ports=ports, wait=False)
                time.sleep(moment / 10)
                starting.process.send_signal(signal.SIGKILL)
                starting.process.wait()
        self.assertGreater(len(acknowledged), rounds * 20, 'too little load to mean anything')

        self.serve(ports=ports)
        rows = self.pushes(seconds=120)
        kept = collections.Counter(load.name_of(row) for row in rows)
        lost = [name for name in acknowledged if kept[name] == 0]
        doubled = [name for name, count in kept.items() if count > 1]
        self.assertEqual((lost, doubled), ([], []), f'seed {seed}')
        self.assertLessEqual(set(kept), sent, 'nobody sent that')
        self.assertEqual({row['decodeState'] for row in rows}, {'decoded'})
        self.assertEqual(sorted(row['id'] for row in rows), [row['id'] for row in rows])

        reports = collections.Counter(m['pushId'] for m in self.rows('messages') if m['messageType'] == 'REPORT_PROPERTY')
        wrong = {row['id']: reports[row['id']] for row in rows if reports[row['id']] != 1}
        self.assertEqual(wrong, {}, f'decoded not exactly once, seed {seed}')
        self.assertEqual(set(reports), {row['id'] for row in rows}, 'a message without its push')

    def test_a_sound_stop_under_load_loses_nothing(self):
        self.bring(fixtures.config())
        ports = free_port(), free_port()
        server = self.serve(ports=ports)
        with load.Load(server.port) as clients:
            http.wait_until(lambda: clients.count(200) > 200, 'some load', 30 * PATIENCE)
            self.assertEqual(server.stop(), 0, server.log())
        self.serve(ports=ports)
        kept = {load.name_of(row) for row in self.pushes(seconds=60)}
        self.assertEqual([name for name in clients.acknowledged() if name not in kept], [])
