"""An object storage on the loopback address: OpenStack Swift, with its Amazon S3 API, in one process.

usage: object_storage.py FOLDER PORT
The key is `test:tester`, its secret `testing`. Prints `ready` once it answers. FOLDER must keep extended attributes.
"""

import os
import sys
from array import array

import eventlet

eventlet.monkey_patch()

from eventlet import wsgi  # noqa: E402
from swift.account.server import AccountController  # noqa: E402
from swift.common import utils  # noqa: E402
from swift.common.ring import RingData  # noqa: E402
from swift.common.wsgi import loadapp  # noqa: E402
from swift.container.server import ContainerController  # noqa: E402
from swift.obj.server import ObjectController  # noqa: E402

PROXY = """
[DEFAULT]
swift_dir = {folder}

[pipeline:main]
pipeline = s3api tempauth proxy-server

[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
allow_account_management = true

[filter:s3api]
use = egg:swift#s3api
auth_pipeline_check = false
dns_compliant_bucket_names = false

[filter:tempauth]
use = egg:swift#tempauth
user_test_tester = testing .admin
"""


class Memory:
    """Stands for memcached."""

    def __init__(self):
        self.values = {}

    def set(self, key, value, **_):
        self.values[key] = value

    def get(self, key, **_):
        return self.values.get(key)

    def delete(self, key, **_):
        self.values.pop(key, None)


def main(folder: str, port: int) -> None:
    # Else it looks for them in /etc/swift.
    utils.HASH_PATH_PREFIX, utils.HASH_PATH_SUFFIX = b"site", b"site"
    utils.validate_hash_conf = lambda: None
    devices = os.path.join(folder, "devices")
    os.makedirs(os.path.join(devices, "disk"))
    settings = {"devices": devices, "mount_check": "false", "swift_dir": folder, "log_level": "ERROR"}
    servers = {"account": AccountController, "container": ContainerController, "object": ObjectController}
    for name, controller in servers.items():
        socket = eventlet.listen(("127.0.0.1", 0))
        place = {"ip": "127.0.0.1", "port": socket.getsockname()[1]}
        replication = {f"replication_{key}": value for key, value in place.items()}
        device = {"id": 0, "region": 1, "zone": 1, "weight": 1, "device": "disk", **place, **replication}
        # One part, on one disk, kept once.
        RingData([array("H", [0])], [device], 32).save(os.path.join(folder, f"{name}.ring.gz"))
        eventlet.spawn(wsgi.server, socket, controller(settings), log_output=False)
    config = os.path.join(folder, "proxy.conf")
    with open(config, "w", encoding="utf-8") as file:
        file.write(PROXY.format(folder=folder))
    application = loadapp(config)
    memory = Memory()

    def with_memory(environ, start_response):
        return application({**environ, "swift.cache": memory}, start_response)

    socket = eventlet.listen(("127.0.0.1", port))
    print("ready", flush=True)
    wsgi.server(socket, with_memory, log_output=False)


main(sys.argv[1], int(sys.argv[2]))
