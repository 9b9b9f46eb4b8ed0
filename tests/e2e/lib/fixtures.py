"""The configuration and the pushes that the tests use. All numbers are made up."""
import copy

PRODUCT = 'sx-smart-pro'
DEVICE = 'sx-0001'
IMEI = '864332041112220'

# Values that must never be seen again outside the vault.
SECRETS = {
    'appKey': 'PLANTED-appkey-7f3a91',
    'appSecret': 'PLANTED-appsecret-c04e22',
    'masterKey': 'PLANTED-masterkey-5d81b6',
}
PSK = 'PLANTED-psk-e9120d'
TOKEN = 'PLANTED-token-41bb7c'

THING_MODEL = {
    'properties': [
        {'id': 'level', 'name': '烟雾浓度', 'valueType': {'type': 'int', 'min': 0, 'max': 1000},
         'expands': {'source': 'device'}},
        {'id': 'battery', 'name': '电池电量', 'valueType': {'type': 'int', 'unit': 'percent'},
         'expands': {'source': 'device'}},
        {'id': 'temperature', 'name': '环境温度', 'valueType': {'type': 'float', 'scale': 1, 'unit': 'celsiusDegrees'},
         'expands': {'source': 'device'}},
    ],
    'functions': [{'id': 'mute', 'name': '消音', 'async': False, 'inputs': [], 'output': {'type': 'boolean'}}],
    'events': [{'id': 'alarm', 'name': '报警', 'expands': {'level': 'urgent'},
                'valueType': {'type': 'object', 'properties': [
                    {'id': 'code', 'name': '代码', 'valueType': {'type': 'string'}}]}}],
    'tags': [{'id': 'room', 'name': '房间', 'valueType': {'type': 'string'}, 'expands': {}}],
}


def product(identity=PRODUCT, **more):
    return {'id': identity, 'name': 'SX 智能烟感', 'protocol': 'demo-v1', 'transport': 'HTTP', 'deviceType': 'device',
            'thingModel': copy.deepcopy(THING_MODEL), 'published': True, **more}


def device(identity=DEVICE, imei=IMEI, of=PRODUCT, **more):
    return {'id': identity, 'name': f'烟感 {identity}', 'productId': of, 'enabled': True,
            'configuration': {'ctwing': {'imei': imei, 'sn': f'SN-{identity}', 'psk': PSK}}, **more}


def docking(of=PRODUCT, token=None, **more):
    secrets = dict(SECRETS)
    if token is not None:
        secrets['pushToken'] = token
    return {'platform': 'ctwing', 'productId': of, 'name': 'SX 智能烟感', 'description': '验收环境', 'enabled': True,
            'settings': {'ctwingProductId': '15551234', 'apiAddress': 'https://ag-api.ctwing.cn/aep_device_management'},
            'secrets': secrets, **more}


def config(**parts):
    return {'products': parts.get('products', [product()]), 'devices': parts.get('devices', [device()]),
            'dockings': parts.get('dockings', [docking()])}


def data_report(imei=IMEI, serial=1, payload=None, cloud_device='a1b2c3d4e5f60718293a4b5c6d7e8f90', **more):
    """What AEP sends for a report of a device with a thing model; \a serial makes each one another message."""
    return {'upPacketSN': -1, 'upDataSN': serial, 'topic': 'v1/up/ad19', 'timestamp': 1700000100000 + serial,
            'tenantId': '2000012345', 'serviceId': 1, 'protocol': 'lwm2m', 'productId': '15551234',
            'payload': {'level': 402, 'battery': 87} if payload is None else payload, 'messageType': 'dataReport',
            'deviceType': '', 'deviceId': cloud_device, 'assocAssetId': '', 'IMSI': 'undefined', 'IMEI': imei, **more}
