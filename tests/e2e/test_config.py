"""Configuration as code: import is idempotent and all or nothing, and what is exported can be imported again."""
import csv
import io
import json

from lib import fixtures, http, load
from lib.program import PATIENCE, ProgramTest


def without_secrets(config):
    """What an export shows of an imported configuration."""
    devices = json.loads(json.dumps(config['devices']))
    for device in devices:
        device['configuration']['ctwing'].pop('psk')
    return devices


class Import(ProgramTest):
    def exported(self, **kwargs):
        return {kind: self.good('export', kind, **kwargs).rows() for kind in ('products', 'devices', 'dockings')}

    def test_what_was_imported_is_exported(self):
        config = fixtures.config()
        self.bring(config)
        rows = self.exported()
        product = rows['products'][0]
        for key in ('id', 'name', 'protocol', 'transport', 'deviceType', 'published'):
            self.assertEqual(product[key], config['products'][0][key], key)
        for part in ('properties', 'functions', 'events', 'tags'):
            self.assertEqual([entry['id'] for entry in product['thingModel'][part]],
                             [entry['id'] for entry in fixtures.THING_MODEL[part]])
        device = rows['devices'][0]
        for key, value in without_secrets(config)[0].items():
            self.assertEqual(device[key], value, key)
        self.assertEqual(device['state'], 'offline')
        docking = rows['dockings'][0]
        for key in ('platform', 'productId', 'name', 'description', 'enabled'):
            self.assertEqual(docking[key], config['dockings'][0][key], key)
        for key, value in config['dockings'][0]['settings'].items():
            self.assertEqual(docking['settings'][key], value, key)
        self.assertEqual(sorted(docking['storedSecrets']), ['appKey', 'appSecret', 'masterKey'])

    def test_an_export_can_be_imported_elsewhere(self):
        self.bring(fixtures.config(devices=[fixtures.device(), fixtures.device('sx-0002', '864332041112221', enabled=False)]))
        rows = self.exported()
        copy = {kind: [dict(row) for row in rows[kind]] for kind in rows}
        for docking in copy['dockings']:
            docking['secrets'] = fixtures.SECRETS
        path = self.folder / 'copy.json'
        path.write_text(json.dumps(copy), 'utf-8')
        other = self.folder / 'other'
        self.good('import', path, data_dir=other)
        again = self.exported(data_dir=other)
        self.assertEqual(again, rows)

    def test_a_second_import_changes_nothing(self):
        self.bring(fixtures.config())
        first = self.exported()
        self.bring(fixtures.config())
        self.assertEqual(self.exported(), first)

    def test_an_import_brings_records_to_what_the_file_says(self):
        self.bring(fixtures.config())
        changed = fixtures.config(
            products=[fixtures.product(name='改名', published=False)],
            devices=[fixtures.device(enabled=False, imei='864332041119999')],
            dockings=[fixtures.docking(enabled=False, description='停用')])
        self.bring(changed)
        rows = self.exported()
        self.assertEqual((rows['products'][0]['name'], rows['products'][0]['published']), ('改名', False))
        self.assertEqual(rows['devices'][0]['state'], 'notActive')
        self.assertEqual(rows['devices'][0]['configuration']['ctwing']['imei'], '864332041119999')
        self.assertEqual((rows['dockings'][0]['enabled'], rows['dockings'][0]['description']), (False, '停用'))

    def test_secrets_left_out_of_a_later_file_stay(self):
        self.bring(fixtures.config())
        later = fixtures.config()
        del later['dockings'][0]['secrets']
        self.bring(later)
        self.assertEqual(sorted(self.rows('dockings')[0]['storedSecrets']), ['appKey', 'appSecret', 'masterKey'])

    def test_a_faulty_file_changes_nothing_and_names_every_place(self):
        self.bring(fixtures.config())
        before = self.exported()
        bad_model = fixtures.product('second')
        bad_model['thingModel']['properties'][1]['id'] = 'level'  # taken by properties[0]
        incomplete = fixtures.docking('second')
        del incomplete['secrets']['appSecret']
        faulty = {
            'products': [fixtures.product(name='改名'), bad_model, fixtures.product('Ünfit', name='x')],
            'devices': [fixtures.device('sx-0002', '12345'), fixtures.device('sx-0003', '864332041112223', of='nowhere'),
                        fixtures.device('sx-0004', '864332041112224', configuration={'nocloud': {}})],
            'dockings': [incomplete, fixtures.docking(platform='nocloud'),
                         fixtures.docking('second2', settings={'ctwingProductId': '1', 'apiAddress': 'ftp://x', 'colour': 1})],
            'prodcts': [],
        }
        path = self.folder / 'faulty.json'
        path.write_text(json.dumps(faulty, ensure_ascii=False), 'utf-8')
        run = self.cli('import', path)
        self.assertEqual(run.code, 3, run)
        for place in ('products[1].thingModel.properties[1].id', 'products[2].id', 'devices[0].configuration.ctwing.imei',
                      'devices[1].productId', 'devices[2].configuration.nocloud', 'dockings[0].secrets.appSecret',
                      'dockings[1].platform', 'dockings[2].settings.apiAddress', 'dockings[2].settings.colour', 'prodcts'):
            self.assertIn(place + ':', run.errors)
        self.assertNotIn('products[1].id:', run.errors, 'a place where nothing is wrong')
        for secret in fixtures.SECRETS.values():
            self.assertNotIn(secret, run.errors + run.output)
        self.assertEqual(self.exported(), before)

    def test_every_fault_is_named_also_of_one_product(self):
        model = {'properties': [{'id': 'level', 'name': 'a', 'valueType': {'type': 'int'}}, {'id': 'ä', 'name': 'b'},
                                {'id': 'level', 'name': 'c', 'valueType': {'type': 'int'}}],
                 'functions': [{'id': 'f', 'name': 'f', 'inputs': 7}], 'events': [], 'tags': 5}
        bad = fixtures.product(description=5, configuration=[], thingModel=model, protocol='demo-v9')
        faulty = fixtures.config(
            products=[bad, fixtures.product('second', transport='PIGEON')],
            devices=[fixtures.device(tags={'room': 1}, description={}),
                     fixtures.device('sx-0002', '864332041112221', of='second', configuration=7)])
        faulty['dockings'][0]['description'] = 7
        path = self.folder / 'faulty.json'
        path.write_text(json.dumps(faulty, ensure_ascii=False))
        run = self.cli('import', path)
        self.assertEqual(run.code, 3, run)
        places = [line.split(' ')[1].rstrip(':') for line in run.errors.splitlines() if line.startswith('error: ')]
        for place in ('products[0].description', 'products[0].configuration', 'products[0].protocol',
                      'products[0].thingModel.properties[1].id', 'products[0].thingModel.properties[2].id',
                      'products[0].thingModel.functions[0].inputs', 'products[0].thingModel.tags', 'products[1].transport',
                      'devices[0].tags.room', 'devices[0].description', 'devices[1].configuration',
                      'dockings[0].description'):
            self.assertEqual(places.count(place), 1, f'{place}\n{run}')
        # What hangs on a faulty product is not told to be without one.
        self.assertFalse([place for place in places if place.endswith('productId')], run)
        self.assertFalse((self.data / 'clouddock.db').exists(), 'a database for a faulty file')

    def test_imeis_change_places_in_any_order(self):
        first, second = '864332041112220', '864332041112221'
        devices = [fixtures.device('a', first), fixtures.device('b', second)]
        self.bring(fixtures.config(devices=devices))
        self.bring(fixtures.config(devices=[fixtures.device('a', second), fixtures.device('b', first)]))
        imeis = {row['id']: row['configuration']['ctwing']['imei'] for row in self.rows('devices')}
        self.assertEqual(imeis, {'a': second, 'b': first})
        server = self.serve()
        server.push(fixtures.PRODUCT, fixtures.data_report(first))
        self.assertEqual(self.pushes(count=1)[0]['deviceId'], 'b')

    def test_an_import_beside_a_listener_lets_its_pushes_through(self):
        self.bring(fixtures.config())
        server = self.serve()
        devices = [fixtures.device(f'd-{number}', f'86{number:013}') for number in range(500)]
        with load.Load(server.port, clients=4) as clients:
            http.wait_until(lambda: clients.count(200) > 20, 'some load', 30 * PATIENCE)
            run = self.bring(fixtures.config(devices=devices))
        self.assertRegex(run.output, r'500 device\(s\).* in \d+ ms')
        self.assertEqual(clients.statuses(), [200])

    def test_a_fault_that_only_the_database_shows_undoes_the_rest(self):
        self.bring(fixtures.config())
        before = self.exported()
        faulty = fixtures.config(products=[fixtures.product(name='改名')],
                                 devices=[fixtures.device('sx-0009')])  # the IMEI is that of sx-0001
        path = self.folder / 'twice.json'
        path.write_text(json.dumps(faulty), 'utf-8')
        run = self.cli('import', path)
        self.assertEqual(run.code, 3, run)
        self.assertIn('devices[0].configuration.ctwing.imei', run.errors)
        self.assertEqual(self.exported(), before)

    def test_broken_json_is_named_by_line_and_column(self):
        path = self.folder / 'broken.json'
        path.write_text('{\n "products": [\n  {"id": "a",, "name": "b"}\n ]\n}\n', 'utf-8')
        run = self.cli('import', path)
        self.assertEqual(run.code, 3, run)
        self.assertRegex(run.errors, r'\b3\D+1[345]\b')

    def test_a_missing_file_is_a_failure(self):
        run = self.cli('import', self.folder / 'nothing.json')
        self.assertEqual(run.code, 1, run)
        self.assertIn('nothing.json', run.errors)


