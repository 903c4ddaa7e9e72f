"""Starts nginx and Apache with the configurations of the article about publishing, and asks them what it promises.

    python3 Tests/Servers/run.py OUTPUT

OUTPUT is a published folder whose `base_path` is `/compliance/`. Only folders and the port of a configuration are changed,
so that what an operator copies from the article is what was tried.
"""

import base64
import contextlib
import http.client
import os
import pathlib
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time

ARTICLE = pathlib.Path("Sources/shikiri/Documentation.docc/Publishing.md")
MODULES = ["alias", "auth_basic", "authn_core", "authn_file", "authz_core", "authz_user", "dir", "headers", "mime", "mpm_event", "setenvif"]


def block(language: str) -> str:
    found = re.search(rf"^```{language}\n(.*?)^```$", ARTICLE.read_text(encoding="utf-8"), re.M | re.S)
    assert found, f"the article has no {language}"
    return found.group(1)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextlib.contextmanager
def running(command: list[str], port: int):
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    try:
        for _ in range(200):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            assert server.poll() is None, server.stderr.read().decode()
            time.sleep(0.05)
        else:
            raise AssertionError("the server doesn't answer")
        yield
    finally:
        server.terminate()
        server.wait()


def nginx(root: pathlib.Path, port: int) -> list[str]:
    text = block("nginx").replace("/srv/shikiri", str(root)).replace("listen 80;", f"listen 127.0.0.1:{port};")
    (root / "nginx.conf").write_text(f"""daemon off;
pid {root}/nginx.pid;
error_log {root}/error.log;
events {{}}
http {{
    include /etc/nginx/mime.types;
    access_log {root}/access.log;
{text}}}
""", encoding="utf-8")
    return ["nginx", "-c", str(root / "nginx.conf"), "-e", str(root / "error.log")]


def apache(root: pathlib.Path, port: int) -> list[str]:
    text = block("apache").replace("/srv/shikiri", str(root)).replace("*:80", f"127.0.0.1:{port}")
    modules = "\n".join(f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so" for name in MODULES)
    (root / "apache.conf").write_text(f"""ServerRoot {root}
Listen 127.0.0.1:{port}
PidFile {root}/apache.pid
ErrorLog {root}/error.log
ServerName localhost
User www-data
Group www-data
DefaultRuntimeDir {root}
{modules}
TypesConfig /etc/mime.types
LogFormat "%h %t %r %>s" common
{text}""", encoding="utf-8")
    return ["apache2", "-f", str(root / "apache.conf"), "-DFOREGROUND"]


def prepare(output: pathlib.Path, root: pathlib.Path) -> str:
    """Copies what was published with the rights that the article gives it; the path of one pack."""
    for folder in ("portal", "managers", "office"):
        shutil.copytree(output / folder, root / folder)
    for folder, directories, files in os.walk(root):
        os.chmod(folder, 0o755)
        for name in files:
            os.chmod(os.path.join(folder, name), 0o644)
    secret = subprocess.run(["openssl", "passwd", "-apr1", "secret"], check=True, capture_output=True, text=True).stdout
    for folder in ("managers", "office"):
        (root / f"{folder}.htpasswd").write_text(f"{folder}:{secret}", encoding="utf-8")
    pack = next(path for path in sorted((root / "managers").rglob("*.html")))
    return "/" + str(pack.relative_to(root))


class Client:
    def __init__(self, port: int):
        self.port = port
        self.faults: list[str] = []
        self.asked = 0

    def get(self, path: str, user: str | None = None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        headers = {"Host": "portal.example.jp"}
        if user:
            headers["Authorization"] = "Basic " + base64.b64encode(f"{user}:secret".encode()).decode()
        connection.request("GET", path, headers=headers)
        answer = connection.getresponse()
        body = answer.read()
        connection.close()
        return answer, body

    def expect(self, path: str, status: int, user: str | None = None, holds: bytes = b"", **headers: str):
        self.asked += 1
        answer, body = self.get(path, user)
        if answer.status != status:
            self.faults.append(f"{path}: status {answer.status}, not {status}")
        if holds not in body:
            self.faults.append(f"{path}: doesn't hold {holds!r}")
        for name, wanted in headers.items():
            told = answer.headers.get(name.replace("_", "-")) or ""
            if wanted not in told:
                self.faults.append(f"{path}: {name} is {told!r}, without {wanted!r}")


def ask(port: int, root: pathlib.Path, pack: str) -> Client:
    client = Client(port)
    asset = next(path.name for path in sorted((root / "portal/assets").glob("*.css")))
    client.expect(
        "/compliance/", 200, holds=b"<html", Cache_Control="no-cache", X_Content_Type_Options="nosniff",
        Content_Security_Policy="img-src 'self' data:")
    client.expect("/compliance", 301)
    client.expect("/compliance/restrictions/index.html", 200, holds=b"<html")
    client.expect(f"/compliance/assets/{asset}", 200, Cache_Control="immutable", Content_Type="text/css")
    client.expect("/compliance/no/such/page.html", 404, holds=b'href="/compliance/assets/', Content_Type="text/html")
    for path in ("/", "/.shikiri-manifest.json", "/compliance/../office/index.html", "/compliance/%2e%2e/office/index.html",
                 "/compliance/../.shikiri-manifest.json", "/portal/index.html"):
        answer, body = client.get(path)
        client.asked += 1
        if answer.status == 200:
            client.faults.append(f"{path}: is served")
    client.expect("/office/index.html", 401)
    client.expect("/office/index.html", 401, user="managers")
    client.expect("/office/index.html", 200, user="office", holds=b"<html", Cache_Control="no-store")
    client.expect(pack, 401)
    client.expect(pack, 401, user="office")
    client.expect(pack, 200, user="managers", holds=b"<html", Cache_Control="no-store")
    answer, body = client.get("/managers/", "managers")
    client.asked += 1
    if answer.status == 200:
        client.faults.append("/managers/: lists the packs")
    log = (root / "access.log").read_text(encoding="utf-8")
    if pack in log:
        client.faults.append("the log names a pack")
    if "/compliance/" not in log:
        client.faults.append("the log doesn't tell what was read")
    return client


def main() -> None:
    output = pathlib.Path(sys.argv[1])
    faults = []
    for name, configure in (("nginx", nginx), ("Apache", apache)):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            pack = prepare(output, root)
            port = free_port()
            with running(configure(root, port), port):
                client = ask(port, root, pack)
        print(f"{name}: {client.asked} requests, {len(client.faults)} faults")
        faults += [f"{name}: {fault}" for fault in client.faults]
    for fault in faults:
        print(fault)
    sys.exit(1 if faults else 0)


main()
