"""Imports point down, nothing imports a network module, and the core imports little."""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from pathlib import Path

import briefparse

PACKAGE = Path(briefparse.__file__).parent
LAYERS = (
    "errors model version case tally",
    "lexicon document calendars akoma diagnostics claims links revisions",
    "dates",
    "blocks language page furniture trust names detection",
    "html source notes cues",
    "text inside times style tails counted nodes patches",
    "emphasis initials",
    "head unlabelled witness",
    "cuts",
    "turns exchanges mending body tree",
    "parts",
    "dialogue talk",
    "floor",
    "roles",
    "speakers adapter",
    "metadata titles dating",
    "refusal sites",
    "registry",
    "provenance",
    "reading",
    "particulars",
    "stages",
    "parser formats summary",
    "viewer",
    "drift",
    "__init__",
    "cli",
    "__main__",
)
RANK = {name: rank for rank, names in enumerate(LAYERS) for name in names.split()}
NETWORK = {"socket", "http", "urllib.request", "requests", "httpx", "ftplib", "ssl"}


def imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return names


def room(dotted: str) -> str:
    return dotted.split(".")[1]


def test_imports_point_down() -> None:
    for path in PACKAGE.rglob("*.py"):
        here = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
        for name in imported(path):
            if name.startswith("briefparse.") and room(name) in RANK and room(name) != here:
                assert RANK[room(name)] < RANK[here] or here == "cli", f"{here} imports {room(name)}"
            assert name not in NETWORK, f"{path.name} imports {name}"


def test_every_module_has_its_layer() -> None:
    rooms = {
        path.name.removesuffix(".py")
        for path in PACKAGE.iterdir()
        if path.suffix == ".py" or (path / "__init__.py").exists()
    }
    assert rooms == set(RANK)


def test_sites_import_only_adapter_and_cues_and_formats_only_model_errors_and_links() -> None:
    """Links follow from the model alone, as ids do; tables and annotations write them."""
    for folder, allowed in (("sites", {"adapter", "cues"}), ("formats", {"model", "errors", "formats", "links"})):
        for path in (PACKAGE / folder).glob("*.py"):
            rooms = {room(name) for name in imported(path) if name.startswith("briefparse.")}
            assert rooms <= allowed, path


def test_import_leaves_heavy_modules_alone() -> None:
    heavy = "cattrs charset_normalizer click tomllib briefparse.text briefparse.formats.json briefparse.sites.kremlin"
    code = f"import sys, briefparse; print(*set({heavy.split()}) & set(sys.modules))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    assert run.stdout.strip() == ""


def test_the_parser_is_imported_when_it_is_asked_for() -> None:
    code = "import sys, briefparse; print('briefparse.parser' in sys.modules, 'parse' in dir(briefparse))"
    code += "; briefparse.parse; print('briefparse.parser' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    assert run.stdout.split() == ["False", "True", "True"]
    assert not hasattr(briefparse, "pars")


def test_no_compiled_module_defines_what_users_import() -> None:
    """The compiler drops docstrings; a name misspelt in its list would be compiled nowhere."""
    project = tomllib.loads((Path(__file__).parent.parent / "pyproject.toml").read_text("utf-8"))
    compiled = project["tool"]["hatch"]["build"]["targets"]["wheel"]["hooks"]["mypyc"]["include"]
    names = {name.removeprefix("src/").removesuffix(".py").replace("/", ".") for name in compiled}
    assert all((PACKAGE.parent / f"{name.replace('.', '/')}.py").exists() for name in names)
    assert {getattr(briefparse, name).__module__ for name in briefparse.__all__}.isdisjoint(names)
