"""The bill of materials, in CycloneDX's form."""

import tomllib
from datetime import datetime
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from scripts.materials import parts
from scripts.materials.parts import ROOT, Part


def of_everything(made_at: datetime) -> str:
    """Return the bill of materials as JSON: the same of the same parts."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    name, version = project["name"], project["version"]
    latchkey = Part(name, version, f"pkg:pypi/{name}@{version}", project["license"])
    ours, locked = _component(latchkey, ComponentType.APPLICATION), parts.python()
    scripts, inner = parts.javascript(), parts.inner()
    every = [*locked, *scripts, *(part for _, part in inner)]
    components = {part.purl: _component(part, ComponentType.LIBRARY) for part in every}
    within: dict[str, list[Component]] = {}
    for owner, part in inner:
        within.setdefault(owner, []).append(components[part.purl])
    bom = Bom(
        serial_number=uuid5(NAMESPACE_URL, f"{latchkey.purl} {sorted(components)}"),
        metadata=BomMetaData(component=ours, timestamp=made_at),
        components=components.values(),
    )
    for part in (*locked, *scripts):
        needed = [components[purl] for purl in part.needs if purl in components]
        bom.register_dependency(components[part.purl], [*needed, *within.get(part.purl, ())])
    bom.register_dependency(ours, [components[part.purl] for part in (*locked, *scripts)])
    return JsonV1Dot6(bom).output_as_string(indent=2)


def _component(part: Part, kind: ComponentType) -> Component:
    licences = [LicenseFactory().make_from_string(part.licence)] if part.licence else []
    return Component(
        name=part.name,
        version=part.version,
        type=kind,
        bom_ref=part.purl,
        purl=PackageURL.from_string(part.purl),
        licenses=licences,
        hashes=[HashType(alg=HashAlgorithm.SHA_512, content=part.sha512)] if part.sha512 else [],
    )
