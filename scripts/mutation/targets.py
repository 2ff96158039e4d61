"""What is mutated, and which tests must notice; the quick ones first."""

from typing import Final

TARGETS: Final[dict[str, tuple[str, ...]]] = {
    "app.permissions": (
        "tests/unit/test_permissions.py",
        "tests/unit/test_policy.py",
        "tests/unit/test_api_keys_doc.py",
    ),
    "app.ledger.model": (
        "tests/unit/test_posting.py",
        "tests/integration/test_ledger.py",
    ),
    "app.services.keys.secret_format": ("tests/unit/test_key_format.py",),
    "app.services.keys.authority": (
        "tests/integration/test_api_keys.py",
        "tests/integration/test_key_life.py",
        "tests/integration/test_key_rotation.py",
        "tests/api/test_api_key_limits.py",
        "tests/property/test_key_authority.py",
    ),
    "app.graphql.policy": (
        "tests/api/test_schema.py",
        "tests/unit/test_policy.py",
    ),
    "app.graphql.rules": (
        "tests/unit/test_rules.py",
        "tests/unit/test_policy.py",
        "tests/unit/test_guard.py",
        "tests/api/test_schema.py",
    ),
    "app.graphql.authority": (
        "tests/unit/test_authority.py",
        "tests/unit/test_policy.py",
        "tests/unit/test_guard.py",
        "tests/api/test_schema.py",
    ),
    "app.graphql.guard": (
        "tests/unit/test_guard.py",
        "tests/unit/test_authority.py",
        "tests/api/test_schema.py",
        "tests/api/test_refusals.py",
    ),
}
