"""The client that an API key is bound to."""

import strawberry

from app.signatures import client_keys

CLIENT_KEY = (
    "The public key of its client, Ed25519 or P-256: PEM, a JWK, or Base64 of a "
    "SubjectPublicKeyInfo. Its requests must then be signed with it (RFC 9421)."
)

ApiKeyClientKeyAlgorithm = strawberry.enum(
    client_keys.KeyAlgorithm,
    name="ApiKeyClientKeyAlgorithm",
    description="What a client signs requests with: EdDSA on edwards25519, or ECDSA on P-256 with "
    "SHA-256.",
)


@strawberry.type(description="The public key that the requests of an API key are signed for.")
class ApiKeyClientKey:
    algorithm: client_keys.KeyAlgorithm = strawberry.field(description="What it signs with.")
    fingerprint: str = strawberry.field(
        description="Its thumbprint as a JWK, with SHA-256 (RFC 7638)."
    )

    @classmethod
    def of(cls, key: client_keys.ClientKey) -> "ApiKeyClientKey":
        return cls(algorithm=key.algorithm, fingerprint=key.fingerprint)