class CommandLine(ProgramTest):
    def test_wrong_use_is_exit_code_2(self):
        for arguments in ((), ('frobnicate',), ('import',), ('export',), ('export', 'nothing'),
                          ('export', 'pushes', '--format', 'xml'), ('export', 'pushes', '--since', 'yesterday-ish'),
                          ('serve', '--listen', 'nonsense'), ('serve', '--frob'), ('serve', '--admin', '0.0.0.0:0'),
                          ('serve', '--admin', '[::]:8845'), ('serve', '--admin', 'localhost:8845'),
                          ('push-test',), ('push-test', '--product', 'x', '--platform', 'nocloud')):
            with self.subTest(arguments=arguments):
                run = self.cli(*arguments)
                self.assertEqual(run.code, 2, run)
                self.assertTrue(run.errors.strip(), 'says nothing')

    def test_help_and_version_are_exit_code_0(self):
        self.assertIn('serve', self.good('--help').output)
        self.assertRegex(self.good('--version').output, r'\d+\.\d+\.\d+')

    def test_exporting_a_folder_without_a_database_fails_and_makes_none(self):
        run = self.cli('export', 'pushes')
        self.assertNotEqual(run.code, 0)
        self.assertIn(str(self.data), run.errors)
        self.assertFalse((self.data / 'clouddock.db').exists())

    def test_every_kind_exports_in_both_formats(self):
        self.bring(fixtures.config())
        for kind in ('products', 'devices', 'dockings', 'pushes', 'messages', 'rejects', 'commands'):
            for form in ('ndjson', 'csv'):
                with self.subTest(kind=kind, format=form):
                    self.good('export', kind, '--format', form)

    def test_csv_is_for_spreadsheets_and_harmless_there(self):
        self.bring(fixtures.config(devices=[fixtures.device(name='=1+1 "烟感", 一号')]))
        text = self.good('export', 'devices', '--format', 'csv').output
        self.assertTrue(text.startswith('\ufeff'))
        rows = list(csv.DictReader(io.StringIO(text[1:])))
        self.assertEqual(rows[0]['name'], '\'=1+1 "烟感", 一号')
        self.assertEqual(rows[0]['id'], fixtures.DEVICE)

    def test_an_export_is_of_one_product_when_one_is_named(self):
        self.bring(fixtures.config(products=[fixtures.product(), fixtures.product('other')],
                                   devices=[fixtures.device(), fixtures.device('o-1', '864332041112299', of='other')]))
        self.assertEqual([row['id'] for row in self.rows('devices', '--product', 'other')], ['o-1'])

    def test_since_leaves_out_devices_that_were_never_seen(self):
        self.bring(fixtures.config())
        self.assertEqual(self.rows('devices', '--since', '2000-01-01T00:00:00Z'), [])
        self.assertEqual(len(self.rows('products', '--since', '2000-01-01T00:00:00Z')), 1)
