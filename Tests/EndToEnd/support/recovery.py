"""One service's files as its operator keeps them, each apart from the others, and the commands that bring it back."""

from __future__ import annotations

import datetime
import shutil
import subprocess
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID
from server import SERVER, Server


@dataclass(frozen=True)
class Recovery:
    """A certificate that backups are encrypted to, and its key."""

    certificate: Path
    key: Path


def make_recovery(
    folder: Path, starts_in_days: int = -1, ends_in_days: int = 1_825, passphrase: str | None = None,
) -> Recovery:
    folder.mkdir(parents=True, exist_ok=True)
    key = rsa.generate_private_key(65537, 3072)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Workbook recovery")])
    now = datetime.datetime.now(datetime.UTC)
    usage = dict.fromkeys(
        ("digital_signature", "content_commitment", "data_encipherment", "key_agreement",
         "key_cert_sign", "crl_sign", "encipher_only", "decipher_only"), False)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + datetime.timedelta(days=starts_in_days))
        .not_valid_after(now + datetime.timedelta(days=ends_in_days))
        .add_extension(x509.KeyUsage(key_encipherment=True, **usage), critical=True)
        .sign(key, hashes.SHA256()))
    made = Recovery(folder / "recovery.pem", folder / "recovery.key")
    made.certificate.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    made.key.write_bytes(key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(passphrase.encode()) if passphrase
        else serialization.NoEncryption()))
    made.key.chmod(0o600)
    return made


class Estate:
    """The folders of one service: data, keys, the keystore's copy, backups, and what opens them."""

    def __init__(self, folder: Path, recovery: Recovery | None = None) -> None:
        self.folder = folder
        self.data = folder / "data"
        self.keys = folder / "keys"
        self.database = self.data / "workbook.sqlite"
        self.keystore = self.data / "workbook.keys"
        self.checkpoints = self.keys / "checkpoints"
        self.copy = folder / "elsewhere" / "keystore.copy"
        self.backups = folder / "backups"
        for made in (self.copy.parent, self.backups):
            made.mkdir(exist_ok=True)
        self.recovery = recovery or make_recovery(folder / "safe")

    def serve(self, *options: str) -> Server:
        return Server(
            self.folder, "--keystore-copy", str(self.copy), "--calls-per-minute", "0", *options)

    def start(self, *options: str) -> subprocess.CompletedProcess[str]:
        """A start that is expected to be refused."""
        return run_server("serve", "--data", self.data, "--keys", self.keys, "--port", 0, *options, seconds=20)

    def twin(self, folder: Path) -> Estate:
        """The same files in another folder; the backups and the recovery key are shared."""
        folder.mkdir(parents=True)
        for name in ("data", "keys", "elsewhere"):
            shutil.copytree(self.folder / name, folder / name)
        twin = Estate(folder, self.recovery)
        twin.backups.rmdir()
        twin.backups = self.backups
        return twin

    def after_a_fire(self, folder: Path) -> Estate:
        """A new machine: the keys folder and the keystore's copy were elsewhere, the data are gone."""
        twin = self.twin(folder)
        shutil.rmtree(twin.data)
        return twin

    def backup(self, *options: str, prefix: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
        return run_server(*self.backup_command(*options), prefix=prefix)

    def backup_command(self, *options: str) -> tuple[object, ...]:
        return (
            "backup", "--data", self.data, "--keys", self.keys, "--to", self.backups,
            "--recovery-certificate", self.recovery.certificate, "--keystore-copy", self.copy,
            *options)

    def made_backup(self, *options: str) -> Path:
        """The folder of a new one."""
        done = self.backup(*options)
        assert done.returncode == 0, done.stdout + done.stderr
        return self.newest()

    def newest(self) -> Path:
        return self.finished()[-1]

    def finished(self) -> list[Path]:
        return sorted(
            path for path in self.backups.iterdir()
            if path.name.startswith("workbook-backup-") and not path.name.endswith(".partial"))

    def drill(self, *options: str, prefix: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
        return run_server("drill", "--from", self.backups, *self._means(), *options, prefix=prefix)

    def restore(
        self, backup: Path | None = None, *options: str, prefix: tuple[str, ...] = (),
    ) -> subprocess.CompletedProcess[str]:
        return run_server(
            "restore", "--from", backup or self.newest(), "--data", self.data, *self._means(),
            *options, prefix=prefix)

    def verify(self, *options: str) -> subprocess.CompletedProcess[str]:
        return run_server("verify", "--data", self.data, "--keys", self.keys, *options)

    def rotate(self, prefix: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
        return run_server(
            "rotate-master-key", "--data", self.data, "--keys", self.keys,
            "--keystore-copy", self.copy, prefix=prefix)

    def _means(self) -> tuple[object, ...]:
        return (
            "--keys", self.keys, "--keystore-copy", self.copy,
            "--recovery-certificate", self.recovery.certificate, "--recovery-key", self.recovery.key)


def run_server(
    *arguments: object, prefix: tuple[str, ...] = (), seconds: float = 120,
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*prefix, str(SERVER), *map(str, arguments)], capture_output=True, text=True, timeout=seconds)


def killed_at(call: str, number: int) -> tuple[str, ...]:
    """What to put before a command so that it dies by SIGKILL when it makes this system call for the nth time."""
    return (
        "strace", "-f", "-o", "/dev/null", "-e", f"trace={call}",
        "-e", f"inject={call}:signal=SIGKILL:when={number}")


@cache
def can_mount() -> bool:
    """Whether this user may mount a small disk, as root of a machine may."""
    return subprocess.run(
        ["unshare", "-m", "mount", "-t", "tmpfs", "-o", "size=64k", "none", "/mnt"],
        capture_output=True).returncode == 0
