"""Settings that are files of a folder, one each, as secrets are handed to containers and units.

A file is named as the variable that it stands for, in any case: `latchkey_database_url`. The folder
is what LATCHKEY_SECRETS_DIR names, and the one that systemd makes of `LoadCredential=`.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from dotenv import dotenv_values

FOLDER_SETTING: Final = "LATCHKEY_SECRETS_DIR"
#: systemd.exec(5): where a unit finds its credentials, if it has any.
_CREDENTIALS: Final = "CREDENTIALS_DIRECTORY"
#: What a server's other files are told from: a folder of credentials may have those of others.
_PREFIX: Final = "latchkey_"


def folders(environment: Mapping[str, str], env_file: str) -> list[Path]:
    """Return the folders to read, where later ones win; one that is missing is not among them."""
    given = {name.upper(): value for name, value in dotenv_values(env_file).items()}
    given |= {name.upper(): value for name, value in environment.items()}
    named = (given.get(_CREDENTIALS), given.get(FOLDER_SETTING))
    return [Path(one) for one in named if one and Path(one).is_dir()]


def names(environment: Mapping[str, str], env_file: str) -> set[str]:
    """Return the files' names that are meant for us. Raises `OSError` if a folder is closed."""
    return {
        file.name
        for folder in folders(environment, env_file)
        for file in folder.iterdir()
        if file.name.lower().startswith(_PREFIX)
    }
