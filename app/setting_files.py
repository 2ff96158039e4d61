"""Settings that are files of a folder, one each, as secrets are handed to containers and units.

A file is named as the variable that it stands for, in any case: `latchkey_database_url`. The folder
is what LATCHKEY_SECRETS_DIR names, and the one that systemd makes of `LoadCredential=`.
"""

import errno
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from dotenv import dotenv_values
from pydantic_settings import SecretsSettingsSource

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


class SecretFiles(SecretsSettingsSource):
    """The files of folders as a source of settings; a folder in the place of a file is an error.

    Container engines make one where a file that shall be mounted is missing, and the setting would
    silently count as unset.
    """

    @classmethod
    def find_case_path(cls, dir_path: Path, file_name: str, case_sensitive: bool) -> Path | None:
        """Return the file of a setting, None if there is none. Raises `IsADirectoryError`."""
        found = super().find_case_path(dir_path, file_name, case_sensitive)
        if found is not None and found.is_dir():
            raise IsADirectoryError(errno.EISDIR, "it is a folder and no file", str(found))
        return found
