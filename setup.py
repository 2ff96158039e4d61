"""What pyproject.toml cannot say of a wheel: migrations stand outside the package in a checkout.

In a wheel they are in `app/database/sql`, where `app.database.migration_files` looks first.
"""

from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py


class WithMigrations(build_py):
    """Builds the package with db/migrations in it; an editable install finds them there."""

    def run(self) -> None:
        super().run()
        if self.editable_mode:
            return
        folder = Path(self.build_lib) / "app" / "database" / "sql"
        self.mkpath(str(folder))
        for migration in sorted(Path("db/migrations").glob("*.sql")):
            self.copy_file(str(migration), str(folder / migration.name))


setup(cmdclass={"build_py": WithMigrations})
