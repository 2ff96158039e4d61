"""What pyproject.toml cannot say of a wheel: some of its files stand outside the package.

Each is put where the module that reads it looks first, and an editable install leaves them be.
"""

from pathlib import Path
from typing import Final

from setuptools import setup
from setuptools.command.build_py import build_py

#: Folder of the checkout → folder of the package.
_OUTSIDE: Final = {"db/migrations": "app/database/sql", "deploy/systemd": "app/commands/systemd"}


class WithOutsideFiles(build_py):
    """Builds the package with what stands outside of it."""

    def run(self) -> None:
        super().run()
        if self.editable_mode:
            return
        for outside, inside in _OUTSIDE.items():
            folder = Path(self.build_lib) / inside
            self.mkpath(str(folder))
            for file in sorted(Path(outside).iterdir()):
                self.copy_file(str(file), str(folder / file.name))


setup(cmdclass={"build_py": WithOutsideFiles})
