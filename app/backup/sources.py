"""What a backup says of the database that it is of."""

from app.backup import counting
from app.backup.dumping import HeldMoment
from app.backup.faults import BackupError
from app.backup.manifest import Manifest, NodePointer
from app.database import migrations
from app.process.shown_settings import HIDDEN, shown
from app.services import installation, known_node
from app.services.onchain import watch
from app.services.payments import receipts
from app.settings import Settings


async def describe(taken: HeldMoment, settings: Settings, dumped_by: int) -> Manifest:
    """Return the manifest of a snapshot. Raises `BackupError` if it is of no installation."""
    connection = taken.connection
    applied = await migrations.checksums(connection)
    if not applied:
        raise BackupError("The database is empty: there is nothing to back up, nor to move.")
    identity = await installation.known_identity(connection)
    if identity is None:
        raise BackupError(
            "No server has worked on this database yet: there is nothing to back up. Start it once."
        )
    known = await known_node.look(connection)
    node = None
    if known is not None and known.identity is not None:
        public_key = known.identity.public_key
        node = NodePointer(
            backend=known.backend,
            network=known.network,
            identity=known.identity.identity.hex(),
            public_key=None if public_key is None else public_key.hex(),
            settle_index=await receipts.cursor(connection, known.identity.identity),
            chain_height=await watch.cursor(connection, known.identity.identity),
        )
    return Manifest(
        made_at=await connection.fetchval("SELECT now()"),
        installation=identity,
        pepper_mark=await installation.pepper_mark(connection),
        key_prefix=settings.key_prefix,
        node=node,
        migrations=applied,
        server_version=taken.server_version,
        dumped_by=dumped_by,
        tables=await counting.count(connection),
        settings={
            one.name: one.value for one in shown(settings) if one.is_set and HIDDEN not in one.value
        },
    )
