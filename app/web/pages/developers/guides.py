"""Programs that the guide shows; `tests/dashboard/test_developers.py` runs them."""

from types import MappingProxyType
from typing import Final

_VERIFY_IN_PYTHON: Final = '''\
import base64
import hashlib
import hmac
import time


def is_genuine(secret: str, headers: dict[str, str], body: bytes) -> bool:
    """Tell whether a webhook was signed with the endpoint's secret, in the last five minutes."""
    if abs(time.time() - int(headers["webhook-timestamp"])) > 300:
        return False
    key = base64.b64decode(secret.removeprefix("whsec_"))
    signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    wanted = base64.b64encode(hmac.digest(key, signed, hashlib.sha256)).decode()
    return any(
        hmac.compare_digest(one.removeprefix("v1,").encode(), wanted.encode())
        for one in headers["webhook-signature"].split()
    )
'''
_VERIFY_IN_JAVASCRIPT: Final = """\
import { createHmac, timingSafeEqual } from "node:crypto";

/** Tell whether a webhook was signed with the endpoint's secret, in the last five minutes. */
export function isGenuine(secret, headers, body) {
  const at = headers["webhook-timestamp"];
  if (!(Math.abs(Date.now() / 1000 - Number(at)) <= 300)) return false;
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  const wanted = createHmac("sha256", key)
    .update(`${headers["webhook-id"]}.${at}.`)
    .update(body)
    .digest();
  return headers["webhook-signature"].split(" ").some((one) => {
    const given = Buffer.from(one.replace(/^v1,/, ""), "base64");
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  });
}
"""
SNIPPETS: Final = MappingProxyType(
    {"python": _VERIFY_IN_PYTHON, "javascript": _VERIFY_IN_JAVASCRIPT}
)
