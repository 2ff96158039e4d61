"""An authority for one test, and a server's certificate by it."""

import ssl
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

_A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Certificates:
    """Files in PEM. `both` has the certificate and its key, as HAProxy wants them."""

    authority: Path
    certificate: Path
    key: Path
    both: Path

    def trusting(self, *protocols: str) -> ssl.SSLContext:
        """Return what a client that trusts the authority connects by."""
        context = ssl.create_default_context(cafile=str(self.authority))
        if protocols:
            context.set_alpn_protocols(list(protocols))
        return context


def make(folder: Path, *hosts: str) -> Certificates:
    """Make an authority and a certificate for hosts and loopback."""
    folder.mkdir()
    issuer_key, issuer = _issued("Test authority", None, None, [])
    addresses = [x509.IPAddress(ip_address(text)) for text in ("127.0.0.1", "::1")]
    names = [x509.DNSName(host) for host in hosts]
    key, certificate = _issued(hosts[0], issuer_key, issuer.subject, [*names, *addresses])
    made = Certificates(*(folder / name for name in ("ca.pem", "cert.pem", "key.pem", "both.pem")))
    pem = certificate.public_bytes(serialization.Encoding.PEM)
    secret = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    made.authority.write_bytes(issuer.public_bytes(serialization.Encoding.PEM))
    made.certificate.write_bytes(pem)
    made.key.write_bytes(secret)
    made.both.write_bytes(pem + secret)
    return made


def _issued(
    name: str,
    signer: ec.EllipticCurvePrivateKey | None,
    issuer: x509.Name | None,
    names: list[x509.DNSName | x509.IPAddress],
) -> tuple[ec.EllipticCurvePrivateKey, x509.Certificate]:
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    signs = signer is None
    now = datetime.now(UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer or subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _A_DAY)
        .not_valid_after(now + _A_DAY)
        .add_extension(x509.BasicConstraints(ca=signs, path_length=None), critical=True)
    )
    if names:
        builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
    return key, builder.sign(signer or key, hashes.SHA256())
