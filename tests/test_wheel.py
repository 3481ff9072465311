"""The wheel, installed into a clean environment and used from another folder."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.answers import Answers, people
from tests.conftest import ROOT, STORY
from tests.loopback import serving

_SCRIPTS = "Scripts" if sys.platform == "win32" else "bin"


@dataclass(frozen=True)
class Installed:
    """A clean environment that has the wheel, and a folder to work in."""

    wheel: Path
    home: Path
    folder: Path

    def run(self, program: str, *arguments: str) -> str:
        """What a program of the environment writes to stdout."""
        return run(str(self.home / _SCRIPTS / program), *arguments, folder=self.folder)


def run(*command: str, folder: Path) -> str:
    done = subprocess.run(command, cwd=folder, env=_environment(os.environ), capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


def _environment(given: Mapping[str, str]) -> dict[str, str]:
    """The environment without what leads to the code of the checkout, or to settings."""
    return {name: value for name, value in given.items() if not name.startswith(("PYTHON", "JIANBAO", "VIRTUAL_ENV"))}


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    built, home, folder = (tmp_path_factory.mktemp(name) for name in ("built", "home", "elsewhere"))
    run(sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(built), folder=ROOT)
    (wheel,) = built.glob("*.whl")
    venv.create(home)
    python = str(home / _SCRIPTS / "python")
    site = run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", folder=folder).strip()
    # The libraries are borrowed; links to checkouts that lie beside them are not followed from there.
    Path(site, "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n", "utf-8")
    pip = ["-m", "pip", "--python", python, "install", "--quiet", "--no-deps", "--no-index", "--no-compile"]
    run(sys.executable, *pip, "--disable-pip-version-check", str(wheel), folder=folder)
    return Installed(wheel, home, folder)


def test_it_is_the_installed_package_that_runs(installed: Installed) -> None:
    script = "import jianbao, jianbao.recipes as r; print(jianbao.__file__, r.__file__, r.find_recipes()[0].folder)"
    paths = [Path(path) for path in installed.run("python", "-c", script).split()]
    assert len(paths) == 3
    assert all(path.is_relative_to(installed.home) for path in paths)


def test_the_recipes_come_with_it(installed: Installed) -> None:
    listed = installed.run("jianbao", "recipes").splitlines()
    names = sorted(path.stem for path in (ROOT / "schemas").glob("*.py"))
    assert [line.split(":")[0] for line in listed[::2]] == names
    assert all(str(installed.home) in line for line in listed[1::2])
    assert str(ROOT) not in "".join(listed)


def test_it_briefs_an_article_from_another_folder(installed: Installed) -> None:
    (installed.folder / "article.txt").write_text(STORY, "utf-8")
    with serving(Answers(people=[people(("高远", "滨河区副区长", 3))])) as server:
        place = ["--base-url", server.endpoint.base_url, "--model", "fake"]
        record = json.loads(installed.run("jianbao", "brief", "article.txt", "--recipe", "general", *place))
    assert record["source"]["recipe"] == "general"
    assert record["failures"] == []
    assert [person["name"]["text"] for person in record["brief"]["people"]] == ["高远"]


def test_it_holds_the_package_and_nothing_else(installed: Installed) -> None:
    names = zipfile.ZipFile(installed.wheel).namelist()
    assert {name.split("/")[0] for name in names} == {
        "jianbao",
        *(n.split("/")[0] for n in names if ".dist-info/" in n),
    }
    held = {"jianbao/py.typed", "jianbao/schemas/general.py", "jianbao/prompts/industry/_article.jinja"}
    assert held <= set(names)
    assert not [name for name in names if "__pycache__" in name]
